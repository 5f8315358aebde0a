package org.clientele.core.tasks;

/**
 * What became of a task.
 *
 * @since 1.0
 */
public enum TaskState {
    /** It has to be done. */
    OPEN,
    /** Somebody did it. */
    DONE,
    /** It was given up, with a reason. */
    CANCELLED
}
