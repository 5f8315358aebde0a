package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.clientele.core.Actor;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelinePage;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Organisation;
import org.clientele.testsupport.Await;
import org.clientele.ui.OpenStore;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a partner contributes to the record is there in the real workbench; the partner sees only API. */
class PartnerRecordUiTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Actor ACTOR = new Actor("partner", "Partner");

    @TempDir
    Path folder;
    private Store store;
    private long party;

    @BeforeEach
    void customerForTwoYears() throws Exception {
        StoreSettings settings = new StoreSettings("Partner", Currency.getInstance("EUR"), ZoneOffset.UTC);
        store = background(() -> service(StoreService.class).create(folder.resolve("store"), settings, null));
        until("the workbench follows the store",
                () -> service(OpenStore.class).session().filter(s -> s.store() == store).isPresent());
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName("Acme");
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber("A-1");
        customer.setSince(LocalDate.now(ZoneOffset.UTC).minusYears(2).minusDays(10));
        organisation.setCustomer(customer);
        party = background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(organisation);
                work.commit(null);
                return organisation.getId();
            }
        });
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

    @Test
    void pageOfAPartnerIsAPageOfTheRecord() throws Exception {
        FormEditor editor = (FormEditor) page().openEditor(new CustomerInput(store.info().id(), party),
                "org.clientele.ui.customers.record");
        until("the page", () -> editor.setActivePage("example.partner.anniversaries") != null);
        until("what it says", () -> says(editor.getActivePageInstance().getPartControl(),
                "Full years as a customer: 2"));
    }

    @Test
    void entriesOfAPartnerAreInTheTimeline() throws Exception {
        TimelinePage timeline = background(() -> service(TimelineService.class).page(store, ACTOR, party,
                TimelineQuery.ALL, Optional.empty(), 50));
        assertEquals(List.of(), timeline.failures());
        assertEquals(List.of("Customer for 2 years", "Customer for 1 year"), timeline.entries().stream()
                .filter(e -> e.key().kind().equals(Anniversaries.KIND)).map(TimelineEntry::title).toList());
    }

    private static boolean says(Control control, String text) {
        return control instanceof Label label && label.getText().equals(text)
                || control instanceof Composite all && Arrays.stream(all.getChildren()).anyMatch(c -> says(c, text));
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
        Await.until(what, LIMIT, PartnerRecordUiTest::pump, condition);
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
