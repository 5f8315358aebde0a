package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.store.PageKey;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Entry;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Heading;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;

/** Which tasks are listed, and below which headings. */
public final class TaskListModel {

    private final List<TaskItem> tasks = new ArrayList<>();
    private Optional<PageKey> next = Optional.empty();
    private boolean mine = true;
    private Which which = Which.OPEN;
    private By by = By.URGENCY;
    private LocalDate today;

    /** Which tasks are listed. */
    public enum Which {
        /** Those that have to be done. */
        OPEN,
        /** Those that are late. */
        OVERDUE,
        /** Those that were done or cancelled. */
        ENDED
    }

    /** What the headings tell. */
    public enum By {
        /** How soon it has to be done. */
        URGENCY,
        /** For whom. */
        CUSTOMER,
        /** How much it matters. */
        PRIORITY
    }

    /**
     * An empty list.
     *
     * @param today the day that counts as today
     */
    public TaskListModel(LocalDate today) {
        this.today = today;
    }

    /** Sets the day that counts as today. */
    public void today(LocalDate day) {
        today = day;
    }

    /** Lists my tasks only, or those of everybody. */
    public void mine(boolean only) {
        mine = only;
    }

    /** Chooses which tasks are listed. */
    public void which(Which wanted) {
        which = wanted;
    }

    /** What is listed. */
    public Which which() {
        return which;
    }

    /** Chooses the headings. */
    public void by(By wanted) {
        by = wanted;
    }

    /**
     * What to ask the service for.
     *
     * @param account who looks
     * @return the query
     */
    public TaskQuery query(String account) {
        TaskQuery all = new TaskQuery(OptionalLong.empty(), mine ? Optional.of(account) : Optional.empty(),
                Optional.empty(), EnumSet.of(TaskState.OPEN));
        return switch (which) {
        case OPEN -> all;
        case OVERDUE -> all.overdue(today);
        case ENDED -> all.in(EnumSet.of(TaskState.DONE, TaskState.CANCELLED));
        };
    }

    /** Forgets what was read. */
    public void clear() {
        tasks.clear();
        next = Optional.empty();
    }

    /** Takes a page. */
    public void add(TaskPage page) {
        tasks.addAll(page.tasks());
        next = page.next();
    }

    /** Where to read on, or empty. */
    public Optional<PageKey> next() {
        return next;
    }

    /** How many tasks were read. */
    public int size() {
        return tasks.size();
    }

    /** How many of them are late. */
    public long overdue() {
        return tasks.stream().filter(this::isOverdue).count();
    }

    /** Whether a task is late. */
    public boolean isOverdue(TaskItem task) {
        return task.isOverdue(today);
    }

    /** The rows with their headings; a heading tells how many tasks are below it. */
    public List<Row<TaskItem>> rows() {
        Map<String, List<TaskItem>> groups = new LinkedHashMap<>();
        List<TaskItem> sorted = new ArrayList<>(tasks);
        if (which != Which.ENDED) {
            sorted.sort(TaskItem.BY_URGENCY);
        }
        if (by == By.CUSTOMER) {
            sorted.sort(Comparator.comparing(this::customer));
        } else if (by == By.PRIORITY) {
            sorted.sort(Comparator.comparing(t -> TaskItem.rank(t.priority())));
        }
        sorted.forEach(t -> groups.computeIfAbsent(heading(t), k -> new ArrayList<>()).add(t));
        List<Row<TaskItem>> rows = new ArrayList<>();
        groups.forEach((name, group) -> {
            rows.add(new Heading<>(List.of(Messages.bind(Messages.Tasks_group, name, Integer.toString(group.size()))),
                    group.getFirst()));
            group.forEach(t -> rows.add(new Entry<>(t)));
        });
        return rows;
    }

    private String heading(TaskItem task) {
        return switch (by) {
        case URGENCY -> urgency(task);
        case CUSTOMER -> customer(task);
        case PRIORITY -> switch (task.priority()) {
        case HIGH -> Messages.Tasks_high;
        case NORMAL -> Messages.Tasks_normal;
        case LOW -> Messages.Tasks_low;
        };
        };
    }

    private String customer(TaskItem task) {
        return task.customer() == 0 ? Messages.Tasks_noCustomer : task.customerName();
    }

    private String urgency(TaskItem task) {
        if (task.state() != TaskState.OPEN) {
            return task.state() == TaskState.DONE ? Messages.Tasks_done : Messages.Tasks_cancelled;
        }
        LocalDate due = task.due();
        if (due == null) {
            return Messages.Tasks_noDue;
        }
        if (due.isBefore(today)) {
            return Messages.Tasks_overdue;
        }
        if (due.equals(today)) {
            return Messages.Tasks_today;
        }
        return due.isBefore(today.plusWeeks(1)) ? Messages.Tasks_thisWeek : Messages.Tasks_later;
    }
}
