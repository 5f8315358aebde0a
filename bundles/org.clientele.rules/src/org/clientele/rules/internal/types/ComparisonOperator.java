package org.clientele.rules.internal.types;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a comparison compares. */
enum ComparisonOperator {
    EQUAL("="), //$NON-NLS-1$
    NOT_EQUAL("!="), //$NON-NLS-1$
    LESS("<"), //$NON-NLS-1$
    LESS_OR_EQUAL("<="), //$NON-NLS-1$
    GREATER(">"), //$NON-NLS-1$
    GREATER_OR_EQUAL(">="), //$NON-NLS-1$
    IN("in"); //$NON-NLS-1$

    private static final Map<String, ComparisonOperator> BY_SIGN = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(ComparisonOperator::sign, o -> o));

    private final String sign;

    ComparisonOperator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Judges by the order of the fact and the wanted value: below, at or above zero. */
    boolean holds(int order) {
        return switch (this) {
        case EQUAL, IN -> order == 0;
        case NOT_EQUAL -> order != 0;
        case LESS -> order < 0;
        case LESS_OR_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    /** All signs, for a message. */
    static String signs() {
        return "= != < <= > >= in"; //$NON-NLS-1$
    }

    static Optional<ComparisonOperator> of(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }
}
