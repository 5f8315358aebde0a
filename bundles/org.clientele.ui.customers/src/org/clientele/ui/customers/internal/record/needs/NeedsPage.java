package org.clientele.ui.customers.internal.record.needs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.needs.NeedCard;
import org.clientele.core.needs.NeedPrompt;
import org.clientele.core.needs.NeedService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.LiveDefinitions;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the customer needs: a board, the need that is selected, all needs as a table, and questions to ask. */
public final class NeedsPage implements RecordPage, BoardColumn.Deeds {

    private final List<BoardColumn> columns = new ArrayList<>();
    private CustomerRecord record;
    private RecordPageSite site;
    private NeedsModel model;
    private LiveDefinitions definitions;
    private NeedEditor editor;
    private Rows<NeedCard> table;
    private Rows<NeedPrompt> prompts;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        record = (CustomerRecord) site.record();
        model = new NeedsModel(record, site.service(NeedService.class), Clock.systemDefaultZone(), Formats.ofUser());
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        columns.clear();
        Composite board = Sections.add(body, toolkit, Messages.Board_title, NeedState.values().length);
        GridLayoutFactory.fillDefaults().numColumns(NeedState.values().length).equalWidth(true).margins(4, 4)
                .spacing(8, 4).applyTo(board);
        for (NeedState state : NeedState.values()) {
            columns.add(new BoardColumn(board, toolkit, model, state, this, this::selected));
        }
        Sections.actions(board, Sections.action(Messages.Board_add, UiIcon.ADD, this::add),
                Sections.action(Messages.Board_remove, UiIcon.REMOVE, () -> remove(editor.shown())));
        Composite edited = Sections.add(body, toolkit, Messages.Editor_title, 2);
        editor = new NeedEditor(edited, toolkit, record, model);
        Composite asked = Sections.add(body, toolkit, Messages.Prompts_title, 1);
        prompts = new Rows<NeedPrompt>(asked, toolkit, SWT.SINGLE).column(Messages.Prompts_question, 100,
                NeedPrompt::text);
        Sections.actions(asked, Sections.action(Messages.Prompts_take, UiIcon.ADD, this::take));
        table(body, toolkit);
        Help.set(body, "record_needs"); //$NON-NLS-1$
        Colors.onChange(board, this::recordChanged);
        definitions = new LiveDefinitions(board, site, this::redefined);
        recordChanged();
    }

    private void table(Composite body, FormToolkit toolkit) {
        Formats formats = Formats.ofUser();
        Composite client = Sections.add(body, toolkit, Messages.Table_title, 1);
        table = new Rows<NeedCard>(client, toolkit, SWT.SINGLE)
                .column(name(Literals.NEED__STATE), 14, c -> model.name(c.need().getState()))
                .column(name(Literals.NEED__TEXT), 30, c -> model.title(c.need()))
                .column(name(Literals.NEED__TYPE), 14, c -> model.type(c.need()))
                .column(name(Literals.NEED__LEVEL), 14, c -> NeedsModel.level(c.need().getLevel()))
                .column(name(Literals.NEED__AMOUNT), 12, c -> model.money(c.need().getAmount(), c.need()))
                .column(Messages.Editor_gap, 12, c -> c.gap().map(g -> model.money(g, c.need())).orElse("")) //$NON-NLS-1$
                .column(name(Literals.NEED__DUE), 12, c -> formats.date(c.need().getDue()))
                .column(name(Literals.NEED__EVIDENCE), 14,
                        c -> record.labels().literal(Literals.NEED, Literals.EVIDENCE_SOURCE, c.need().getEvidence()))
                .column(name(Literals.NEED__EXPLICIT_SINCE), 12, c -> formats.date(c.need().getExplicitSince()))
                .warn(NeedCard::overdue);
        table.viewer().addSelectionChangedListener(e -> table.selected().forEach(c -> editor.show(c.need())));
    }

    private String name(org.eclipse.emf.ecore.EAttribute attribute) {
        return record.labels().feature(Literals.NEED, attribute);
    }

    private void redefined() {
        model.use(definitions.now().orElse(null));
        recordChanged();
    }

    @Override
    public void recordChanged() {
        Map<NeedState, List<NeedCard>> board = model.board();
        for (NeedState state : NeedState.values()) {
            columns.get(state.ordinal()).show(board.getOrDefault(state, List.of()));
        }
        List<NeedCard> all = model.all();
        table.show(all, model.isCustomer() ? Messages.Table_none : Messages.Needs_noCustomer);
        table.viewer().refresh();
        prompts.show(model.prompts(), Messages.Prompts_none);
        Need shown = editor.shown();
        editor.show(all.stream().map(NeedCard::need).filter(n -> same(n, shown)).findFirst().orElse(null));
    }

    /** A reload brings other objects with the same ids. */
    private static boolean same(Need need, Need shown) {
        return need == shown || shown != null && shown.getId() != 0 && need.getId() == shown.getId();
    }

    private void selected(Need need) {
        if (need != null) {
            editor.show(need);
        }
    }

    private void add() {
        model.add(NeedState.LATENT, null).ifPresent(this::reveal);
    }

    /** A question that hit becomes a need. */
    private void take() {
        prompts.selected().stream().findFirst().flatMap(p -> {
            var added = model.add(NeedState.LATENT, null);
            added.filter(n -> p.needType() != null && !p.needType().isBlank())
                    .ifPresent(n -> record.set(n, Literals.NEED__TYPE, p.needType()));
            return added;
        }).ifPresent(this::reveal);
    }

    private void reveal(Need need) {
        editor.show(need);
        columns.forEach(c -> c.select(need));
    }

    @Override
    public void move(Need need, NeedState to) {
        model.move(need, to);
        reveal(need);
    }

    @Override
    public void remove(Need need) {
        if (need != null && MessageDialog.openQuestion(site.editorSite().getShell(), Messages.Board_remove,
                Messages.bind(Messages.Board_removeQuestion, model.title(need)))) {
            model.remove(need);
        }
    }
}
