package org.clientele.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * How many go from where to where: a table whose counts are links that open their customers, reached by mouse and by the
 * tabulator key. For the user interface thread.
 *
 * @since 1.0
 */
public final class MoveMatrix extends Composite {

    /**
     * A count.
     *
     * @param text the count as it is shown
     * @param tip a sentence that says it all
     * @param stays whether it is about those that stay where they are
     * @param open shows the customers
     */
    public record Cell(String text, String tip, boolean stays, Runnable open) {
    }

    /** Tells the counts. */
    @FunctionalInterface
    public interface Cells {
        /**
         * A count.
         *
         * @param row from where, counted from 0
         * @param column to where, counted from 0
         * @return the count, or empty for nobody
         */
        Optional<Cell> at(int row, int column);
    }

    /**
     * Creates an empty matrix.
     *
     * @param parent the parent
     */
    public MoveMatrix(Composite parent) {
        super(parent, SWT.NONE);
    }

    /**
     * Shows other counts.
     *
     * @param corner what the first column is about, such as "Now"
     * @param rows from where
     * @param columns to where
     * @param cells the counts
     */
    public void show(String corner, List<String> rows, List<String> columns, Cells cells) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(columns.size() + 1).spacing(14, 4).applyTo(this);
        label(corner, SWT.BEGINNING);
        columns.forEach(column -> label(column, SWT.END));
        for (int row = 0; row < rows.size(); row++) {
            label(rows.get(row), SWT.BEGINNING);
            for (int column = 0; column < columns.size(); column++) {
                Optional<Cell> cell = cells.at(row, column);
                if (cell.isPresent()) {
                    link(cell.get());
                } else {
                    label("\u2013", SWT.END); //$NON-NLS-1$
                }
            }
        }
        requestLayout();
    }

    private void label(String text, int align) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setBackground(getBackground());
        GridDataFactory.swtDefaults().align(align, SWT.CENTER).applyTo(label);
    }

    private void link(Cell cell) {
        Link link = new Link(this, SWT.NONE);
        link.setBackground(getBackground());
        link.setText("<a>" + cell.text() + "</a>" + (cell.stays() ? " =" : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.setToolTipText(cell.tip());
        link.addListener(SWT.Selection, e -> cell.open().run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
    }
}
