package packs.hospitality.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Texts;
import packs.hospitality.Visit;

/** Columns of visits for lists, rules and decision tables: visits and amount of the last 30 days, the last visit. */
@Component
public final class VisitColumns implements ColumnProvider {

    static final String VISITS = "hospitality.visits30";
    static final String AMOUNT = "hospitality.amount30";
    static final String LAST = "hospitality.last";

    private static final int DAYS = 30;
    private static final int DAY = 24 * 60;

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(describe(VISITS, ColumnType.INTEGER), describe(AMOUNT, ColumnType.AMOUNT),
                describe(LAST, ColumnType.DATE));
    }

    private static ColumnDescriptor describe(String id, ColumnType type) {
        return new ColumnDescriptor(id, type, Texts.of("column." + id), true, Texts.names("column." + id));
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(Visit.TYPE, VisitStreams.VISITS);
    }

    @Override
    public boolean timed(String id) {
        return true;
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        EventFacts events = VisitStreams.of(facts, VisitStreams.VISITS);
        ColumnDescriptor descriptor = columns().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        long[] values = new long[facts.rows()];
        if (LAST.equals(id)) {
            last(events, values);
        } else {
            LocalDate today = facts.today();
            long[] other = new long[values.length];
            boolean counts = VISITS.equals(id);
            VisitStreams.aggregate(events, facts, today.minusDays(DAYS - 1L), today, counts ? values : other,
                    counts ? other : values);
        }
        return Optional.of(new Numbers(descriptor, values));
    }

    private static void last(EventFacts events, long[] values) {
        Arrays.fill(values, FactColumn.MISSING);
        for (int row = 0; row < values.length; row++) {
            int at = row;
            events.forEach(row, (minute, value, code) -> values[at] = Math.floorDiv(minute, DAY));
        }
    }

    /** A column of numbers. */
    private record Numbers(ColumnDescriptor descriptor, long[] values) implements FactColumn {

        @Override
        public long number(int row) {
            return row < values.length ? values[row] : MISSING;
        }

        @Override
        public String text(int row) {
            return null;
        }

        @Override
        public long rank(int row) {
            long number = number(row);
            return number == MISSING ? Long.MAX_VALUE : number;
        }
    }
}
