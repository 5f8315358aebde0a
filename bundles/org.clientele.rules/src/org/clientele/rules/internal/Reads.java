package org.clientele.rules.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.RuleReads;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;

/** Collects what a tree reads, of whatever size it is. */
final class Reads {

    private final Set<String> columns = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> segments = new HashSet<>();
    private boolean links;
    private boolean timed;

    private Reads() {
    }

    static RuleReads of(Condition condition, InstalledTypes types) {
        Reads reads = new Reads();
        Deque<Condition> left = new ArrayDeque<>();
        push(left, condition);
        while (!left.isEmpty()) {
            switch (left.pop()) {
            case CompositeCondition composite -> composite.getChildren().forEach(child -> push(left, child));
            case Negation negation -> push(left, negation.getChild());
            case TypedCondition typed -> reads.add(types.find(typed.getTypeId()), typed);
            default -> {
                // a kind of node that is refused elsewhere reads nothing
            }
            }
        }
        return new RuleReads(reads.columns, reads.events, reads.segments, reads.links, reads.timed);
    }

    private void add(ConditionType type, TypedCondition typed) {
        if (type != null) {
            columns.addAll(type.columns(typed));
            events.addAll(type.events(typed));
            segments.addAll(type.segments(typed));
            links |= type.links(typed);
            timed |= type.timed(typed);
        }
    }

    private static void push(Deque<Condition> left, Condition condition) {
        if (condition != null) {
            left.push(condition);
        }
    }
}
