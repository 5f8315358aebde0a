package org.clientele.customers.internal.qualification;

import java.util.List;
import java.util.Locale;

import org.clientele.core.qualification.LampReading;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Party;

/** The lamps of a record: where one is missing, it is unknown. */
final class Lamps {

    private Lamps() {
    }

    static List<LampReading> of(Party party) {
        return LampKind.VALUES.stream().map(kind -> reading(party.getCustomer(), kind)).toList();
    }

    private static LampReading reading(Customer customer, LampKind kind) {
        Lamp lamp = customer == null ? null : find(customer, kind);
        return lamp == null ? new LampReading(kind, LampState.UNKNOWN, "", null) //$NON-NLS-1$
                : new LampReading(kind, lamp.getState(), lamp.getEvidence() == null ? "" : lamp.getEvidence(), //$NON-NLS-1$
                        lamp.getDate());
    }

    private static Lamp find(Customer customer, LampKind kind) {
        return customer.getLamps().stream().filter(l -> l.getKind() == kind).findFirst().orElse(null);
    }

    /** Changes the lamp in place, so that history tells of a change. */
    static void set(Customer customer, LampReading reading) {
        Lamp lamp = find(customer, reading.kind());
        if (lamp == null) {
            lamp = ClienteleFactory.eINSTANCE.createLamp();
            lamp.setKind(reading.kind());
            customer.getLamps().add(lamp);
        }
        lamp.setState(reading.state());
        lamp.setEvidence(reading.evidence().isBlank() ? null : reading.evidence());
        lamp.setDate(reading.date());
    }

    /** The text of a state as decision tables know it. */
    static String input(LampState state) {
        return state.getName().toLowerCase(Locale.ROOT);
    }

    /** Whether all hold: yes when all do, no when one does not, otherwise unknown. */
    static LampState all(LampReading... readings) {
        LampState all = LampState.YES;
        for (LampReading reading : readings) {
            if (reading.state() == LampState.NO) {
                return LampState.NO;
            }
            all = reading.state() == LampState.UNKNOWN ? LampState.UNKNOWN : all;
        }
        return all;
    }
}
