package org.clientele.ui.customers.internal.list;

import java.util.Map;
import java.util.function.Consumer;

import org.clientele.ui.EmptyState;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.table.VirtualTable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;

/** What the list looks like: the filter above, the table or what stands in for it below. */
final class ListPane extends Composite {

    private final IServiceLocator site;
    private final Text filter;
    private final Link scope;
    private final Label count;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final VirtualTable table;
    private final EmptyState empty;
    private Consumer<String> onFilter = text -> { };
    private Runnable onClearScope = () -> { };

    ListPane(Composite parent, IServiceLocator site) {
        super(parent, SWT.NONE);
        this.site = site;
        setData("org.eclipse.e4.ui.css.CssClassName", "ListPane"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "ListBar"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.List_filterHint);
        filter.addModifyListener(e -> onFilter.accept(filter.getText()));
        filter.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                table().setFocus();
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                filter.setText(""); //$NON-NLS-1$
            }
        }));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(filter);
        scope = new Link(bar, SWT.NONE);
        scope.addListener(SWT.Selection, e -> onClearScope.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(scope);
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(layers);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new VirtualTable(stack);
        empty = new EmptyState(stack);
        layers.topControl = empty;
    }

    VirtualTable table() {
        return table;
    }

    void onFilter(Consumer<String> listener) {
        onFilter = listener;
    }

    void onClearScope(Runnable listener) {
        onClearScope = listener;
    }

    void setFilter(String text) {
        if (!filter.getText().equals(text)) {
            filter.setText(text);
        }
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void showScope(String label) {
        scope.setText(label.isEmpty() ? "" : NLS.bind(Messages.List_scope, label.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        scope.requestLayout();
    }

    void showCount(String text) {
        count.setText(text);
        count.requestLayout();
    }

    void showTable() {
        top(table);
    }

    void showNoStore(boolean opening) {
        count.setText(""); //$NON-NLS-1$
        if (opening) {
            empty.say(Messages.List_opening, Messages.List_openingText);
        } else {
            empty.say(NLS.bind(Messages.List_noStore, product()), Messages.List_noStoreText)
                    .offer(Messages.List_openSample, UiIcon.SAMPLE, () -> run(UiIds.OPEN_SAMPLE))
                    .offer(Messages.List_openStore, UiIcon.STORE, () -> run(UiIds.OPEN_STORE))
                    .offer(Messages.List_createStore, UiIcon.ADD, () -> run(UiIds.CREATE_STORE));
        }
        top(empty);
    }

    void showPreparing(double done) {
        count.setText(""); //$NON-NLS-1$
        empty.say(Messages.List_preparing, NLS.bind(Messages.List_preparingText, Math.round(done * 100)));
        top(empty);
    }

    void showEmptyStore() {
        empty.say(Messages.List_empty, Messages.List_emptyText)
                .offer(Messages.List_import, UiIcon.IMPORT, () -> run(UiIds.IMPORT))
                .offer(Messages.List_newCustomer, UiIcon.ADD, () -> run(UiIds.NEW_CUSTOMER));
        top(empty);
    }

    void showEmptyScope() {
        empty.say(Messages.List_emptyScope, Messages.List_emptyScopeText).offer(Messages.List_showAll, UiIcon.CUSTOMERS,
                onClearScope);
        top(empty);
    }

    void showNoMatch(String text) {
        empty.say(Messages.List_noMatch, NLS.bind(Messages.List_noMatchText, text)).offer(Messages.List_clearFilter,
                UiIcon.REMOVE, () -> {
                    setFilter(""); //$NON-NLS-1$
                    filter.setFocus();
                });
        top(empty);
    }

    void showFailure(String sentence) {
        empty.say(Messages.List_failed, sentence);
        top(empty);
    }

    @Override
    public boolean setFocus() {
        return layers.topControl == table ? table.setFocus() : empty.setFocus();
    }

    private void run(String command) {
        UiCommands.run(site, command, Map.of());
    }

    private void top(Composite layer) {
        if (layers.topControl != layer) {
            layers.topControl = layer;
            stack.layout();
        }
    }

    /** The brand's name. */
    private static String product() {
        return Platform.getProduct() == null ? "" : Platform.getProduct().getName(); //$NON-NLS-1$
    }
}
