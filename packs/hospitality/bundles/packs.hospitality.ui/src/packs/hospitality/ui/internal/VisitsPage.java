package packs.hospitality.ui.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreChange;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

import packs.hospitality.Texts;
import packs.hospitality.Visit;
import packs.hospitality.Visits;

/** The monthly sheet of a customer, and the visits that it is made of. */
public final class VisitsPage implements RecordPage {

    static final String HELP = "packs.hospitality.ui.visits_page";

    private final Formats formats = Formats.ofUser();
    private final Deque<Long> entered = new ArrayDeque<>();
    private RecordPageSite site;
    private ScrolledForm form;
    private Label name;
    private Label totals;
    private Button undo;
    private Button add;
    private Button edit;
    private Button delete;
    private GridTable days;
    private GridTable list;
    private ChartCanvas chart;
    private YearMonth month;
    private MonthView shown;
    private boolean stale;
    private boolean mayEdit;

    @Override
    public void createContent(IManagedForm managed, RecordPageSite pageSite) {
        site = pageSite;
        form = managed.getForm();
        FormToolkit toolkit = managed.getToolkit();
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(12, 8).applyTo(body);
        createBar(body, toolkit);
        Composite sheet = section(body, toolkit, "page.sheet");
        days = new GridTable(sheet, toolkit, List.of(Texts.of("sheet.day"), Texts.of("sheet.visits"),
                Texts.of("sheet.people"), Texts.of("sheet.amount"), Texts.of("sheet.perHead")), 1, 90);
        GridDataFactory.fillDefaults().grab(true, true).hint(580, 180).applyTo(days.control());
        Composite picture = section(body, toolkit, "chart.title");
        chart = new ChartCanvas(picture, target -> {
            // the tip says it all
        });
        toolkit.adapt(chart);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 180).applyTo(chart);
        createList(body, toolkit);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, HELP);
        site.service(OpenStore.class).ifPresent(store -> store.listen(body, changes -> {
            stale |= changes.contains(StoreChange.COMMIT);
            if (stale && body.isVisible()) {
                shown();
            }
        }));
        begin();
    }

    private void createBar(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        button(bar, toolkit, "page.before", () -> go(-1));
        name = toolkit.createLabel(bar, "", SWT.CENTER);
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
        button(bar, toolkit, "page.after", () -> go(1));
        totals = toolkit.createLabel(bar, "", SWT.WRAP);
        totals.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(12, 0).grab(true, false).applyTo(totals);
        undo = button(bar, toolkit, "page.undo", this::undo);
        undo.setEnabled(false);
    }

    private void createList(Composite body, FormToolkit toolkit) {
        Composite client = section(body, toolkit, "page.visits");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(client.getParent());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(client);
        list = new GridTable(client, toolkit, List.of(Texts.of("visit.day"), Texts.of("visit.meal"),
                Texts.of("visit.people"), Texts.of("visit.amount"), Texts.of("visit.place"),
                Texts.of("visit.occasion"), Texts.of("visit.note")), 2, 100);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 160).applyTo(list.control());
        list.onSelect(this::enable);
        list.onOpen(this::edit);
        list.onDelete(this::delete);
        Composite buttons = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, toolkit, "page.add", this::add);
        add.setEnabled(false);
        edit = button(buttons, toolkit, "page.edit", this::edit);
        delete = button(buttons, toolkit, "page.delete", this::delete);
        mayEdit = Permitted.refusal(Permission.EDIT_RECORDS).isEmpty();
        List.of(add, edit, delete).forEach(button -> Permitted.show(button, Permission.EDIT_RECORDS));
        enable();
    }

    private static Composite section(Composite body, FormToolkit toolkit, String title) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(Texts.of(title));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().applyTo(client);
        section.setClient(client);
        return client;
    }

    private static Button button(Composite parent, FormToolkit toolkit, String text, Runnable action) {
        Button button = toolkit.createButton(parent, Texts.of(text), SWT.PUSH);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** Shows the month of the last visit, or this one. */
    private void begin() {
        RecordContext record = site.record();
        if (record.partyId() == 0) {
            totals.setText(Texts.of("page.unsaved"));
            return;
        }
        add.setEnabled(mayEdit);
        site.load(Texts.of("page.loading"), m -> Visits.last(record.store().records(record.actor()), record.partyId()),
                last -> {
                    month = YearMonth.from(last.orElse(today()));
                    load();
                });
    }

    private LocalDate today() {
        return LocalDate.now(site.record().store().info().settings().zone());
    }

    private void go(int by) {
        if (month != null) {
            month = month.plusMonths(by);
            load();
        }
    }

    private void load() {
        YearMonth wanted = month;
        RecordContext record = site.record();
        Store store = record.store();
        site.load(Texts.of("page.loading"),
                m -> MonthView.load(store.records(record.actor()), record.partyId(), wanted), this::show);
    }

    /** A customer that was new is saved now. */
    @Override
    public void recordChanged() {
        if (month == null && site.record().partyId() != 0) {
            begin();
        }
    }

    @Override
    public void shown() {
        if (stale && month != null) {
            stale = false;
            load();
        }
    }

    private void show(MonthView view) {
        if (!view.sheet().month().equals(month)) {
            return;
        }
        shown = view;
        Currency currency = site.record().store().info().settings().baseCurrency();
        MonthlySheet sheet = view.sheet();
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        name.setText(DateTimeFormatter.ofPattern(Texts.of("page.month"), locale).format(month));
        totals.setText(totals(sheet, currency));
        days.show(sheet.days().stream()
                .map(day -> List.of(formats.date(day.day()), formats.number(day.visits()), formats.number(day.people()),
                        formats.amount(day.amount(), currency),
                        new MonthlySheet(month, List.of(day)).perHeadShown().map(formats::decimal).orElse("")))
                .toList());
        list.show(view.visits().stream()
                .map(visit -> List.of(formats.date(visit.day()), visit.meal().label(Locale.getDefault()),
                        formats.number(visit.people()), formats.amount(visit.amount(), currency), visit.place(),
                        visit.occasion(), visit.note()))
                .toList());
        chart.show((width, height) -> SheetChart.of(sheet, currency, width, height));
        enable();
        form.reflow(true);
        Marker.write(totals.getText());
    }

    private String totals(MonthlySheet sheet, Currency currency) {
        return sheet.days().isEmpty() ? Texts.of("page.empty")
                : Texts.of("page.totals", formats.number(sheet.visits()), formats.money(sheet.amount(), currency),
                        formats.number(sheet.people()), sheet.perHeadShown().map(formats::decimal).orElse("\u2013"));
    }

    private void enable() {
        boolean chosen = mayEdit && shown != null && list.selected() >= 0;
        edit.setEnabled(chosen);
        delete.setEnabled(chosen);
    }

    private void add() {
        LocalDate day = month != null && !YearMonth.from(today()).equals(month) && month.isBefore(YearMonth.from(today()))
                ? month.atEndOfMonth() : today();
        open(VisitDraft.ofNew(site.record().partyId(), day, today()), "reason.add");
    }

    private void edit() {
        if (edit.isEnabled()) {
            open(new VisitDraft(shown.visits().get(list.selected()), today()), "reason.edit");
        }
    }

    private void open(VisitDraft draft, String reason) {
        RecordContext record = site.record();
        VisitDialog dialog = new VisitDialog(form.getShell(), record.store(), draft,
                visit -> Visits.save(record.store(), record.actor(), visit, Texts.of(reason)));
        if (dialog.open() == Window.OK && !form.isDisposed()) {
            month = YearMonth.from(draft.day());
            entered(dialog.result());
        }
    }

    private void delete() {
        if (!delete.isEnabled()) {
            return;
        }
        RecordContext record = site.record();
        Visit visit = shown.visits().get(list.selected());
        if (!MessageDialog.openQuestion(form.getShell(), Texts.of("reason.delete"), question(visit))) {
            return;
        }
        long id = visit.id();
        site.load(Texts.of("reason.delete"),
                m -> committed(Visits.delete(record.store(), record.actor(), id, Texts.of("reason.delete"))),
                this::entered);
    }

    private String question(Visit visit) {
        Currency currency = site.record().store().info().settings().baseCurrency();
        return Texts.of("page.deleteQuestion", formats.date(visit.day()), visit.meal().label(Locale.getDefault()),
                formats.number(visit.people()), formats.money(visit.amount(), currency));
    }

    private void undo() {
        if (entered.isEmpty()) {
            return;
        }
        RecordContext record = site.record();
        long sequence = entered.peek();
        site.load(Texts.of("reason.undo"), m -> committed(
                record.store().changes(record.actor()).revertUnit(sequence, false, Texts.of("reason.undo"), m)), done -> {
                    entered.remove(sequence);
                    undo.setEnabled(!entered.isEmpty());
                    load();
                });
    }

    private static CommitResult committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        return result;
    }

    /** Something was stored that can be taken back. */
    private void entered(CommitResult result) {
        entered.push(result.sequence());
        undo.setEnabled(true);
        load();
    }

    @Override
    public void setFocus() {
        list.control().setFocus();
    }
}
