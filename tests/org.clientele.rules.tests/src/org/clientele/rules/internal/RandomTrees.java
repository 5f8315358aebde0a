package org.clientele.rules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.clientele.core.rules.ConditionType;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.MissingCondition;
import org.clientele.rules.internal.types.RangeCondition;
import org.clientele.rules.internal.types.TextCondition;

/** Random trees over the columns of a small shop. */
final class RandomTrees {

    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=", "in");

    private static final List<String> UNITS = List.of("DAY", "WEEK", "MONTH");
    private static final List<String> FUNCTIONS = List.of("count", "sum", "average", "min", "max", "days-since-first",
            "days-since-last", "longest-gap", "average-gap");

    private RandomTrees() {
    }

    /** The types that the trees use. */
    static List<ConditionType> types() {
        return List.of(new ComparisonCondition(), new RangeCondition(), new TextCondition(), new DateCondition(),
                new MissingCondition(), new AggregateCondition());
    }

    static Condition tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf(random);
        }
        Condition[] children = new Condition[1 + random.nextInt(4)];
        for (int i = 0; i < children.length; i++) {
            children[i] = tree(random, depth - 1);
        }
        return switch (random.nextInt(7)) {
        case 0, 1 -> Conditions.all(children);
        case 2, 3 -> Conditions.any(children);
        case 4, 5 -> Conditions.atLeast(1 + random.nextInt(children.length), children);
        default -> Conditions.not(children[0]);
        };
    }

    static Condition leaf(Random random) {
        return switch (random.nextInt(5)) {
        case 0 -> moved(random);
        case 1 -> figure(random);
        default -> compared(random);
        };
    }

    private static Condition compared(Random random) {
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        return switch (random.nextInt(6)) {
        case 0 -> Conditions.compare("orders.count", operator, random.nextInt(8));
        case 1 -> Conditions.compare("orders.gross", operator, BigDecimal.valueOf(random.nextInt(10_000_000), 4));
        case 2 -> Conditions.compare("orders.average", operator, random.nextInt(200));
        case 3 -> Conditions.compare(day(random), operator, LocalDate.of(2024, 7, 3).minusDays(random.nextInt(800)));
        case 4 -> Conditions.compare("owner", operator, "ann");
        default -> Conditions.compare("country", operator, country(random));
        };
    }

    private static Condition moved(Random random) {
        return switch (random.nextInt(5)) {
        case 0 -> Conditions.date(day(random), List.of("last", "next", "before-last", "anniversary-next")
                .get(random.nextInt(4)), 1 + random.nextInt(50), UNITS.get(random.nextInt(3)));
        case 1 -> Conditions.missing(List.of("country", "owner", "orders.last").get(random.nextInt(3)));
        case 2 -> Conditions.text(random.nextBoolean() ? "country" : "name",
                List.of("equals", "contains", "starts", "ends", "matches").get(random.nextInt(5)),
                List.of("an", "Ja", "y", "Name 1").get(random.nextInt(4)));
        case 3 -> Conditions.range("orders.gross", random.nextInt(100), 100 + random.nextInt(500));
        default -> Conditions.range("orders.count", random.nextBoolean() ? null : random.nextInt(3), 3);
        };
    }

    private static Condition figure(Random random) {
        TypedCondition figure = Conditions.aggregate("orders", FUNCTIONS.get(random.nextInt(FUNCTIONS.size())),
                OPERATORS.get(random.nextInt(6)), random.nextInt(random.nextBoolean() ? 5 : 300));
        return switch (random.nextInt(3)) {
        case 0 -> Conditions.last(figure, 1 + random.nextInt(300), "DAY");
        case 1 -> Conditions.period(figure, LocalDate.of(2023, 1 + random.nextInt(12), 1),
                LocalDate.of(2024, 1 + random.nextInt(12), 15));
        default -> figure;
        };
    }

    private static String day(Random random) {
        return random.nextBoolean() ? "orders.last" : "orders.first";
    }

    private static String country(Random random) {
        return List.of("France", "Germany", "Japan").get(random.nextInt(3));
    }
}
