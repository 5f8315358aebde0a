package org.clientele.segmentation.internal.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.clientele.model.Condition;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;

/** Makes condition trees of all types by chance. */
final class RandomTrees {

    private static final List<String> COUNTRIES = List.of("France", "Germany", "China", "Spain");
    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=");
    private static final List<String> UNITS = List.of("DAY", "DAY", "WEEK", "MONTH");
    private static final List<String> FIGURES = List.of("count", "sum", "average", "min", "max", "days-since-first",
            "days-since-last", "longest-gap", "average-gap");

    private final Random random;
    private final LocalDate start;

    RandomTrees(Random random, LocalDate start) {
        this.random = random;
        this.start = start;
    }

    /** A tree that may ask for the segments of these keys. */
    Condition tree(int levels, List<String> segments) {
        if (levels == 0 || random.nextInt(4) == 0) {
            return leaf(segments);
        }
        return switch (random.nextInt(4)) {
        case 0 -> Conditions.not(tree(levels - 1, segments));
        case 1 -> Conditions.all(tree(levels - 1, segments), tree(levels - 1, segments));
        case 2 -> Conditions.any(tree(levels - 1, segments), tree(levels - 1, segments));
        default -> Conditions.atLeast(2, tree(levels - 1, segments), tree(levels - 1, segments),
                tree(levels - 1, segments));
        };
    }

    private TypedCondition leaf(List<String> segments) {
        return switch (random.nextInt(segments.isEmpty() ? 13 : 17)) {
        case 0 -> Conditions.compare("country", random.nextBoolean() ? "=" : "!=", pick(COUNTRIES));
        case 1 -> Conditions.compare("country", "in", List.of(pick(COUNTRIES), pick(COUNTRIES)));
        case 2 -> Conditions.compare("orders.count", pick(OPERATORS), random.nextInt(4));
        case 3 -> Conditions.range("orders.net", new BigDecimal(random.nextInt(30)), new BigDecimal(40 + random.nextInt(60)));
        case 4 -> Conditions.text("name", pick(List.of("contains", "starts", "ends", "equals")), pick(List.of("a", "An", "n", "Ben")));
        case 5 -> Conditions.missing(pick(List.of("country", "orders.last", "owner")));
        case 6 -> Conditions.date(pick(List.of("orders.last", "orders.first", "since")),
                pick(List.of("last", "next", "before-last", "anniversary-next")), number(), pick(UNITS));
        case 7 -> Conditions.compare(pick(List.of("rfm.r", "rfm.f")), ">=", 1 + random.nextInt(5));
        case 8 -> Conditions.relationship(RelationshipKind.KNOWS, true, null, 0);
        case 9 -> Conditions.last(Conditions.aggregate("interactions", pick(List.of("count", "distinct")), pick(OPERATORS), random.nextInt(2)),
                number(), pick(UNITS));
        case 10 -> Conditions.period(Conditions.aggregate("orders", "sum", ">", new BigDecimal(random.nextInt(40))),
                start.minusDays(random.nextInt(60)), start.plusDays(random.nextInt(40)));
        case 11, 12 -> figure();
        case 13 -> Conditions.compare("segment." + pick(segments), "=", random.nextInt(2));
        default -> Conditions.segment(pick(segments));
        };
    }

    private TypedCondition figure() {
        String figure = pick(FIGURES);
        TypedCondition condition = Conditions.aggregate("orders", figure, pick(List.of("=", "<", "<=", ">", ">=")),
                figure.contains("sum") || figure.contains("average") || figure.contains("m")
                        ? new BigDecimal(random.nextInt(30)) : random.nextInt(figure.contains("-") ? 40 : 4));
        return random.nextBoolean() ? condition : Conditions.last(condition, number(), pick(UNITS));
    }

    private int number() {
        return 1 + random.nextInt(random.nextBoolean() ? 4 : 30);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
