package org.clientele.rcp.internal;

import org.clientele.ui.UiIds;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives the editor area its room only while a record is open in it. */
final class EditorArea implements IPartListener2 {

    private final IWorkbenchWindow window;

    EditorArea(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart) {
            show(reference.getPage(), true);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart && !window.getWorkbench().isClosing()) {
            IWorkbenchPage page = reference.getPage();
            // the closing editor may still be counted now
            window.getShell().getDisplay().asyncExec(() -> {
                if (window.getActivePage() == page && page.getEditorReferences().length == 0) {
                    show(page, false);
                }
            });
        }
    }

    private static void show(IWorkbenchPage page, boolean visible) {
        if (page.getPerspective() != null && UiIds.CUSTOMERS_PERSPECTIVE.equals(page.getPerspective().getId())
                && page.isEditorAreaVisible() != visible) {
            page.setEditorAreaVisible(visible);
        }
    }
}
