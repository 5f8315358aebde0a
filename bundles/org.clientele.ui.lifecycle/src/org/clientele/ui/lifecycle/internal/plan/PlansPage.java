package org.clientele.ui.lifecycle.internal.plan;

import java.util.List;
import java.util.Optional;

import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanItem;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.care.PlanService;
import org.clientele.model.PlanState;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The page of a customer's plans. */
public final class PlansPage implements RecordPage {

    private static final int MOST = 200;

    private RecordPageSite site;
    private ScrolledForm form;
    private Label message;
    private ItemTable<PlanItem> table;
    private Button create;
    private Button open;
    private Button visited;
    private Button pause;
    private Button end;
    private boolean stale;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        FormToolkit toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        message = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(message);
        Composite buttons = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
        create = button(toolkit, buttons, Messages.Action_new, this::create);
        open = button(toolkit, buttons, Messages.Action_open, this::open);
        visited = button(toolkit, buttons, Messages.Action_visited,
                () -> table.first().ifPresent(item -> actions().completeNext(item.id())));
        pause = button(toolkit, buttons, Messages.Action_pause, this::pauseOrResume);
        end = button(toolkit, buttons, Messages.Action_end,
                () -> table.first().ifPresent(item -> actions().end(item.id())));
        table = PlanTable.create(body, site.service(RecurrenceService.class).orElse(null), false);
        table.onSelect(this::enable).onOpen(item -> open());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 240).applyTo(table.control());
        Help.set(body, "record_plans"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            if (changes.contains(StoreChange.COMMIT)) {
                stale = true;
                if (body.isVisible()) {
                    shown();
                }
            }
        }));
        load();
    }

    private static Button button(FormToolkit toolkit, Composite parent, String name, Runnable code) {
        Button button = toolkit.createButton(parent, name, SWT.PUSH);
        button.addListener(SWT.Selection, e -> code.run());
        return button;
    }

    private PlanActions actions() {
        return new PlanActions(site.editorSite(), () -> site.service(OpenStore.class)
                .flatMap(OpenStore::session).filter(each -> each.store() == site.record().store()));
    }

    private void load() {
        Optional<PlanService> plans = site.service(PlanService.class);
        long party = site.record().partyId();
        if (party == 0 || plans.isEmpty()) {
            message.setText(party == 0 ? Messages.Page_unsaved : Messages.Page_noService);
            enable();
            return;
        }
        site.load(Messages.View_loading, m -> plans.get().page(site.record().store(), site.record().actor(),
                PlanQuery.ofCustomer(party), Optional.empty(), MOST).plans(), this::show);
    }

    private void show(List<PlanItem> items) {
        table.show(items);
        message.setText(items.isEmpty() ? Messages.Page_none : Messages.Page_hint);
        message.requestLayout();
        enable();
    }

    private void enable() {
        Optional<PlanItem> item = table.first();
        boolean active = item.filter(each -> each.state() == PlanState.ACTIVE).isPresent();
        boolean paused = item.filter(each -> each.state() == PlanState.PAUSED).isPresent();
        create.setEnabled(site.record().partyId() != 0);
        open.setEnabled(item.isPresent());
        visited.setEnabled(active && item.get().nextContact() != null);
        pause.setEnabled(active || paused);
        pause.setText(paused ? Messages.Action_resume : Messages.Action_pause);
        pause.requestLayout();
        end.setEnabled(active || paused);
    }

    private void open() {
        table.first().ifPresent(item -> actions().open(item.id(), item.title()));
    }

    private void create() {
        String name = site.record().party().getDisplayName();
        actions().create(site.record().partyId(), name == null ? "" : name); //$NON-NLS-1$
    }

    private void pauseOrResume() {
        table.first().ifPresent(item -> {
            if (item.state() == PlanState.PAUSED) {
                actions().resume(item.id());
            } else {
                actions().pause(item.id());
            }
        });
    }

    @Override
    public void shown() {
        if (stale) {
            stale = false;
            load();
        }
    }

    /** The plans, for tests. */
    public ItemTable<PlanItem> table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
