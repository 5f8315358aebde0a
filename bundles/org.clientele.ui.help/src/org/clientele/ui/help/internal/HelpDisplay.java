package org.clientele.ui.help.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the platform asks to show help: everything is shown in the view of the help. */
public final class HelpDisplay extends AbstractHelpUI {

    private static final String CONTEXT = "org.eclipse.ui.help"; //$NON-NLS-1$

    @Override
    public void displayHelp() {
        show(HelpView::showContents);
    }

    @Override
    public void displaySearch() {
        show(HelpView::focusSearch);
    }

    @Override
    public void search(String words) {
        show(view -> view.search(words));
    }

    @Override
    public void displayDynamicHelp() {
        IContext context = contextOf(Display.getCurrent().getFocusControl());
        if (context == null) {
            displayHelp();
        } else {
            displayContext(context, 0, 0);
        }
    }

    /** What the nearest part around a control says that it is about; null where none does. */
    private static IContext contextOf(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(CONTEXT) instanceof String id && HelpSystem.getContext(id) != null) {
                return HelpSystem.getContext(id);
            }
        }
        return null;
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        List<HelpPages.Topic> topics = HelpPages.topics(context.getRelatedTopics());
        if (topics.isEmpty()) {
            displayHelp();
        } else {
            show(view -> view.show(topics.getFirst().href()));
        }
    }

    @Override
    public void displayHelpResource(String href) {
        show(view -> view.show(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void show(Consumer<HelpView> step) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return; // the window is about to close
        }
        try {
            step.accept((HelpView) window.getActivePage().showView(HelpView.ID));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
