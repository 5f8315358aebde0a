package org.clientele.core.tasks;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes tasks that come due by themselves: a whiteboard service. It is asked for a day, when a store was opened, when a new
 * day begins, and by {@code tasks generate}; it only says which tasks there have to be. The program makes those that are not
 * there yet, as one batch that can be undone.
 * <p>
 * A task is known by generator, customer and {@linkplain GeneratedTask#key key}: whoever answers the same key again makes no
 * second task, whether the first one is open, done or cancelled. So choose keys that name the occasion, such as
 * {@code anniversary-2026} or the day of the last contact, and not the day on which they are computed.
 * <p>
 * It runs on a background thread. One that throws anything but {@link ClienteleException}, or takes longer than its time, is
 * set aside until its service is registered anew; tasks that cannot be made are left out and told, the others are made.
 *
 * @since 1.0
 */
@ConsumerType
public interface TaskGenerator {

    /**
     * The name by which scripts call it and tasks remember it. Never changes.
     *
     * @return lower case letters, digits, dots and hyphens, at most 60 characters, with a prefix of the bundle's own, such as
     *         {@code example.anniversaries}
     */
    String id();

    /**
     * What it is called, such as "Congratulate on anniversaries". It is the origin of its tasks.
     *
     * @return in the user's language
     */
    String label();

    /**
     * For whom and when it makes tasks, in a sentence or two.
     *
     * @return in the user's language; may be empty
     */
    default String description() {
        return ""; //$NON-NLS-1$
    }

    /**
     * Whether it runs by itself in a store for which nobody said otherwise. Those of the program do not: somebody switches
     * them on.
     *
     * @return true unless it would surprise people with many tasks
     */
    default boolean isAutomatic() {
        return true;
    }

    /**
     * Says which tasks there have to be.
     *
     * @param run the day, the store and its facts
     * @return tasks, at most 10,000; in any order
     * @throws ClienteleException what the store throws; CANCELLED
     */
    List<GeneratedTask> due(TaskRun run) throws ClienteleException;
}
