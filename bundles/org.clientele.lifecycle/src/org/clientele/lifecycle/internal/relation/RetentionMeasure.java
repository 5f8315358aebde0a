package org.clientele.lifecycle.internal.relation;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.store.Store;
import org.clientele.model.DeclineModel;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Retention by the score of decline against the threshold of the shipped model, with the probability of being alive. */
@Component
public final class RetentionMeasure implements RelationMeasure {

    private static final String SCORE = "decline.score"; //$NON-NLS-1$
    private static final String ALIVE = "alive"; //$NON-NLS-1$
    private static final double UNITS = Math.pow(10, FactColumn.AMOUNT_SCALE);

    private final DeclineService decline;

    /**
     * Measures by the models of a service.
     *
     * @param decline knows the threshold
     */
    @Activate
    public RetentionMeasure(@Reference DeclineService decline) {
        this.decline = decline;
    }

    @Override
    public String id() {
        return RETENTION;
    }

    @Override
    public String title() {
        return Messages.Retention_title;
    }

    @Override
    public Set<String> columns() {
        return Set.of(SCORE, ALIVE);
    }

    @Override
    public RelationLamp read(Store store, FactSnapshot facts, int row) {
        Optional<FactColumn> scores = facts.column(SCORE);
        Optional<DeclineModel> model = model(store);
        if (scores.isEmpty() || model.isEmpty() || model.get().getThreshold() == null) {
            return new RelationLamp(RETENTION, title(), State.UNKNOWN, "", Messages.Retention_noColumns); //$NON-NLS-1$
        }
        long number = scores.get().number(row);
        if (number == FactColumn.MISSING) {
            return new RelationLamp(RETENTION, title(), State.UNKNOWN, "", //$NON-NLS-1$
                    NLS.bind(Messages.Retention_none, Texts.number(model.get().getLeastOrders(), 0)));
        }
        double score = number / UNITS;
        double threshold = model.get().getThreshold().doubleValue();
        State state = score >= threshold ? State.BAD : score >= threshold / 2 ? State.FAIR : State.GOOD;
        String why = switch (state) {
        case BAD -> Messages.Retention_declining;
        case FAIR -> Messages.Retention_watch;
        default -> Messages.Retention_stays;
        };
        return new RelationLamp(RETENTION, title(), state, value(facts, row, score),
                NLS.bind(why, Texts.number(score, 1), Texts.number(threshold, 1)));
    }

    private static String value(FactSnapshot facts, int row, double score) {
        long alive = facts.column(ALIVE).map(column -> column.number(row)).orElse(FactColumn.MISSING);
        return alive == FactColumn.MISSING ? NLS.bind(Messages.Retention_score, Texts.number(score, 0))
                : NLS.bind(Messages.Retention_value, Texts.percent(alive / UNITS));
    }

    private Optional<DeclineModel> model(Store store) {
        try {
            return decline.find(store, Actor.SYSTEM, DeclineService.DEFAULT);
        } catch (ClienteleException e) {
            ILog.of(RetentionMeasure.class).log(TraceForLog.of(e.getStatus()));
            return Optional.empty();
        }
    }
}
