package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.FileTrees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every test of the contract needs: a fresh store on the engine that the subclass names. */
abstract class StoreContract {

    static final Actor ANNA = new Actor("anna", "Anna");
    static final Actor BERND = new Actor("bernd", "Bernd");
    static final StoreSettings SETTINGS = new StoreSettings("Test", Currency.getInstance("GBP"),
            ZoneId.of("Europe/London"));

    static {
        waitForTheDisk(false);
        System.setProperty("derby.locks.waitTimeout", "2");
    }

    private static final Map<String, Path> TEMPLATES = new HashMap<>();

    @TempDir
    Path folder;
    Engine engine;
    StoreOpener opener;
    Store store;

    abstract Engine engine() throws Exception;

    @BeforeEach
    void createStore() throws Exception {
        engine = engine();
        opener = opener();
        FileTrees.copy(template(engine), directory());
        store = opener.open(directory(), null);
    }

    /** Tests do not pull the plug: without waiting for the disk they take a third of the time. */
    static void waitForTheDisk(boolean wait) {
        if (wait) {
            System.clearProperty("derby.system.durability");
        } else {
            System.setProperty("derby.system.durability", "test");
        }
    }

    /** Making a database takes long: it is made once and then copied. */
    static synchronized Path template(Engine engine) throws Exception {
        Path template = TEMPLATES.get(engine.dialect().id());
        if (template == null) {
            template = Files.createTempDirectory("clientele-store").resolve("template");
            engine.opener().create(template, SETTINGS, null).close();
            // Keeps the engine running between tests, as long as this process lives.
            engine.dialect().prepare(template);
            TEMPLATES.put(engine.dialect().id(), template);
        }
        return template;
    }

    StoreOpener opener() {
        return engine.opener();
    }

    Path directory() {
        return folder.resolve("store");
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    void reopen() throws Exception {
        store.close();
        store = opener.open(directory(), null);
    }

    static Person person(String name, String number, String owner) {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName(name);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber(number);
        customer.setOwner(owner);
        person.setCustomer(customer);
        return person;
    }

    long add(Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(aggregate);
            committed(work.commit(null));
        }
        return aggregate.getId();
    }

    void save(Aggregate aggregate) {
        try (UnitOfWork work = store.begin(ANNA, "save")) {
            work.save(aggregate);
            committed(work.commit(null));
        }
    }

    @SuppressWarnings("unchecked")
    <T extends Aggregate> T load(T example) throws Exception {
        return (T) store.records(ANNA).load(example.eClass(), example.getId()).orElseThrow();
    }

    static long committed(CommitResult result) {
        assertTrue(result.isCommitted(), () -> result.status() + " " + result.conflicts());
        return result.sequence();
    }

    static void refused(int code, CommitResult result) {
        assertEquals(code, result.status().getCode(), () -> result.status().getMessage());
        assertEquals(0, result.sequence());
    }
}
