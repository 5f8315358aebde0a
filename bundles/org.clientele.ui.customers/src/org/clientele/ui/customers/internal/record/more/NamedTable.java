package org.clientele.ui.customers.internal.record.more;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what a table lists. */
final class NamedTable extends AccessibleAdapter {

    private final String name;

    NamedTable(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
