package org.clientele.ui.lifecycle.internal.contacts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.tasks.NewTask;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

/** One task for each of some customers, as somebody fills it in. Plain. */
public final class TasksDraft {

    /** The most characters of a text. */
    static final int TEXT = 2000;

    private static final int DAYS = 7;

    private final int customers;
    private String text;
    private String owner = ""; //$NON-NLS-1$
    private LocalDate due;
    private TaskChannel channel = TaskChannel.CALL;
    private TaskPriority priority = TaskPriority.NORMAL;
    private final LocalDate today;

    /**
     * Begins with a call within a week by each customer's owner.
     *
     * @param customers how many customers there are
     * @param text what is to be done
     * @param today the day that counts as today
     */
    public TasksDraft(int customers, String text, LocalDate today) {
        this.customers = customers;
        this.text = text;
        this.today = today;
        due = today.plusDays(DAYS);
    }

    /** Takes what was filled in; an empty owner is each customer's own. */
    public void take(String what, String who, LocalDate until, TaskChannel way, TaskPriority weight) {
        text = what.strip();
        owner = who.strip();
        due = until;
        channel = way;
        priority = weight;
    }

    /** How many customers there are. */
    public int customers() {
        return customers;
    }

    /** What is to be done. */
    public String text() {
        return text;
    }

    /** The last day. */
    public LocalDate due() {
        return due;
    }

    /** By which way. */
    public TaskChannel channel() {
        return channel;
    }

    /** How much it matters. */
    public TaskPriority priority() {
        return priority;
    }

    /** What is missing or wrong, in a sentence; empty when tasks can be made. */
    public Optional<String> problem() {
        if (text.isEmpty()) {
            return Optional.of(Messages.Tasks_textMissing);
        }
        if (text.length() > TEXT) {
            return Optional.of(Messages.bind(Messages.Tasks_textLong, TEXT));
        }
        return due.isBefore(today) ? Optional.of(Messages.Tasks_past) : Optional.empty();
    }

    /** The task that each customer gets. */
    public NewTask task() {
        return new NewTask(OptionalLong.empty(), owner.isEmpty() ? null : owner, due, text).with(priority, 0, channel);
    }
}
