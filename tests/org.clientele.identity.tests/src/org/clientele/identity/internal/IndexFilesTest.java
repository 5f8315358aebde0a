package org.clientele.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.CustomerSearch.Phase;
import org.clientele.core.search.SearchHit;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on the disk: kept, built anew, forgotten. */
class IndexFilesTest {

    private static final Actor ANNA = new Actor("anna", "Anna");

    @TempDir
    Path folder;
    private MemoryStore store;
    private SearchServiceImpl service = new SearchServiceImpl();

    @BeforeEach
    void fill() throws Exception {
        store = new MemoryStore(folder);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            parties.add(Shop.customer("C" + i, "Customer Number" + i, "anna", null));
        }
        parties.add(Shop.customer("E1", "Erasmus Zuckermandl", "anna", null));
        store.batch(parties);
    }

    @AfterEach
    void close() {
        service.close();
    }

    private CustomerSearch search() throws Exception {
        CustomerSearch search = service.of(store);
        search.await(store.journal().lastSequence(), null);
        return search;
    }

    private void reopen() {
        service.close();
        service = new SearchServiceImpl();
    }

    private List<String> names(String text) throws Exception {
        return search().search(ANNA, text, 20).stream().map(SearchHit::displayName).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            return all.filter(file -> !file.getFileName().toString().equals("write.lock")).sorted().toList();
        }
    }

    @Test
    void anIndexIsKeptAndCaughtUp() throws Exception {
        assertEquals(List.of("Erasmus Zuckermandl"), names("erasmus"));
        reopen();
        List<Path> before = files();
        Shop.add(store, Shop.customer("N1", "Newcomer", null, null));
        List<String> phases = new ArrayList<>();
        CustomerSearch search = service.of(store);
        try (AutoCloseable subscription = search.onChange(state -> phases.add(state.phase().name()))) {
            search.await(store.journal().lastSequence(), null);
        }
        assertEquals(List.of("Newcomer"), names("newcomer"));
        assertTrue(files().containsAll(before.stream().filter(f -> !f.getFileName().toString().startsWith("segments"))
                .toList()), "the old parts are still in use");
        assertEquals(store.journal().lastSequence(), search.state().sequence());
    }

    @Test
    void theFolderIsPrivate() throws Exception {
        search();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(PosixFilePermissions.fromString("rwx------"),
                    Files.getPosixFilePermissions(folder.resolve("index")));
        }
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws Exception {
        search();
        service.close();
        for (Path file : files()) {
            Files.delete(file);
        }
        reopen();
        assertEquals(List.of("Erasmus Zuckermandl"), names("erasmus"));
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws Exception {
        search();
        for (int part = 0; part < 3; part++) {
            service.close();
            Path largest = files().stream().max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
            try (FileChannel channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap("damage".getBytes(StandardCharsets.US_ASCII)),
                        channel.size() * (1 + part) / 4);
            }
            reopen();
            assertEquals(List.of("Erasmus Zuckermandl"), names("erasmus"), "damaged at " + (1 + part) + "/4");
        }
        service.close();
        Path commit = files().stream().filter(f -> f.getFileName().toString().startsWith("segments")).findFirst()
                .orElseThrow();
        Files.write(commit, new byte[] { 1, 2, 3 });
        reopen();
        assertEquals(List.of("Erasmus Zuckermandl"), names("erasmus"), "commit file damaged");
    }

    @Test
    void whatFailsOutsideOfTheIndexLeavesItThere() throws Exception {
        List<String> broken = new ArrayList<>();
        SearchServiceImpl other = new SearchServiceImpl();
        Store fragile = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> {
                    if (broken.contains(method.getName())) {
                        throw new IllegalStateException("no filter");
                    }
                    return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> method.invoke(store, arguments);
                    };
                });
        try {
            CustomerSearch search = other.of(fragile);
            search.await(store.journal().lastSequence(), null);
            List<Path> before = files();
            for (String method : List.of("accessRule", "records")) {
                broken.add(method);
                assertThrows(IllegalStateException.class, () -> search.search(ANNA, "erasmus", 5));
                assertEquals(Phase.CURRENT, search.state().phase());
                broken.clear();
            }
            assertEquals(before, files());
            assertEquals(1, search.search(ANNA, "erasmus", 5).size());
        } finally {
            other.close();
        }
    }

    @Test
    void theIndexOfAnotherStoreIsBuiltAnew() throws Exception {
        search();
        reopen();
        store = new MemoryStore(folder);
        Shop.add(store, Shop.customer("O1", "Other Store", null, null));
        assertEquals(List.of("Other Store"), names("o"));
        assertEquals(List.of(), names("erasmus"));
    }

    @Test
    void anIndexAheadOfTheStoreOrWithoutItsJournalIsBuiltAnew() throws Exception {
        search();
        Shop.add(store, Shop.customer("N1", "Newcomer", null, null));
        store.forgetJournal();
        Shop.add(store, Shop.customer("N2", "Latecomer", null, null));
        assertEquals(List.of("Newcomer"), names("newcomer"));
        assertEquals(List.of("Latecomer"), names("latecomer"));
    }

    @Test
    void aForgottenPersonLeavesNoByte() throws Exception {
        Party ada = Shop.customer("S1", "Wilhelmina Quackenbush", "anna", null);
        ada.setNote("secret xylophone");
        Shop.add(store, ada);
        CustomerSearch search = search();
        assertEquals(List.of("Wilhelmina Quackenbush"), names("quackenbush"));
        assertFalse(holding("quackenbush").isEmpty(), "the byte search finds what is there");
        Party changed = (Party) store.records(ANNA).load(ada.eClass(), ada.getId()).orElseThrow();
        changed.setDisplayName("Formerly Zzyzx");
        Shop.save(store, changed);
        search();
        Shop.delete(store, (Party) store.records(ANNA).load(ada.eClass(), ada.getId()).orElseThrow());
        search.forget(Set.of(ada.getId()));
        for (String text : List.of("Quackenbush", "quackenb", "Wilhelmina", "wilhelmi", "xylophone", "zzyzx")) {
            assertEquals(List.of(), holding(text), text);
        }
        assertEquals(List.of("Erasmus Zuckermandl"), names("erasmus"), "others stay");
        assertEquals(500, search.search(ANNA, "customer", 1_000).size());
        service.close();
        for (String text : List.of("quackenb", "wilhelmi", "xylophone", "zzyzx")) {
            assertEquals(List.of(), holding(text), text + " after closing");
        }
    }

    @Test
    void whatTheStoreStillHoldsOfAForgottenPartyIsFound() throws Exception {
        Party party = Shop.customer("S1", "Wilhelmina Quackenbush", "anna", null);
        Shop.add(store, party);
        CustomerSearch search = search();
        Party erased = (Party) store.records(ANNA).load(party.eClass(), party.getId()).orElseThrow();
        erased.setDisplayName("(erased)");
        Shop.save(store, erased);
        search.forget(Set.of(party.getId()));
        assertEquals(List.of(), holding("quackenb"));
        assertEquals(List.of("(erased)"), names("S1"));
    }

    @Test
    void rebuildingFindsWhatWasChangedBehindTheJournal() throws Exception {
        CustomerSearch search = search();
        long id = search.search(ANNA, "erasmus", 1).getFirst().partyId();
        store.tamper(id, "Desiderius");
        search.rebuild(null);
        assertEquals(List.of("Desiderius"), names("desiderius"));
        assertEquals(List.of(), names("erasmus"));
        assertEquals(Phase.CURRENT, search.state().phase());
    }

    @Test
    void aClosedStoreGivesItsFilesFree() throws Exception {
        CustomerSearch search = search();
        service.forget(store);
        assertEquals(Phase.CLOSED, search.state().phase());
        assertEquals(List.of(), search.search(ANNA, "erasmus", 1));
        SearchServiceImpl another = new SearchServiceImpl();
        try {
            CustomerSearch again = another.of(store);
            again.await(store.journal().lastSequence(), null);
            assertEquals("Erasmus Zuckermandl", again.search(ANNA, "erasmus", 1).getFirst().displayName());
        } finally {
            another.close();
        }
    }

    @Test
    void aClosedStoreIsNotOpenedAgainForWhoAsksTooLate() throws Exception {
        search();
        service.forget(store);
        CustomerSearch late = service.of(store);
        assertEquals(Phase.CLOSED, late.state().phase());
        assertEquals(List.of(), late.search(ANNA, "erasmus", 1));
    }

    /** Files of the index with these bytes, letter case ignored, in the encodings that an index could use. */
    private List<String> holding(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase();
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                if (bytes.contains(new String(text.toLowerCase().getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }
}
