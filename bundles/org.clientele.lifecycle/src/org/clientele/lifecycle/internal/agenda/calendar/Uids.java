package org.clientele.lifecycle.internal.agenda.calendar;

import java.util.OptionalLong;
import java.util.UUID;

import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskItem;

/** The ids by which calendars know tasks. */
final class Uids {

    private static final String BEFORE = "task-"; //$NON-NLS-1$

    private Uids() {
    }

    private static String after(UUID store) {
        return "." + store + "@clientele"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The UID with which a task came, else one of its id and the store's. */
    static String of(Store store, TaskItem task) {
        return task.uid().isEmpty() ? BEFORE + task.id() + after(store.info().id()) : task.uid();
    }

    /** The task of this store that a UID names. */
    static OptionalLong task(Store store, String uid) {
        String after = after(store.info().id());
        if (!uid.startsWith(BEFORE) || !uid.endsWith(after)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(uid.substring(BEFORE.length(), uid.length() - after.length())));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
