package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskItem;
import org.clientele.model.TaskChannel;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.Contact;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Priority;
import biweekly.property.Summary;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/** Writes tasks as a calendar. */
final class CalendarWriter {

    private static final int MOST_PRIORITY = 1;
    private static final int LEAST_PRIORITY = 9;

    private final Store store;
    private final ZoneId zone;
    private final Instant now;
    /** The numbers of customers by their ids. */
    private final Map<Long, String> numbers;

    CalendarWriter(Store store, Instant now, Map<Long, String> numbers) {
        this.store = store;
        this.zone = store.info().settings().zone();
        this.now = now;
        this.numbers = numbers;
    }

    String write(List<TaskItem> tasks) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Clientele//Clientele 0.1//EN"); //$NON-NLS-1$
        for (TaskItem task : tasks) {
            if (task.startsAt() == null) {
                calendar.addTodo(todo(task));
            } else {
                calendar.addEvent(event(task));
            }
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        return text.toString();
    }

    private VEvent event(TaskItem task) {
        VEvent event = new VEvent();
        Instant start = instant(task.startsAt());
        event.setDateStart(Date.from(start));
        if (task.effort() > 0) {
            event.setDateEnd(Date.from(start.plusSeconds(60L * task.effort())));
        }
        if (task.due() != null && !task.due().equals(task.startsAt().toLocalDate())) {
            event.addExperimentalProperty("X-CLIENTELE-DUE", task.due().toString()); //$NON-NLS-1$
        }
        both(event, task);
        return event;
    }

    private VTodo todo(TaskItem task) {
        VTodo todo = new VTodo();
        if (task.due() != null) {
            todo.setDateDue(day(task.due()));
        }
        if (task.effort() > 0) {
            todo.addExperimentalProperty(EntryText.EFFORT, Integer.toString(task.effort()));
        }
        both(todo, task);
        return todo;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    private void both(ICalComponent entry, TaskItem task) {
        entry.setProperty(new Uid(Uids.of(store, task)));
        entry.setProperty(new DateTimeStamp(Date.from(now)));
        String[] lines = task.text().split("\n", 2); //$NON-NLS-1$
        entry.setProperty(new Summary(lines[0]));
        if (lines.length > 1 && !lines[1].isBlank()) {
            entry.setProperty(new Description(lines[1]));
        }
        switch (task.priority()) {
        case HIGH -> entry.setProperty(new Priority(MOST_PRIORITY));
        case LOW -> entry.setProperty(new Priority(LEAST_PRIORITY));
        case NORMAL -> {
            // what a calendar takes for granted
        }
        }
        if (task.channel() != TaskChannel.NOT_STATED) {
            entry.addExperimentalProperty(EntryText.CHANNEL, task.channel().getLiteral());
        }
        String number = numbers.get(task.customer());
        if (number != null) {
            entry.addProperty(new Contact(task.customerName() + " (" + number + ')')); //$NON-NLS-1$
            entry.addExperimentalProperty(EntryText.CUSTOMER, escape(number));
        }
        if (task.remindAt() != null) {
            entry.addComponent(VAlarm.display(trigger(task), lines[0]));
        }
    }

    /** As long before the start as it is, so that it moves along when the other calendar moves the start. */
    private Trigger trigger(TaskItem task) {
        Instant moment = instant(task.remindAt());
        return task.startsAt() == null ? new Trigger(Date.from(moment))
                : new Trigger(Duration.fromMillis(moment.toEpochMilli() - instant(task.startsAt()).toEpochMilli()),
                        null);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
