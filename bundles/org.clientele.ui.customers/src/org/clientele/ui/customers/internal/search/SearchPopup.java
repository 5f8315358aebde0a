package org.clientele.ui.customers.internal.search;

import java.util.function.Consumer;

import org.clientele.core.search.SearchHit;
import org.clientele.ui.Help;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The hits below the search box. The keys stay with the box. */
final class SearchPopup {

    private static final int WIDTH = 520;
    private static final int MARGIN = 4;

    private final Text box;
    private final SearchPresenter presenter;
    private final Consumer<SearchHit> open;
    private Shell shell;
    private TableViewer hits;
    private Label message;

    SearchPopup(Text box, SearchPresenter presenter, Consumer<SearchHit> open) {
        this.box = box;
        this.presenter = presenter;
        this.open = open;
        box.addDisposeListener(e -> close());
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Whether the pointer works in it, so that the box losing the focus does not close it. */
    boolean hasFocus() {
        return isOpen() && box.getDisplay().getActiveShell() == shell;
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }

    /** Shows what the presenter has. */
    void show() {
        if (!isOpen()) {
            create();
        }
        hits.setInput(presenter.hits());
        boolean any = !presenter.hits().isEmpty();
        ((GridData) hits.getTable().getLayoutData()).exclude = !any;
        hits.getTable().setVisible(any);
        String text = presenter.message();
        message.setText(text);
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        message.setVisible(!text.isEmpty());
        if (!any && text.isEmpty()) {
            close();
            return;
        }
        if (any) {
            ((GridData) hits.getTable().getLayoutData()).heightHint = hits.getTable().getItemHeight()
                    * presenter.hits().size();
        }
        choose();
        place();
        shell.setVisible(true);
    }

    /** Marks the hit that Enter opens. */
    void choose() {
        if (isOpen() && presenter.chosen() >= 0) {
            SearchHit chosen = presenter.hits().get(presenter.chosen());
            hits.setSelection(new StructuredSelection(chosen), true);
        }
    }

    private void create() {
        shell = new Shell(box.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(shell);
        hits = new TableViewer(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        hits.setContentProvider(ArrayContentProvider.getInstance());
        hits.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.getTable());
        hits.getTable().addListener(SWT.MouseUp, e -> {
            if (hits.getStructuredSelection().getFirstElement() instanceof SearchHit hit) {
                open.accept(hit);
            }
        });
        message = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 2 * MARGIN, SWT.DEFAULT).indent(MARGIN, 0)
                .applyTo(message);
        Help.set(shell, SearchBox.HELP);
    }

    /** Below the box, and on the screen. */
    private void place() {
        Point place = box.getParent().toDisplay(box.getLocation());
        Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
        Rectangle screen = box.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x));
        shell.setBounds(x, place.y + box.getSize().y + 1, size.x, size.y);
        shell.layout(true, true);
    }
}
