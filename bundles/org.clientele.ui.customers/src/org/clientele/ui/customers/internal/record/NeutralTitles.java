package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keeps names of customers out of the layout that the workbench keeps when it ends: who is erased then would be named
 * there for good. A restored editor shows the name again when it is looked at.
 */
public final class NeutralTitles implements IWorkbenchListener {

    private static final int PAUSE = 500;

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<CustomerRecordEditor> editors = editors(workbench);
        editors.forEach(editor -> editor.showName(false));
        if (!editors.isEmpty()) {
            restoreLater(workbench, editors);
        }
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // all is done before the layout is kept
    }

    /** Somebody may decide not to leave. */
    private static void restoreLater(IWorkbench workbench, List<CustomerRecordEditor> editors) {
        Display display = workbench.getDisplay();
        display.timerExec(PAUSE, () -> {
            if (workbench.isClosing()) {
                restoreLater(workbench, editors);
            } else {
                editors(workbench).stream().filter(editors::contains).forEach(editor -> editor.showName(true));
            }
        });
    }

    private static List<CustomerRecordEditor> editors(IWorkbench workbench) {
        List<CustomerRecordEditor> editors = new ArrayList<>();
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof CustomerRecordEditor editor) {
                        editors.add(editor);
                    }
                }
            }
        }
        return editors;
    }
}
