package org.clientele.exchange.internal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.load.CustomerFields.TextField;
import org.clientele.model.AddressKind;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/**
 * What the store's rules say about the rows of a customer file: the party, its address, each of its contact points,
 * values of custom fields and classifications.
 */
final class CustomerGates {

    private final CustomerFields targets;
    private final ValueGate party;
    private final ValueGate birth;
    private final ValueGate address;
    private final ValueGate contact;
    private final ValueGate field;
    private final ValueGate classification;
    private final ExtraParts parts;

    CustomerGates(Store store, EClass type, CustomerFields targets, ExtraParts parts) throws ClienteleException {
        this.targets = targets;
        this.parts = parts;
        party = new ValueGate(store, type, columns(Partners.NUMBER, targets.party));
        birth = new ValueGate(store, Literals.PERSON, List.of(FeaturePath.of(Literals.PERSON__BIRTH_DATE)));
        address = new ValueGate(store, Literals.ADDRESS,
                columns(FeaturePath.of(Literals.ADDRESS__KIND), targets.address));
        contact = new ValueGate(store, Literals.CONTACT_POINT, List.of(FeaturePath.of(Literals.CONTACT_POINT__KIND),
                FeaturePath.of(Literals.CONTACT_POINT__VALUE)));
        field = new ValueGate(store, Literals.FIELD_VALUE, ExtraParts.FIELD_COLUMNS);
        classification = new ValueGate(store, Literals.CLASSIFICATION, ExtraParts.CLASS_COLUMNS);
    }

    private static List<FeaturePath> columns(FeaturePath first, List<TextField> fields) {
        List<FeaturePath> columns = new ArrayList<>();
        columns.add(first);
        fields.forEach(field -> columns.add(field.path()));
        return columns;
    }

    /** Rejects a row whose texts the store would refuse. */
    void requireTexts(CsvRow row, String number, int numberPlace) throws RejectedRowException {
        party.value(0, number, numberPlace);
        fill(party, targets.party, row);
        party.require();
        if (fill(address, targets.address, row)) {
            address.value(0, AddressKind.POSTAL.getValue(), -1);
            address.require();
        }
        for (TextField field : targets.contacts) {
            if (RowFields.has(row, field.place())) {
                contact.value(0, field.contact().getValue(), -1);
                contact.text(1, row, field.place());
                contact.require();
            }
        }
    }

    /** Rejects a row whose day of birth the store would refuse. */
    void requireBirth(long day, int place) throws RejectedRowException {
        if (day != CustomerLoader.NO_DAY) {
            birth.value(0, LocalDate.ofEpochDay(day), place);
            birth.require();
        }
    }

    /** Rejects a row whose value of another column the store would refuse. */
    void requireExtra(ExtraField extra, String canonical) throws RejectedRowException {
        if (extra instanceof ExtraField.Custom custom) {
            requireAll(field, parts.fields(custom.definition(), canonical), extra.place());
        } else if (extra instanceof ExtraField.Scheme scheme) {
            requireAll(classification, parts.classifications(scheme.definition(), canonical), extra.place());
        }
    }

    private static void requireAll(ValueGate gate, List<Object[]> rows, int place) throws RejectedRowException {
        for (Object[] values : rows) {
            for (int i = 0; i < values.length; i++) {
                gate.value(i, values[i], place);
            }
            gate.require();
        }
    }

    private static boolean fill(ValueGate gate, List<TextField> fields, CsvRow row) {
        boolean any = false;
        for (int i = 0; i < fields.size(); i++) {
            gate.text(i + 1, row, fields.get(i).place());
            any |= RowFields.has(row, fields.get(i).place());
        }
        return any;
    }
}
