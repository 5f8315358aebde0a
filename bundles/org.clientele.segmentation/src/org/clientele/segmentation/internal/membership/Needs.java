package org.clientele.segmentation.internal.membership;

import java.util.HashSet;
import java.util.Set;

import org.clientele.core.facts.LinkFacts;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.RuleService;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.TypedCondition;

/**
 * What a segment's condition depends on. The members of other segments are named by their keys alone, not by what these
 * depend on: they are told when they change.
 *
 * @param columns ids of columns
 * @param facts ids of columns and streams, as changes of facts name them
 * @param segments keys of other segments
 * @param past keys of those of them whose past matters too
 * @param timed whether a leaf may change when days pass
 */
record Needs(Set<String> columns, Set<String> facts, Set<String> segments, Set<String> past,
        boolean timed) {

    static Needs of(Condition condition, RuleService rules) {
        Set<String> columns = new HashSet<>();
        Set<String> facts = new HashSet<>();
        Set<String> segments = new HashSet<>();
        Set<String> past = new HashSet<>();
        boolean timed = collect(condition, rules, columns, facts, segments, past);
        facts.addAll(columns);
        return new Needs(Set.copyOf(columns), Set.copyOf(facts), Set.copyOf(segments), Set.copyOf(past),
                timed);
    }

    private static boolean collect(Condition condition, RuleService rules, Set<String> columns, Set<String> facts,
            Set<String> segments, Set<String> past) {
        boolean timed = false;
        if (condition instanceof CompositeCondition composite) {
            for (Condition child : composite.getChildren()) {
                timed |= collect(child, rules, columns, facts, segments, past);
            }
        } else if (condition instanceof Negation negation) {
            timed = collect(negation.getChild(), rules, columns, facts, segments, past);
        } else if (condition instanceof TypedCondition leaf) {
            ConditionType type = rules.type(leaf.getTypeId()).orElse(null);
            if (SegmentOperands.TYPE.equals(leaf.getTypeId())) {
                segments.addAll(SegmentOperands.keys(leaf));
                timed = SegmentOperands.isWithin(leaf);
                if (timed) {
                    past.addAll(SegmentOperands.keys(leaf));
                }
            } else if (type != null) {
                for (String column : type.columns(leaf)) {
                    if (column.startsWith(SegmentColumns.PREFIX)) {
                        segments.add(column.substring(SegmentColumns.PREFIX.length()));
                    } else {
                        columns.add(column);
                    }
                }
                facts.addAll(type.events(leaf));
                segments.addAll(type.segments(leaf));
                if (type.links(leaf)) {
                    facts.add(LinkFacts.ID);
                }
                timed = type.timed(leaf);
            }
        }
        return timed;
    }
}
