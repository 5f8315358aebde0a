package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanItem;
import org.clientele.core.care.PlanPage;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.care.PlanService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.PageKey;
import org.clientele.model.PlanState;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.chart.ComputedView;
import org.clientele.ui.chart.CsvExport;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.Tools;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The plans of the staff: open, new, record a contact, pause, end [R01, R02]. */
public final class PlansView extends ComputedView<PlansView.Plans> {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.plans"; //$NON-NLS-1$

    private static final int MOST = 10_000;
    private static final int PAGE = 1000;

    /**
     * What is shown.
     *
     * @param session of which store
     * @param items the plans
     */
    public record Plans(StoreSession session, List<PlanItem> items) {
    }

    private record Wish(boolean mine, Set<PlanState> states) {
    }

    private final Action open = Tools.action(Messages.Action_open, PlanIcon.PLAN, this::open);
    private final Action visited = Tools.action(Messages.Action_visited, PlanIcon.VISITED,
            () -> selected().ifPresent(item -> actions().completeNext(item.id())));
    private final Action pause = Tools.action(Messages.Action_pause, PlanIcon.PAUSE,
            () -> selected().ifPresent(item -> actions().pause(item.id())));
    private final Action resume = Tools.action(Messages.Action_resume, PlanIcon.RESUME,
            () -> selected().ifPresent(item -> actions().resume(item.id())));
    private final Action end = Tools.action(Messages.Action_end, PlanIcon.ENDPLAN,
            () -> selected().ifPresent(item -> actions().end(item.id())));
    private final Action customer = Tools.action(Messages.Action_openCustomer, UiIcon.CUSTOMER,
            () -> selected().ifPresent(item -> UiCommands.openCustomer(getSite(), item.customer())));
    private ItemTable<PlanItem> table;
    private SelectedCustomers.Provider customers;
    private Label summary;
    private Plans shown;
    private volatile Wish wish = new Wish(false, EnumSet.of(PlanState.ACTIVE, PlanState.PAUSED));

    private PlanActions actions() {
        return new PlanActions(getSite(), () -> openStore().session());
    }

    @Override
    protected boolean createBar(Composite bar) {
        Combo states = new Combo(bar, SWT.READ_ONLY);
        states.setItems(Messages.View_going, Messages.View_ended, Messages.View_all);
        states.select(0);
        states.setToolTipText(Messages.Column_state);
        states.addListener(SWT.Selection, e -> want(new Wish(wish.mine(), switch (states.getSelectionIndex()) {
        case 1 -> EnumSet.of(PlanState.ENDED);
        case 2 -> EnumSet.allOf(PlanState.class);
        default -> EnumSet.of(PlanState.ACTIVE, PlanState.PAUSED);
        })));
        Button mine = new Button(bar, SWT.CHECK);
        mine.setText(Messages.View_mine);
        mine.addListener(SWT.Selection, e -> want(new Wish(mine.getSelection(), wish.states())));
        summary = new Label(bar, SWT.NONE);
        return true;
    }

    private void want(Wish wanted) {
        wish = wanted;
        renew();
    }

    @Override
    protected Plans compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        PlanService service = getSite().getService(PlanService.class);
        if (service == null) {
            return null;
        }
        Wish now = wish;
        PlanQuery query = new PlanQuery(OptionalLong.empty(),
                now.mine() ? Optional.of(session.actor().account()) : Optional.empty(), now.states());
        List<PlanItem> items = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            PlanPage page = service.page(session.store(), session.actor(), query, after, PAGE);
            items.addAll(page.plans());
            after = page.next();
        } while (after.isPresent() && items.size() < MOST && !monitor.isCanceled());
        return new Plans(session, items);
    }

    @Override
    protected Control createContent(Composite parent) {
        table = PlanTable.create(parent, getSite().getService(RecurrenceService.class), true);
        customers = new SelectedCustomers.Provider();
        getSite().setSelectionProvider(customers);
        table.onSelect(this::chosen).onOpen(item -> open());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(Tools.action(Messages.Action_new, PlanIcon.NEWPLAN, this::create));
        tools.add(open);
        tools.add(visited);
        tools.add(new Separator());
        tools.add(pause);
        tools.add(resume);
        tools.add(end);
        tools.add(new Separator());
        tools.add(Tools.action(Messages.Action_templates, PlanIcon.TEMPLATE, () -> actions().templates()));
        getViewSite().getActionBars().getMenuManager()
                .add(new CsvExport(table.control(), getTitle(), table::table));
        MenuManager context = new MenuManager();
        List.of(open, visited, pause, resume, end, customer).forEach(context::add);
        table.control().setMenu(context.createContextMenu(table.control()));
        table.control().addDisposeListener(e -> context.dispose());
        enable();
        return table.control();
    }

    private Optional<PlanItem> selected() {
        return table.first();
    }

    private void open() {
        selected().ifPresent(item -> actions().open(item.id(), item.title()));
    }

    private void create() {
        actions().create(0, null);
    }

    private void chosen() {
        if (shown != null) {
            customers.setSelection(new SelectedCustomers(shown.session().storeId(),
                    selected().map(item -> List.of(item.customer())).orElse(List.of())));
        }
        enable();
    }

    private void enable() {
        Optional<PlanItem> item = selected();
        boolean active = item.filter(each -> each.state() == PlanState.ACTIVE).isPresent();
        boolean paused = item.filter(each -> each.state() == PlanState.PAUSED).isPresent();
        open.setEnabled(item.isPresent());
        customer.setEnabled(item.isPresent());
        visited.setEnabled(active && item.get().nextContact() != null);
        pause.setEnabled(active);
        resume.setEnabled(paused);
        end.setEnabled(active || paused);
    }

    @Override
    protected boolean show(Plans plans) {
        shown = plans;
        table.show(plans.items());
        Formats formats = Formats.ofUser();
        long late = plans.items().stream().filter(item -> item.overdue() > 0).count();
        summary.setText(Messages.bind(Messages.View_summary, formats.number(plans.items().size()),
                formats.number(late)));
        summary.getParent().layout(true, true);
        enable();
        return !plans.items().isEmpty();
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.View_none, Messages.View_noneText).offer(Messages.Action_new, PlanIcon.NEWPLAN,
                this::create);
    }

    @Override
    protected String task() {
        return Messages.View_loading;
    }

    @Override
    protected String help() {
        return "plans_view"; //$NON-NLS-1$
    }

    /** The plans. */
    public ItemTable<PlanItem> table() {
        return table;
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            table.control().setFocus();
        } else {
            super.setFocus();
        }
    }
}
