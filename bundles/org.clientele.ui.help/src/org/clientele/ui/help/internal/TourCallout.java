package org.clientele.ui.help.internal;

import org.clientele.ui.Colors;
import org.clientele.ui.help.internal.Guide.Step;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The text of a stop with its buttons, and the frame around the part that it is about. */
final class TourCallout {

    private static final int WIDTH = 380;
    private static final int FRAME = 3;
    private static final int GAP = 12;
    /** How long a part that was opened may take until it is filled, in milliseconds; then it takes the focus. */
    private static final int FILLS = 8_000;
    /** The window is activated before it hears of the press that did it. */
    private static final int AFTER_PRESS = 250;

    private final Shell window;
    private final Shell shell;
    private final Shell frame;
    private final Label heading;
    private final Label text;
    private final Button back;
    private final Button next;
    private final Listener follows = e -> place();
    private final Listener taken = e -> focusTaken();
    private final Listener acts = e -> personActs(e);
    private Control target;
    private long pointed;
    private boolean left;

    TourCallout(Shell window, Tour tour) {
        this.window = window;
        frame = new Shell(window, SWT.NO_TRIM | SWT.NO_FOCUS);
        frame.addPaintListener(e -> {
            e.gc.setBackground(Colors.ACCENT.get());
            e.gc.fillRectangle(frame.getClientArea());
        });
        shell = new Shell(window, SWT.TITLE | SWT.CLOSE | SWT.TOOL);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(6, 8).applyTo(shell);
        heading = new Label(shell, SWT.WRAP);
        heading.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(heading);
        text = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).applyTo(text);
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        Button end = button(buttons, Messages.Tour_end, tour::end);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(end);
        back = button(buttons, Messages.Tour_back, tour::back);
        next = button(buttons, Messages.Tour_next, tour::next);
        shell.setDefaultButton(next);
        shell.addListener(SWT.Close, e -> tour.end());
        shell.addListener(SWT.Dispose, e -> released());
        buttonKeys(shell, tour);
        window.addListener(SWT.Move, follows);
        window.addListener(SWT.Resize, follows);
        window.addListener(SWT.Activate, taken);
        window.getDisplay().addFilter(SWT.MouseDown, acts);
        window.getDisplay().addFilter(SWT.KeyDown, acts);
    }

    private void personActs(Event event) {
        left |= event.widget instanceof Control control && control.getShell() != shell || (event.stateMask & SWT.ALT) != 0;
    }

    /** A part that is filled late takes the focus, and the keys would no longer lead on: they do until the person leaves. */
    private void focusTaken() {
        if (!left && System.currentTimeMillis() - pointed < FILLS) {
            window.getDisplay().timerExec(AFTER_PRESS, () -> {
                if (!left && !shell.isDisposed() && shell.getDisplay().getActiveShell() == window) {
                    focus();
                }
            });
        }
    }

    private void focus() {
        shell.setActive();
        next.setFocus();
    }

    private Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = heading.getText() + ". " + text.getText(); //$NON-NLS-1$
            }
        });
        return button;
    }

    /** The arrow keys go, too, wherever the focus is in this window; Esc closes it as any other. */
    private static void buttonKeys(Composite parent, Tour tour) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                buttonKeys(composite, tour);
            } else {
                child.addListener(SWT.Traverse, e -> arrows(e, tour));
            }
        }
    }

    private static void arrows(Event event, Tour tour) {
        if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.PAGE_DOWN) {
            event.doit = false;
            tour.next();
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.PAGE_UP) {
            event.doit = false;
            tour.back();
        }
    }

    Shell shell() {
        return shell;
    }

    boolean isPointing() {
        return !frame.isDisposed() && frame.isVisible();
    }

    void say(Step step, int number, int of) {
        shell.setText(Messages.bind(Messages.Tour_title, number + 1, of));
        heading.setText(step.title());
        text.setText(step.text());
        back.setEnabled(number > 0);
        next.setText(number + 1 < of ? Messages.Tour_next : Messages.Tour_done);
        shell.layout(true, true);
        shell.setSize(shell.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        frame.setVisible(false); // what was framed belongs to the stop before
        if (!shell.isVisible()) {
            pointAt(null);
            shell.open();
        }
        next.setFocus();
    }

    /** Frames a control; null frames none. */
    void pointAt(Control control) {
        leaveTarget();
        target = control;
        if (control != null) {
            control.addListener(SWT.Resize, follows);
            control.addListener(SWT.Move, follows);
        }
        place();
        left = false;
        pointed = System.currentTimeMillis();
        focus(); // the part that was opened took it
    }

    private void leaveTarget() {
        if (target != null && !target.isDisposed()) {
            target.removeListener(SWT.Resize, follows);
            target.removeListener(SWT.Move, follows);
        }
    }

    private void place() {
        if (shell.isDisposed()) {
            return;
        }
        Rectangle area = window.getBounds();
        Point size = shell.getSize();
        if (target == null || target.isDisposed() || !target.isVisible()) {
            frame.setVisible(false);
            shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2);
            return;
        }
        Rectangle around = target.getDisplay().map(target.getParent(), null, target.getBounds());
        around = new Rectangle(around.x - FRAME, around.y - FRAME, around.width + 2 * FRAME, around.height + 2 * FRAME)
                .intersection(area);
        frame.setBounds(around);
        Region region = new Region();
        region.add(0, 0, around.width, around.height);
        region.subtract(FRAME, FRAME, Math.max(0, around.width - 2 * FRAME), Math.max(0, around.height - 2 * FRAME));
        Region before = frame.getRegion();
        frame.setRegion(region);
        if (before != null) {
            before.dispose();
        }
        frame.setVisible(true);
        shell.setLocation(beside(around, area, size));
    }

    /** Where most of the part stays visible: below, above, right, left, or in its lower right corner. */
    static Point beside(Rectangle part, Rectangle area, Point size) {
        int x = Math.clamp((long) part.x + GAP, area.x, Math.max(area.x, area.x + area.width - size.x));
        int y = Math.clamp((long) part.y + GAP, area.y, Math.max(area.y, area.y + area.height - size.y));
        if (part.y + part.height + GAP + size.y <= area.y + area.height) {
            return new Point(x, part.y + part.height + GAP);
        } else if (part.x + part.width + GAP + size.x <= area.x + area.width) {
            return new Point(part.x + part.width + GAP, y);
        } else if (part.x - GAP - size.x >= area.x) {
            return new Point(part.x - GAP - size.x, y);
        } else if (part.y - GAP - size.y >= area.y) {
            return new Point(x, part.y - GAP - size.y);
        }
        return new Point(part.x + part.width - size.x - GAP, part.y + part.height - size.y - GAP);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void released() {
        leaveTarget();
        if (!frame.isDisposed()) {
            Region region = frame.getRegion();
            frame.dispose();
            if (region != null) {
                region.dispose();
            }
        }
        shell.getDisplay().removeFilter(SWT.MouseDown, acts);
        shell.getDisplay().removeFilter(SWT.KeyDown, acts);
        if (!window.isDisposed()) {
            window.removeListener(SWT.Move, follows);
            window.removeListener(SWT.Resize, follows);
            window.removeListener(SWT.Activate, taken);
        }
    }
}
