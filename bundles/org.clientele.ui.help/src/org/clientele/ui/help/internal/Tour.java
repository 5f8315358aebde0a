package org.clientele.ui.help.internal;

import java.util.List;
import java.util.Optional;

import org.clientele.ui.Problems;
import org.clientele.ui.UiIds;
import org.clientele.ui.help.internal.Guide.Step;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** A walk through the real parts of the window, one after the other; ends anywhere. For the user interface thread. */
public final class Tour {

    private static final String CONTEXT = "org.eclipse.ui.help"; //$NON-NLS-1$
    private static final String PREFIX = "org.clientele.help."; //$NON-NLS-1$
    /** A part needs a moment until it is on the screen. */
    private static final int PAUSE = 100;
    private static final int TRIES = 30;

    private static Tour running;

    private final IWorkbenchWindow window;
    private final List<Step> stops;
    private final TourCallout callout;
    private int stop;

    private Tour(IWorkbenchWindow window, List<Step> stops) {
        this.window = window;
        this.stops = stops;
        callout = new TourCallout(window.getShell(), this);
    }

    /**
     * Begins the tour anew.
     *
     * @param window where
     * @return the tour
     */
    public static Tour start(IWorkbenchWindow window) {
        if (running != null) {
            running.end();
        }
        try {
            PlatformUI.getWorkbench().showPerspective(UiIds.CUSTOMERS_PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            Problems.log(e.getStatus()); // the views open in the perspective that is there
        }
        running = new Tour(window, new HelpPages().guides(Guide.TOUR).getFirst().steps());
        running.show(0);
        return running;
    }

    /** The number of stops. */
    public int stops() {
        return stops.size();
    }

    /** The stop that is shown, from 0. */
    public int stop() {
        return stop;
    }

    /** Tells whether the tour goes on. */
    public boolean isRunning() {
        return !callout.shell().isDisposed();
    }

    /** The window of the text. */
    public Shell shell() {
        return callout.shell();
    }

    /** Tells whether a part of the window is pointed at. */
    public boolean isPointing() {
        return callout.isPointing();
    }

    /** Goes to the next stop; after the last one the tour ends. */
    public void next() {
        if (stop + 1 < stops.size()) {
            show(stop + 1);
        } else {
            end();
        }
    }

    /** Goes one stop back. */
    public void back() {
        if (stop > 0) {
            show(stop - 1);
        }
    }

    /** Ends the tour where it is. */
    public void end() {
        callout.close();
        if (running == this) {
            running = null;
        }
    }

    private void show(int number) {
        stop = number;
        Step step = stops.get(number);
        callout.say(step, number, stops.size());
        Guidance.run(window, step, () -> point(step, TRIES));
    }

    private void point(Step step, int tries) {
        if (!isRunning() || stops.get(stop) != step) {
            return; // the person went on
        }
        Optional<Control> target = step.target().isEmpty() ? Optional.empty()
                : find(window.getShell(), PREFIX + step.target());
        if (target.isPresent() || tries == 0 || step.target().isEmpty()) {
            callout.pointAt(target.orElse(null));
        } else {
            Display display = window.getShell().getDisplay();
            display.timerExec(PAUSE, () -> point(step, tries - 1));
        }
    }

    /** The outermost visible control that says it is about a context. */
    private static Optional<Control> find(Composite root, String context) {
        for (Control child : root.getChildren()) {
            if (!child.isVisible() || child.getSize().x == 0) {
                continue;
            }
            Optional<Control> found = context.equals(child.getData(CONTEXT)) ? Optional.of(child)
                    : child instanceof Composite composite ? find(composite, context) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
