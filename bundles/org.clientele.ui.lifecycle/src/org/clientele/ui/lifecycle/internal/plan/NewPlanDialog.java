package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clientele.core.care.PlanService;
import org.clientele.core.care.TemplateProposal;
import org.clientele.core.store.RecordRow;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanTemplate;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for whom a plan is and from which template: those that are meant for the customer come first. */
final class NewPlanDialog extends TitleAreaDialog {

    /** A line: a template, or an empty plan of a kind. */
    private record Line(TemplateProposal proposal, PlanKind kind) {
        String title() {
            return proposal == null ? Messages.bind(Messages.New_empty, PlanTexts.kind(kind))
                    : TemplatesDialog.title(proposal.template());
        }

        String why() {
            return proposal == null ? "" : proposal.meant() ? proposal.reason() : Messages.New_any; //$NON-NLS-1$
        }
    }

    private static final int MOST = 20;

    private final StoreSession session;
    private final PlanService service;
    private long party;
    private String name;
    private volatile String typed = ""; //$NON-NLS-1$
    private volatile long asked;
    private ItemTable<RecordRow> hits;
    private ItemTable<Line> table;
    private UiRefresh<List<RecordRow>> search;
    private UiRefresh<List<TemplateProposal>> proposals;
    private Line chosen;

    NewPlanDialog(Shell parent, StoreSession session, PlanService service, long party, String name) {
        super(parent);
        this.session = session;
        this.service = service;
        this.party = party;
        this.name = name == null ? "" : name; //$NON-NLS-1$
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    long party() {
        return party;
    }

    /** Null for an empty plan. */
    PlanTemplate template() {
        return chosen == null || chosen.proposal() == null ? null : chosen.proposal().template();
    }

    PlanKind kind() {
        return chosen == null ? PlanKind.CARE : chosen.kind();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.New_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.New_title);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().margins(14, 10).spacing(8, 6).applyTo(body);
        if (party == 0) {
            customer(body);
        }
        new Label(body, SWT.NONE).setText(Messages.New_template);
        table = new ItemTable<>(body, SWT.SINGLE | SWT.BORDER,
                List.of(Column.text(Messages.Column_title, 260, Line::title),
                        Column.text(Messages.Column_kind, 110, line -> PlanTexts.kind(line.kind())),
                        Column.text(Messages.New_why, 220, Line::why)));
        table.identify(Line::title).onSelect(this::check).onOpen(line -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(table.control());
        proposals = new UiRefresh<>(body, Messages.New_loading, m -> asked == 0 ? List.<TemplateProposal>of()
                : service.propose(session.store(), session.actor(), asked), this::show);
        asked = party;
        proposals.request();
        Help.set(area, "plan_editor"); //$NON-NLS-1$
        return area;
    }

    private void customer(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.New_customer);
        Text text = new Text(body, SWT.BORDER | SWT.SEARCH);
        text.setMessage(Messages.New_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        hits = new ItemTable<>(body, SWT.SINGLE | SWT.BORDER,
                List.of(Column.text(Messages.Column_customer, 320, row -> Objects.toString(row.values().get(0), "")), //$NON-NLS-1$
                        Column.text(Messages.Column_number, 160, row -> Objects.toString(row.values().get(1), "")))); //$NON-NLS-1$
        hits.identify(RecordRow::id).onSelect(this::choose);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 110).applyTo(hits.control());
        search = new UiRefresh<>(body, Messages.New_searching,
                m -> typed.isBlank() ? List.<RecordRow>of()
                        : session.store().records(session.actor()).search(typed.strip(), MOST),
                found -> {
                    hits.show(found);
                    if (hits.first().isEmpty() && found.size() == 1) {
                        hits.select(found.getFirst().id());
                    }
                    choose();
                });
        text.addListener(SWT.Modify, e -> {
            typed = text.getText();
            search.restart();
        });
    }

    private void choose() {
        party = hits.first().map(RecordRow::id).orElse(0L);
        name = hits.first().map(row -> Objects.toString(row.values().get(0), "")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        if (asked != party) {
            asked = party;
            proposals.restart();
        }
        check();
    }

    private void show(List<TemplateProposal> found) {
        List<Line> lines = new ArrayList<>();
        found.forEach(each -> lines.add(new Line(each, each.template().getKind())));
        if (party != 0) {
            for (PlanKind kind : PlanKind.values()) {
                lines.add(new Line(null, kind));
            }
        }
        table.show(lines);
        if (table.first().isEmpty() && !lines.isEmpty()) {
            table.select(lines.getFirst().title());
        }
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.New_create, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        setMessage(party == 0 ? Messages.New_noCustomer : Messages.bind(Messages.New_text, name));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(party != 0 && table.first().isPresent());
        }
    }

    @Override
    protected void okPressed() {
        if (party != 0 && table.first().isPresent()) {
            chosen = table.first().get();
            super.okPressed();
        }
    }
}
