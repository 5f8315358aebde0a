package org.clientele.exchange.internal.value;

import java.math.BigDecimal;

import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Reads decimals without making objects: the last number read is {@link #unscaled()} times ten to the power of minus
 * {@link #scale()}. Trailing zeros of the fraction are dropped. Groups of three digits may be separated.
 */
public final class DecimalParser {

    private final char point;
    private final char group;
    private final int maxScale;
    private final long limit;
    private long unscaled;
    private int scale;

    /**
     * Creates a parser.
     *
     * @param decimalComma whether a comma separates the fraction, rather than a point
     * @param maxScale the most decimals
     * @param limit the greatest absolute value
     */
    public DecimalParser(boolean decimalComma, int maxScale, long limit) {
        this.point = decimalComma ? ',' : '.';
        this.group = decimalComma ? '.' : ',';
        this.maxScale = maxScale;
        this.limit = limit;
    }

    /**
     * The digits of the last number.
     *
     * @return with its sign
     */
    public long unscaled() {
        return unscaled;
    }

    /**
     * The decimals of the last number.
     *
     * @return 0 or more
     */
    public int scale() {
        return scale;
    }

    /**
     * Reads a number.
     *
     * @param chars the text
     * @param from where it begins
     * @param to the place behind its end
     * @throws UnreadableValueException when it is none, or out of range
     */
    public void parse(char[] chars, int from, int to) throws UnreadableValueException {
        int i = from;
        boolean negative = i < to && chars[i] == '-';
        if (negative || i < to && chars[i] == '+') {
            i++;
        }
        int digits = 0;
        int sinceGroup = -1;
        int fraction = -1;
        long value = 0;
        for (; i < to; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                if (++digits > 18) {
                    slow(chars, from, to);
                    return;
                }
                value = value * 10 + (c - '0');
                fraction += fraction >= 0 ? 1 : 0;
                sinceGroup += sinceGroup >= 0 && fraction < 0 ? 1 : 0;
            } else if (c == point && fraction < 0 && (sinceGroup < 0 || sinceGroup == 3)) {
                fraction = 0;
            } else if (c == group && fraction < 0 && digits > 0
                    && (sinceGroup < 0 ? digits <= 3 : sinceGroup == 3)) {
                sinceGroup = 0;
            } else {
                slow(chars, from, to);
                return;
            }
        }
        if (digits == 0 || fraction < 0 && sinceGroup >= 0 && sinceGroup != 3) {
            throw unreadable(chars, from, to);
        }
        set(negative ? -value : value, Math.max(fraction, 0), chars, from, to);
    }

    private void set(long value, int decimals, char[] chars, int from, int to) throws UnreadableValueException {
        long digits = value;
        int left = decimals;
        while (left > 0 && digits % 10 == 0) {
            digits /= 10;
            left--;
        }
        if (left > maxScale) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_numberDecimals, text(chars, from, to), maxScale));
        }
        if (Math.abs(digits) / power(left) > limit) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_numberRange, text(chars, from, to), limit));
        }
        unscaled = digits;
        scale = left;
    }

    /** Numbers with an exponent, as some programs write them, and very long ones. */
    private void slow(char[] chars, int from, int to) throws UnreadableValueException {
        if (to - from > 60 || point != '.') {
            throw unreadable(chars, from, to);
        }
        for (int i = from; i < to; i++) {
            if (chars[i] > 'e') {
                throw unreadable(chars, from, to);
            }
        }
        BigDecimal value;
        try {
            value = new BigDecimal(chars, from, to - from);
        } catch (NumberFormatException e) {
            throw unreadable(chars, from, to);
        }
        if (value.precision() - (long) value.scale() > 19) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_numberRange, text(chars, from, to), limit));
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > maxScale) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_numberDecimals, text(chars, from, to), maxScale));
        }
        plain = plain.setScale(Math.max(plain.scale(), 0));
        if (plain.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new UnreadableValueException(NLS.bind(Messages.Row_numberRange, text(chars, from, to), limit));
        }
        unscaled = plain.unscaledValue().longValue();
        scale = plain.scale();
    }

    private static UnreadableValueException unreadable(char[] chars, int from, int to) {
        return new UnreadableValueException(NLS.bind(Messages.Row_numberUnreadable, text(chars, from, to)));
    }

    static String text(char[] chars, int from, int to) {
        int shown = Math.min(to - from, 40);
        return new String(chars, from, shown) + (shown < to - from ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
