package org.clientele.lifecycle.internal.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.agenda.CalendarService;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.lifecycle.internal.agenda.calendar.Block.Property;
import org.eclipse.osgi.util.NLS;

import biweekly.component.ICalComponent;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.util.ICalDate;

/** Expands recurring entries within bounds. */
final class Occurrences {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm"); //$NON-NLS-1$
    private static final int FAR = 100;

    private final RecurrenceService recurrences;
    private final Zones zones;
    private final CalendarRequest request;
    private int beyond;

    Occurrences(RecurrenceService recurrences, Zones zones, CalendarRequest request) {
        this.recurrences = recurrences;
        this.zones = zones;
        this.request = request;
    }

    /** How many entries have occurrences that were left out. */
    int beyond() {
        return beyond;
    }

    /** The entry, or each of its occurrences. */
    List<CalendarEntry> of(CalendarEntry entry, EntryReader read) throws Refusal {
        ICalComponent component = read.component();
        RecurrenceId instead = component.getProperty(RecurrenceId.class);
        if (instead != null && instead.getValue() != null) {
            String place = instead.getValue().hasTime()
                    ? read.local(instead.getValue(), "RECURRENCE-ID").format(TIME) //$NON-NLS-1$
                    : Zones.day(instead.getValue()).format(DateTimeFormatter.BASIC_ISO_DATE);
            return List.of(entry.at(entry.uid() + '/' + place, entry.startsAt(), entry.due(), entry.remindAt()));
        }
        if (read.written().containsKey("EXRULE")) { //$NON-NLS-1$
            throw new Refusal(read.written().get("EXRULE").line(), Messages.entry_exrule); //$NON-NLS-1$
        }
        Property rule = read.written().get("RRULE"); //$NON-NLS-1$
        DateStart start = component.getProperty(DateStart.class);
        if (rule == null && component.getProperties(RecurrenceDates.class).isEmpty() || start == null) {
            return List.of(entry);
        }
        if (component.getProperties(biweekly.property.RecurrenceRule.class).size() > 1) {
            throw new Refusal(rule == null ? entry.line() : rule.line(), Messages.entry_rules);
        }
        try {
            return start.getValue().hasTime() ? times(entry, read, rule, start.getValue())
                    : days(entry, read, rule, Zones.day(start.getValue()));
        } catch (ClienteleException e) {
            throw new Refusal(rule == null ? entry.line() : rule.line(), e.getMessage());
        }
    }

    private List<CalendarEntry> times(CalendarEntry entry, EntryReader read, Property rule, ICalDate start)
            throws ClienteleException, Refusal {
        ZoneId zone = read.zoneOfStart(start);
        LocalDateTime begin = entry.startsAt().atZone(zones.store()).withZoneSameInstant(zone).toLocalDateTime();
        LocalDateTime from = request.from().atStartOfDay();
        LocalDateTime to = request.to().plusDays(1).atStartOfDay();
        Set<LocalDateTime> times = new TreeSet<>();
        if (!entry.startsAt().isBefore(from) && entry.startsAt().isBefore(to)) {
            times.add(entry.startsAt());
        }
        boolean outside = entry.startsAt().isBefore(from) || !entry.startsAt().isBefore(to);
        if (rule != null) {
            recurrences.occurrences(rule.value(), begin, zone, in(from, zone), in(to, zone),
                    CalendarService.MOST_ENTRIES)
                    .forEach(t -> times.add(t.withZoneSameInstant(zones.store()).toLocalDateTime()));
            outside |= recurrences.isEndless(rule.value()) || !recurrences.occurrences(rule.value(), begin, zone,
                    in(to, zone), in(to, zone).plusYears(FAR), 1).isEmpty();
        }
        for (ICalDate date : dates(read.component())) {
            LocalDateTime time = read.local(date, "RDATE"); //$NON-NLS-1$
            boolean inside = !time.isBefore(from) && time.isBefore(to);
            outside |= !inside;
            if (inside) {
                times.add(time);
            }
        }
        beyond += outside ? 1 : 0;
        for (ExceptionDates dates : read.component().getProperties(ExceptionDates.class)) {
            for (ICalDate date : dates.getValues()) {
                LocalDateTime time = read.local(date, "EXDATE"); //$NON-NLS-1$
                times.removeIf(t -> date.hasTime() ? t.equals(time) : t.toLocalDate().equals(Zones.day(date)));
            }
        }
        few(times.size(), read, entry);
        List<CalendarEntry> entries = new ArrayList<>();
        for (LocalDateTime time : times) {
            long days = ChronoUnit.DAYS.between(entry.startsAt().toLocalDate(), entry.due());
            LocalDateTime alarm = entry.remindAt() == null ? null
                    : time.minusMinutes(ChronoUnit.MINUTES.between(entry.remindAt(), entry.startsAt()));
            entries.add(entry.at(entry.uid() + '/' + time.format(TIME), time, time.toLocalDate().plusDays(days), alarm));
        }
        return entries;
    }

    private LocalDateTime in(LocalDateTime time, ZoneId zone) {
        return time.atZone(zones.store()).withZoneSameInstant(zone).toLocalDateTime();
    }

    private List<CalendarEntry> days(CalendarEntry entry, EntryReader read, Property rule, LocalDate first)
            throws ClienteleException, Refusal {
        Set<LocalDate> days = new TreeSet<>(Set.of(first));
        boolean outside = false;
        if (rule != null) {
            days.addAll(recurrences.days(rule.value(), first, request.from(), request.to(),
                    CalendarService.MOST_ENTRIES));
            outside = recurrences.isEndless(rule.value()) || !recurrences.days(rule.value(), first,
                    request.to().plusDays(1), request.to().plusYears(FAR), 1).isEmpty();
        }
        dates(read.component()).forEach(d -> days.add(Zones.day(d)));
        Set<LocalDate> left = new HashSet<>();
        read.component().getProperties(ExceptionDates.class)
                .forEach(dates -> dates.getValues().forEach(d -> left.add(Zones.day(d))));
        days.removeAll(left);
        outside |= days.removeIf(d -> d.isBefore(request.from()) || d.isAfter(request.to()));
        beyond += outside ? 1 : 0;
        few(days.size(), read, entry);
        long length = ChronoUnit.DAYS.between(first, entry.due());
        List<CalendarEntry> entries = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDateTime alarm = entry.remindAt() == null ? null
                    : entry.remindAt().plusDays(ChronoUnit.DAYS.between(first, day));
            entries.add(entry.at(entry.uid() + '/' + day.format(DateTimeFormatter.BASIC_ISO_DATE), null,
                    day.plusDays(length), alarm));
        }
        return entries;
    }

    private static List<ICalDate> dates(ICalComponent component) {
        List<ICalDate> dates = new ArrayList<>();
        for (RecurrenceDates each : component.getProperties(RecurrenceDates.class)) {
            dates.addAll(each.getDates());
            each.getPeriods().forEach(period -> dates.add(period.getStartDate()));
        }
        return dates;
    }

    private static void few(int size, EntryReader read, CalendarEntry entry) throws Refusal {
        if (size >= CalendarService.MOST_ENTRIES) {
            Property rule = read.written().get("RRULE"); //$NON-NLS-1$
            throw new Refusal(rule == null ? entry.line() : rule.line(),
                    NLS.bind(Messages.entry_tooMany, Integer.toString(CalendarService.MOST_ENTRIES)));
        }
    }
}
