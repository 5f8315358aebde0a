package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskState;
import org.clientele.lifecycle.internal.agenda.calendar.Block.Property;
import org.clientele.model.TaskPriority;
import org.eclipse.osgi.util.NLS;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.parameter.Related;
import biweekly.property.Completed;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.Priority;
import biweekly.property.RecurrenceDates;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.ICalDate;
import biweekly.util.Period;

/** Reads one entry of a calendar. */
final class EntryReader {

    /** Without these the entry would be another one: what is wrong with them keeps it out. */
    private static final Set<String> NEEDED = Set.of("DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE", "EXDATE", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "RECURRENCE-ID", "UID", "SUMMARY"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final CalendarText file;
    private final Zones zones;
    private final List<CalendarProblem> problems;
    private final Block block;
    private final Map<String, Property> written;
    private ICalComponent component;

    EntryReader(CalendarText file, Zones zones, List<CalendarProblem> problems, Block block) {
        this.file = file;
        this.zones = zones;
        this.problems = problems;
        this.block = block;
        this.written = block.first();
    }

    /** The entry, for a recurring one as it would be on its first day. */
    CalendarEntry read() throws Refusal {
        for (Property property : block.properties()) {
            if (NEEDED.contains(property.name()) && !zones.isKnown(property.zone())) {
                throw new Refusal(property.line(), NLS.bind(Messages.entry_zone, property.zone()));
            }
        }
        component = parse();
        checkDates();
        EntryText texts = new EntryText(component, block, written, problems);
        String text = texts.text();
        DateStart start = component.getProperty(DateStart.class);
        LocalDateTime startsAt = timed(start) ? local(start, "DTSTART") : null; //$NON-NLS-1$
        LocalDate due = startsAt == null && start != null ? Zones.day(start.getValue()) : null;
        LocalDateTime end = null;
        if (component instanceof VEvent) {
            if (start == null) {
                throw new Refusal(block.line(), Messages.entry_noStart);
            }
            DateEnd last = component.getProperty(DateEnd.class);
            end = timed(last) ? local(last, "DTEND") : null; //$NON-NLS-1$
            if (last != null && !timed(last) && startsAt == null) {
                due = lastDay(Zones.day(start.getValue()), Zones.day(last.getValue()));
            }
            due = startsAt != null ? texts.day("X-CLIENTELE-DUE") : due; //$NON-NLS-1$
        } else {
            DateDue last = component.getProperty(DateDue.class);
            due = last == null ? due : timed(last) ? local(last, "DUE").toLocalDate() : Zones.day(last.getValue()); //$NON-NLS-1$
            if (due != null && startsAt != null && due.isBefore(startsAt.toLocalDate())) {
                throw new Refusal(line("DUE"), Messages.entry_dueBeforeStart); //$NON-NLS-1$
            }
        }
        if (due != null && startsAt != null && due.isBefore(startsAt.toLocalDate())) {
            due = null;
        }
        due = due == null && startsAt != null ? startsAt.toLocalDate() : due;
        return new CalendarEntry(block.line(), texts.uid(), text, due, startsAt, effort(texts, startsAt, end),
                priority(), texts.channel(), alarm(startsAt, end, due), texts.customer(), state());
    }

    /** What was read, for those who expand it. */
    ICalComponent component() {
        return component;
    }

    Map<String, Property> written() {
        return written;
    }

    private int line(String name) {
        return written.containsKey(name) ? written.get(name).line() : block.line();
    }

    private String zone(String name) {
        return written.containsKey(name) ? written.get(name).zone() : null;
    }

    private static boolean timed(DateOrDateTimeProperty property) {
        return property != null && property.getValue() != null && property.getValue().hasTime();
    }

    private LocalDateTime local(DateOrDateTimeProperty property, String name) throws Refusal {
        return local(property.getValue(), name);
    }

    LocalDateTime local(ICalDate date, String name) throws Refusal {
        try {
            return zones.local(date, zone(name));
        } catch (DateTimeException e) {
            throw new Refusal(line(name), NLS.bind(Messages.entry_unreadable, name));
        }
    }

    /** The zone by whose clock it begins. */
    ZoneId zoneOfStart(ICalDate start) {
        return zones.zone(start, zone("DTSTART")); //$NON-NLS-1$
    }

    /** Days and times that no calendar has, such as the 30th of February, pass the parser. */
    private void checkDates() throws Refusal {
        for (ICalProperty property : component.getProperties().values()) {
            if (property instanceof DateOrDateTimeProperty date) {
                checkDate(date.getValue(), property);
            } else if (property instanceof ExceptionDates dates) {
                for (ICalDate date : dates.getValues()) {
                    checkDate(date, property);
                }
            } else if (property instanceof RecurrenceDates dates) {
                for (ICalDate date : dates.getDates()) {
                    checkDate(date, property);
                }
                for (Period period : dates.getPeriods()) {
                    checkDate(period.getStartDate(), property);
                }
            }
        }
    }

    private void checkDate(ICalDate date, ICalProperty property) throws Refusal {
        if (!Zones.exists(date)) {
            String name = property instanceof DateStart ? "DTSTART" : property instanceof DateEnd ? "DTEND" //$NON-NLS-1$ //$NON-NLS-2$
                    : property instanceof DateDue ? "DUE" : property instanceof ExceptionDates ? "EXDATE" //$NON-NLS-1$ //$NON-NLS-2$
                            : property instanceof RecurrenceDates ? "RDATE" : "RECURRENCE-ID"; //$NON-NLS-1$ //$NON-NLS-2$
            throw new Refusal(line(name), NLS.bind(Messages.entry_unreadable, name));
        }
    }

    private ICalComponent parse() throws Refusal {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"); //$NON-NLS-1$
        int before = 2;
        for (String id : block.properties().stream().map(Property::zone).filter(z -> z != null).distinct().toList()) {
            for (String line : file.zones().getOrDefault(id.strip(), List.of())) {
                text.append(line).append("\r\n"); //$NON-NLS-1$
                before++;
            }
        }
        block.lines().forEach(line -> text.append(line).append("\r\n")); //$NON-NLS-1$
        text.append("END:VCALENDAR\r\n"); //$NON-NLS-1$
        try (ICalReader reader = new ICalReader(text.toString())) {
            ICalendar calendar = reader.readNext();
            for (ParseWarning warning : reader.getWarnings()) {
                if (warning.getPropertyName() != null && warning.getLineNumber() != null) {
                    wrong(warning.getPropertyName(), block.line() + warning.getLineNumber() - before - 1);
                }
            }
            List<VEvent> events = calendar == null ? List.of() : calendar.getEvents();
            List<VTodo> todos = calendar == null ? List.of() : calendar.getTodos();
            if (events.isEmpty() && todos.isEmpty()) {
                throw new Refusal(block.line(), NLS.bind(Messages.entry_unreadable, block.kind()));
            }
            return events.isEmpty() ? todos.getFirst() : events.getFirst();
        } catch (IOException | RuntimeException e) {
            throw new Refusal(block.line(), NLS.bind(Messages.entry_unreadable, block.kind()));
        }
    }

    private void wrong(String property, int line) throws Refusal {
        if (NEEDED.contains(property)) {
            throw new Refusal(line, NLS.bind(Messages.entry_unreadable, property));
        }
        problems.add(new CalendarProblem(line, false, NLS.bind(Messages.entry_leftOut, property)));
    }

    /** The end of whole days is the day after. */
    private LocalDate lastDay(LocalDate first, LocalDate end) throws Refusal {
        if (end.isBefore(first)) {
            throw new Refusal(line("DTEND"), Messages.entry_endBeforeStart); //$NON-NLS-1$
        }
        return end.equals(first) ? first : end.minusDays(1);
    }

    private int effort(EntryText texts, LocalDateTime start, LocalDateTime end) throws Refusal {
        DurationProperty duration = component.getProperty(DurationProperty.class);
        long minutes = texts.effort();
        String place = "DTEND"; //$NON-NLS-1$
        if (start != null && end != null) {
            minutes = ChronoUnit.MINUTES.between(start.atZone(zones.store()), end.atZone(zones.store()));
        } else if (start != null && duration != null && duration.getValue() != null) {
            minutes = duration.getValue().toMillis() / 60_000;
            place = "DURATION"; //$NON-NLS-1$
        }
        if (minutes < 0) {
            throw new Refusal(line(place), Messages.entry_endBeforeStart);
        }
        if (minutes > NewTask.MOST_EFFORT) {
            problems.add(new CalendarProblem(line(place), false, Messages.entry_long));
        }
        return (int) Math.min(minutes, NewTask.MOST_EFFORT);
    }

    private TaskPriority priority() {
        Priority priority = component.getProperty(Priority.class);
        int value = priority == null || priority.getValue() == null ? 0 : priority.getValue();
        if (value >= 1 && value <= 4) {
            return TaskPriority.HIGH;
        }
        return value > 5 ? TaskPriority.LOW : TaskPriority.NORMAL;
    }

    private TaskState state() {
        Status status = component.getProperty(Status.class);
        if (file.cancels() || status != null && status.isCancelled()) {
            return TaskState.CANCELLED;
        }
        boolean done = component.getProperty(Completed.class) != null || status != null && status.isCompleted();
        return done && component instanceof VTodo ? TaskState.DONE : TaskState.OPEN;
    }

    private LocalDateTime alarm(LocalDateTime start, LocalDateTime end, LocalDate due) {
        VAlarm alarm = component.getComponents(VAlarm.class).stream().findFirst().orElse(null);
        Trigger trigger = alarm == null ? null : alarm.getTrigger();
        if (trigger == null) {
            return null;
        }
        if (trigger.getDate() != null) {
            return LocalDateTime.ofInstant(trigger.getDate().toInstant(), zones.store()).withSecond(0).withNano(0);
        }
        boolean atEnd = Related.END.equals(trigger.getRelated()) && end != null;
        LocalDateTime anchor = atEnd ? end : start != null ? start : due == null ? null : due.atStartOfDay();
        return anchor == null || trigger.getDuration() == null ? null
                : anchor.plusMinutes(Math.floorDiv(trigger.getDuration().toMillis(), 60_000));
    }
}
