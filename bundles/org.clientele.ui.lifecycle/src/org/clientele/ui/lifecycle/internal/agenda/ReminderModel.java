package org.clientele.ui.lifecycle.internal.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.tasks.TaskItem;

/** When to look for reminders, and what becomes of those that are shown. */
public final class ReminderModel {

    /** How long a reminder can be put off. */
    public enum Snooze {
        /** Five minutes. */
        FIVE_MINUTES(Duration.ofMinutes(5)),
        /** Half an hour. */
        HALF_HOUR(Duration.ofMinutes(30)),
        /** Two hours. */
        TWO_HOURS(Duration.ofHours(2)),
        /** To the morning of the next day. */
        TOMORROW(null);

        private final Duration length;

        Snooze(Duration length) {
            this.length = length;
        }

        /** When to remind again. */
        public LocalDateTime from(LocalDateTime now) {
            return length == null ? now.toLocalDate().plusDays(1).atTime(MORNING, 0)
                    : now.plus(length).withSecond(0).withNano(0);
        }
    }

    private static final int MORNING = 9;
    private static final int MOST_WAIT = 60_000;
    private static final int LEAST_WAIT = 1000;

    private List<TaskItem> shown = List.of();

    /**
     * Takes what is due.
     *
     * @param due open tasks whose reminder has come
     * @return whether there is anything that was not shown before, or less than before
     */
    public boolean show(List<TaskItem> due) {
        boolean other = !due.equals(shown);
        shown = List.copyOf(due);
        return other;
    }

    /** What is due. */
    public List<TaskItem> shown() {
        return shown;
    }

    /** In how many milliseconds to look again: when the next reminder comes, and at least once a minute. */
    public static int wait(LocalDateTime now, Optional<LocalDateTime> next) {
        long millis = next.map(n -> Duration.between(now, n).toMillis()).orElse((long) MOST_WAIT);
        return (int) Math.clamp(millis, LEAST_WAIT, MOST_WAIT);
    }
}
