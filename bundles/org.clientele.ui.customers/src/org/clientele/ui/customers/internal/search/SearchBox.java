package org.clientele.ui.customers.internal.search;

import java.util.Optional;

import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchService;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.internal.search.SearchPresenter.Source;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The search box in the window's toolbar. */
public final class SearchBox extends WorkbenchWindowControlContribution {

    /** The name of the help context. */
    static final String HELP = "search"; //$NON-NLS-1$
    private static final String KEY = "org.clientele.ui.customers.search"; //$NON-NLS-1$
    private static final int WIDTH = 280;
    /** Of letters that are typed at once only the last is searched. */
    private static final int PAUSE = 20;
    /** While the index is being built, the answer is asked for again. */
    private static final int BUILDING_PAUSE = 1_000;

    private Text box;
    private SearchPresenter presenter;
    private SearchPopup popup;
    private UiRefresh<SearchAnswer> search;
    private volatile StoreSession session;
    private volatile SearchService service;

    /**
     * The box of a window.
     *
     * @param window the window's shell, or a part of it
     * @return the box; empty when the toolbar is hidden
     */
    static Optional<Text> find(Composite window) {
        for (Control child : window.getChildren()) {
            if (child instanceof Text text && text.getData(KEY) != null) {
                return Optional.of(text);
            }
            Optional<Text> found = child instanceof Composite composite ? find(composite) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 1).applyTo(area);
        box = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(Messages.hint);
        box.setToolTipText(Messages.tooltip);
        box.setData(KEY, this);
        Help.set(box, HELP);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(box);
        presenter = new SearchPresenter(this::source);
        popup = new SearchPopup(box, presenter, this::open);
        search = new UiRefresh<>(box, Messages.searching, monitor -> presenter.ask(), this::answered);
        box.addListener(SWT.Modify, e -> typed());
        box.addListener(SWT.KeyDown, this::key);
        box.addListener(SWT.FocusIn, e -> focused());
        box.addListener(SWT.FocusOut, e -> box.getDisplay().asyncExec(this::left));
        IWorkbench workbench = PlatformUI.getWorkbench(); // the toolbar can be made before its window is known
        service = workbench.getService(SearchService.class);
        OpenStore store = workbench.getService(OpenStore.class);
        session = store.session().orElse(null);
        store.listen(box, changes -> {
            session = store.session().orElse(null);
            search.request(); // opens the index before somebody waits for it
        });
        search.request();
        return area;
    }

    /** Called by the searching thread: the first call for a store opens its index. */
    private Optional<Source> source() {
        StoreSession open = session;
        SearchService index = service;
        if (open == null || index == null) {
            return Optional.empty();
        }
        CustomerSearch of = index.of(open.store());
        return Optional.of(new Source(of, open.actor()));
    }

    private void typed() {
        if (presenter.type(box.getText())) {
            search.requestAfter(PAUSE);
        } else {
            popup.show();
        }
    }

    private void focused() {
        box.selectAll();
        if (!box.getText().isBlank()) {
            typed();
        }
    }

    private void left() {
        if (!box.isDisposed() && !box.isFocusControl() && !popup.hasFocus()) {
            popup.close();
        }
    }

    private void answered(SearchAnswer answer) {
        Optional<SearchHit> hit = presenter.show(answer);
        if (hit.isPresent()) {
            open(hit.get());
        } else if (box.isFocusControl() && !answer.text().isEmpty()) {
            popup.show();
            if (answer.building() != SearchAnswer.COMPLETE) {
                search.requestAfter(BUILDING_PAUSE);
            }
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
            event.doit = false;
            if (popup.isOpen()) {
                presenter.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                popup.choose();
            } else {
                popup.show();
            }
        }
        case SWT.CR, SWT.KEYPAD_CR -> {
            event.doit = false;
            presenter.enter().ifPresent(this::open);
        }
        case SWT.ESC -> {
            event.doit = false;
            if (popup.isOpen()) {
                popup.close();
            } else {
                box.setText(""); //$NON-NLS-1$
                popup.close();
            }
        }
        default -> {
            // the text changes
        }
        }
    }

    private void open(SearchHit hit) {
        popup.close();
        box.setText(""); //$NON-NLS-1$
        popup.close();
        UiCommands.openCustomer(PlatformUI.getWorkbench(), hit.partyId());
    }
}
