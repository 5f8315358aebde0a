package org.clientele.ui.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.clientele.ui.StoreChange;
import org.clientele.ui.UiJobs;
import org.eclipse.swt.widgets.Widget;

/** Collects changes until the user interface thread has time for them. */
final class CoalescedListener {

    private final Widget owner;
    private final Consumer<Set<StoreChange>> listener;
    private final EnumSet<StoreChange> pending = EnumSet.noneOf(StoreChange.class);

    CoalescedListener(Widget owner, Consumer<Set<StoreChange>> listener) {
        this.owner = owner;
        this.listener = listener;
    }

    void changed(StoreChange change) {
        boolean first;
        synchronized (pending) {
            first = pending.isEmpty();
            pending.add(change);
        }
        if (first) {
            UiJobs.async(owner, this::tell);
        }
    }

    private void tell() {
        Set<StoreChange> changes;
        synchronized (pending) {
            changes = EnumSet.copyOf(pending);
            pending.clear();
        }
        listener.accept(changes);
    }
}
