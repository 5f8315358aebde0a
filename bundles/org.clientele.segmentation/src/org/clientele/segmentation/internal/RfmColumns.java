package org.clientele.segmentation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** Offers scores and measures of RFM as columns, by the options that the store keeps. */
@Component
public final class RfmColumns implements ColumnProvider {

    private static final int BINS = 5;

    private final Map<FactSnapshot, RfmRun> runs = new WeakHashMap<>();

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(describe("rfm.r", ColumnType.INTEGER, Messages.column_r), //$NON-NLS-1$
                describe("rfm.f", ColumnType.INTEGER, Messages.column_f), //$NON-NLS-1$
                describe("rfm.m", ColumnType.INTEGER, Messages.column_m), //$NON-NLS-1$
                describe("rfm.recency", ColumnType.INTEGER, Messages.column_recency), //$NON-NLS-1$
                describe("rfm.frequency", ColumnType.INTEGER, Messages.column_frequency), //$NON-NLS-1$
                describe("rfm.monetary", ColumnType.AMOUNT, Messages.column_monetary)); //$NON-NLS-1$
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) {
        RfmRun run = run(store, facts);
        Measure measure = switch (id) {
        case "rfm.r", "rfm.recency" -> Measure.RECENCY; //$NON-NLS-1$ //$NON-NLS-2$
        case "rfm.f", "rfm.frequency" -> Measure.FREQUENCY; //$NON-NLS-1$ //$NON-NLS-2$
        default -> Measure.MONETARY;
        };
        boolean score = id.length() == "rfm.r".length(); //$NON-NLS-1$
        return columns().stream().filter(d -> d.id().equals(id)).findFirst()
                .map(descriptor -> new RfmColumn(descriptor, run, measure, score));
    }

    private synchronized RfmRun run(Store store, FactSnapshot facts) {
        return runs.computeIfAbsent(facts, f -> RfmScores.of(f, RfmSettings.read(store)
                .orElseGet(() -> new RfmOptions(f.today(), BINS, RfmOptions.Ties.EQUAL_SCORES))));
    }

    private static ColumnDescriptor describe(String id, ColumnType type, String label) {
        return new ColumnDescriptor(id, type, label, true, Translations.of(Messages.class, label));
    }

    /**
     * A score or a measure as a column.
     *
     * @param descriptor describes it
     * @param run the run that it shows
     * @param measure which measure
     * @param score whether it is the score rather than the value
     */
    private record RfmColumn(ColumnDescriptor descriptor, RfmRun run, Measure measure, boolean score)
            implements FactColumn {

        @Override
        public long number(int row) {
            if (score) {
                int points = run.score(row, measure);
                return points == 0 ? MISSING : points;
            }
            return run.value(row, measure);
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
