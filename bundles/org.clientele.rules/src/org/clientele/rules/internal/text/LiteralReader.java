package org.clientele.rules.internal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.OperandType;
import org.clientele.rules.internal.text.grammar.ConditionParser;
import org.clientele.rules.internal.text.grammar.ConditionParser.DayContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ValueContext;
import org.clientele.rules.internal.text.grammar.ConditionParser.ValueTypeContext;
import org.eclipse.osgi.util.NLS;

/** Reads texts, numbers, days and truth values. */
final class LiteralReader {

    private final Problems problems;

    LiteralReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether a token was read, rather than put in where it is missing. */
    static boolean isThere(Token token) {
        return token != null && token.getTokenIndex() >= 0 && token.getType() != Token.EOF;
    }

    /**
     * Reads a value.
     *
     * @param quoted the type of a text in quotation marks
     * @return the value, or null for a mistake that was told
     */
    Literal value(ValueContext context, OperandType quoted) {
        if (context == null) {
            return null;
        }
        TextRange range = problems.range(context);
        if (context.valueType() != null) {
            OperandType type = type(context.valueType());
            if (context.NONE() != null && isThere(context.NONE().getSymbol())) {
                return new Literal(type, null, range);
            }
            String text = string(context.STRING());
            return text == null || type == null ? null : new Literal(type, text, range);
        }
        if (context.STRING() != null) {
            String text = string(context.STRING());
            return text == null ? null : new Literal(quoted, text, range);
        }
        if (context.getChildCount() != 1 || !(context.getChild(0) instanceof TerminalNode node)
                || !isThere(node.getSymbol())) {
            return null;
        }
        String text = node.getText();
        return switch (node.getSymbol().getType()) {
        case ConditionParser.NUMBER -> new Literal(OperandType.NUMBER, text, range);
        case ConditionParser.DATE -> new Literal(OperandType.DATE, day(text, range), range);
        case ConditionParser.TRUE -> new Literal(OperandType.BOOLEAN, "true", range); //$NON-NLS-1$
        case ConditionParser.FALSE -> new Literal(OperandType.BOOLEAN, "false", range); //$NON-NLS-1$
        default -> null;
        };
    }

    /** Reads a day that may also be in quotation marks. */
    Literal day(DayContext context) {
        if (context == null) {
            return null;
        }
        TextRange range = problems.range(context);
        if (context.DATE() != null && isThere(context.DATE().getSymbol())) {
            return new Literal(OperandType.DATE, day(context.DATE().getText(), range), range);
        }
        String text = string(context.STRING());
        return text == null ? null : new Literal(OperandType.DATE, day(text, range), range);
    }

    /** What is in quotation marks, or null. */
    String string(TerminalNode node) {
        return node == null || !isThere(node.getSymbol()) ? null : inner(node.getSymbol());
    }

    /** What is between the marks of a token. */
    String inner(Token token) {
        String text = token.getText();
        if (!Spelling.isClosed(text)) {
            String mark = Character.toString(Spelling.closing(text.charAt(0)));
            problems.expected(new TextRange(token.getStartIndex(), text.length()),
                    NLS.bind(Messages.mark_missing, mark), List.of(mark), List.of(text + mark));
        }
        return Spelling.inner(text);
    }

    private String day(String text, TextRange range) {
        Optional<LocalDate> day = Spelling.day(text);
        if (day.isEmpty()) {
            problems.expected(range, NLS.bind(Messages.date_unknown, text), List.of(Messages.expected_date),
                    suggestion(text));
        }
        return day.map(LocalDate::toString).orElse(text);
    }

    /** The last day of the month where there is no such day in it. */
    private static List<String> suggestion(String text) {
        String[] parts = text.split("\\D+"); //$NON-NLS-1$
        if (parts.length != 3 || parts[0].length() != 4 || parts[1].length() > 2 || parts[2].length() > 2) {
            return List.of();
        }
        int month = Math.clamp(Integer.parseInt(parts[1]), 1, 12);
        LocalDate first = LocalDate.of(Integer.parseInt(parts[0]), month, 1);
        int day = Math.clamp(Integer.parseInt(parts[2]), 1, first.lengthOfMonth());
        return List.of(first.withDayOfMonth(day).toString());
    }

    private static OperandType type(ValueTypeContext context) {
        return switch (context.getStart().getType()) {
        case ConditionParser.NUMERIC -> OperandType.NUMBER;
        case ConditionParser.DAY -> OperandType.DATE;
        case ConditionParser.BOOLEAN -> OperandType.BOOLEAN;
        case ConditionParser.COLUMN -> OperandType.COLUMN;
        case ConditionParser.OPERATOR -> OperandType.OPERATOR;
        case ConditionParser.KEY -> OperandType.KEY;
        default -> OperandType.TEXT;
        };
    }
}
