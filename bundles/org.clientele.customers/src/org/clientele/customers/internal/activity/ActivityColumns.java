package org.clientele.customers.internal.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;

import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.LongsColumn;
import org.osgi.service.component.annotations.Component;

/** Offers the figures of buying as columns. */
@Component
public final class ActivityColumns implements ColumnProvider {

    private static final String FIRST = "orders.first"; //$NON-NLS-1$
    private static final String LAST = "orders.last"; //$NON-NLS-1$
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

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) {
        return local(id) && before instanceof LongsColumn known
                ? Optional.of(known.with(change.rows(), visible(figure(id, facts), facts)))
                : Optional.empty();
    }

    @Override
    public boolean local(String id) {
        return !SHARE.equals(id) && !PYRAMID.equals(id);
    }

    @Override
    public boolean timed(String id) {
        return local(id);
    }

    @Override
    public Set<String> sources(String id) {
        return switch (id) {
        case RECENCY -> Set.of(LAST);
        case TENURE -> Set.of(FIRST);
        case PYRAMID -> Set.of("orders.gross", "orders.count"); //$NON-NLS-1$ //$NON-NLS-2$
        case SHARE -> Set.of("orders.net"); //$NON-NLS-1$
        default -> Set.of("orders"); //$NON-NLS-1$
        };
    }

    private static long[] values(String id, FactSnapshot facts) {
        return switch (id) {
        case PYRAMID -> Activity.pyramid(facts);
        case SHARE -> Activity.shareOfGreater(facts);
        default -> Activity.all(facts, figure(id, facts));
        };
    }

    private static IntToLongFunction figure(String id, FactSnapshot facts) {
        return switch (id) {
        case RECENCY -> Activity.daysSince(facts, LAST);
        case TENURE -> Activity.daysSince(facts, FIRST);
        case ORDERS12 -> Activity.purchasesOfTheYear(facts);
        default -> Activity.growth(facts);
        };
    }

    private static IntToLongFunction visible(IntToLongFunction figure, FactSnapshot facts) {
        return row -> facts.visible().contains(row) ? figure.applyAsLong(row) : FactColumn.MISSING;
    }

    private static ColumnDescriptor describe(String id, String label) {
        return new ColumnDescriptor(id, ColumnType.INTEGER, label, true, Translations.of(Messages.class, label));
    }
}
