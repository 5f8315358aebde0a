package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineService;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.clientele.ui.lifecycle.internal.Tools;
import org.clientele.ui.lifecycle.internal.decline.DeclineFigures.ModelChoice;
import org.clientele.ui.lifecycle.internal.decline.DeclineReader.Wish;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Customers that are about to go, those with the greatest value at stake first [L02]; beside them why, and what was done. */
public final class DeclineView extends ComputedView<DeclineFigures> {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.decline"; //$NON-NLS-1$

    private static final double HUNDRED = 100;

    private final Formats formats = Formats.ofUser();
    private Combo models;
    private Label summary;
    private Label notes;
    private ItemTable<DeclineLine> table;
    private Composite area;
    private DeclineActions actions;
    private DeclineSelection selection;
    private SelectedCustomers.Provider customers;
    private DeclineFigures shown;
    private volatile Wish wish = new Wish(DeclineService.DEFAULT, false, true);

    @Override
    protected boolean createBar(Composite bar) {
        models = new Combo(bar, SWT.READ_ONLY);
        models.setToolTipText(Messages.View_model);
        models.addListener(SWT.Selection, e -> want(
                new Wish(shown.models().get(models.getSelectionIndex()).key(), wish.mine(), wish.decided())));
        Button mine = check(bar, Messages.View_mine, false);
        mine.addListener(SWT.Selection, e -> want(new Wish(wish.model(), mine.getSelection(), wish.decided())));
        Button decided = check(bar, Messages.View_decided, true);
        decided.addListener(SWT.Selection, e -> want(new Wish(wish.model(), wish.mine(), decided.getSelection())));
        summary = new Label(bar, SWT.NONE);
        summary.setToolTipText(Messages.Detail_stakeTip);
        return true;
    }

    private static Button check(Composite bar, String text, boolean chosen) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(text);
        button.setSelection(chosen);
        return button;
    }

    private void want(Wish wanted) {
        wish = wanted;
        renew();
    }

    @Override
    protected DeclineFigures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        DeclineService service = getSite().getService(DeclineService.class);
        return service == null ? null : new DeclineReader(service).read(session, wish).orElse(null);
    }

    @Override
    protected Control createContent(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notes = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(8, 2).exclude(true).applyTo(notes);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ItemTable<>(sash, SWT.MULTI, columns());
        table.identify(line -> line.item().party());
        customers = new SelectedCustomers.Provider();
        getSite().setSelectionProvider(customers);
        selection = new DeclineSelection(this, sash);
        table.onSelect(this::selected).onOpen(line -> UiCommands.openCustomer(getSite(), line.item().party()));
        actions = new DeclineActions(this);
        sash.setWeights(66, 34);
        tools();
        return area;
    }

    private List<Column<DeclineLine>> columns() {
        List<Column<DeclineLine>> columns = new ArrayList<>();
        columns.add(Column.text(Messages.Column_customer, 120, DeclineLine::title));
        columns.add(Column.figure(Messages.Column_atStake, 120,
                line -> formats.amount(line.item().atStake(), shown.session().store().info().settings().baseCurrency()),
                Comparator.comparing(line -> line.item().atStake())));
        columns.add(new Column<>(Messages.Column_score, 76, true, line -> decimal(line.item().score()),
                Comparator.comparingDouble(line -> line.item().score()), line -> line.item().score() / HUNDRED));
        columns.add(new Column<>(Messages.Column_lastOrder, 112, false, line -> formats.date(line.item().lastOrder()),
                Comparator.comparing(line -> line.item().lastOrder(),
                        Comparator.nullsFirst(Comparator.naturalOrder())), null));
        columns.add(Column.figure(Messages.Column_gap, 118,
                line -> Double.isNaN(line.gap()) ? "" : Messages.bind(Messages.Gap_times, decimal(line.gap())), //$NON-NLS-1$
                DeclineFigures.by(DeclineLine::gap)));
        columns.add(Column.figure(Messages.Column_alive, 80,
                line -> Double.isNaN(line.alive()) ? "" : formats.percent(line.alive()), //$NON-NLS-1$
                DeclineFigures.by(DeclineLine::alive)));
        columns.add(Column.text(Messages.Column_owner, 90, line -> line.item().owner()));
        columns.add(Column.text(Messages.Column_case, 170,
                line -> selection.texts().state(line.item().open().orElse(null))));
        return columns;
    }

    private String decimal(double value) {
        return formats.decimal(java.math.BigDecimal.valueOf(Math.round(value * 10) / 10.0));
    }

    private void tools() {
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(actions.decide());
        tools.add(actions.openRecord());
        tools.add(new Separator());
        tools.add(actions.measure());
        tools.add(actions.churn());
        tools.add(actions.editModel());
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(Tools.action(Messages.Action_showAll, UiIcon.CUSTOMERS, this::showAll));
        menu.add(new CsvExport(table.control(), getTitle(), table::table));
        menu.add(new ChartExport(selection.detail().canvas(), ChartExport.Format.PNG));
        menu.add(new ChartExport(selection.detail().canvas(), ChartExport.Format.SVG));
        MenuManager context = new MenuManager();
        List.of(actions.decide(), actions.openRecord(), actions.newTask()).forEach(context::add);
        table.control().setMenu(context.createContextMenu(table.control()));
        table.control().addDisposeListener(e -> context.dispose());
    }

    private void selected() {
        table.first().ifPresent(line -> selection.choose(line.item().party(), line.title()));
        if (shown != null) {
            customers.setSelection(new SelectedCustomers(shown.session().storeId(),
                    table.selected().stream().limit(SelectedCustomers.MOST).map(line -> line.item().party()).toList()));
        }
        actions.enable();
    }

    private void showAll() {
        if (shown != null) {
            CustomerSets.open(getSite(), getTitle(), shown.scores().facts(), shown.scores().declining());
        }
    }

    /** Shows a customer's proof, whether it is declining or not. */
    public void reveal(long party) {
        if (!table.select(party)) {
            selection.choose(party, null);
        } else {
            selected();
        }
        actions.enable();
    }

    @Override
    protected boolean show(DeclineFigures figures) {
        shown = figures;
        models.setItems(figures.models().stream().map(ModelChoice::title).toArray(String[]::new));
        models.select(figures.models().indexOf(figures.choice()));
        table.show(figures.lines());
        String said = Messages.bind(Messages.View_summary, new Object[] { formats.number(figures.lines().size()),
                formats.number(figures.scores().judged().getLongCardinality()),
                formats.money(figures.atStake(), figures.session().store().info().settings().baseCurrency()),
                formats.decimal(figures.scores().threshold()) });
        summary.setText(said);
        summary.getParent().layout(true, true);
        String told = String.join("  ", figures.scores().notes()); //$NON-NLS-1$
        notes.setText(told);
        notes.setVisible(!told.isEmpty());
        ((org.eclipse.swt.layout.GridData) notes.getLayoutData()).exclude = told.isEmpty();
        area.layout(true, true);
        if (table.first().isEmpty() && !selection.isChosen() && !figures.lines().isEmpty()) {
            table.select(figures.lines().getFirst().item().party());
            selected();
        } else {
            selection.renew();
        }
        actions.enable();
        return !figures.lines().isEmpty() || selection.isChosen() || !told.isEmpty();
    }

    @Override
    protected void explain(EmptyState nothing) {
        if (shown == null) {
            nothing.say(Messages.View_noModel, Messages.View_noModelText);
        } else if (shown.scores().judged().isEmpty()) {
            nothing.say(Messages.View_nobodyJudged, Messages.View_nobodyJudgedText);
        } else {
            nothing.say(Messages.View_nobody, Messages.View_nobodyText);
        }
    }

    @Override
    protected String task() {
        return Messages.View_computing;
    }

    @Override
    protected String help() {
        return "decline_view"; //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            table.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    /** What is shown, or empty. */
    Optional<DeclineFigures> figures() {
        return Optional.ofNullable(shown);
    }

    /** The customer whose proof is shown. */
    DeclineSelection selection() {
        return selection;
    }

    /** The list. */
    public ItemTable<DeclineLine> table() {
        return table;
    }

    /** What can be done. */
    public DeclineActions actions() {
        return actions;
    }
}
