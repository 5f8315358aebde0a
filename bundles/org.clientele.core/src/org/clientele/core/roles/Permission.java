package org.clientele.core.roles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a role may permit. Seeing customers is not among them: that is decided by the access filter.
 *
 * @since 1.0
 */
public enum Permission {

    /** Write records: customers, interactions, tasks, orders, and classes of partners. */
    EDIT_RECORDS,
    /** Write definitions: segments, grades, stage models, tables, schemes, fields; and settings of the store. */
    EDIT_DEFINITIONS,
    /** Write many records at once: import, bulk edit, moves of many. Needs {@link #EDIT_RECORDS} as well. */
    BULK_EDIT,
    /** Write customers into a file or onto the clipboard. */
    EXPORT,
    /** Erase persons for ever. */
    ERASE,
    /** Undo imports, bulk edits and other batches of others. */
    UNDO_OTHERS,
    /** Give a record that belongs to somebody else a new owner. */
    HAND_OVER,
    /** Install, update, remove and roll back features, and trust signers. */
    INSTALL,
    /** See what others did at large: their batches and their lines of the access log. */
    SEE_OTHERS,
    /** Act under an account other than that of the operating system, as by {@code --user}. */
    ACT_FOR_OTHERS;

    /**
     * The name in the provisioning file.
     *
     * @return such as {@code edit-records}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a permission by its name in the provisioning file.
     *
     * @param id such as {@code edit-records}
     * @return empty when there is none
     */
    public static Optional<Permission> ofId(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
