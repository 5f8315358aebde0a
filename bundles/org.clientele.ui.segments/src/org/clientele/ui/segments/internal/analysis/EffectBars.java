package org.clientele.ui.segments.internal.analysis;

import org.clientele.core.segmentation.Profile.Trait;
import org.clientele.ui.Colors;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Paints a small bar into the cells of a column: to the right where members have more, to the left where less. */
final class EffectBars {

    private static final int THICK = 8;
    private static final int MARGIN = 4;

    private final Table table;
    private final TableColumn column;

    EffectBars(TableViewer viewer, TableColumn column) {
        this.table = viewer.getTable();
        this.column = column;
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        if (event.index != table.indexOf(column) || !(((TableItem) event.item).getData() instanceof Trait trait)) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        int middle = cell.x + cell.width / 2;
        int length = (int) Math.round(Math.abs(trait.effect()) * (cell.width / 2.0 - MARGIN));
        GC gc = event.gc;
        var before = gc.getBackground();
        gc.setBackground(trait.effect() < 0 ? Colors.BAD.get() : Colors.ACCENT.get());
        int top = cell.y + (cell.height - THICK) / 2;
        gc.fillRectangle(trait.effect() < 0 ? middle - length : middle, top, length, THICK);
        gc.setBackground(Colors.FAINT_TEXT.get());
        gc.fillRectangle(middle, top - 2, 1, THICK + 4);
        gc.setBackground(before);
    }
}
