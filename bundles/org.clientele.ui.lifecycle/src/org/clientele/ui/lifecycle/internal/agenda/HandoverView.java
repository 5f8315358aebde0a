package org.clientele.ui.lifecycle.internal.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.HandoverResult;
import org.clientele.core.agenda.HandoverResult.Kept;
import org.clientele.core.agenda.HandoverService;
import org.clientele.core.agenda.Holding;
import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.roles.Permission;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.BatchUndo;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/**
 * Hands over what somebody holds who leaves [section 13]: everything is listed, all or some of it is given to one or
 * several successors, the effect is told before, and one step takes it back.
 */
public final class HandoverView extends ViewPart {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.handover"; //$NON-NLS-1$

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final int KEPT = 8;

    private final Formats formats = Formats.ofUser();
    private final HandoverModel model = new HandoverModel(formats);
    private OpenStore open;
    private Composite top;
    private Composite stack;
    private EmptyState empty;
    private Combo from;
    private Combo to;
    private Combo kinds;
    private Text reason;
    private Button handOver;
    private Label preview;
    private ItemTable<Holding> table;
    private UiRefresh<Read> refresh;
    /** Whose holdings are asked for; read in the background. */
    private volatile String account = ""; //$NON-NLS-1$

    /** What was read. */
    private record Read(List<String> holders, List<String> people, Holdings holdings) {
    }

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        top = new Composite(parent, SWT.NONE);
        top.setData(CSS_CLASS, "ListPane"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        Composite bar = bar();
        from = combo(bar, Messages.Handover_from, SWT.READ_ONLY);
        from.addListener(SWT.Selection, e -> {
            account = from.getText();
            refresh.request();
        });
        kinds = combo(bar, Messages.Handover_kinds, SWT.READ_ONLY);
        kinds.addListener(SWT.Selection, e -> {
            int at = kinds.getSelectionIndex();
            model.only(at <= 0 ? null : model.kinds().get(at - 1));
            table.show(model.items());
        });
        to = combo(bar, Messages.Handover_to, SWT.NONE);
        button(bar, Messages.Handover_giveSelected, () -> give(table.selected()));
        button(bar, Messages.Handover_giveAll, () -> give(model.items()));
        button(bar, Messages.Handover_keepSelected, () -> {
            model.give(table.selected(), ""); //$NON-NLS-1$
            changed();
        });
        stack = new Composite(top, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new ItemTable<>(stack, SWT.MULTI,
                List.of(Column.text(Messages.Handover_kind, 160, h -> h.kind().label()),
                        Column.text(Messages.Handover_what, 320, Holding::label),
                        Column.text(Messages.Handover_detail, 160, Holding::detail),
                        Column.text(Messages.Handover_successor, 140, model::successor)));
        table.onOpen(h -> {
            if (h.customer() != 0) {
                UiCommands.openCustomer(getSite(), h.customer());
            }
        });
        empty = new EmptyState(stack);
        empty.say(Messages.Handover_choose, Messages.Handover_chooseText);
        ((StackLayout) stack.getLayout()).topControl = empty;
        foot();
        refresh = new UiRefresh<>(top, Messages.Handover_loading, m -> read(), this::show).onFailure(Problems::show);
        open.listen(top, changes -> {
            if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
                refresh.request();
            }
        });
        Help.set(top, "handover"); //$NON-NLS-1$
        refresh.request();
    }

    private Composite bar() {
        Composite bar = new Composite(top, SWT.NONE);
        bar.setData(CSS_CLASS, "ListBar"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(9).margins(8, 6).spacing(8, 0).applyTo(bar);
        return bar;
    }

    private static Combo combo(Composite bar, String name, int style) {
        new Label(bar, SWT.NONE).setText(name);
        Combo combo = new Combo(bar, style);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Button button(Composite bar, String name, Runnable code) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, e -> code.run());
        return button;
    }

    private void foot() {
        Composite foot = new Composite(top, SWT.NONE);
        foot.setData(CSS_CLASS, "ListBar"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 4).applyTo(foot);
        preview = new Label(foot, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(400, SWT.DEFAULT).applyTo(preview);
        new Label(foot, SWT.NONE).setText(Messages.Handover_reason);
        reason = new Text(foot, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        reason.addListener(SWT.Modify, e -> {
            model.reason(reason.getText());
            check();
        });
        handOver = button(foot, Messages.Handover_run, this::ask);
        check();
    }

    private Read read() throws ClienteleException {
        Optional<StoreSession> session = open.session();
        HandoverService service = getSite().getService(HandoverService.class);
        AgendaService agenda = getSite().getService(AgendaService.class);
        if (session.isEmpty() || service == null || agenda == null) {
            return new Read(List.of(), List.of(), new Holdings("", List.of())); //$NON-NLS-1$
        }
        StoreSession s = session.get();
        String whose = account;
        return new Read(List.copyOf(service.holders(s.store(), s.actor())), agenda.people(s.store(), s.actor()),
                whose.isEmpty() ? new Holdings("", List.of()) //$NON-NLS-1$
                        : service.list(s.store(), s.actor(), whose, null));
    }

    private void show(Read read) {
        List<String> holders = new ArrayList<>(read.holders());
        if (!account.isEmpty() && !holders.contains(account)) {
            holders.add(account);
        }
        fill(from, holders, account);
        fill(to, read.people(), to.getText());
        Set<String> known = new TreeSet<>(read.people());
        known.addAll(read.holders());
        model.known(known);
        model.show(read.holdings());
        List<String> names = new ArrayList<>(List.of(Messages.Handover_all));
        read.holdings().counts().forEach(
                (kind, count) -> names.add(Messages.bind(Messages.Handover_count, kind.label(), formats.number(count))));
        int chosen = Math.max(0, kinds.getSelectionIndex());
        kinds.setItems(names.toArray(String[]::new));
        kinds.select(chosen < names.size() ? chosen : 0);
        HoldingKind only = kinds.getSelectionIndex() <= 0 ? null : model.kinds().get(kinds.getSelectionIndex() - 1);
        model.only(only);
        boolean none = read.holdings().items().isEmpty();
        if (none && account.isEmpty()) {
            empty.say(Messages.Handover_choose, Messages.Handover_chooseText);
        } else if (none) {
            empty.say(Messages.Handover_nothing, Messages.bind(Messages.Handover_nothingText, account));
        }
        ((StackLayout) stack.getLayout()).topControl = none ? empty : table.control();
        stack.layout();
        changed();
    }

    private static void fill(Combo combo, List<String> names, String text) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
            combo.setText(text);
        }
    }

    private void give(List<Holding> items) {
        model.give(items, to.getText());
        changed();
    }

    private void changed() {
        table.show(model.items());
        preview.setText(String.join("\n", model.preview())); //$NON-NLS-1$
        check();
        top.layout();
    }

    private void check() {
        Optional<String> problem = Permitted.refusal(Permission.HAND_OVER).or(model::problem);
        handOver.setEnabled(problem.isEmpty());
        handOver.setToolTipText(problem.orElse(null));
    }

    private void ask() {
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Handover_title,
                Messages.Handover_question + "\n\n" + String.join("\n", model.preview()), SWT.SHEET, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Handover_run, IDialogConstants.CANCEL_LABEL) == 0;
        if (sure) {
            run();
        }
    }

    /** Hands over without asking, for tests too. */
    public void run() {
        HandoverService service = getSite().getService(HandoverService.class);
        var request = model.request();
        open.session().ifPresent(s -> UiJobs.start(top, Messages.Handover_title, s.store(),
                m -> service.handOver(s.store(), s.actor(), request, m), result -> done(s, result)));
    }

    private void done(StoreSession session, HandoverResult result) {
        Problems.show(result.status());
        if (!result.status().isOK()) {
            return;
        }
        reason.setText(""); //$NON-NLS-1$
        refresh.request();
        StringBuilder text = new StringBuilder(
                Messages.bind(Messages.Handover_done, formats.number(result.handedOver())));
        if (!result.kept().isEmpty()) {
            text.append("\n\n").append(Messages.bind(Messages.Handover_kept, formats.number(result.kept().size()))); //$NON-NLS-1$
        }
        for (Kept kept : result.kept().stream().limit(KEPT).toList()) {
            text.append('\n').append(kept.item().label()).append(": ").append(kept.reason()); //$NON-NLS-1$
        }
        int answer = MessageDialog.open(MessageDialog.INFORMATION, getSite().getShell(), Messages.Handover_title,
                text.toString(), SWT.SHEET, IDialogConstants.OK_LABEL, Messages.Handover_undo);
        if (answer == 1 && result.batch().isPresent()) {
            new BatchUndo(getSite().getShell(), session).undo(result.batch().getAsLong(), Messages.Handover_title,
                    refresh::request);
        }
    }

    /** Lists what somebody holds. */
    public void list(String whose) {
        account = whose;
        refresh.request();
    }

    /** What is shown, for tests. */
    public HandoverModel model() {
        return model;
    }

    @Override
    public void setFocus() {
        from.setFocus();
    }
}
