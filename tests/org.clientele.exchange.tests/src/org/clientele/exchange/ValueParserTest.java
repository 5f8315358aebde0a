package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.exchange.internal.value.UnreadableValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates as files have them. Random values are compared with the JDK's own parsers. */
class ValueParserTest {

    private static final long SEED = 20101201;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = { "6 6", "-1 -1", "+7 7", "2.55 2.55", "0.001 0.001", ".5 0.5", "17850.0 17850",
            "2.500000000 2.5", "1,234,567.25 1234567.25", "1e-05 0.00001", "1.5E3 1500", "-0 0", "000123 123", "5. 5" })
    void decimalIsRead(String text, String value) throws Exception {
        assertEquals(new BigDecimal(value), decimal(text, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = { "2,55 2.55", "1.234,50 1234.5", "-7,25 -7.25", "12 12" })
    void decimalCommaIsRead(String text, String value) throws Exception {
        assertEquals(new BigDecimal(value), decimal(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", ".", "1.2.3", "12a", "1,23", "1,2345.6", "--1", "1 000", "NaN", "Infinity", "0x10",
            "1e", "1e999999999", "1e-7", "1000000000001", "999999999999999999999", "0.0000001", "\u0661" })
    void otherTextIsNoDecimal(String text) {
        assertThrows(UnreadableValueException.class, () -> decimal(text, false));
    }

    @Test
    void anyPlainDecimalIsReadAsTheJdkReadsIt() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L),
                    random.nextInt(7));
            BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            assertEquals(0, plain.compareTo(decimal(value.toPlainString(), false)), "seed " + SEED + ": " + value);
        }
    }

    @ParameterizedTest
    @CsvSource({ "2010-12-01 08:26:00,2010-12-01T08:26", "2010-12-01 08:26,2010-12-01T08:26",
            "2010-12-01T08:26:30,2010-12-01T08:26:30", "2010-12-01,2010-12-01T00:00", "2012-02-29,2012-02-29T00:00",
            "2011-3-4 8:05,2011-03-04T08:05", "2011/3/4,2011-03-04T00:00", "20110304,2011-03-04T00:00",
            "2011年3月4日,2011-03-04T00:00", "2011年3月4日 8:05,2011-03-04T08:05", "1969-12-31 23:59:59,1969-12-31T23:59:59",
            "2011-07-01T12:00:00Z,2011-07-01T13:00", "2011-07-01T12:00:00+08:00,2011-07-01T05:00" })
    void timeIsRead(String text, LocalDateTime time) throws Exception {
        assertEquals(time, time(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2011-02-29", "2011-13-01", "2011-00-10", "2011-01-32", "2011-01-05 24:00",
            "2011-01-05 10:60", "2011-01-05 10:00:61", "03/04/2011", "1.2.2011", "5000-01-01", "1700-01-01",
            "2011-01-05x08:00", "now" })
    void otherTextIsNoTime(String text) {
        assertThrows(UnreadableValueException.class, () -> time(text, null));
    }

    @ParameterizedTest
    @CsvSource({ "31/12/2011 08:30,dd/MM/yyyy HH:mm,2011-12-31T08:30", "12/1/2010 8:26,M/d/yyyy H:mm,2010-12-01T08:26",
            "31.12.2011,d.M.uuuu,2011-12-31T00:00" })
    void patternOfTheUserIsStrict(String text, String pattern, LocalDateTime time) throws Exception {
        assertEquals(time, time(text, pattern));
        assertThrows(UnreadableValueException.class, () -> time("30/02/2011 08:30", pattern));
    }

    @Test
    void everyDayIsReadAsTheJdkReadsIt() throws Exception {
        DateTimeParser parser = new DateTimeParser(null, ZoneOffset.UTC);
        for (LocalDate day = LocalDate.of(1969, 12, 1); day.getYear() < 2105; day = day.plusDays(1)) {
            char[] text = (" " + day + " 10:11:12").toCharArray();
            assertEquals(day.atTime(10, 11, 12).toEpochSecond(ZoneOffset.UTC), parser.parse(text, 1, text.length));
        }
    }

    private static BigDecimal decimal(String text, boolean comma) throws UnreadableValueException {
        DecimalParser parser = new DecimalParser(comma, 6, 1_000_000_000_000L);
        char[] chars = ("<" + text + ">").toCharArray();
        parser.parse(chars, 1, chars.length - 1);
        return BigDecimal.valueOf(parser.unscaled(), parser.scale());
    }

    private static LocalDateTime time(String text, String pattern) throws UnreadableValueException {
        char[] chars = ("<" + text + ">").toCharArray();
        long seconds = new DateTimeParser(pattern, ZoneId.of("Europe/London")).parse(chars, 1, chars.length - 1);
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }
}
