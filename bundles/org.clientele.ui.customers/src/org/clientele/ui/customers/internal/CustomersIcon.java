package org.clientele.ui.customers.internal;

import java.util.Locale;

import org.clientele.ui.Icon;

/** The icons of this bundle. */
public enum CustomersIcon implements Icon {

    CALL, VISIT, MAIL, NOTE, MEETING, TASK, DECISION, NEED, CLASSIFICATION, IMPORTED, FILE, REVERT, EDIT, DONE, CANCELLED,
    OPEN, OVERDUE, ERASE, EVENT;

    @Override
    public String bundle() {
        return "org.clientele.ui.customers"; //$NON-NLS-1$
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
