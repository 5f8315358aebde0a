package org.clientele.ui.lifecycle.internal.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.agenda.MyDay;
import org.clientele.core.tasks.TaskItem;

/** What the day consists of, below headings. */
public final class MyDayModel {

    /** Below which heading something stands. */
    public enum Part {
        /** Its last day is over. */
        OVERDUE,
        /** It is for today. */
        TODAY,
        /** It is of another day, and its reminder has come. */
        REMINDER,
        /** It comes in the next days. */
        NEXT
    }

    /**
     * A line: a heading, or a task.
     *
     * @param part below which heading
     * @param task the task; null: the heading
     * @param count of a heading, how many tasks are below it
     */
    public record Line(Part part, TaskItem task, int count) {
    }

    private MyDay day;

    /** Takes what was read, or null for no open store. */
    public void show(MyDay read) {
        day = read;
    }

    /** What was read. */
    public Optional<MyDay> day() {
        return Optional.ofNullable(day);
    }

    /** The lines; a heading without tasks is left out. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (day != null) {
            add(lines, Part.OVERDUE, day.overdue());
            add(lines, Part.TODAY, day.due());
            add(lines, Part.REMINDER, day.reminders());
            add(lines, Part.NEXT, day.next());
        }
        return lines;
    }

    private static void add(List<Line> lines, Part part, List<TaskItem> tasks) {
        if (!tasks.isEmpty()) {
            lines.add(new Line(part, null, tasks.size()));
            tasks.forEach(t -> lines.add(new Line(part, t, 0)));
        }
    }

    /** The name of a heading. */
    public static String name(Part part) {
        return switch (part) {
        case OVERDUE -> Messages.Day_overdue;
        case TODAY -> Messages.Day_today;
        case REMINDER -> Messages.Day_reminders;
        case NEXT -> Messages.Day_next;
        };
    }
}
