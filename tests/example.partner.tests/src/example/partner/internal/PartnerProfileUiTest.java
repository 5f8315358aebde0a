package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.clientele.core.Actor;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.model.partner.PartnerModel;
import org.clientele.testsupport.Await;
import org.clientele.ui.OpenStore;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What a partner adds to persons is in the profile of such a customer, by the model alone. */
class PartnerProfileUiTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Actor ACTOR = new Actor("partner", "Partner");

    private static final PartnerModel LOYALTY = new PartnerModel(PartnerProfileUiTest.class.getResource("loyalty.ecore"));

    @TempDir
    Path folder;
    private Store store;
    private long party;
    private ServiceRegistration<ModelContribution> model;

    @BeforeEach
    void aMember() throws Exception {
        model = FrameworkUtil.getBundle(GuestVisits.class).getBundleContext().registerService(ModelContribution.class,
                LOYALTY::ePackage, new Hashtable<>());
        StoreSettings settings = new StoreSettings("Partner", Currency.getInstance("EUR"), ZoneOffset.UTC);
        store = background(() -> service(StoreService.class).create(folder.resolve("store"), settings, null));
        until("the workbench follows the store",
                () -> service(OpenStore.class).session().filter(s -> s.store() == store).isPresent());
        Person member = (Person) LOYALTY.create("Member");
        PartnerModel.with(member, "points", 250);
        PartnerModel.with(member, "level", ((EEnum) LOYALTY.ePackage().getEClassifier("Level")).getEEnumLiteral("GOLD"));
        member.setDisplayName("Ada");
        member.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
        member.getCustomer().setNumber("A-1");
        party = background(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(member);
                work.commit(null);
                return member.getId();
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
        model.unregister();
    }

    @Test
    void attributesOfASubclassAreFieldsThatAreSaved() throws Exception {
        FormEditor editor = (FormEditor) page().openEditor(new CustomerInput(store.info().id(), party),
                "org.clientele.ui.customers.record");
        until("the page", () -> editor.setActivePage("org.clientele.ui.customers.record.profile") != null);
        until("the fields", () -> after(editor, "Points").isPresent());
        assertEquals("250", ((Text) after(editor, "Points").orElseThrow()).getText());
        assertEquals("Gold level", ((Combo) after(editor, "Level").orElseThrow()).getText());
        ((Text) after(editor, "Favourite seat").orElseThrow()).setText("window");
        until("there is something to save", editor::isDirty);
        editor.doSave(new NullProgressMonitor());
        until("the seat is stored", () -> "window".equals(seat()));
    }

    @Test
    void newCustomerBecomesOneOfThePartnersClass() throws Exception {
        FormEditor editor = (FormEditor) page().openEditor(CustomerInput.ofNew(store.info().id(), Literals.PERSON),
                "org.clientele.ui.customers.record");
        until("the page", () -> editor.setActivePage("org.clientele.ui.customers.record.profile") != null);
        until("the choice", () -> choice(editor).isPresent());
        Button member = choice(editor).orElseThrow();
        member.setSelection(true);
        member.notifyListeners(SWT.Selection, new Event());
        until("the fields of the class", () -> after(editor, "Points").isPresent());
    }

    private static Optional<Button> choice(FormEditor editor) {
        return all(editor).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().equals("Member")).findFirst();
    }

    private static Optional<Control> after(FormEditor editor, String label) {
        List<Control> controls = all(editor);
        for (int i = 0; i + 1 < controls.size(); i++) {
            if (controls.get(i) instanceof Label text && text.getText().equals(label)) {
                return Optional.of(controls.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static List<Control> all(FormEditor editor) {
        List<Control> controls = new ArrayList<>();
        if (editor.getActivePageInstance() != null && editor.getActivePageInstance().getPartControl() != null) {
            collect(editor.getActivePageInstance().getPartControl(), controls);
        }
        return controls;
    }

    private static void collect(Control control, List<Control> into) {
        into.add(control);
        if (control instanceof Composite all) {
            Arrays.stream(all.getChildren()).forEach(c -> collect(c, into));
        }
    }

    private String seat() {
        try {
            return background(() -> PartnerModel.value(
                    store.records(ACTOR).load(LOYALTY.type("Member"), party).orElseThrow(), "seat"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
        Await.until(what, LIMIT, PartnerProfileUiTest::pump, condition);
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
