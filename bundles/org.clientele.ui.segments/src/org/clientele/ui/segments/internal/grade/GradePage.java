package org.clientele.ui.segments.internal.grade;

import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.PrivilegeService;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.segments.internal.grade.GradeView.Choice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The page of a customer's grade: why, what is missing, what it gives and costs, and the monthly sheet. */
public final class GradePage implements RecordPage {

    private RecordPageSite site;
    private ScrolledForm form;
    private List<Choice> choices = List.of();
    private Combo tables;
    private Label message;
    private ProofSection proof;
    private PrivilegeSection privileges;
    private SheetSection sheet;
    private GradeView shown;
    private boolean stale;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        FormToolkit toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(12, 8).equalWidth(true).applyTo(body);
        Composite head = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        toolkit.createLabel(head, Messages.Page_table);
        tables = new Combo(head, SWT.READ_ONLY);
        toolkit.adapt(tables, true, true);
        tables.addListener(SWT.Selection, e -> load());
        message = toolkit.createLabel(head, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
        proof = new ProofSection(body, toolkit);
        privileges = new PrivilegeSection(body, toolkit, site.record().store().info().settings().baseCurrency(),
                this::record);
        sheet = new SheetSection(body, toolkit, site);
        Help.set(body, "record_grade"); //$NON-NLS-1$
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            stale |= changes.contains(StoreChange.FACTS) || changes.contains(StoreChange.COMMIT);
        }));
        if (site.record().partyId() == 0) {
            message.setText(Messages.Page_unsaved);
        } else {
            loadChoices();
        }
    }

    @Override
    public void shown() {
        if (stale && site.record().partyId() != 0) {
            stale = false;
            loadChoices();
        }
    }

    private void loadChoices() {
        Optional<GradeService> grades = site.service(GradeService.class);
        if (grades.isEmpty()) {
            message.setText(Messages.Page_noService);
            return;
        }
        site.load(Messages.Page_loading,
                m -> GradeView.choices(grades.get(), site.record().store(), site.record().actor()), this::choose);
    }

    private void choose(List<Choice> found) {
        int chosen = Math.max(0, tables.getSelectionIndex());
        choices = found;
        tables.setItems(found.stream().map(Choice::title).toArray(String[]::new));
        if (found.isEmpty()) {
            message.setText(Messages.Page_noTable);
            return;
        }
        tables.select(Math.min(chosen, found.size() - 1));
        tables.requestLayout();
        form.reflow(true);
        load();
    }

    private void load() {
        int index = tables.getSelectionIndex();
        Optional<GradeService> grades = site.service(GradeService.class);
        Optional<PrivilegeService> given = site.service(PrivilegeService.class);
        Optional<FactSnapshot> facts = site.facts();
        if (index < 0 || grades.isEmpty() || given.isEmpty()) {
            return;
        }
        if (facts.isEmpty()) {
            stale = true;
            message.setText(Messages.Page_building);
            return;
        }
        loadGrade(choices.get(index).key(), grades.get(), given.get(), facts.get());
        sheet.begin(GradeView.firstSheet(facts.get(), site.record().partyId()));
    }

    private void loadGrade(String key, GradeService grades, PrivilegeService given, FactSnapshot facts) {
        site.load(Messages.Page_loading, m -> GradeView.load(grades, given, site.record().store(),
                site.record().actor(), key, facts, site.record().partyId()), this::show);
    }

    /** Asks what the customer was given; the account then tells it. */
    private void record() {
        Optional<GradeService> grades = site.service(GradeService.class);
        Optional<PrivilegeService> given = site.service(PrivilegeService.class);
        Optional<FactSnapshot> facts = site.facts();
        if (shown == null || grades.isEmpty() || given.isEmpty() || facts.isEmpty()) {
            return;
        }
        String key = shown.table();
        GrantDialog dialog = new GrantDialog(form.getShell(), site.record().store(),
                new GrantDraft(shown, site.record().partyId()),
                grant -> given.get().grant(site.record().store(), site.record().actor(), grant));
        if (dialog.open() == Window.OK && !form.isDisposed()) {
            loadGrade(key, grades.get(), given.get(), facts.get());
        }
    }

    private void show(GradeView view) {
        shown = view;
        message.setText(view.status().isOK() ? "" : view.status().getMessage()); //$NON-NLS-1$
        proof.show(view);
        privileges.show(view);
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        tables.setFocus();
    }
}
