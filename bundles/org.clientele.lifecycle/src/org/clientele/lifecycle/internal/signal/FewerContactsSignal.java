package org.clientele.lifecycle.internal.signal;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.clientele.lifecycle.internal.contact.Contacts;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** By how much the contacts of the last half-year are fewer than those of the one before. */
@Component(property = "service.ranking:Integer=40")
public final class FewerContactsSignal implements DeclineSignal {

    /** The id that models name. */
    public static final String ID = "fewer-contacts"; //$NON-NLS-1$

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int JUDGED_FROM = 2;
    private static final double LEAST = 25;
    private static final double MOST = 75;
    private static final double HUNDRED = 100;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.contacts_label;
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public double least() {
        return LEAST;
    }

    @Override
    public double most() {
        return MOST;
    }

    @Override
    public Set<String> reads() {
        return Set.of(Contacts.STREAM);
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) throws ClienteleException {
        EventFacts contacts = stream(facts);
        return RowPass.over(rows, () -> {
            HalfYears years = new HalfYears(facts, contacts);
            return row -> years.of(row).percent();
        });
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) throws ClienteleException {
        HalfYears years = new HalfYears(facts, stream(facts)).of(row);
        return List.of(new UsedFact(Contacts.STREAM, Messages.contacts_recent, String.valueOf(years.recent)),
                new UsedFact(Contacts.STREAM, Messages.contacts_before, String.valueOf(years.before)));
    }

    private static EventFacts stream(FactSnapshot facts) throws ClienteleException {
        return facts.events(Contacts.STREAM).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.stream_missing, Contacts.STREAM)));
    }

    /** Counts contacts of one customer after the other. */
    private static final class HalfYears implements EventFacts.Visitor {

        private final EventFacts contacts;
        private final EventFilter filter;
        private final int end;
        private int recent;
        private int before;

        HalfYears(FactSnapshot facts, EventFacts contacts) {
            this.contacts = contacts;
            this.filter = Contacts.filter(contacts);
            this.end = Math.toIntExact((facts.today().toEpochDay() + 1) * MINUTES_A_DAY);
        }

        HalfYears of(int row) {
            recent = 0;
            before = 0;
            contacts.forEach(row, end - 2 * Fall.HALF_YEAR * MINUTES_A_DAY, end, filter, this);
            return this;
        }

        @Override
        public void event(int minute, long value, int code) {
            if (minute >= end - Fall.HALF_YEAR * MINUTES_A_DAY) {
                recent++;
            } else {
                before++;
            }
        }

        double percent() {
            return before < JUDGED_FROM ? Double.NaN : HUNDRED * (before - recent) / before;
        }
    }
}
