package org.clientele.exchange.internal.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Guesses whether a table begins with the names of its columns. */
final class HeaderGuess {

    private static final Pattern VALUE = Pattern
            .compile("[-+]?[\\d.,]*\\d[\\d.,]*%?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([T ].*)?|.*@.*"); //$NON-NLS-1$

    private HeaderGuess() {
    }

    /** A first row of distinct names, none of them a number, a date or a mail address, is a header. */
    static boolean isHeader(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        List<String> first = rows.getFirst().stream().map(String::strip).toList();
        Set<String> distinct = new HashSet<>(first);
        if (distinct.size() < first.size() || first.stream().anyMatch(s -> s.isEmpty() || isValue(s))) {
            return false;
        }
        return rows.stream().skip(1).map(r -> r.stream().map(String::strip).toList()).noneMatch(first::equals);
    }

    static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
    }

    private static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }
}
