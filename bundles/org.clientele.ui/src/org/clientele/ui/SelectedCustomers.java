package org.clientele.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * The customers that are selected in a part. Views such as <em>Why</em> follow it through the workbench. A part publishes it
 * by a {@link Provider}, or selects elements that adapt to this class; the input of an editor may adapt to it too. Immutable.
 *
 * @param storeId the store of the customers
 * @param parties their ids in the order of the part; of a very large selection the first {@link #MOST}
 * @since 1.0
 */
public record SelectedCustomers(UUID storeId, List<Long> parties) implements ISelection {

    /** How many customers of a selection are told. */
    public static final int MOST = 1_000;

    /** Copies the list. */
    public SelectedCustomers {
        parties = List.copyOf(parties);
    }

    @Override
    public boolean isEmpty() {
        return parties.isEmpty();
    }

    /**
     * The customers of a selection.
     *
     * @param selection any selection, may be null
     * @return the customers, or empty when it is not about customers; a selection of no customers is told as such
     */
    public static Optional<SelectedCustomers> of(ISelection selection) {
        if (selection instanceof SelectedCustomers customers) {
            return Optional.of(customers);
        }
        if (!(selection instanceof IStructuredSelection elements)) {
            return Optional.empty();
        }
        UUID store = null;
        Set<Long> parties = new LinkedHashSet<>();
        for (Object element : elements) {
            SelectedCustomers part = Adapters.adapt(element, SelectedCustomers.class);
            if (part != null && parties.size() < MOST) {
                store = part.storeId();
                parties.addAll(part.parties());
            }
        }
        return store == null ? Optional.empty() : Optional.of(new SelectedCustomers(store, new ArrayList<>(parties)));
    }

    /** Publishes the selected customers of a part: give it to the part's site. For the user interface thread. */
    public static final class Provider implements ISelectionProvider {

        private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
        private ISelection selection = new SelectedCustomers(new UUID(0, 0), List.of());

        @Override
        public void addSelectionChangedListener(ISelectionChangedListener listener) {
            if (!listeners.contains(listener)) {
                listeners.add(listener);
            }
        }

        @Override
        public void removeSelectionChangedListener(ISelectionChangedListener listener) {
            listeners.remove(listener);
        }

        @Override
        public ISelection getSelection() {
            return selection;
        }

        @Override
        public void setSelection(ISelection selected) {
            if (!selected.equals(selection)) {
                selection = selected;
                listeners.forEach(l -> l.selectionChanged(new SelectionChangedEvent(this, selected)));
            }
        }
    }
}
