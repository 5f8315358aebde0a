package org.clientele.ui.customers.internal.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.CustomerTransfer;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.ListColumn;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.table.TableLayout;
import org.clientele.ui.table.TableRows;
import org.clientele.ui.table.VirtualTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The list of customers: any number of them, sorted, filtered, copied, exported. */
public final class CustomerListView extends ViewPart implements CustomerSets.Shown {

    private static final int MOST_DRAGGED = 1000;

    private final ListPresenter presenter = new ListPresenter(ListPreferences.layout(), ListPreferences.baseSort());
    private final ContributedColumns contributed = new ContributedColumns();
    private final Formats formats = Formats.ofUser();
    private final SelectedCustomers.Provider selection = new SelectedCustomers.Provider();
    private OpenStore open;
    private ListPane pane;
    private UiRefresh<Answer> refresh;
    private CustomerQuery asked;
    private ListColumns columns;
    private UUID store;

    /** A listing with the session that it belongs to. */
    private record Answer(StoreSession session, CustomerListing listing, ListColumns columns) {
    }

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        pane = new ListPane(parent, getSite());
        asked = presenter.query();
        refresh = new UiRefresh<>(pane, Messages.List_job, this::load, this::show).onFailure(this::failed);
        pane.table().onOpen(party -> UiCommands.openCustomer(getSite(), party));
        pane.table().onSort(this::sorted);
        pane.table().onSelection(this::selected);
        getSite().setSelectionProvider(selection);
        pane.table().onControl(control -> CustomerTransfer.source(control, this::dragged));
        pane.onFilter(this::filter);
        pane.onClearScope(() -> show(new CustomerScope.All(), "")); //$NON-NLS-1$
        pane.table().addDisposeListener(e -> keepLayout());
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(this::copy));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(pane.table()::selectAll));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(pane::focusFilter));
        bars.updateActionBars();
        open.listen(pane, this::storeChanged);
        Help.set(pane, "customers_list"); //$NON-NLS-1$
        storeChanged(Set.of(StoreChange.STORE));
    }

    /**
     * Shows other customers.
     *
     * @param scope which
     * @param label what to call them, empty for all
     */
    public void show(CustomerScope scope, String label) {
        if (presenter.show(scope, label)) {
            pane.setFilter(""); //$NON-NLS-1$
            ask(0);
        }
        pane.showScope(label);
    }

    @Override
    public void showCustomers(CustomerScope scope, String title) {
        show(scope, title == null ? describe(scope) : title);
    }

    private static String describe(CustomerScope scope) {
        return switch (scope) {
        case CustomerScope.All all -> ""; //$NON-NLS-1$
        case CustomerScope.InSegment segment -> NLS.bind(Messages.Scope_segment, segment.key());
        case CustomerScope.InTier tier -> NLS.bind(Messages.Scope_tier, tier.tier());
        case CustomerScope.InRfmCell cell -> NLS.bind(Messages.Scope_rfm, cell.recency(), cell.frequency());
        case CustomerScope.Given given -> Messages.Scope_given;
        case CustomerScope.Found found -> Messages.Scope_given;
        };
    }

    /** Asks which columns to show. */
    public void chooseColumns() {
        if (columns == null) {
            return;
        }
        presenter.layout(pane.table().currentLayout());
        new ColumnsDialog(getSite().getShell(), columns.all(), presenter.layout().columns()).ask().ifPresent(ids -> {
            presenter.choose(ids);
            ListPreferences.keepLayout(presenter.layout().format());
            pane.table().setColumns(columns.all(), presenter.layout());
            refreshRows();
        });
    }

    /**
     * What is shown now, for export.
     *
     * @return the listing, or empty while there is none
     */
    public Optional<CustomerListing> listing() {
        return pane.table().rows() instanceof ListingRows rows ? Optional.of(rows.listing()) : Optional.empty();
    }

    /**
     * The columns that are shown, for export.
     *
     * @return the layout of the table
     */
    public TableLayout tableLayout() {
        return pane.table().currentLayout();
    }

    /**
     * The table, for tests.
     *
     * @return the table
     */
    public VirtualTable table() {
        return pane.table();
    }

    /**
     * Filters as if the text had been typed.
     *
     * @param text the text
     */
    public void filter(String text) {
        if (presenter.filter(text)) {
            ask(ListPreferences.filterDelay());
        }
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            pane.table().setRows(TableRows.NONE);
            columns = null;
            forgetOtherStore();
            if (open.session().isEmpty()) {
                pane.showNoStore(open.isOpening());
                getViewSite().getActionBars().getStatusLineManager().setMessage(null);
                return;
            }
            pane.showPreparing(0);
            ask(0);
        } else if (changes.contains(StoreChange.FACTS)) {
            open.session().ifPresent(session -> {
                if (columns == null) {
                    pane.showPreparing(session.facts().state().done());
                }
                ask(0);
            });
        }
    }

    /** A set of customers means nothing in another store. */
    private void forgetOtherStore() {
        open.session().map(StoreSession::storeId).filter(id -> !id.equals(store)).ifPresent(id -> {
            if (store != null && (presenter.scope() instanceof CustomerScope.Given
                    || presenter.scope() instanceof CustomerScope.Found)) {
                presenter.show(new CustomerScope.All(), ""); //$NON-NLS-1$
                pane.setFilter(""); //$NON-NLS-1$
                pane.showScope(""); //$NON-NLS-1$
            }
            store = id;
        });
    }

    private void ask(long delay) {
        asked = presenter.query();
        refresh.requestAfter(delay);
    }

    private Answer load(IProgressMonitor monitor) throws ClienteleException {
        Optional<StoreSession> current = open.session();
        CustomerListService service = getSite().getService(CustomerListService.class);
        if (current.isEmpty() || service == null) {
            return null;
        }
        StoreSession session = current.get();
        FactSnapshot facts = session.facts().await(session.actor(), 0, monitor);
        CustomerListing listing = service.list(session.store(), session.actor(), facts, asked, monitor);
        ListColumns offered = new ListColumns(facts.columns(), contributed.descriptions(),
                session.store().info().settings().baseCurrency());
        return new Answer(session, listing, offered);
    }

    private void show(Answer answer) {
        if (answer == null || open.session().filter(answer.session()::equals).isEmpty()) {
            return;
        }
        if (columns == null || !columns.all().equals(answer.columns().all())) {
            columns = answer.columns();
            pane.table().setColumns(columns.all(), presenter.layout());
        }
        Map<String, ListColumn> others = contributed.shown(presenter.layout().columns());
        pane.table().setRows(new ListingRows(answer.session(), answer.listing(), columns, others));
        if (answer.listing().size() > 0) {
            pane.showTable();
        } else if (presenter.isFiltered()) {
            pane.showNoMatch(presenter.filterText());
        } else if (open.isOpening()) {
            pane.showNoStore(true); // the sample data are on their way
        } else if (presenter.scope() instanceof CustomerScope.All) {
            pane.showEmptyStore();
        } else {
            pane.showEmptyScope();
        }
        showStatus();
    }

    private void refreshRows() {
        listing().ifPresent(listing -> open.session().ifPresent(session -> pane.table().setRows(
                new ListingRows(session, listing, columns, contributed.shown(presenter.layout().columns())))));
    }

    private void failed(IStatus status) {
        if (status.getCode() == StatusCodes.NOT_FOUND) {
            // a segment, tier or column that is no longer there: show all, in the usual order
            presenter.sortAsUsual();
            show(new CustomerScope.All(), ""); //$NON-NLS-1$
            return;
        }
        pane.showFailure(status.getMessage());
        Problems.log(status);
    }

    private void sorted(TableLayout layout) {
        presenter.layout(layout);
        ListPreferences.keepLayout(layout.format());
        if (columns != null && columns.factIds().contains(layout.sortColumn())) {
            ask(0);
        }
    }

    /** The selected customers, to be dropped on a task or on the favourites. */
    private CustomerTransfer.Customers dragged() {
        List<Long> keys = LongStream.of(pane.table().selectedKeys()).limit(MOST_DRAGGED).boxed().toList();
        return keys.isEmpty() ? null
                : open.session().map(s -> new CustomerTransfer.Customers(s.storeId(), keys)).orElse(null);
    }

    private void selected() {
        showStatus();
        open.session().ifPresent(session -> selection.setSelection(new SelectedCustomers(session.storeId(),
                LongStream.of(pane.table().selectedKeys(SelectedCustomers.MOST)).boxed().toList())));
    }

    private void showStatus() {
        int selected = pane.table().selectedCount();
        long size = pane.table().rows().size();
        String count = formats.number(size);
        String customers = size == 1 ? Messages.List_countOne : NLS.bind(Messages.List_count, count);
        pane.showCount(customers);
        getViewSite().getActionBars().getStatusLineManager().setMessage(selected > 1
                ? NLS.bind(Messages.List_countSelected, count, formats.number(selected))
                : customers);
    }

    private void copy() {
        VirtualTable.TextWork work = pane.table().selectedText();
        int count = pane.table().selectedCount();
        Optional<StoreSession> session = open.session();
        if (count == 0 || session.isEmpty()) {
            return;
        }
        List<String> copied = pane.table().currentLayout().columns();
        UiJobs.start(pane, Messages.List_copyJob, null, monitor -> {
            String text = work.text(monitor);
            // who cannot be noted as having it does not get it
            session.get().store().accessLog().exported(session.get().actor(), Messages.List_copied, copied, count,
                    "-"); //$NON-NLS-1$
            return text;
        }, text -> {
            Clipboard clipboard = new Clipboard(pane.getDisplay());
            try {
                clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            } finally {
                clipboard.dispose();
            }
        });
    }

    private void keepLayout() {
        if (columns != null) {
            ListPreferences.keepLayout(pane.table().currentLayout().format());
        }
    }
}
