package org.clientele.rules.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.definitions.Titles;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;

/**
 * Writes leaves: in the form of their own where the operands are exactly those that reading it gives, otherwise in the
 * general form, which keeps everything.
 */
final class LeafWriter {

    private static final Set<String> SIGNS = Set.of("=", "!=", "<", "<=", ">", ">="); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final Set<String> TEXT_WORDS = Set.of("equals", "contains", "starts", "ends", "pinyin", "matches"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "average", "min", "max", "distinct"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final Names names;
    private final NameWriter writer;

    LeafWriter(Names names) {
        this.names = names;
        this.writer = new NameWriter(names);
    }

    String write(TypedCondition condition) {
        OperandBag bag = OperandBag.of(condition, names);
        String own = bag == null ? null : switch (condition.getTypeId()) {
        case Terms.COMPARISON -> comparison(bag);
        case Terms.RANGE -> range(bag);
        case Terms.TEXT -> text(bag);
        case Terms.DATE -> date(bag);
        case Terms.MISSING -> missing(bag);
        case Terms.AGGREGATE -> aggregate(bag);
        case Terms.RELATIONSHIP -> relationship(bag);
        case Terms.CLASSIFICATION -> classification(bag);
        case Terms.SEGMENT -> segment(bag);
        default -> null;
        };
        return own == null ? general(condition) : own;
    }

    private String comparison(OperandBag bag) {
        String column = column(bag);
        String sign = bag.fixed(Terms.OPERATOR);
        List<Operand> values = bag.all(Terms.VALUE);
        if (column == null || sign == null || values.isEmpty() || !bag.isEmpty()) {
            return null;
        }
        if (Terms.IN.equals(sign)) {
            return column + " in " + list(bag, values); //$NON-NLS-1$
        }
        return SIGNS.contains(sign) && values.size() == 1
                ? column + ' ' + sign + ' ' + bag.literal(values.getFirst()) : null;
    }

    private String range(OperandBag bag) {
        String column = column(bag);
        Operand low = bag.one(Terms.LOW);
        Operand high = bag.one(Terms.HIGH);
        if (column == null || !bag.isEmpty()) {
            return null;
        }
        if (low != null && high != null) {
            return column + " between " + bag.literal(low) + " and " + bag.literal(high); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return low != null ? column + " from " + bag.literal(low) //$NON-NLS-1$
                : high != null ? column + " to " + bag.literal(high) : null; //$NON-NLS-1$
    }

    private String text(OperandBag bag) {
        String column = column(bag);
        String word = bag.fixed(Terms.OPERATOR);
        Operand value = bag.one(Terms.VALUE);
        return column == null || word == null || value == null || !bag.isEmpty() || !TEXT_WORDS.contains(word) ? null
                : column + ' ' + word + ' ' + bag.literal(value);
    }

    private String date(OperandBag bag) {
        String column = column(bag);
        String window = bag.fixed(Terms.WINDOW);
        String length = length(bag, Terms.NUMBER);
        if (column == null || window == null || length == null || !bag.isEmpty()) {
            return null;
        }
        return switch (window) {
        case Terms.LAST -> column + " in last " + length; //$NON-NLS-1$
        case Terms.NEXT -> column + " in next " + length; //$NON-NLS-1$
        case Terms.BEFORE_LAST -> column + " before last " + length; //$NON-NLS-1$
        case Terms.ANNIVERSARY_NEXT -> column + " anniversary in next " + length; //$NON-NLS-1$
        default -> null;
        };
    }

    private String missing(OperandBag bag) {
        String column = column(bag);
        return column == null || !bag.isEmpty() ? null : column + " is missing"; //$NON-NLS-1$
    }

    private String aggregate(OperandBag bag) {
        String function = bag.fixed(Terms.FUNCTION);
        String stream = bag.fixed(Terms.EVENTS);
        if (function == null || stream == null || stream.isBlank()) {
            return null;
        }
        String head = switch (function) {
        case "days-since-first" -> "days since first "; //$NON-NLS-1$ //$NON-NLS-2$
        case "days-since-last" -> "days since last "; //$NON-NLS-1$ //$NON-NLS-2$
        case "longest-gap" -> "longest gap of "; //$NON-NLS-1$ //$NON-NLS-2$
        case "average-gap" -> "average gap of "; //$NON-NLS-1$ //$NON-NLS-2$
        default -> FUNCTIONS.contains(function) ? function + " of " : null; //$NON-NLS-1$
        };
        String name = writer.stream(stream);
        String codes = codes(bag);
        String period = period(bag);
        String measure = measure(bag);
        return head == null || name == null || codes == null || period == null || measure == null || !bag.isEmpty()
                ? null : head + name + codes + period + measure;
    }

    private static String codes(OperandBag bag) {
        List<Operand> codes = bag.all(Terms.CODES);
        if (codes.size() == 1) {
            return ' ' + bag.literal(codes.getFirst());
        }
        return codes.isEmpty() ? "" : ' ' + list(bag, codes); //$NON-NLS-1$
    }

    private static String period(OperandBag bag) {
        if (bag.has(Terms.LAST) || bag.has(Terms.UNIT)) {
            String length = length(bag, Terms.LAST);
            return length == null ? null : " in last " + length; //$NON-NLS-1$
        }
        String from = day(bag, Terms.FROM);
        String to = day(bag, Terms.TO);
        return from == null || to == null ? null : (from.isEmpty() ? "" : " from " + from) //$NON-NLS-1$ //$NON-NLS-2$
                + (to.isEmpty() ? "" : " to " + to); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A day, empty where there is none, null where it cannot be written. */
    private static String day(OperandBag bag, String name) {
        if (!bag.has(name)) {
            return ""; //$NON-NLS-1$
        }
        Operand day = bag.one(name);
        return day != null && day.getValueType() == OperandType.DATE && Spelling.isDay(day.getText()) ? day.getText()
                : null;
    }

    private static String measure(OperandBag bag) {
        String sign = bag.fixed(Terms.OPERATOR);
        List<Operand> values = bag.all(Terms.VALUE);
        if (sign == null || values.isEmpty()) {
            return null;
        }
        if (Terms.IN.equals(sign)) {
            return " in " + list(bag, values); //$NON-NLS-1$
        }
        if (values.size() > 1) {
            return null;
        }
        String value = bag.literal(values.getFirst());
        if (Terms.BETWEEN.equals(sign)) {
            Operand high = bag.one(Terms.HIGH);
            return high == null ? null : " between " + value + " and " + bag.literal(high); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return SIGNS.contains(sign) ? ' ' + sign + ' ' + value : null;
    }

    private String relationship(OperandBag bag) {
        String kind = bag.fixed(Terms.KIND);
        String direction = bag.fixed(Terms.DIRECTION);
        Operand role = bag.one(Terms.ROLE);
        Operand target = bag.one(Terms.TARGET);
        if (kind == null || kind.isBlank() || direction == null || !bag.isEmpty()
                || !Terms.IN.equals(direction) && !Terms.OUT.equals(direction)) {
            return null;
        }
        return "related " + writer.name(kind) + ' ' + direction //$NON-NLS-1$
                + (role == null ? "" : " with role " + bag.literal(role)) //$NON-NLS-1$ //$NON-NLS-2$
                + (target == null ? "" : " to " + bag.literal(target)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String classification(OperandBag bag) {
        String key = bag.fixed(Terms.SCHEME);
        List<Operand> values = bag.all(Terms.VALUE);
        boolean since = bag.has(Terms.LAST) || bag.has(Terms.UNIT);
        String length = since ? length(bag, Terms.LAST) : ""; //$NON-NLS-1$
        String scheme = key == null || key.isBlank() ? null : writer.scheme(key);
        if (scheme == null || values.isEmpty() || length == null || !bag.isEmpty()) {
            return null;
        }
        String list = values.stream().map(value -> schemeValue(bag, key, value))
                .collect(Collectors.joining(", ", "(", ")")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return "class " + scheme + " in " + list + (since ? " since last " + length : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private String schemeValue(OperandBag bag, String scheme, Operand value) {
        boolean quoted = value.getText() != null && value.getValueType() == bag.quotedType(Terms.VALUE);
        return !quoted ? bag.literal(value) : Spelling.quote(names.schemes().get(scheme).filter(s -> writer.isLabels())
                .map(s -> names.values(s).nameOrId(value.getText(), v -> Titles.of(v, names.context().locale())))
                .orElse(value.getText()));
    }

    private String segment(OperandBag bag) {
        String key = bag.fixed(Terms.SEGMENT);
        boolean within = bag.has(Terms.LAST) || bag.has(Terms.UNIT);
        String length = within ? length(bag, Terms.LAST) : ""; //$NON-NLS-1$
        String segment = key == null ? null : writer.segment(key);
        return segment == null || length == null || !bag.isEmpty() ? null
                : "in segment " + segment + (within ? " within last " + length : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String general(TypedCondition condition) {
        String type = condition.getTypeId() == null ? "none" : Spelling.quote(condition.getTypeId()); //$NON-NLS-1$
        return condition.getOperands().stream().map(operand -> general(condition.getTypeId(), operand))
                .collect(Collectors.joining(", ", "type " + type + '(', ")")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String general(String type, Operand operand) {
        String name = operand.getName();
        String head = name == null ? "" : Spelling.isWord(name) ? name : Spelling.quote(name); //$NON-NLS-1$
        String column = operand.getValueType() == OperandType.COLUMN && operand.getText() != null
                ? writer.column(operand.getText()) : null;
        // the type that quotation marks stand for is known for known operands only
        boolean known = names.type(type).flatMap(t -> name == null ? Optional.empty()
                : Names.operand(t, name)).isPresent();
        return head + ": " + (column != null ? column //$NON-NLS-1$
                : OperandBag.literal(operand, known ? names.quotedType(type, name) : OperandType.TEXT));
    }

    private String column(OperandBag bag) {
        String id = bag.fixed(Terms.COLUMN);
        return id == null ? null : writer.column(id);
    }

    private static String list(OperandBag bag, List<Operand> values) {
        return values.stream().map(bag::literal).collect(Collectors.joining(", ", "(", ")")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Such as "90 days", or null. */
    private static String length(OperandBag bag, String numberName) {
        Operand number = bag.one(numberName);
        String unit = bag.fixed(Terms.UNIT);
        if (number == null || unit == null || number.getValueType() != OperandType.NUMBER || number.getText() == null
                || !Spelling.isNumber(number.getText())) {
            return null;
        }
        boolean one = "1".equals(number.getText()); //$NON-NLS-1$
        return switch (unit) {
        case "DAY" -> number.getText() + (one ? " day" : " days"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "WEEK" -> number.getText() + (one ? " week" : " weeks"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "MONTH" -> number.getText() + (one ? " month" : " months"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "YEAR" -> number.getText() + (one ? " year" : " years"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        default -> null;
        };
    }
}
