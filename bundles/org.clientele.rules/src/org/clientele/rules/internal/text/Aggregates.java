package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.clientele.model.Condition;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.clientele.rules.internal.text.grammar.ConditionParser.AggregateContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.AggregateLeafContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.CodesContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.MeasureContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.PeriodContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ValueContext;
import org.eclipse.osgi.util.NLS;

/** Reads figures of events in a period: "count of orders in last 90 days >= 3". */
final class Aggregates {

    private final Problems problems;
    private final Names names;
    private final LiteralReader literals;
    private final NameReader reader;
    private final WindowReader windows;
    private final ValueChecks checks;

    Aggregates(Problems problems, Names names, LiteralReader literals, NameReader reader, WindowReader windows) {
        this.problems = problems;
        this.names = names;
        this.literals = literals;
        this.reader = reader;
        this.windows = windows;
        this.checks = new ValueChecks(problems, names);
    }

    Condition build(AggregateLeafContext leaf) {
        String stream = reader.key(leaf.of, names.streams(), Messages.stream_unknown);
        String function = leaf.aggregate() == null ? null : function(leaf.aggregate());
        if (stream == null || function == null || leaf.measure() == null) {
            return null;
        }
        TypedCondition condition = Terms.condition(Terms.AGGREGATE);
        add(condition, Terms.EVENTS, stream);
        add(condition, Terms.FUNCTION, function);
        boolean whole = leaf.period() == null || period(condition, leaf.period());
        whole &= leaf.codes() == null || codes(condition, leaf.codes());
        return whole && measure(condition, leaf.measure()) ? condition : null;
    }

    private static String function(AggregateContext context) {
        if (context.exception != null) {
            return null;
        }
        Token which = context.which;
        if (context.DAYS() != null) {
            return which == null ? null
                    : which.getType() == ConditionParser.FIRST ? "days-since-first" : "days-since-last"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (context.GAP() != null) {
            return which == null ? null
                    : which.getType() == ConditionParser.LONGEST ? "longest-gap" : "average-gap"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return context.function == null ? null : Words.of(context.function.getType());
    }

    private boolean period(TypedCondition condition, PeriodContext period) {
        if (period.span() != null) {
            return windows.add(condition, period.span(), Terms.LAST, true);
        }
        return windows.add(condition, period.FROM() != null, period.from, period.TO() != null, period.to);
    }

    private boolean codes(TypedCondition condition, CodesContext codes) {
        OperandType type = names.quotedType(Terms.AGGREGATE, Terms.CODES);
        List<ValueContext> all = codes.list() == null ? new ArrayList<>() : new ArrayList<>(codes.list().value());
        if (codes.value() != null) {
            all.add(codes.value());
        }
        for (ValueContext each : all) {
            Literal code = literals.value(each, type);
            if (code == null) {
                return false;
            }
            Terms.add(condition, Terms.CODES, code.type(), code.text());
        }
        if (all.isEmpty()) {
            problems.error(problems.range(codes), Messages.list_empty);
        }
        return !all.isEmpty();
    }

    private boolean measure(TypedCondition condition, MeasureContext measure) {
        if (measure.BETWEEN() != null) {
            Literal low = number(measure.low);
            Literal high = number(measure.high);
            if (low == null || high == null) {
                return false;
            }
            checks.order(low, high);
            add(condition, Terms.OPERATOR, Terms.BETWEEN);
            Terms.add(condition, Terms.VALUE, low.type(), low.text());
            Terms.add(condition, Terms.HIGH, high.type(), high.text());
            return true;
        }
        if (measure.list() != null) {
            add(condition, Terms.OPERATOR, Terms.IN);
            List<Literal> values = measure.list().value().stream().map(this::number).toList();
            if (values.isEmpty() || values.contains(null)) {
                return false;
            }
            values.forEach(value -> Terms.add(condition, Terms.VALUE, value.type(), value.text()));
            return true;
        }
        Literal value = number(measure.value(0));
        if (measure.comparator() == null || value == null) {
            return false;
        }
        add(condition, Terms.OPERATOR, Words.of(measure.comparator().getStart().getType()));
        Terms.add(condition, Terms.VALUE, value.type(), value.text());
        return true;
    }

    private Literal number(ValueContext context) {
        Literal value = literals.value(context, OperandType.TEXT);
        if (value != null && value.text() != null && !Spelling.isNumber(value.text())) {
            problems.expected(value.range(), NLS.bind(Messages.figure_number, value.text()),
                    List.of(Messages.expected_number), List.of());
        }
        return value;
    }

    private void add(TypedCondition condition, String name, String text) {
        Terms.add(condition, name, names.operandType(Terms.AGGREGATE, name), text);
    }
}
