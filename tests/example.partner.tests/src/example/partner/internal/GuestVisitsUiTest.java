package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineService;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Person;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.Await;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of a partner without code of its own is entered, shown, found and counted like ours. */
class GuestVisitsUiTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Actor ACTOR = new Actor("partner", "Partner");
    /** The buttons of a question are counted. */
    private static final int YES = 0;
    private static final int NO = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path folder;
    private Store store;
    private long party;

    @BeforeEach
    void aGuest() throws Exception {
        StoreSettings settings = new StoreSettings("Partner", Currency.getInstance("EUR"), ZoneOffset.UTC);
        store = background(() -> service(StoreService.class).create(folder.resolve("store"), settings, null));
        until("the workbench follows the store",
                () -> service(OpenStore.class).session().filter(s -> s.store() == store).isPresent());
        Person guest = ClienteleFactory.eINSTANCE.createPerson();
        guest.setDisplayName("Ada");
        guest.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
        guest.getCustomer().setNumber("A-1");
        add(guest);
        party = guest.getId();
    }

    @AfterEach
    void closed() throws Exception {
        page().closeAllEditors(false);
        background(() -> {
            store.close();
            return null;
        });
        until("the workbench lets the store go", () -> service(OpenStore.class).session().isEmpty());
    }

    private void add(Aggregate aggregate) throws Exception {
        CommitResult result = background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(aggregate);
                return work.commit(null);
            }
        });
        assertTrue(result.isCommitted(), () -> result.status().toString());
    }

    private Aggregate visit() {
        Aggregate visit = (Aggregate) EcoreUtil.create(GuestVisits.VISIT);
        PartnerModel.with(visit, "guest", new PartyId(party));
        PartnerModel.with(visit, "day", DAY);
        PartnerModel.with(visit, "people", 4);
        PartnerModel.with(visit, "amount", new BigDecimal("123.5"));
        return PartnerModel.with(visit, "wish", "quiet corner");
    }

    private FormEditor open() throws Exception {
        return (FormEditor) page().openEditor(new CustomerInput(store.info().id(), party),
                "org.clientele.ui.customers.record");
    }

    @Test
    void visitsAreOnAPageOfTheirOwnAndInTheSectionOfTheOverview() throws Exception {
        add(visit());
        FormEditor editor = open();
        for (String page : List.of("org.clientele.ui.customers.record.more", "org.clientele.ui.customers.record.overview")) {
            until("the page " + page, () -> editor.setActivePage(page) != null);
            until("the visit on " + page, () -> table(editor).filter(t -> t.getItemCount() == 1).isPresent());
            Table table = table(editor).orElseThrow();
            assertEquals(List.of("Day", "People", "Amount", "Occasion", "Regular table", "Wish"),
                    Arrays.stream(table.getColumns()).map(c -> c.getText()).toList());
            TableItem row = table.getItem(0);
            assertEquals("4", row.getText(1));
            assertTrue(row.getText(2).contains("123.50"), row.getText(2));
            assertEquals("No occasion", row.getText(3));
            assertEquals("quiet corner", row.getText(5));
        }
    }

    @Test
    void visitIsEnteredInTheFormAndTakenBack() throws Exception {
        FormEditor editor = open();
        until("the page", () -> editor.setActivePage("org.clientele.ui.customers.record.more") != null);
        until("the table", () -> table(editor).isPresent());
        Table table = table(editor).orElseThrow();
        List<String> seen = new ArrayList<>();
        inDialog("New Visit", shell -> {
            List<Text> texts = all(shell, Text.class).stream().filter(t -> t.getEditable()).toList();
            type(texts.get(0), "no day");
            seen.add(Boolean.toString(save(shell).isEnabled()));
            type(texts.get(0), "2026-05-01");
            type(texts.get(1), "4");
            type(texts.get(2), "123.5");
            type(texts.get(3), "quiet corner");
            seen.add(Boolean.toString(save(shell).isEnabled()));
            Pictures.take(shell, "visit-dialog");
            save(shell).notifyListeners(SWT.Selection, new Event());
        });
        Event insert = new Event();
        insert.keyCode = SWT.INSERT;
        table.notifyListeners(SWT.KeyDown, insert);
        assertEquals(List.of("false", "true"), seen, "may be saved with a wrong day; with a right one");
        until("the new visit", () -> table.getItemCount() == 1);
        Pictures.take(editor.getSite().getShell(), "visit-page");
        RecordRow row = rows().getFirst();
        assertEquals(List.of(DAY, 4), row.values());
        background(() -> {
            long entered = store.changes(ACTOR).historyWithRecords(party, OptionalLong.empty(), 1).getFirst().sequence();
            return store.changes(ACTOR).revertUnit(entered, false, "wrong guest", null);
        });
        until("no visit", () -> table.getItemCount() == 0);
    }

    @Test
    void formIsLeftWithoutAQuestionUntilSomethingWasEntered() throws Exception {
        FormEditor editor = open();
        until("the page", () -> editor.setActivePage("org.clientele.ui.customers.record.more") != null);
        until("the table", () -> table(editor).isPresent());
        Event insert = new Event();
        insert.keyCode = SWT.INSERT;
        List<Boolean> stays = new ArrayList<>();
        inDialog("New Visit", shell -> {
            press(shell, IDialogConstants.CANCEL_ID);
            stays.add(!shell.isDisposed());
        });
        table(editor).orElseThrow().notifyListeners(SWT.KeyDown, insert);
        inDialog("New Visit", shell -> {
            type(all(shell, Text.class).stream().filter(t -> t.getEditable()).toList().get(1), "4");
            answer(shell, NO);
            press(shell, IDialogConstants.CANCEL_ID);
            stays.add(!shell.isDisposed());
            answer(shell, YES);
            shell.close();
            stays.add(!shell.isDisposed());
        });
        table(editor).orElseThrow().notifyListeners(SWT.KeyDown, insert);
        assertEquals(List.of(false, true, false), stays, "stays when nothing was entered; after No; after Yes");
        assertEquals(List.of(), rows());
    }

    private static void press(Shell dialog, int id) {
        all(dialog, Button.class).stream().filter(b -> Integer.valueOf(id).equals(b.getData())).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    /** Answers the question that is about to open above a dialog. */
    private static void answer(Shell dialog, int id) {
        dialog.getDisplay().timerExec(50, new Runnable() {
            @Override
            public void run() {
                Arrays.stream(dialog.getShells()).filter(Shell::isVisible).findFirst().ifPresentOrElse(
                        question -> press(question, id), () -> dialog.getDisplay().timerExec(50, this));
            }
        });
    }

    private List<RecordRow> rows() throws Exception {
        EClass type = GuestVisits.VISIT;
        CustomerClass visits = CustomerClass.of(type).orElseThrow();
        return background(() -> store.records(ACTOR).page(visits.rowsOf(party, List.of(visits.day().orElseThrow(),
                visits.attributes().get(1))), Optional.empty(), 10).rows());
    }

    @Test
    void requiredDayIsAskedForInEveryCommit() throws Exception {
        Aggregate visit = PartnerModel.with(visit(), "day", null);
        CommitResult result = background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "import")) {
                work.add(visit);
                return work.commit(null);
            }
        });
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode());
        assertEquals("day", result.problems().getFirst().path());
        assertTrue(result.problems().getFirst().message().contains("Day"), result.problems().getFirst().message());
    }

    @Test
    void guestIsFoundByAWishUntilTheVisitIsDeleted() throws Exception {
        Aggregate visit = visit();
        add(visit);
        CustomerSearch search = service(SearchService.class).of(store);
        List<SearchHit> hits = background(() -> {
            search.await(store.journal().lastSequence(), null);
            return search.search(ACTOR, "quiet cor", 10);
        });
        assertEquals(List.of(party), hits.stream().map(SearchHit::partyId).toList());
        assertEquals(SearchHit.Field.RECORD, hits.getFirst().matchedField());
        assertEquals("quiet corner", hits.getFirst().matchedText());
        List<SearchHit> none = background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "delete")) {
                work.delete(store.records(ACTOR).load(GuestVisits.VISIT, visit.getId()).orElseThrow());
                search.await(work.commit(null).sequence(), null);
            }
            return search.search(ACTOR, "quiet cor", 10);
        });
        assertEquals(List.of(), none);
    }

    @Test
    void guestIsFoundByWhatTheVisitContains() throws Exception {
        Aggregate visit = visit();
        EObject dish = PartnerModel.with(EcoreUtil.create((EClass) GuestVisits.VISIT.getEPackage().getEClassifier("Dish")),
                "name", "Peking duck");
        PartnerModel.parts(visit, "dishes").add(dish);
        add(visit);
        CustomerSearch search = service(SearchService.class).of(store);
        List<SearchHit> hits = background(() -> {
            search.await(store.journal().lastSequence(), null);
            return search.search(ACTOR, "peking duck", 10);
        });
        assertEquals(List.of(party), hits.stream().map(SearchHit::partyId).toList());
        assertEquals("Peking duck", hits.getFirst().matchedText());
    }

    @Test
    void deletedVisitStandsInTheHistoryOfTheGuestAndComesBackFromThere() throws Exception {
        Aggregate visit = visit();
        add(visit);
        background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Cancelled by telephone")) {
                work.delete(store.records(ACTOR).load(GuestVisits.VISIT, visit.getId()).orElseThrow());
                return work.commit(null);
            }
        });
        FormEditor editor = open();
        until("the page of the history",
                () -> editor.setActivePage("org.clientele.ui.customers.record.history") != null);
        until("the list of changes", () -> !changes(editor).isEmpty());
        Table table = changes(editor).getFirst();
        until("the deletion", () -> table.getItemCount() > 1 && table.getItem(1).getText(0).equals("Visit"));
        List<String> heading = IntStream.range(0, table.getColumnCount()).mapToObj(table.getItem(0)::getText).toList();
        assertTrue(heading.contains("Cancelled by telephone"), heading::toString);
        assertTrue(Arrays.stream(table.getItems()).anyMatch(i -> i.getText(0).equals("Visit \u203A Wish")),
                () -> Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList().toString());
        assertFalse(Arrays.stream(table.getItems()).anyMatch(i -> i.getText(0).contains("Guest")), "whose it is, is clear");
        Pictures.take(editor.getSite().getShell(), "visit-history");
        table.setSelection(1);
        table.notifyListeners(SWT.Selection, new Event());
        inDialog("Take back", shell -> press(shell, "Yes"));
        press((Composite) editor.getActivePageInstance().getPartControl(), "Take back change");
        until("the visit is back", () -> {
            try {
                return rows().size() == 1;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static List<Table> changes(FormEditor editor) {
        return editor.getActivePageInstance() == null || editor.getActivePageInstance().getPartControl() == null
                ? List.of() : all((Composite) editor.getActivePageInstance().getPartControl(), Table.class);
    }

    private static void press(Composite parent, String text) {
        List<String> seen = all(parent, Button.class).stream().map(b -> b.getText().replace("&", "")).toList();
        all(parent, Button.class).stream().filter(b -> b.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError(seen.toString())).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void visitsAreInTheTimelineAndAreColumns() throws Exception {
        add(visit());
        EObject second = visit();
        PartnerModel.with(second, "day", DAY.plusMonths(1));
        add((Aggregate) second);
        List<TimelineEntry> entries = background(() -> service(TimelineService.class)
                .page(store, ACTOR, party, TimelineQuery.ALL, Optional.empty(), 50).entries());
        List<TimelineEntry> visits = entries.stream().filter(e -> e.key().kind().equals("record.visits.Visit")).toList();
        assertEquals(List.of(DAY.plusMonths(1), DAY), visits.stream().map(e -> e.key().at().toLocalDate()).toList());
        assertTrue(visits.getFirst().wholeDay());
        assertTrue(visits.getFirst().text().contains("Wish: quiet corner"), visits.getFirst().text());
        StoreSession session = service(OpenStore.class).session().orElseThrow();
        until("facts of the visits", () -> session.facts().snapshot(ACTOR)
                .filter(f -> f.rowOf(party) >= 0 && number(f, "visits.Visit.count") == 2).isPresent());
        FactSnapshot facts = session.facts().snapshot(ACTOR).orElseThrow();
        assertEquals(DAY.plusMonths(1).toEpochDay(), number(facts, "visits.Visit.last"));
    }

    @Test
    void wizardAsksForColumnsWhereTheProgramReadsTheFileAndNotWhereTheImporterOfThePartnerDoes() throws Exception {
        Path file = Files.writeString(folder.resolve("visits.csv"), "customer number,day,people\nA-1,2026-05-01,4\n");
        Path till = Files.writeString(folder.resolve("till.csv"), "GUEST,DAY,PEOPLE\nA-1,2026-05-01,4\n");
        List<String> seen = new ArrayList<>();
        inDialog("Import", shell -> {
            List<Combo> importers = all(shell, Combo.class);
            all(shell, Text.class).stream().filter(t -> t.getEditable()).findFirst().orElseThrow()
                    .setText(file.toString());
            next(shell);
            until("the columns", () -> shown(shell, Combo.class).size() == 4);
            seen.addAll(shown(shell, Combo.class).stream().map(Combo::getText).toList());
            press(shell, IDialogConstants.BACK_ID);
            Combo importer = importers.getFirst();
            importer.select(importer.indexOf("Visits (till of the restaurant)"));
            importer.notifyListeners(SWT.Selection, new Event());
            all(shell, Text.class).stream().filter(t -> t.getEditable()).findFirst().orElseThrow()
                    .setText(till.toString());
            next(shell);
            until("the check", () -> shown(shell, Button.class).stream()
                    .anyMatch(b -> b.getText().replace("&", "").equals("Dry run")));
            seen.add(Integer.toString(shown(shell, Combo.class).size()));
            press(shell, IDialogConstants.CANCEL_ID);
        });
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.clientele.ui.customers.import",
                null);
        assertEquals(List.of("Visits of customers", "Customer number", "Day", "People", "0"), seen);
        assertEquals(List.of(), rows());
    }

    private static void next(Shell wizard) {
        Button next = all(wizard, Button.class).stream()
                .filter(b -> Integer.valueOf(IDialogConstants.NEXT_ID).equals(b.getData())).findFirst().orElseThrow();
        until("the file is read", next::isEnabled);
        next.notifyListeners(SWT.Selection, new Event());
    }

    private static <T extends Control> List<T> shown(Shell shell, Class<T> type) {
        return all(shell, type).stream().filter(Control::isVisible).toList();
    }

    private long number(FactSnapshot facts, String column) {
        try {
            return background(() -> facts.column(column).map(c -> c.number(facts.rowOf(party)))
                    .orElse(FactColumn.MISSING));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    // ------------------------------------------------------------------------------------------- the workbench

    /** The table that lists visits on the page that is shown. */
    private static Optional<Table> table(FormEditor editor) {
        return editor.getActivePageInstance() == null || editor.getActivePageInstance().getPartControl() == null
                ? Optional.empty()
                : all((Composite) editor.getActivePageInstance().getPartControl(), Table.class).stream()
                        .filter(t -> t.getColumnCount() == 6 && t.getColumn(5).getText().equals("Wish")).findFirst();
    }

    private static void type(Text field, String text) {
        field.setFocus();
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    private static Button save(Shell dialog) {
        return all(dialog, Button.class).stream().filter(b -> b.getText().equals("Save")).findFirst().orElseThrow();
    }

    private static <T> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite more) {
                found.addAll(all(more, type));
            }
        }
        return found;
    }

    /** Runs code in the form that is about to open; what it throws ends the form. */
    private static void inDialog(String title, Consumer<Shell> code) {
        Display display = Display.getCurrent();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> dialog = Arrays.stream(display.getShells())
                        .filter(s -> s.isVisible() && s.getText().equals(title)).findFirst();
                if (dialog.isEmpty()) {
                    display.timerExec(100, this);
                    return;
                }
                try {
                    code.accept(dialog.get());
                } catch (RuntimeException | AssertionError e) {
                    dialog.get().close();
                    throw e;
                }
            }
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    private static <T> T background(Callable<T> code) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(code.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        until("background work", result::isDone);
        return result.get();
    }

    private static void until(String what, BooleanSupplier condition) {
        Await.until(what, LIMIT, GuestVisitsUiTest::pump, condition);
        assertFalse(Display.getCurrent().isDisposed());
    }

    private static void pump() {
        if (!Display.getCurrent().readAndDispatch()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
