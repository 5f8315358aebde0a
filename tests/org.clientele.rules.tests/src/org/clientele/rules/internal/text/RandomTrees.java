package org.clientele.rules.internal.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;

/** Makes trees: good ones of all built-in types, and strange ones of any types, names and texts. */
final class RandomTrees {

    private static final List<String> PIECES = List.of("a", "B", " ", "\"", "\\", "\n", "\r\n", "\t", "]", "[", "(",
            ")", ",", ":", "且", "德国", "“", "”", "【", "】", "\\n", "\\u0041", "\u0000", "\u2028", "\uD83D\uDE00", "\uD83D",
            "\uDE00", "é", "\u00A0", "\uFEFF", "-", "5", "and", "'", "\\\"", "/", ".");
    private static final List<String> COLUMNS = List.of("country", "orders.count", "name", "number", "in", "and", "And",
            "class.loyalty", "field.pay-day", "1st", "strange id", "订单数", "Orders", "orders", "", "a]b", "none", "text",
            "count", "x.", "-y");
    private static final List<String> TYPES = List.of("comparison", "range", "text", "date", "missing", "aggregate",
            "relationship", "classification", "segment", "example.lunar", "gone", "");
    private static final List<String> NAMES = List.of("column", "operator", "value", "low", "high", "window", "number",
            "unit", "events", "function", "last", "from", "to", "codes", "kind", "direction", "role", "target",
            "scheme", "segment", "phase", "strange name", "in", "名");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    Condition tree(int depth) {
        int kind = depth == 0 ? 9 : random.nextInt(10);
        if (kind < 5) {
            CompositeCondition composite = ClienteleFactory.eINSTANCE.createCompositeCondition();
            composite.setJunction(Junction.values()[random.nextInt(3)]);
            IntStream.range(0, random.nextInt(5)).forEach(i -> composite.getChildren().add(tree(depth - 1)));
            if (composite.getJunction() == Junction.AT_LEAST) {
                composite.setAtLeast(random.nextInt(8) - 2);
            }
            return composite;
        }
        if (kind < 7) {
            Negation negation = ClienteleFactory.eINSTANCE.createNegation();
            if (random.nextInt(8) > 0) {
                negation.setChild(tree(depth - 1));
            }
            return negation;
        }
        return random.nextBoolean() ? good() : strange();
    }

    /** A leaf that has a form of its own. */
    TypedCondition good() {
        return switch (random.nextInt(9)) {
        case 0 -> typed("comparison", column(), op("operator", pick("=", "!=", "<", "<=", ">", ">=")), value("value"));
        case 1 -> typed("comparison", column(), op("operator", "in"), value("value"), value("value"));
        case 2 -> typed("range", column(), value("low"), value("high"));
        case 3 -> typed("text", column(), op("operator", pick("equals", "contains", "starts", "ends", "pinyin",
                "matches")), operand("value", OperandType.TEXT, text()));
        case 4 -> typed("date", column(), op("window", pick("last", "next", "before-last", "anniversary-next")),
                operand("number", OperandType.NUMBER, Integer.toString(random.nextInt(400))), unit());
        case 5 -> typed("missing", column());
        case 6 -> aggregate();
        case 7 -> typed("classification", key("scheme", pick("loyalty", "in", "方案", "a b")), key("value", text()),
                key("value", "frequent"));
        default -> typed("segment", key("segment", random.nextBoolean() ? "champions" : text()));
        };
    }

    private TypedCondition aggregate() {
        TypedCondition condition = typed("aggregate", key("events", pick("orders", "lines", "interactions", "流")),
                op("function", pick("count", "sum", "average", "min", "max", "distinct", "days-since-first",
                        "days-since-last", "longest-gap", "average-gap")));
        switch (random.nextInt(4)) {
        case 0 -> condition.getOperands().addAll(List.of(operand("last", OperandType.NUMBER, "12"), unit()));
        case 1 -> condition.getOperands().addAll(List.of(operand("from", OperandType.DATE, "2011-01-01"),
                operand("to", OperandType.DATE, "2011-06-30")));
        case 2 -> condition.getOperands().add(operand("from", OperandType.DATE, "2011-02-30"));
        default -> {
            // always
        }
        }
        IntStream.range(0, random.nextInt(3)).forEach(i -> condition.getOperands()
                .add(operand("codes", OperandType.TEXT, text())));
        condition.getOperands().addAll(random.nextBoolean()
                ? List.of(op("operator", "between"), value("value"), value("high"))
                : List.of(op("operator", ">="), value("value")));
        return condition;
    }

    private TypedCondition strange() {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(random.nextInt(20) == 0 ? null : random.nextInt(5) == 0 ? text() : any(TYPES));
        IntStream.range(0, random.nextInt(6)).forEach(i -> condition.getOperands().add(operand(
                random.nextInt(20) == 0 ? null : random.nextInt(8) == 0 ? text() : any(NAMES),
                OperandType.values()[random.nextInt(OperandType.values().length)],
                random.nextInt(15) == 0 ? null : switch (random.nextInt(5)) {
                case 0 -> any(COLUMNS);
                case 1 -> pick("-12.50", "3", "007", "1e5", "=", "in");
                case 2 -> pick("2011-01-31", "2011-13-01", "2011-1-1", "true", "false");
                default -> text();
                })));
        return condition;
    }

    private Operand column() {
        return operand("column", OperandType.COLUMN, random.nextInt(6) == 0 ? text() : any(COLUMNS));
    }

    private Operand unit() {
        return op("unit", pick("DAY", "WEEK", "MONTH", "YEAR"));
    }

    private Operand value(String name) {
        return switch (random.nextInt(5)) {
        case 0 -> operand(name, OperandType.NUMBER, random.nextInt(1000) + ".50");
        case 1 -> operand(name, OperandType.DATE, "2011-12-0" + random.nextInt(10));
        case 2 -> operand(name, OperandType.BOOLEAN, "true");
        case 3 -> operand(name, OperandType.KEY, text());
        default -> operand(name, OperandType.TEXT, text());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(any(PIECES)));
        return text.toString();
    }

    private static Operand op(String name, String text) {
        return operand(name, OperandType.OPERATOR, text);
    }

    private static Operand key(String name, String text) {
        return operand(name, OperandType.KEY, text);
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    static TypedCondition typed(String type, Operand... operands) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        condition.getOperands().addAll(List.of(operands));
        return condition;
    }

    static Operand operand(String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        return operand;
    }
}
