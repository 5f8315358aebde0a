package org.clientele.rcp.internal;

import org.clientele.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective in which a day begins: the navigator to the left, the list with what bundles stack on it above, the
 * records below. Bundles add their views by perspective extensions relative to these.
 */
public final class CustomersPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(UiIds.NAVIGATOR_VIEW, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
        IFolderLayout lists = layout.createFolder("org.clientele.rcp.lists", IPageLayout.TOP, 0.45f, //$NON-NLS-1$
                layout.getEditorArea());
        lists.addView(UiIds.CUSTOMERS_VIEW);
        layout.addShowViewShortcut(UiIds.NAVIGATOR_VIEW);
        layout.addShowViewShortcut(UiIds.CUSTOMERS_VIEW);
    }
}
