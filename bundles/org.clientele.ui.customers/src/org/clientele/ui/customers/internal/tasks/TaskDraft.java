package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;

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
        return new TaskDraft(task.id(), task.customer(), task.customerName(), task.owner(), task.due(), task.text());
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
        return text.length() > MOST ? Optional.of(Messages.bind(Messages.Task_tooLong, Integer.toString(MOST)))
                : Optional.empty();
    }

    /** What the service takes. */
    public NewTask task() {
        return task(customer);
    }

    /** What the service takes, one for each customer. */
    public List<NewTask> tasks() {
        return several.isEmpty() ? List.of(task()) : several.stream().map(this::task).toList();
    }

    private NewTask task(long party) {
        return new NewTask(party == 0 ? OptionalLong.empty() : OptionalLong.of(party), owner, due, text);
    }
}
