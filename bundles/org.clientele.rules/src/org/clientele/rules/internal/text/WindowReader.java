package org.clientele.rules.internal.text;

import java.util.List;

import org.clientele.core.rules.text.TextRange;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.clientele.rules.internal.text.grammar.ConditionParser.DayContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.SpanContext;
import org.eclipse.osgi.util.NLS;

/** Reads windows of time: "last 90 days", "from 2011-01-01 to 2011-06-30". */
final class WindowReader {

    private static final int LONGEST = 36_500;

    private final Problems problems;
    private final LiteralReader literals;

    WindowReader(Problems problems, LiteralReader literals) {
        this.problems = problems;
        this.literals = literals;
    }

    /** Whether a span could be read. */
    static boolean isThere(SpanContext span) {
        return span != null && span.direction_ != null && LiteralReader.isThere(span.direction_)
                && span.NUMBER() != null && LiteralReader.isThere(span.NUMBER().getSymbol()) && span.unit() != null
                && span.unit().exception == null && span.unit().getStart() != null;
    }

    static boolean isNext(SpanContext span) {
        return span.direction_.getType() == ConditionParser.NEXT;
    }

    /** Adds the length and the unit of a span, with a sentence where it is none; false where it could not be read. */
    boolean add(TypedCondition condition, SpanContext span, String numberName, boolean past) {
        if (!isThere(span)) {
            return false;
        }
        if (past && isNext(span)) {
            problems.expected(problems.range(span.direction_), Messages.window_past, List.of("last"), //$NON-NLS-1$
                    List.of("last")); //$NON-NLS-1$
        }
        String number = span.NUMBER().getText();
        length(number, problems.range(span.NUMBER().getSymbol()));
        Terms.add(condition, numberName, OperandType.NUMBER, number);
        Terms.add(condition, Terms.UNIT, OperandType.OPERATOR, switch (span.unit().getStart().getType()) {
        case ConditionParser.WEEKS -> "WEEK"; //$NON-NLS-1$
        case ConditionParser.MONTHS -> "MONTH"; //$NON-NLS-1$
        case ConditionParser.YEARS -> "YEAR"; //$NON-NLS-1$
        default -> "DAY"; //$NON-NLS-1$
        });
        return true;
    }

    /** Adds the days of a period; false where one could not be read. */
    boolean add(TypedCondition condition, boolean fromAsked, DayContext from, boolean toAsked, DayContext to) {
        Literal first = fromAsked ? literals.day(from) : null;
        Literal last = toAsked ? literals.day(to) : null;
        if (fromAsked && first == null || toAsked && last == null) {
            return false;
        }
        if (first != null) {
            Terms.add(condition, Terms.FROM, first.type(), first.text());
        }
        if (last != null) {
            Terms.add(condition, Terms.TO, last.type(), last.text());
        }
        if (first != null && last != null && Spelling.isDay(first.text()) && Spelling.isDay(last.text())
                && first.text().compareTo(last.text()) > 0) {
            problems.error(last.range(), NLS.bind(Messages.period_negative, first.text(), last.text()));
        }
        return true;
    }

    private void length(String number, TextRange range) {
        try {
            int length = Integer.parseInt(number);
            if (length < 1 || length > LONGEST) {
                problems.error(range, NLS.bind(Messages.window_length, number, LONGEST),
                        length < 0 && length >= -LONGEST ? List.of(Integer.toString(-length)) : List.of());
            }
        } catch (NumberFormatException e) {
            problems.error(range, NLS.bind(Messages.window_length, number, LONGEST));
        }
    }
}
