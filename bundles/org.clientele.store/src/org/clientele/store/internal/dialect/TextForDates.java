package org.clientele.store.internal.dialect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;

/** Turns days and times into the text that SQL casts; changes the arrays. */
record TextForDates(Iterator<Object[]> rows) implements Iterator<Object[]> {

    private static final int FRACTION = 10;

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Object[] next() {
        Object[] row = rows.next();
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof LocalDateTime time) {
                row[i] = text(time);
            } else if (row[i] instanceof LocalDate date) {
                row[i] = date.toString();
            }
        }
        return row;
    }

    private static String text(LocalDateTime time) {
        StringBuilder text = new StringBuilder(29);
        int year = time.getYear();
        text.append((char) ('0' + year / 1000)).append((char) ('0' + year / 100 % 10));
        two(text, year % 100);
        two(text.append('-'), time.getMonthValue());
        two(text.append('-'), time.getDayOfMonth());
        two(text.append(' '), time.getHour());
        two(text.append(':'), time.getMinute());
        two(text.append(':'), time.getSecond());
        int nano = time.getNano();
        if (nano != 0) {
            text.append('.');
            for (int divisor = 100_000_000; divisor > 0; divisor /= FRACTION) {
                text.append((char) ('0' + nano / divisor % FRACTION));
            }
        }
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / FRACTION)).append((char) ('0' + number % FRACTION));
    }
}
