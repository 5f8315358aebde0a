package org.clientele.screenshots.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Runs code on the user interface thread and waits for what happens there. */
final class Screen {

    private static final long STEP = 100;

    private final Display display;

    Screen(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** What the code answers, which runs on the user interface thread. */
    <T> T ask(Callable<T> code) throws Exception {
        List<T> answer = new ArrayList<>(1);
        Exception[] failure = new Exception[1];
        display.syncExec(() -> {
            try {
                answer.add(code.call());
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return answer.getFirst();
    }

    void await(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("waited too long for " + what); //$NON-NLS-1$
            }
            Thread.sleep(STEP);
        }
    }

    /** The controls of a class below one, in the order of the screen. */
    static <T extends Control> List<T> controls(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(controls(child, type));
            }
        }
        return found;
    }
}
