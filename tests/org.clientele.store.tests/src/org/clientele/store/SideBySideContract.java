package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.junit.jupiter.api.Test;

/** Somebody scrolls and edits while another imports. */
abstract class SideBySideContract extends StoreContract {

    private static final int ROWS = 40_000;
    private static final int OWN = 60;

    @Test
    void scrollingAndEditingGoOnDuringAnImportIntoTheSameTable() throws Exception {
        for (int i = 0; i < OWN; i++) {
            add(person("Own " + i, "A" + i, "anna"));
        }
        importBeside(OWN);
    }

    @Test
    void scrollingAndAddingGoOnDuringAnImportIntoAnEmptyTable() throws Exception {
        importBeside(0);
    }

    private void importBeside(int before) throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        int edits = 0;
        int own = before;
        try {
            Callable<Long> work = this::importMany;
            Future<Long> done = executor.submit(work);
            while (!done.isDone()) {
                if (own == 0 || edits % 7 == 0) {
                    add(person("More", "M" + own++, "anna"));
                }
                int seen = scroll();
                // The batch becomes visible as a whole, at the end.
                assertTrue(seen == own || seen == own + ROWS, "seen " + seen + ", own " + own);
                if (seen == own) {
                    edit();
                    edits++;
                }
            }
            assertEquals(ROWS, done.get());
        } finally {
            executor.shutdownNow();
        }
        assertTrue(edits > 0);
        assertEquals(own + ROWS, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    private long importMany() throws ClienteleException {
        try (Batch batch = store.beginBatch(BERND, "import")) {
            long first = batch.reserve(Literals.PARTY, ROWS);
            long written = batch.insert(BatchContract.persons(first, ROWS, "C"), null);
            committed(batch.complete("rows"));
            return written;
        }
    }

    private int scroll() throws ClienteleException {
        RecordQuery query = new RecordQuery(Literals.PARTY, List.of(BatchContract.NAME), List.of(),
                Optional.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), false);
        Optional<PageKey> after = Optional.empty();
        int seen = 0;
        do {
            Page page = store.records(ANNA).page(query, after, 10_000);
            for (RecordRow row : page.rows()) {
                assertTrue(row.id() > 0);
                seen++;
            }
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    private void edit() throws ClienteleException {
        Page page = store.records(ANNA).page(RecordQuery.all(Literals.PARTY, List.of()), Optional.empty(), 1);
        Party party = (Party) store.records(ANNA).load(Literals.PARTY, page.rows().getFirst().id()).orElseThrow();
        party.setNote("edited " + System.nanoTime());
        try (UnitOfWork work = store.begin(ANNA, "edit")) {
            work.save(party);
            committed(work.commit(null));
        }
    }
}
