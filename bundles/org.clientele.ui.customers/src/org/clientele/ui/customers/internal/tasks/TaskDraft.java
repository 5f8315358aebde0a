package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

/** A task while it is written. */
public final class TaskDraft {

    private static final int MOST = 2000;

    private final long id;
    private long customer;
    private String customerName;
    private String owner;
    private LocalDate due;
    private String text;
    private List<Long> several = List.of();
    private TaskPriority priority = TaskPriority.NORMAL;
    private int effort;
    private TaskChannel channel = TaskChannel.NOT_STATED;
    private LocalDateTime startsAt;
    private LocalDateTime remindAt;

    private TaskDraft(long id, long customer, String customerName, String owner, LocalDate due, String text) {
        this.id = id;
        this.customer = customer;
        this.customerName = customerName;
        this.owner = owner;
        this.due = due;
        this.text = text;
    }

    /**
     * A new task.
     *
     * @param owner who has to do it
     * @param customer the party's id, or 0
     * @param customerName its name, or empty
     * @return the draft
     */
    public static TaskDraft of(String owner, long customer, String customerName) {
        return new TaskDraft(0, customer, customerName, owner, null, ""); //$NON-NLS-1$
    }

    /**
     * A task that is there.
     *
     * @param task the task
     * @return the draft
     */
    public static TaskDraft of(TaskItem task) {
        TaskDraft draft = new TaskDraft(task.id(), task.customer(), task.customerName(), task.owner(), task.due(),
                task.text());
        draft.weigh(task.priority(), task.effort(), task.channel());
        draft.time(task.startsAt(), task.remindAt());
        return draft;
    }

    /**
     * A new task for each of several customers.
     *
     * @param owner who has to do it
     * @param customers the parties' ids
     * @param text what stands for their names
     * @return the draft
     */
    public static TaskDraft of(String owner, List<Long> customers, String text) {
        TaskDraft draft = of(owner, 0, text);
        draft.several = List.copyOf(customers);
        return draft;
    }

    /** The task's id; 0 for a new one. */
    public long id() {
        return id;
    }

    /** Takes the customer, or none with 0. */
    public void customer(long party, String name) {
        customer = party;
        customerName = name;
        several = List.of();
    }

    /** The customer's name, or empty. */
    public String customerName() {
        return customerName;
    }

    /** Takes who has to do it, by when, and what. */
    public void take(String account, LocalDate lastDay, String what) {
        owner = account.strip();
        due = lastDay;
        text = what.strip();
    }

    /** Takes how much it matters, how many minutes it takes, and the way to the customer. */
    public void weigh(TaskPriority weight, int minutes, TaskChannel way) {
        priority = weight;
        effort = minutes;
        channel = way;
    }

    /** Takes when it begins and when to remind; each may be null. */
    public void time(LocalDateTime start, LocalDateTime reminder) {
        startsAt = start;
        remindAt = reminder;
    }

    /** For whom and when a new one is offered; each may be null. */
    public TaskDraft offer(String account, LocalDate lastDay, LocalDateTime start) {
        owner = account == null ? owner : account;
        startsAt = start;
        due = lastDay == null && start != null ? start.toLocalDate() : lastDay;
        return this;
    }

    /** How much it matters. */
    public TaskPriority priority() {
        return priority;
    }

    /** How many minutes it takes. */
    public int effort() {
        return effort;
    }

    /** The way to the customer. */
    public TaskChannel channel() {
        return channel;
    }

    /** When it begins, or null. */
    public LocalDateTime startsAt() {
        return startsAt;
    }

    /** When to remind, or null. */
    public LocalDateTime remindAt() {
        return remindAt;
    }

    /** The customers of a task for several; otherwise none. */
    public List<Long> several() {
        return several;
    }

    /** Who has to do it. */
    public String owner() {
        return owner;
    }

    /** The last day, or null. */
    public LocalDate due() {
        return due;
    }

    /** What is to be done. */
    public String text() {
        return text;
    }

    /** What keeps it from being saved, as a sentence. */
    public Optional<String> problem() {
        if (text.isBlank()) {
            return Optional.of(Messages.Task_needsText);
        }
        if (due != null && startsAt != null && due.isBefore(startsAt.toLocalDate())) {
            return Optional.of(Messages.Task_dueBeforeStart);
        }
        return text.length() > MOST ? Optional.of(Messages.bind(Messages.Task_tooLong, Integer.toString(MOST)))
                : Optional.empty();
    }

    /** What the service takes. */
    public NewTask task() {
        return task(customer);
    }

    private NewTask task(long party) {
        return new NewTask(party == 0 ? OptionalLong.empty() : OptionalLong.of(party), owner, due, text)
                .with(priority, effort, channel).at(due, startsAt).remind(remindAt);
    }
}
