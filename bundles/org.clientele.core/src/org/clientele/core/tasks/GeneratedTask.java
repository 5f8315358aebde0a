package org.clientele.core.tasks;

import java.util.Objects;

/**
 * A task that a {@link TaskGenerator} wants.
 *
 * @param key what it is for, within generator and customer: 1 to 100 characters, no personal data
 * @param task what is to be done; without an owner it is the customer's owner who has to do it. Plan, occurrence and UID do
 *        not matter
 * @since 1.0
 */
public record GeneratedTask(String key, NewTask task) {

    /** Checks that nothing is null. */
    public GeneratedTask {
        Objects.requireNonNull(key, "key"); //$NON-NLS-1$
        Objects.requireNonNull(task, "task"); //$NON-NLS-1$
    }
}
