package org.clientele.ui.tests;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.clientele.testsupport.Await;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/** Waits while events are handled, finds controls, plays the mouse and the keyboard, and looks at pixels. */
final class Screen {

    private Screen() {
    }

    static void until(String what, BooleanSupplier condition) {
        Await.until(what, Duration.ofSeconds(120), Screen::pump, condition);
    }

    static void pump() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.readAndDispatch()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    static void click(Control control, int x, int y) {
        mouse(control, SWT.MouseDown, x, y, 1);
        mouse(control, SWT.MouseUp, x, y, 1);
    }

    static void press(Control control, int key, char character) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static void mouse(Control control, int type, int x, int y, int count) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.count = count;
        event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
        control.notifyListeners(type, event);
    }

    /**
     * How many pixels a control shows in a rectangle beside its two most frequent colours, the ground and the lines: a
     * table that does not paint its texts has none.
     */
    static long ink(Control control, int x, int y, int width, int height) {
        Image image = new Image(control.getDisplay(), x + width, y + height);
        GC gc = new GC(image);
        try {
            control.print(gc);
            ImageData data = image.getImageData();
            Map<Integer, Long> colours = new HashMap<>();
            for (int row = y; row < y + height; row++) {
                for (int column = x; column < x + width; column++) {
                    colours.merge(data.getPixel(column, row), 1L, Long::sum);
                }
            }
            return colours.values().stream().sorted(Comparator.reverseOrder()).skip(2).mapToLong(Long::longValue).sum();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
