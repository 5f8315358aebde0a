package example.partner.internal;

import org.clientele.ui.UiIds;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective: the customer list with the view of the partner below. */
public final class GuestPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(UiIds.CUSTOMERS_VIEW, IPageLayout.LEFT, 0.4f, layout.getEditorArea());
        layout.addView("example.partner.view", IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
    }
}
