package org.clientele.lifecycle.internal.relation;

import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Contribution by the place in the pyramid: the share of the revenue that more valuable customers bring [C13]. */
@Component
public final class ContributionMeasure implements RelationMeasure {

    private static final String COLUMN = "activity.pyramid"; //$NON-NLS-1$
    private static final double UNITS = 1_000_000; // ten-thousandths of a percent
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
        return Set.of(COLUMN);
    }

    @Override
    public RelationLamp read(FactSnapshot facts, int row) {
        long above = facts.column(COLUMN).map(column -> column.number(row)).orElse(FactColumn.MISSING);
        if (above == FactColumn.MISSING) {
            return new RelationLamp(CONTRIBUTION, title(), State.UNKNOWN, "", Messages.Contribution_none); //$NON-NLS-1$
        }
        double share = above / UNITS;
        State state = share < GOOD ? State.GOOD : share < FAIR ? State.FAIR : State.BAD;
        double place = place(facts, above);
        return new RelationLamp(CONTRIBUTION, title(), state,
                NLS.bind(Messages.Contribution_value, Texts.percent(place)),
                NLS.bind(Messages.Contribution_why, Texts.percent(share)));
    }

    /** Which share of the customers with purchases is as valuable or more. */
    private static double place(FactSnapshot facts, long above) {
        FactColumn column = facts.column(COLUMN).orElseThrow();
        int[] counts = new int[2];
        facts.visible().forEach((int row) -> {
            long value = column.number(row);
            if (value != FactColumn.MISSING) {
                counts[0]++;
                counts[1] += value <= above ? 1 : 0;
            }
        });
        return (double) counts[1] / Math.max(1, counts[0]);
    }
}
