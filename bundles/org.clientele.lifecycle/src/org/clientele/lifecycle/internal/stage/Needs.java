package org.clientele.lifecycle.internal.stage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.rules.RuleReads;
import org.clientele.core.rules.RuleService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;

/**
 * What the rules of a model depend on, by way of segments too.
 */
final class Needs {

    static final String STAGE = "stage."; //$NON-NLS-1$
    static final String SEGMENT = "segment."; //$NON-NLS-1$

    /** Ids of columns, without those of stages and segments. */
    final Set<String> columns = new HashSet<>();
    /** Ids of streams. */
    final Set<String> events = new HashSet<>();
    final Set<String> segments = new HashSet<>();
    /** The keys of other models. */
    final Set<String> models = new HashSet<>();
    /** After how many days in a stage of another model a rule may decide otherwise. */
    final Set<Integer> days = new TreeSet<>(Set.of(0));
    /** Whether a segment with members by hand is asked for. */
    boolean byHand;

    private boolean daysColumn;
    private final RuleService rules;
    private final Function<String, Segment> definitions;

    /**
     * Prepares it.
     *
     * @param rules reads conditions
     * @param definitions finds segments; null for an unknown one
     */
    Needs(RuleService rules, Function<String, Segment> definitions) {
        this.rules = rules;
        this.definitions = definitions;
    }

    void add(Condition condition) {
        if (condition == null) {
            return;
        }
        RuleReads reads = rules.reads(condition);
        events.addAll(reads.events());
        if (reads.links()) {
            columns.add(LinkFacts.ID);
        }
        addColumns(reads.columns());
        reads.segments().forEach(this::segment);
        days(condition);
    }

    private void days(Condition condition) {
        switch (condition) {
        case CompositeCondition composite -> composite.getChildren().forEach(this::days);
        case Negation negation -> days(negation.getChild());
        case TypedCondition typed -> days.addAll(StageOperands.turns(typed));
        case null, default -> {
            // told where the rule is checked
        }
        }
    }

    void add(StageGuard guard) {
        try {
            addColumns(guard.columns());
            events.addAll(guard.events());
        } catch (RuntimeException | LinkageError e) {
            columns.add("?"); //$NON-NLS-1$ // it is asked all the same, and closes the way if it fails
        }
    }

    private void addColumns(Collection<String> ids) {
        for (String id : ids) {
            if (id.startsWith(STAGE)) {
                models.add(model(id));
                daysColumn |= id.endsWith(StageColumns.DAYS);
            } else if (id.startsWith(SEGMENT)) {
                segment(id.substring(SEGMENT.length()));
            } else {
                columns.add(id);
            }
        }
    }

    /** The key of the model that a column tells of. */
    static String model(String column) {
        String key = column.substring(STAGE.length());
        for (String suffix : new String[] { StageColumns.DAYS, StageColumns.SINCE }) {
            if (key.endsWith(suffix)) {
                return key.substring(0, key.length() - suffix.length());
            }
        }
        return key;
    }

    private void segment(String key) {
        if (segments.add(key)) {
            Segment segment = definitions.apply(key);
            if (segment != null) {
                byHand |= !segment.getManual().isEmpty();
                add(segment.getCondition());
            }
        }
    }

    /** Whether everybody has to be looked at every day, since a column changes with the day in a way that nobody tells. */
    boolean isDaily(FactSnapshot facts) {
        return daysColumn || columns.stream().anyMatch(facts::isTimed);
    }

    /** Whether all that is read is dated, so that the past can be played again and again with the same result. */
    boolean isDated() {
        return !byHand && columns.stream().allMatch(id -> id.startsWith("orders.")); //$NON-NLS-1$
    }
}
