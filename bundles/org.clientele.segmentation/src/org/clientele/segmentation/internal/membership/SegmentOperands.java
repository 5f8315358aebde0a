package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The operands of a condition that asks for members of another segment. */
final class SegmentOperands {

    /** The id of the condition type. */
    static final String TYPE = Conditions.SEGMENT;
    /** The operand with the key of the other segment. */
    static final String SEGMENT = Conditions.SEGMENT;
    /** The operand that says within how many of the units; without it: now. */
    static final String LAST = Conditions.LAST;
    /** The operand with the unit. */
    static final String UNIT = Conditions.UNIT;

    private static final int MOST = 100_000;

    private SegmentOperands() {
    }

    static Set<String> keys(TypedCondition condition) {
        return condition.getOperands().stream().filter(o -> SEGMENT.equals(o.getName()) && o.getText() != null)
                .map(Operand::getText).collect(Collectors.toSet());
    }

    static String key(TypedCondition condition) throws ClienteleException {
        String key = text(condition, SEGMENT);
        if (key == null || key.isBlank()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, Messages.condition_segmentMissing);
        }
        return key;
    }

    /** Whether it asks for some time up to now rather than for now. */
    static boolean isWithin(TypedCondition condition) {
        return text(condition, LAST) != null;
    }

    /** The first day of the time that it asks for; null when it asks for now. */
    static LocalDate from(TypedCondition condition, LocalDate today) throws ClienteleException {
        return isWithin(condition) ? today.minus(number(condition), unit(condition)).plusDays(1) : null;
    }

    /** The first day whose time no longer holds a day. */
    static LocalDate over(TypedCondition condition, LocalDate day) throws ClienteleException {
        LocalDate over = day.plus(number(condition), unit(condition));
        while (!from(condition, over).isAfter(day)) {
            over = over.plusDays(1); // a month without such a day
        }
        return over;
    }

    private static int number(TypedCondition condition) throws ClienteleException {
        String text = text(condition, LAST);
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new ClienteleException(StatusCodes.RULE_INVALID, NLS.bind(Messages.condition_segmentLast, text));
    }

    private static ChronoUnit unit(TypedCondition condition) throws ClienteleException {
        String unit = text(condition, UNIT);
        return switch (unit == null ? "DAY" : unit) { //$NON-NLS-1$
        case "DAY" -> ChronoUnit.DAYS; //$NON-NLS-1$
        case "WEEK" -> ChronoUnit.WEEKS; //$NON-NLS-1$
        case "MONTH" -> ChronoUnit.MONTHS; //$NON-NLS-1$
        case "YEAR" -> ChronoUnit.YEARS; //$NON-NLS-1$
        default -> throw new ClienteleException(StatusCodes.RULE_INVALID,
                NLS.bind(Messages.condition_segmentUnit, unit));
        };
    }

    private static String text(TypedCondition condition, String name) {
        return condition.getOperands().stream().filter(o -> name.equals(o.getName())).map(Operand::getText)
                .findFirst().orElse(null);
    }
}
