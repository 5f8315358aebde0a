package org.clientele.ui.lifecycle.internal.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ContactService;
import org.clientele.ui.Accessibles;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.clientele.ui.lifecycle.internal.Tools;
import org.clientele.ui.lifecycle.internal.contacts.ContactReader.Who;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Customers that nobody talked to for too long [R12], or that buy less and say nothing [P05]; the most urgent first. */
public final class ContactsView extends ComputedView<ContactFigures> {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.contacts"; //$NON-NLS-1$

    private static final double FULL = 2;

    private final Formats formats = Formats.ofUser();
    private final SelectedCustomers.Provider customers = new SelectedCustomers.Provider();
    private Combo choice;
    private Label summary;
    private ItemTable<ContactLine> table;
    private StandingPane standing;
    private ContactActions actions;
    private Action call;
    private Action tasks;
    private Action record;
    private ContactFigures shown;
    private volatile Who who = Who.ESTRANGED;
    private volatile boolean mine;

    @Override
    protected boolean createBar(Composite bar) {
        choice = new Combo(bar, SWT.READ_ONLY);
        Accessibles.name(choice, () -> Accessibles.byPlace(choice));
        choice.setItems(Messages.Who_estranged, Messages.Who_silent);
        choice.select(0);
        choice.addListener(SWT.Selection, e -> {
            who = Who.values()[choice.getSelectionIndex()];
            renew();
        });
        Button own = new Button(bar, SWT.CHECK);
        own.setText(Messages.View_mine);
        own.addListener(SWT.Selection, e -> {
            mine = own.getSelection();
            renew();
        });
        summary = new Label(bar, SWT.NONE);
        return true;
    }

    @Override
    protected ContactFigures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        ContactService service = getSite().getService(ContactService.class);
        return service == null ? null : new ContactReader(service).read(session, who, mine);
    }

    @Override
    protected Control createContent(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        table = new ItemTable<>(sash, SWT.MULTI, columns());
        table.identify(ContactLine::party).onSelect(this::selected)
                .onOpen(line -> UiCommands.openCustomer(getSite(), line.party()));
        getSite().setSelectionProvider(customers);
        actions = new ContactActions(getSite(), table.control(), openStore());
        standing = new StandingPane(sash, getSite(), actions.levels(),
                () -> table.first().ifPresent(line -> actions.accept(line)));
        sash.setWeights(74, 26);
        tasks = Tools.action(Messages.Action_tasks, UiIcon.TASK, this::makeTasks);
        call = Tools.action(Messages.Action_call, UiIcon.INTERACTION, this::logCall);
        record = Tools.action(Messages.Action_record, UiIcon.CUSTOMER,
                () -> table.first().ifPresent(line -> UiCommands.openCustomer(getSite(), line.party())));
        MenuManager context = new MenuManager();
        for (Action each : List.of(tasks, call, record)) {
            getViewSite().getActionBars().getToolBarManager().add(each);
            context.add(each);
        }
        table.control().setMenu(context.createContextMenu(table.control()));
        table.control().addDisposeListener(e -> context.dispose());
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(Tools.action(Messages.Action_showAll, UiIcon.CUSTOMERS, this::showAll));
        menu.add(new CsvExport(table.control(), getTitle(), table::table));
        selected();
        return sash;
    }

    private List<Column<ContactLine>> columns() {
        List<Column<ContactLine>> columns = new ArrayList<>();
        columns.add(Column.text(Messages.Column_customer, 120, ContactLine::title));
        columns.add(Column.text(Messages.Column_level, 175, ContactLine::level));
        columns.add(new Column<>(Messages.Column_days, 165, true, this::days, Comparator.comparing(ContactLine::days),
                line -> line.limit() == 0 ? 0 : line.days() / (FULL * line.limit())));
        columns.add(Column.figure(Messages.Column_limit, 60,
                line -> line.limit() == 0 ? "" : formats.number(line.limit()), Comparator.comparing(ContactLine::limit))); //$NON-NLS-1$
        columns.add(Column.figure(Messages.Column_over, 90,
                line -> line.over() == 0 ? "" : formats.number(line.over()), Comparator.comparing(ContactLine::over))); //$NON-NLS-1$
        columns.add(Column.figure(Messages.Column_value, 150,
                line -> formats.amount(line.value(), shown.session().store().info().settings().baseCurrency()),
                Comparator.comparing(ContactLine::value)));
        columns.add(Column.figure(Messages.Column_urgency, 105,
                line -> line.over() == 0 ? "" : formats.number(line.urgency().longValue()), //$NON-NLS-1$
                Comparator.comparing(ContactLine::urgency)));
        columns.add(new Column<>(Messages.Column_inbound, 110, false, line -> formats.date(line.inbound()),
                Comparator.comparing(ContactLine::inbound, Comparator.nullsFirst(Comparator.naturalOrder())), null));
        columns.add(Column.text(Messages.Column_owner, 100, ContactLine::owner));
        return columns;
    }

    private String days(ContactLine line) {
        return line.days() < 0 ? "" //$NON-NLS-1$
                : line.contacted() ? formats.number(line.days())
                        : Messages.bind(Messages.Days_never, formats.number(line.days()));
    }

    private void selected() {
        Optional<ContactLine> first = table.first();
        standing.choose(first.orElse(null));
        List.of(tasks, call, record).forEach(each -> each.setEnabled(first.isPresent()));
        if (shown != null) {
            customers.setSelection(new SelectedCustomers(shown.session().storeId(),
                    table.selected().stream().limit(SelectedCustomers.MOST).map(ContactLine::party).toList()));
        }
    }

    private void logCall() {
        table.first().ifPresent(line -> UiCommands.run(getSite(), UiIds.NEW_INTERACTION,
                Map.of(UiIds.PARTY_ID, Long.toString(line.party()))));
    }

    private void showAll() {
        if (shown != null) {
            CustomerSets.open(getSite(), choice.getText(), shown.facts(), shown.rows());
        }
    }

    @Override
    protected boolean show(ContactFigures figures) {
        shown = figures;
        table.show(figures.lines());
        summary.setText(Messages.bind(who == Who.ESTRANGED ? Messages.View_estranged : Messages.View_silent,
                new Object[] { formats.number(figures.lines().size()), formats.number(figures.limited()),
                        formats.money(figures.value(), figures.session().store().info().settings().baseCurrency()) }));
        summary.getParent().layout(true, true);
        if (table.first().isEmpty() && !figures.lines().isEmpty()) {
            table.select(figures.lines().getFirst().party());
        }
        selected();
        return !figures.lines().isEmpty();
    }

    @Override
    protected void explain(EmptyState nothing) {
        if (who == Who.SILENT) {
            nothing.say(Messages.View_noSilent, Messages.View_noSilentText);
        } else {
            nothing.say(Messages.View_none, Messages.View_noneText);
        }
    }

    @Override
    protected String task() {
        return Messages.View_computing;
    }

    @Override
    protected String help() {
        return "contacts_view"; //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            table.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    /** The list. */
    public ItemTable<ContactLine> table() {
        return table;
    }

    /** Asks for a task for each of the selected customers. */
    public void makeTasks() {
        actions.makeTasks(table.selected());
    }
}
