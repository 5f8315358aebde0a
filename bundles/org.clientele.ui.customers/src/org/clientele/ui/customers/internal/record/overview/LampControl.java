package org.clientele.ui.customers.internal.record.overview;

import java.util.function.Consumer;

import org.clientele.model.LampState;
import org.clientele.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A lamp: green with a tick for yes, red with a cross for no, a hollow ring with a question mark for unknown. A click or
 * the space key goes on to the next state; Y, N and U or Delete set one.
 */
final class LampControl extends Canvas {

    private static final int SIZE = 26;
    private static final int GAP = 8;
    private static final int MARGIN = 4;
    private static final int SIGN = 6;

    private final String name;
    private final Consumer<LampState> set;
    private LampState state = LampState.UNKNOWN;
    private String stateName = ""; //$NON-NLS-1$

    LampControl(Composite parent, String name, Consumer<LampState> set) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.set = set;
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> {
            setFocus();
            if (e.button == 1) {
                set.accept(next());
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Colors.onChange(this, this::redraw);
        speak();
    }

    /** Shows a state. */
    void show(LampState shown, String shownName) {
        state = shown;
        stateName = shownName;
        setToolTipText(Messages.bind(Messages.Lamp_tip, name, stateName));
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** The state that is shown. */
    LampState state() {
        return state;
    }

    private LampState next() {
        return switch (state) {
        case UNKNOWN -> LampState.YES;
        case YES -> LampState.NO;
        case NO -> LampState.UNKNOWN;
        };
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case ' ', SWT.CR, SWT.KEYPAD_CR -> set.accept(next());
        case 'y', '+', SWT.KEYPAD_ADD -> set.accept(LampState.YES);
        case 'n', '-', SWT.KEYPAD_SUBTRACT -> set.accept(LampState.NO);
        case 'u', SWT.DEL, SWT.BS -> set.accept(LampState.UNKNOWN);
        default -> {
            // other keys are not ours
        }
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(bold());
        int width = 2 * MARGIN + SIZE + GAP + Math.max(gc.textExtent(name).x, gc.textExtent(stateName).x) + MARGIN;
        int height = Math.max(2 * gc.getFontMetrics().getHeight(), SIZE) + 2 * MARGIN;
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private static org.eclipse.swt.graphics.Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        int top = (area.height - SIZE) / 2;
        int middle = MARGIN + SIZE / 2;
        if (state == LampState.UNKNOWN) {
            gc.setForeground(Colors.FAINT_TEXT.get());
            gc.setLineWidth(2);
            gc.drawOval(MARGIN + 1, top + 1, SIZE - 2, SIZE - 2);
            gc.setFont(bold());
            Point size = gc.textExtent("?"); //$NON-NLS-1$
            gc.drawText("?", middle - size.x / 2, top + (SIZE - size.y) / 2, true); //$NON-NLS-1$
        } else {
            Color colour = state == LampState.YES ? Colors.GOOD.get() : Colors.BAD.get();
            gc.setBackground(colour);
            gc.fillOval(MARGIN, top, SIZE, SIZE);
            sign(gc, middle, top + SIZE / 2);
        }
        gc.setFont(bold());
        gc.setForeground(Colors.TEXT.get());
        int line = gc.getFontMetrics().getHeight();
        int left = MARGIN + SIZE + GAP;
        gc.drawText(name, left, area.height / 2 - line, true);
        gc.setFont(getFont());
        gc.setForeground(Colors.FAINT_TEXT.get());
        gc.drawText(stateName, left, area.height / 2, true);
        if (isFocusControl()) {
            gc.setForeground(Colors.ACCENT.get());
            gc.setLineWidth(1);
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
        }
    }

    private void sign(GC gc, int x, int y) {
        gc.setForeground(Colors.GROUND.get());
        gc.setLineWidth(3);
        gc.setLineCap(SWT.CAP_ROUND);
        if (state == LampState.YES) {
            gc.drawPolyline(new int[] { x - SIGN, y, x - 2, y + SIGN - 2, x + SIGN, y - SIGN + 2 });
        } else {
            gc.drawLine(x - SIGN + 1, y - SIGN + 1, x + SIGN - 1, y + SIGN - 1);
            gc.drawLine(x - SIGN + 1, y + SIGN - 1, x + SIGN - 1, y - SIGN + 1);
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name + ": " + stateName; //$NON-NLS-1$
            }

            @Override
            public void getHelp(AccessibleEvent e) {
                e.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (state == LampState.YES ? ACC.STATE_CHECKED : 0);
            }
        });
    }
}
