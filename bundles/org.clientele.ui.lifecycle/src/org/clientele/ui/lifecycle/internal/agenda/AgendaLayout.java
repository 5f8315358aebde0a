package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.tasks.TaskItem;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Slot;

/** Where everything of a calendar stands in a size. */
public final class AgendaLayout {

    /**
     * A task where it is painted.
     *
     * @param task the task
     * @param day on which day
     * @param box where
     * @param grip whether it ends here, so that its end can be dragged
     */
    public record Chip(TaskItem task, LocalDate day, Box box, boolean grip) {
    }

    /**
     * A day where it is painted.
     *
     * @param figures the day
     * @param box all of it
     * @param head its name and load
     * @param strip what has no time of the day
     * @param grid the hours; empty in a month
     * @param more how many tasks find no room
     */
    public record Column(AgendaDay figures, Box box, Box head, Box strip, Optional<Box> grid, int more) {
    }

    /** The width of the names of the hours. */
    public static final int HOURS = 46;

    private static final int HEAD = 44;
    private static final int MONTH_HEAD = 28;
    private static final int GAP = 2;
    private static final int MOST_UNTIMED = 5;
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 20;
    private static final int DAY = 24;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final int WEEK = 7;

    private final List<Chip> chips = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final int width;
    private final int height;
    private final int line;
    private int firstHour = FIRST_HOUR;
    private int lastHour = LAST_HOUR;
    private int gridTop;

    /**
     * Lays a calendar out.
     *
     * @param days what is shown
     * @param mode how
     * @param width in pixels
     * @param height in pixels
     * @param line the height of a line of text
     */
    public AgendaLayout(List<AgendaDay> days, Mode mode, int width, int height, int line) {
        this.width = width;
        this.height = height;
        this.line = line;
        if (mode == Mode.MONTH) {
            month(days);
        } else {
            hours(days);
        }
    }

    private void month(List<AgendaDay> days) {
        int weeks = days.size() / WEEK;
        for (int i = 0; i < days.size(); i++) {
            int left = width * (i % WEEK) / WEEK;
            int right = width * (i % WEEK + 1) / WEEK;
            int top = height * (i / WEEK) / weeks;
            int bottom = height * (i / WEEK + 1) / weeks;
            AgendaDay day = days.get(i);
            List<TaskItem> tasks = new ArrayList<>(day.untimed());
            tasks.addAll(day.timed());
            Box strip = new Box(left, top + MONTH_HEAD, right - left, bottom - top - MONTH_HEAD);
            columns.add(new Column(day, new Box(left, top, right - left, bottom - top),
                    new Box(left, top, right - left, MONTH_HEAD), strip, Optional.empty(),
                    stack(day.date(), tasks, strip, Math.max(0, strip.height() / line))));
        }
    }

    /** Puts tasks one below the other; gives how many find no room. */
    private int stack(LocalDate day, List<TaskItem> tasks, Box strip, int room) {
        int shown = tasks.size() <= room ? tasks.size() : Math.max(0, room - 1);
        for (int i = 0; i < shown; i++) {
            chips.add(new Chip(tasks.get(i), day,
                    new Box(strip.x() + GAP, strip.y() + i * line, strip.width() - 2 * GAP - 1, line - 1), false));
        }
        return tasks.size() - shown;
    }

    private void hours(List<AgendaDay> days) {
        int untimed = days.stream().mapToInt(d -> d.untimed().size()).max().orElse(0);
        int strip = Math.min(MOST_UNTIMED, Math.max(1, untimed)) * line + 2 * GAP + line / 2;
        gridTop = HEAD + strip;
        for (AgendaDay day : days) {
            for (TaskItem task : day.timed()) {
                firstHour = Math.min(firstHour, begin(task, day.date()) / HOUR);
                lastHour = Math.max(lastHour, (end(task, day.date()) + HOUR - 1) / HOUR);
            }
        }
        for (int i = 0; i < days.size(); i++) {
            AgendaDay day = days.get(i);
            int left = HOURS + (width - HOURS) * i / days.size();
            int right = HOURS + (width - HOURS) * (i + 1) / days.size();
            Box above = new Box(left, HEAD + GAP, right - left, strip - GAP);
            int more = stack(day.date(), day.untimed(), above, MOST_UNTIMED);
            Box grid = new Box(left, gridTop, right - left, height - gridTop);
            columns.add(new Column(day, new Box(left, 0, right - left, height), new Box(left, 0, right - left, HEAD),
                    above, Optional.of(grid), more));
            lanes(day, grid);
        }
    }

    private static int begin(TaskItem task, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.MINUTES.between(day.atStartOfDay(), task.startsAt()));
    }

    private static int end(TaskItem task, LocalDate day) {
        int minutes = task.effort() == 0 ? AgendaService.USUAL_MINUTES : task.effort();
        return (int) Math.min(DAY * HOUR,
                ChronoUnit.MINUTES.between(day.atStartOfDay(), task.startsAt().plusMinutes(minutes)));
    }

    /** Tasks at the same time stand side by side. */
    private void lanes(AgendaDay day, Box grid) {
        List<TaskItem> cluster = new ArrayList<>();
        int until = -1;
        for (TaskItem task : day.timed()) {
            if (!cluster.isEmpty() && begin(task, day.date()) >= until) {
                place(cluster, day.date(), grid);
                cluster.clear();
                until = -1;
            }
            cluster.add(task);
            until = Math.max(until, end(task, day.date()));
        }
        place(cluster, day.date(), grid);
    }

    private void place(List<TaskItem> cluster, LocalDate day, Box grid) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (TaskItem task : cluster) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > begin(task, day)) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, end(task, day));
            lanes.add(lane);
        }
        for (int i = 0; i < cluster.size(); i++) {
            TaskItem task = cluster.get(i);
            int left = grid.x() + GAP + (grid.width() - 3 * GAP) * lanes.get(i) / ends.size();
            int right = grid.x() + GAP + (grid.width() - 3 * GAP) * (lanes.get(i) + 1) / ends.size();
            int top = y(begin(task, day));
            int bottom = Math.max(top + line, y(end(task, day)));
            boolean last = !task.startsAt().plusMinutes(task.effort()).isAfter(day.plusDays(1).atStartOfDay());
            chips.add(new Chip(task, day, new Box(left, top + 1, right - left - 1, bottom - top - 2), last));
        }
    }

    /** Where a minute of the day stands. */
    public int y(int minute) {
        int shown = (lastHour - firstHour) * HOUR;
        return gridTop + (int) ((long) (minute - firstHour * HOUR) * (height - gridTop) / shown);
    }

    /** The first hour that is shown. */
    public int firstHour() {
        return firstHour;
    }

    /** The hour after the last one that is shown. */
    public int lastHour() {
        return lastHour;
    }

    /** Where the hours begin. */
    public int gridTop() {
        return gridTop;
    }

    /** The tasks. */
    public List<Chip> chips() {
        return chips;
    }

    /** The days. */
    public List<Column> columns() {
        return columns;
    }

    /** The task at a point. */
    public Optional<Chip> chipAt(int x, int y) {
        return chips.stream().filter(c -> c.box().has(x, y)).reduce((a, b) -> b);
    }

    /** The day at a point. */
    public Optional<Column> columnAt(int x, int y) {
        return columns.stream().filter(c -> c.box().has(x, y)).findFirst();
    }

    /** The day, and in the hours the quarter of an hour, at a point. */
    public Optional<Slot> slotAt(int x, int y) {
        return columnAt(x, y).map(c -> {
            LocalDate day = c.figures().date();
            if (c.grid().isEmpty() || y < gridTop) {
                return new Slot(day, null);
            }
            return new Slot(day, day.atStartOfDay().plusMinutes(minute(y)));
        });
    }

    /** The quarter of an hour at a height, in minutes of the day. */
    public int minute(int y) {
        int shown = (lastHour - firstHour) * HOUR;
        int minute = firstHour * HOUR + (int) ((long) (y - gridTop) * shown / Math.max(1, height - gridTop));
        return Math.clamp(Math.floorDiv(minute, QUARTER) * QUARTER, 0, DAY * HOUR - QUARTER);
    }

    /** How many minutes a task takes whose end is dragged to a height: at least a quarter of an hour. */
    public int effortTo(TaskItem task, LocalDate day, int y) {
        LocalDateTime end = day.atStartOfDay().plusMinutes(minute(y) + QUARTER);
        return (int) Math.max(QUARTER, ChronoUnit.MINUTES.between(task.startsAt(), end));
    }
}
