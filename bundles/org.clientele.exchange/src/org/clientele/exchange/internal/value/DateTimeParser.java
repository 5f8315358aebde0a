package org.clientele.exchange.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Reads days and times to local seconds since 1970-01-01 00:00. Neighbouring rows mostly have the same time, so the
 * last one is remembered. Only forms that begin with the year are guessed: {@code 03/04/2011} may be two days.
 */
public final class DateTimeParser {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*"); //$NON-NLS-1$
    private static final List<DateTimeFormatter> USUAL = List.of(formatter("uuuu-M-d[['T'][ ]H:mm[:ss[.n]]]"), //$NON-NLS-1$
            formatter("uuuu/M/d[ H:mm[:ss]]"), formatter("uuuu.M.d[ H:mm[:ss]]"), //$NON-NLS-1$ //$NON-NLS-2$
            formatter("uuuuMMdd[ HHmm[ss]]"), formatter("uuuu年M月d日[ ][H:mm[:ss]]"), //$NON-NLS-1$ //$NON-NLS-2$
            DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME);

    private final ZoneId zone;
    private final List<DateTimeFormatter> formatters;
    private final boolean fast;
    private char[] lastText = { ' ' };
    private long lastValue;
    private int lastDay = -1;
    private long lastDaySeconds;

    /**
     * Creates a parser.
     *
     * @param pattern a pattern of the user, or null for the usual forms
     * @param zone the zone to which times with an offset are converted
     * @throws IllegalArgumentException when the pattern is none
     */
    public DateTimeParser(String pattern, ZoneId zone) {
        this.zone = zone;
        this.fast = pattern == null;
        this.formatters = pattern == null ? USUAL : List.of(formatter(pattern.replace('y', 'u')));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads a time; a day alone is its beginning.
     *
     * @param chars the text
     * @param from where it begins
     * @param to the place behind its end
     * @return local seconds
     * @throws UnreadableValueException when it is none, or out of range
     */
    public long parse(char[] chars, int from, int to) throws UnreadableValueException {
        if (Arrays.equals(lastText, 0, lastText.length, chars, from, to)) {
            return lastValue;
        }
        long value = fast ? fixed(chars, from, to - from) : -1;
        if (value == -1) {
            value = slow(DecimalParser.text(chars, from, to), to - from);
        }
        lastText = Arrays.copyOfRange(chars, from, to);
        lastValue = value;
        return value;
    }

    /** {@code 2010-12-01}, with {@code 08:26} or {@code 08:26:00}: by far the most files; -1 for others. */
    private long fixed(char[] c, int at, int length) {
        boolean withTime = length == 16 || length == 19;
        if (length != 10 && !withTime || c[at + 4] != '-' || c[at + 7] != '-') {
            return -1;
        }
        int year = digits(c, at, 4);
        int month = digits(c, at + 5, 2);
        int day = digits(c, at + 8, 2);
        int hour = withTime ? digits(c, at + 11, 2) : 0;
        int minute = withTime ? digits(c, at + 14, 2) : 0;
        int second = length == 19 ? digits(c, at + 17, 2) : 0;
        boolean separated = !withTime || (c[at + 10] == ' ' || c[at + 10] == 'T') && c[at + 13] == ':'
                && (length == 16 || c[at + 16] == ':');
        if ((year | month | day | hour | minute | second) < 0 || !separated || year < 1970 || year > LAST_YEAR
                || hour > 23 || minute > 59 || second > 59) {
            return -1;
        }
        int key = (year << 4 | month) << 5 | day;
        if (key != lastDay) {
            if (month < 1 || month > 12 || day < 1 || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
                return -1;
            }
            lastDaySeconds = LocalDate.of(year, month, day).toEpochDay() * 86_400;
            lastDay = key;
        }
        return lastDaySeconds + hour * 3600L + minute * 60L + second;
    }

    private static int digits(char[] c, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            int digit = c[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private long slow(String shown, int length) throws UnreadableValueException {
        if (length <= 40) {
            for (DateTimeFormatter each : formatters) {
                try {
                    LocalDateTime time = toLocal(each.parse(shown));
                    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                        throw new UnreadableValueException(NLS.bind(Messages.Row_dateRange,
                                new Object[] { shown, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR) }));
                    }
                    return time.toEpochSecond(ZoneOffset.UTC);
                } catch (DateTimeException e) {
                    // not this form
                    continue;
                }
            }
        }
        boolean ambiguous = fast && AMBIGUOUS.matcher(shown).matches();
        throw new UnreadableValueException(
                NLS.bind(ambiguous ? Messages.Row_dateAmbiguous : Messages.Row_dateUnreadable, shown));
    }

    private LocalDateTime toLocal(TemporalAccessor parsed) {
        if (parsed.query(TemporalQueries.offset()) != null) {
            return OffsetDateTime.from(parsed).atZoneSameInstant(zone).toLocalDateTime();
        }
        return parsed.query(TemporalQueries.localTime()) == null ? LocalDate.from(parsed).atStartOfDay()
                : LocalDateTime.from(parsed);
    }
}
