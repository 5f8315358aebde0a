package org.clientele.customers.internal.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.LongsColumn;
import org.osgi.service.component.annotations.Component;

/** Offers the figures of buying as columns. */
@Component
public final class ActivityColumns implements ColumnProvider {

    private static final String RECENCY = "activity.recency"; //$NON-NLS-1$
    private static final String TENURE = "activity.tenure"; //$NON-NLS-1$
    private static final String ORDERS12 = "activity.orders12"; //$NON-NLS-1$
    private static final String GROWTH = "activity.growth"; //$NON-NLS-1$
    private static final String PYRAMID = "activity.pyramid"; //$NON-NLS-1$
    private static final String SHARE = "activity.share"; //$NON-NLS-1$

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(describe(RECENCY, Messages.recency), describe(TENURE, Messages.tenure),
                describe(ORDERS12, Messages.orders12), describe(GROWTH, Messages.growth),
                describe(SHARE, Messages.share), new ColumnDescriptor(PYRAMID, ColumnType.DECIMAL, Messages.pyramid, true,
                        Translations.of(Messages.class, Messages.pyramid)));
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) {
        return columns().stream().filter(column -> column.id().equals(id)).findFirst()
                .map(column -> new LongsColumn(column, values(id, facts)));
    }

    private static long[] values(String id, FactSnapshot facts) {
        return switch (id) {
        case RECENCY -> Activity.daysSince(facts, "orders.last"); //$NON-NLS-1$
        case TENURE -> Activity.daysSince(facts, "orders.first"); //$NON-NLS-1$
        case ORDERS12 -> Activity.purchasesOfTheYear(facts);
        case PYRAMID -> Activity.pyramid(facts);
        case GROWTH -> Activity.growth(facts);
        default -> Activity.shareOfGreater(facts);
        };
    }

    private static ColumnDescriptor describe(String id, String label) {
        return new ColumnDescriptor(id, ColumnType.INTEGER, label, true, Translations.of(Messages.class, label));
    }
}
