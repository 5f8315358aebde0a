package org.clientele.core.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many minutes somebody can work on each day.
 *
 * @param account whose; {@link #EVERYBODY} for those who have none of their own
 * @param minutes minutes on each day of the week, 0 to 1,440; days that are missing have 0
 * @param exceptions days on which it is otherwise, by their first day
 * @param stated whether it is stored for this account; false: it is everybody's, or the usual one
 * @since 1.0
 */
public record WorkingTime(String account, Map<DayOfWeek, Integer> minutes, List<Span> exceptions,
        boolean stated) {

    /** Stands for everybody who has no working time of their own. */
    public static final String EVERYBODY = "*"; //$NON-NLS-1$

    private static final int USUAL = 480;

    /**
     * Days on which it is otherwise, such as leave or a fair.
     *
     * @param from the first day
     * @param to the last day
     * @param minutes minutes on each of these days
     * @param note why; may be empty
     */
    public record Span(LocalDate from, LocalDate to, int minutes, String note) {
    }

    /** Copies what it is given. */
    public WorkingTime {
        Map<DayOfWeek, Integer> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, minutes.getOrDefault(day, 0));
        }
        minutes = Map.copyOf(all);
        exceptions = exceptions.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    /**
     * Eight hours from Monday to Friday: what holds where nothing is stated.
     *
     * @param account whose
     * @return the working time
     */
    public static WorkingTime usual(String account) {
        Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes.put(day, day.getValue() <= DayOfWeek.FRIDAY.getValue() ? USUAL : 0);
        }
        return new WorkingTime(account, minutes, List.of(), false);
    }

    /**
     * The working time of a day.
     *
     * @param day which
     * @return minutes
     */
    public int on(LocalDate day) {
        return exceptions.stream().filter(e -> !day.isBefore(e.from()) && !day.isAfter(e.to())).findFirst()
                .map(Span::minutes).orElseGet(() -> minutes.get(day.getDayOfWeek()));
    }

    /**
     * What is said of the exception on a day.
     *
     * @param day which
     * @return the note; empty for none
     */
    public String noteOn(LocalDate day) {
        return exceptions.stream().filter(e -> !day.isBefore(e.from()) && !day.isAfter(e.to())).findFirst()
                .map(e -> e.note() == null ? "" : e.note()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
