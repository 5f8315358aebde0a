package org.clientele.ui.customers.internal.record.overview;

import org.clientele.ui.Colors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A bar that shows a share in percent; the platform's progress bar cannot be coloured and moves. */
final class ShareBar extends Canvas {

    private static final int GOOD = 80;
    private static final int FAIR = 50;
    private static final double FULL = 100;

    private int percent;

    ShareBar(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, e -> paint(e.gc));
        Colors.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name + ": " + percent + " %"; //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PROGRESSBAR;
            }
        });
    }

    void show(int share) {
        percent = share;
        redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        gc.setBackground(Colors.LINE.get());
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        int width = (int) Math.round(area.width * percent / FULL);
        if (width > 0) {
            Colors colour = percent >= GOOD ? Colors.GOOD : percent >= FAIR ? Colors.WARN : Colors.BAD;
            gc.setBackground(colour.get());
            gc.fillRoundRectangle(0, 0, Math.max(width, area.height), area.height, area.height, area.height);
        }
    }
}
