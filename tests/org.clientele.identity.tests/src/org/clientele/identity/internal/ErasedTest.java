package org.clientele.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Person;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A person who is erased from a store is in no byte of its folder, search index included. */
class ErasedTest {

    private static final Actor ANNA = new Actor("anna", "Anna");

    @TempDir
    Path folder;

    private static long add(Store store, String name) throws Exception {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName(name);
        person.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
        person.getCustomer().setNumber("N" + name.length());
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person);
            assertTrue(work.commit(null).isCommitted());
        }
        return person.getId();
    }

    private List<String> holding(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
                for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file).toString());
                    }
                }
            }
        }
        return found;
    }

    /** In a framework its own service, which would take an index that another one opened for one that nobody did. */
    private static SearchServiceImpl running() {
        Bundle bundle = FrameworkUtil.getBundle(ErasedTest.class);
        if (bundle == null) {
            return new SearchServiceImpl();
        }
        BundleContext context = bundle.getBundleContext();
        return (SearchServiceImpl) context.getService(context.getServiceReference(SearchService.class));
    }

    @Test
    void indexThatIsOpenForgetsBeforeTheErasureReturns() throws Exception {
        SearchServiceImpl service = running();
        try (Store store = TestStores.create(folder.resolve("store"))) {
            long erased = add(store, "Zuckermandl");
            add(store, "Babbage");
            CustomerSearch search = service.of(store);
            search.await(store.journal().lastSequence(), null);
            assertTrue(holding("zuckermandl").stream().anyMatch(f -> f.contains("index")));
            assertTrue(store.erase(ANNA, Set.of(erased), "request", null).pending().isEmpty());
            assertEquals(List.of(), holding("zuckermandl"));
            assertEquals(List.of(), search.search(ANNA, "zuckermandl", 5));
            assertEquals(1, search.search(ANNA, "babbage", 5).size());
            service.forget(store);
        }
    }

    /** As after an erasure that was broken off before it told anybody: the journal alone knows. */
    private Store erasedWhileNobodyListened() throws Exception {
        SearchServiceImpl service = new SearchServiceImpl();
        Store store = TestStores.create(folder.resolve("store"));
        long erased = add(store, "Zuckermandl");
        add(store, "Babbage");
        service.of(store).await(store.journal().lastSequence(), null);
        service.forget(store);
        Path index = folder.resolve("store").resolve("index");
        Map<Path, byte[]> before = new HashMap<>();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                before.put(file, Files.readAllBytes(file));
            }
        }
        store.erase(ANNA, Set.of(erased), "request", null);
        Files.createDirectories(index); // in a framework, its own search service did listen
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        assertFalse(holding("zuckermandl").isEmpty());
        return store;
    }

    @Test
    void indexThatWasNotToldForgetsWhenItIsOpened() throws Exception {
        SearchServiceImpl service = new SearchServiceImpl();
        try (Store store = erasedWhileNobodyListened()) {
            CustomerSearch search = service.of(store);
            search.await(store.journal().lastSequence(), null);
            assertEquals(List.of(), holding("zuckermandl"));
            assertEquals(1, search.search(ANNA, "babbage", 5).size());
            service.forget(store);
            assertEquals(List.of(), holding("zuckermandl"));
            service.opened(store);
            assertTrue(Files.exists(folder.resolve("store").resolve("index")), "it has nothing to forget any more");
        } finally {
            service.close();
        }
    }

    @Test
    void indexThatWasNotToldGoesThoughNobodyOpensIt() throws Exception {
        SearchServiceImpl service = new SearchServiceImpl();
        try (Store store = erasedWhileNobodyListened()) {
            service.opened(store);
            assertEquals(List.of(), holding("zuckermandl"));
        } finally {
            service.close();
        }
    }

    @Test
    void indexThatNobodyOpenedGoes() throws Exception {
        SearchServiceImpl service = new SearchServiceImpl();
        try (Store store = TestStores.create(folder.resolve("store"))) {
            long erased = add(store, "Zuckermandl");
            service.of(store).await(store.journal().lastSequence(), null);
            service.forget(store);
            assertFalse(holding("zuckermandl").isEmpty());
            service.opened(store);
            assertTrue(store.erase(ANNA, Set.of(erased), "request", null).pending().isEmpty());
            assertEquals(List.of(), holding("zuckermandl"));
        } finally {
            service.close();
        }
    }
}
