package org.clientele.rules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.clientele.model.Condition;
import org.clientele.rules.Conditions;

/** Random trees over the columns of a small shop. */
final class RandomTrees {

    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=", "in");

    private RandomTrees() {
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
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        return switch (random.nextInt(6)) {
        case 0 -> Conditions.compare("orders.count", operator, random.nextInt(8));
        case 1 -> Conditions.compare("orders.gross", operator, BigDecimal.valueOf(random.nextInt(10_000_000), 4));
        case 2 -> Conditions.compare("orders.average", operator, random.nextInt(200));
        case 3 -> Conditions.compare(random.nextBoolean() ? "orders.last" : "orders.first", operator,
                LocalDate.of(2024, 7, 3).minusDays(random.nextInt(800)));
        case 4 -> Conditions.compare("owner", operator, "ann");
        default -> Conditions.compare("country", operator, List.of("France", "Germany", "Japan").get(random.nextInt(3)));
        };
    }
}
