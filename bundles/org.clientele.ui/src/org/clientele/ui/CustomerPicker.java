package org.clientele.ui;

import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.search.SearchService;
import org.clientele.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * A field that finds customers while a person types a name or a number. Arrow down goes to the hits, Enter takes one, Esc
 * closes them. Names are found by their pinyin too.
 *
 * @since 1.0
 */
public final class CustomerPicker {

    private static final int MOST = 12;
    private static final int PAUSE = 150;

    private final StoreSession session;
    private final Text text;
    private final UiRefresh<List<Hit>> search;
    private Consumer<Hit> onPick = hit -> { };
    private Shell popup;
    private Table hits;
    private volatile String wanted = ""; //$NON-NLS-1$

    /**
     * A customer that was found.
     *
     * @param partyId the party's id
     * @param name its name
     * @param number its customer number, or null
     */
    public record Hit(long partyId, String name, String number) {
    }

    /**
     * Creates the field.
     *
     * @param parent a parent with a grid layout
     * @param session the store and who asks
     * @param hint what stands in the empty field
     */
    public CustomerPicker(Composite parent, StoreSession session, String hint) {
        this.session = session;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(text);
        search = new UiRefresh<>(text, Messages.Picker_searching, m -> find(wanted), this::show);
        text.addListener(SWT.Modify, e -> {
            wanted = text.getText().strip();
            if (wanted.isEmpty()) {
                close();
            } else {
                search.requestAfter(PAUSE);
            }
        });
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::closeUnlessFocused));
        text.addDisposeListener(e -> close());
    }

    /**
     * Says what becomes of a hit that is taken.
     *
     * @param listener is given the hit
     */
    public void onPick(Consumer<Hit> listener) {
        onPick = listener;
    }

    /**
     * The field.
     *
     * @return where a person types
     */
    public Text field() {
        return text;
    }

    private List<Hit> find(String words) throws ClienteleException {
        if (words.isEmpty()) {
            return List.of();
        }
        SearchService index = PlatformUI.getWorkbench().getService(SearchService.class);
        if (index == null) {
            return List.of();
        }
        return index.of(session.store()).search(session.actor(), words, MOST).stream()
                .map(h -> new Hit(h.partyId(), h.displayName(), h.number())).toList();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && isOpen()) {
            hits.setFocus();
            hits.setSelection(0);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC && isOpen()) {
            close();
            event.doit = false;
        } else if (event.keyCode == SWT.CR && isOpen()) {
            event.doit = false;
            take(Math.max(0, hits.getSelectionIndex()));
        }
    }

    private boolean isOpen() {
        return popup != null && !popup.isDisposed();
    }

    private void show(List<Hit> found) {
        if (wanted.isEmpty() || !text.isFocusControl() && !isOpen()) {
            return;
        }
        if (!isOpen()) {
            popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
            popup.setLayout(new FillLayout());
            hits = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
            hits.addListener(SWT.DefaultSelection, e -> take(hits.getSelectionIndex()));
            hits.addListener(SWT.MouseUp, e -> take(hits.getSelectionIndex()));
            hits.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::closeUnlessFocused));
            hits.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ESC) {
                    text.setFocus();
                    close();
                }
            });
        }
        hits.removeAll();
        for (Hit hit : found) {
            TableItem item = new TableItem(hits, SWT.NONE);
            item.setText(hit.name() + (hit.number() == null ? "" : "  \u00b7  " + hit.number())); //$NON-NLS-1$ //$NON-NLS-2$
            item.setData(hit);
        }
        if (found.isEmpty()) {
            new TableItem(hits, SWT.NONE).setText(Messages.Picker_none);
        }
        Rectangle field = text.getBounds();
        Point place = text.getParent().toDisplay(field.x, field.y + field.height);
        int height = hits.getItemHeight() * Math.min(MOST, hits.getItemCount()) + 8;
        popup.setBounds(place.x, place.y, Math.max(field.width, 260), height);
        popup.setVisible(true);
        text.setFocus();
    }

    private void take(int index) {
        if (index >= 0 && index < hits.getItemCount() && hits.getItem(index).getData() instanceof Hit hit) {
            close();
            text.setText(""); //$NON-NLS-1$
            text.setFocus();
            onPick.accept(hit);
        }
    }

    private void closeUnlessFocused() {
        if (isOpen() && !text.isDisposed() && !text.isFocusControl() && !hits.isFocusControl()) {
            close();
        }
    }

    private void close() {
        if (isOpen()) {
            popup.dispose();
        }
        popup = null;
    }
}
