package org.clientele.ui.help.internal;

import java.util.Map;

import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the tour, in the sample data where the person wants them. */
public final class TourHandler extends AbstractHandler {

    private static final int PAUSE = 500;
    /** The sample data are made at the first time, which takes a while. */
    private static final int TRIES = 1_200;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean open = openStore().session().isPresent();
        int choice = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Tour_name,
                open ? Messages.Tour_whereOpen : Messages.Tour_where, 0,
                open ? new String[] { Messages.Tour_sample, Messages.Tour_here, Messages.Tour_cancel }
                        : new String[] { Messages.Tour_sample, Messages.Tour_cancel });
        if (choice == 0) {
            Object before = openStore().session().orElse(null);
            UiCommands.run(window, UiIds.OPEN_SAMPLE, Map.of());
            window.getShell().getDisplay().timerExec(PAUSE, () -> whenOpen(window, before, TRIES));
        } else if (open && choice == 1) {
            Tour.start(window);
        }
        return null;
    }

    private static OpenStore openStore() {
        return PlatformUI.getWorkbench().getService(OpenStore.class);
    }

    private static void whenOpen(IWorkbenchWindow window, Object before, int tries) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        boolean other = openStore().session().filter(s -> s != before).isPresent();
        if (other && !openStore().isOpening()) {
            Tour.start(window);
        } else if (tries > 0 && (openStore().isOpening() || tries > TRIES - 10)) {
            Display display = shell.getDisplay();
            display.timerExec(PAUSE, () -> whenOpen(window, before, tries - 1));
        }
    }
}
