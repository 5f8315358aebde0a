package example.partner.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** The column "Visits": how often each guest came. Conditions, lists and decision tables use it like ours. */
@Component
public final class VisitColumns implements ColumnProvider {

    static final String VISITS = "example.visits";

    private static final ColumnDescriptor DESCRIPTOR = new ColumnDescriptor(VISITS, ColumnType.INTEGER, "Visits", true,
            List.of("Visits", "就餐次数"));

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(DESCRIPTOR);
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        if (!store.migrations().stream().anyMatch(m -> m.namespaceUri().equals(GuestVisits.URI))) {
            return Optional.empty(); // the store was opened before this bundle came
        }
        long[] counts = new long[facts.rows()];
        store.records(Actor.SYSTEM).scan(
                RecordQuery.all(GuestVisits.VISIT, List.of(FeaturePath.of(GuestVisits.GUEST))), visit -> {
                    int row = visit.isNull(0) ? -1 : facts.rowOf(visit.getLong(0));
                    if (row >= 0) {
                        counts[row]++;
                    }
                    return true;
                }, null);
        return Optional.of(new Counts(counts));
    }

    @Override
    public boolean timed(String id) {
        return false; // a new day changes nothing
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(PARTY);
    }

    /** The values. */
    private record Counts(long[] counts) implements FactColumn {

        @Override
        public ColumnDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public long number(int row) {
            return counts[row];
        }

        @Override
        public String text(int row) {
            return Long.toString(counts[row]);
        }

        @Override
        public long rank(int row) {
            return counts[row];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts column && Arrays.equals(counts, column.counts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counts);
        }
    }
}
