package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.Condition;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.clientele.rules.internal.text.grammar.ConditionParser.AnniversaryTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.BeforeTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.BetweenTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.CompareTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.FromTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.InTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.MissingTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.SpanContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.SpanTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.TestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.TextTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ToTestContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ValueContext;
import org.eclipse.osgi.util.NLS;

/** Reads what is asked of one column. */
final class ColumnTests {

    private final Problems problems;
    private final LiteralReader literals;
    private final WindowReader windows;
    private final ValueChecks checks;

    ColumnTests(Problems problems, Names names, LiteralReader literals, WindowReader windows) {
        this.problems = problems;
        this.literals = literals;
        this.windows = windows;
        this.checks = new ValueChecks(problems, names);
    }

    /** The condition, or null; the column's descriptor is null where it is not known. */
    Condition build(String column, ColumnDescriptor descriptor, TestContext test) {
        return switch (test) {
        case CompareTestContext compare -> compare(column, descriptor, compare);
        case InTestContext in -> in(column, descriptor, in);
        case SpanTestContext span -> dated(column, descriptor, span.span(), test,
                span.span() != null && WindowReader.isThere(span.span()) && WindowReader.isNext(span.span())
                        ? Terms.NEXT : Terms.LAST, false);
        case BeforeTestContext before -> dated(column, descriptor, before.span(), test, Terms.BEFORE_LAST, true);
        case AnniversaryTestContext again -> anniversary(column, descriptor, again);
        case BetweenTestContext between -> range(column, descriptor, true, between.low, true, between.high);
        case FromTestContext from -> range(column, descriptor, true, from.low, from.TO() != null, from.high);
        case ToTestContext to -> range(column, descriptor, false, null, true, to.high);
        case TextTestContext text -> text(column, descriptor, text);
        case MissingTestContext missing -> missing(column, missing);
        default -> null;
        };
    }

    private Condition compare(String column, ColumnDescriptor descriptor, CompareTestContext test) {
        Literal value = literals.value(test.value(), OperandType.TEXT);
        if (test.comparator() == null || value == null) {
            return null;
        }
        String sign = Words.of(test.comparator().getStart().getType());
        boolean exact = "=".equals(sign) || "!=".equals(sign); //$NON-NLS-1$ //$NON-NLS-2$
        checks.value(descriptor, value, exact);
        if (!exact && descriptor != null && descriptor.type() == ColumnType.TEXT) {
            problems.warning(problems.range(test.comparator()),
                    NLS.bind(Messages.text_order, descriptor.label()), List.of("=", "!=")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        TypedCondition condition = of(Terms.COMPARISON, column);
        Terms.add(condition, Terms.OPERATOR, OperandType.OPERATOR, sign);
        Terms.add(condition, Terms.VALUE, value.type(), value.text());
        return condition;
    }

    private Condition in(String column, ColumnDescriptor descriptor, InTestContext test) {
        if (test.list() == null) {
            return null;
        }
        TypedCondition condition = of(Terms.COMPARISON, column);
        Terms.add(condition, Terms.OPERATOR, OperandType.OPERATOR, Terms.IN);
        List<Literal> values = new ArrayList<>();
        for (ValueContext each : test.list().value()) {
            Literal value = literals.value(each, OperandType.TEXT);
            if (value != null) {
                values.add(value);
                checks.value(descriptor, value, true);
                Terms.add(condition, Terms.VALUE, value.type(), value.text());
            }
        }
        if (test.list().value().isEmpty() && test.list().exception == null) {
            problems.error(problems.range(test.list()), Messages.list_empty);
        }
        return values.isEmpty() ? null : test.NOT() == null ? condition : LeafBuilder.not(condition);
    }

    private Condition dated(String column, ColumnDescriptor descriptor, SpanContext span, TestContext test,
            String window, boolean past) {
        checks.type(descriptor, ColumnType.DATE, problems.range(test));
        TypedCondition condition = of(Terms.DATE, column);
        Terms.add(condition, Terms.WINDOW, OperandType.OPERATOR, window);
        return windows.add(condition, span, Terms.NUMBER, past) ? condition : null;
    }

    private Condition anniversary(String column, ColumnDescriptor descriptor, AnniversaryTestContext test) {
        if (WindowReader.isThere(test.span()) && !WindowReader.isNext(test.span())) {
            problems.expected(problems.range(test.span().direction_), Messages.window_future,
                    List.of(Terms.NEXT), List.of(Terms.NEXT));
        }
        return dated(column, descriptor, test.span(), test, Terms.ANNIVERSARY_NEXT, false);
    }

    private Condition range(String column, ColumnDescriptor descriptor, boolean lowAsked, ValueContext low,
            boolean highAsked, ValueContext high) {
        TypedCondition condition = of(Terms.RANGE, column);
        Literal least = lowAsked ? literals.value(low, OperandType.TEXT) : null;
        Literal most = highAsked ? literals.value(high, OperandType.TEXT) : null;
        if (lowAsked && least == null || highAsked && most == null) {
            return null;
        }
        if (least != null) {
            checks.value(descriptor, least, false);
            Terms.add(condition, Terms.LOW, least.type(), least.text());
        }
        if (most != null) {
            checks.value(descriptor, most, false);
            Terms.add(condition, Terms.HIGH, most.type(), most.text());
        }
        if (least != null && most != null) {
            checks.order(least, most);
        }
        return condition;
    }

    private Condition text(String column, ColumnDescriptor descriptor, TextTestContext test) {
        Literal value = literals.value(test.value(), OperandType.TEXT);
        if (test.textOperator() == null || value == null) {
            return null;
        }
        int token = test.textOperator().getStart().getType();
        String operator = Words.of(token);
        TextRange range = problems.range(test.textOperator());
        checks.type(descriptor, ColumnType.TEXT, range);
        if (token == ConditionParser.MATCHES) {
            checks.pattern(value);
        }
        TypedCondition condition = of(Terms.TEXT, column);
        Terms.add(condition, Terms.OPERATOR, OperandType.OPERATOR, operator);
        Terms.add(condition, Terms.VALUE, value.type(), value.text());
        return condition;
    }

    private static Condition missing(String column, MissingTestContext test) {
        if (test.MISSING() == null) {
            return null;
        }
        TypedCondition condition = of(Terms.MISSING, column);
        return test.NOT() == null ? condition : LeafBuilder.not(condition);
    }

    private static TypedCondition of(String type, String column) {
        TypedCondition condition = Terms.condition(type);
        Terms.add(condition, Terms.COLUMN, OperandType.COLUMN, column);
        return condition;
    }
}
