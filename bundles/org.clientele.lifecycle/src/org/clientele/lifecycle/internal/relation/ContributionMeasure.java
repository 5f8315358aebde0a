package org.clientele.lifecycle.internal.relation;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.store.Store;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Contribution by net revenue: the share of it that greater customers bring [C13]. */
@Component
public final class ContributionMeasure implements RelationMeasure {

    private static final String SHARE = "activity.share"; //$NON-NLS-1$
    private static final String NET = "orders.net"; //$NON-NLS-1$
    private static final String COUNT = "orders.count"; //$NON-NLS-1$
    private static final double HUNDRED = 100;
    private static final double GOOD = 0.8;
    private static final double FAIR = 0.95;

    @Override
    public String id() {
        return CONTRIBUTION;
    }

    @Override
    public String title() {
        return Messages.Contribution_title;
    }

    @Override
    public Set<String> columns() {
        return Set.of(SHARE, NET, COUNT);
    }

    @Override
    public RelationLamp read(Store store, FactSnapshot facts, int row) {
        if (number(facts, COUNT, row) <= 0) {
            return new RelationLamp(CONTRIBUTION, title(), State.UNKNOWN, "", Messages.Contribution_none); //$NON-NLS-1$
        }
        long above = number(facts, SHARE, row);
        if (above == FactColumn.MISSING) {
            return new RelationLamp(CONTRIBUTION, title(), State.BAD, Messages.Contribution_nothing,
                    Messages.Contribution_returned);
        }
        double share = above / HUNDRED;
        State state = share < GOOD ? State.GOOD : share < FAIR ? State.FAIR : State.BAD;
        return new RelationLamp(CONTRIBUTION, title(), state,
                NLS.bind(Messages.Contribution_value, Texts.percent(place(facts, number(facts, NET, row)))),
                NLS.bind(Messages.Contribution_why, Texts.percent(share)));
    }

    private static long number(FactSnapshot facts, String id, int row) {
        return facts.column(id).map(column -> column.number(row)).orElse(FactColumn.MISSING);
    }

    /** Which share of the customers with purchases brings as much or more. */
    private static double place(FactSnapshot facts, long own) {
        Optional<FactColumn> net = facts.column(NET);
        Optional<FactColumn> count = facts.column(COUNT);
        int[] counts = new int[2];
        if (net.isPresent() && count.isPresent()) {
            facts.visible().forEach((int row) -> {
                if (count.get().number(row) > 0) {
                    counts[0]++;
                    counts[1] += net.get().number(row) >= own ? 1 : 0;
                }
            });
        }
        return (double) counts[1] / Math.max(1, counts[0]);
    }
}
