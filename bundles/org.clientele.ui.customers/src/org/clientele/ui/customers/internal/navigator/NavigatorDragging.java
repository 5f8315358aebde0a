package org.clientele.ui.customers.internal.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.ui.CustomerTransfer;
import org.clientele.ui.CustomerTransfer.Customers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.quick.Favourites;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.TreeItem;

/** Customers are dragged out of the navigator, and onto the favourites. */
final class NavigatorDragging {

    /** The branch of favourites. */
    static final String FAVOURITES = "org.clientele.ui.customers.favourites"; //$NON-NLS-1$

    private final TreeViewer viewer;
    private final Supplier<Optional<StoreSession>> session;

    NavigatorDragging(TreeViewer viewer, Supplier<Optional<StoreSession>> session) {
        this.viewer = viewer;
        this.session = session;
        CustomerTransfer.source(viewer.getControl(), this::dragged);
        DropTarget target = new DropTarget(viewer.getControl(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
        target.setTransfer(CustomerTransfer.instance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                dragOver(event);
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = isFavourites(event) ? DND.DROP_COPY : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (isFavourites(event)) {
                    take(CustomerTransfer.of(event.data));
                }
            }
        });
    }

    private Customers dragged() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        long party = chosen == null ? 0 : NavigatorLabels.node(chosen).partyId();
        return party == 0 ? null : session.get().map(s -> new Customers(s.storeId(), List.of(party))).orElse(null);
    }

    private static boolean isFavourites(DropTargetEvent event) {
        TreeItem item = (TreeItem) event.item;
        Object data = item == null ? null : item.getData();
        return data instanceof Branch branch && FAVOURITES.equals(branch.id())
                || data instanceof Branch.Leaf leaf && FAVOURITES.equals(leaf.branch());
    }

    /** Makes what was dropped favourites; customers of another store are passed over. */
    void take(Customers customers) {
        session.get().filter(s -> customers != null && s.storeId().equals(customers.storeId())).ifPresent(
                s -> Favourites.ofWorkbench().add(s.storeId(), s.actor().account(), customers.parties()));
    }
}
