package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Contributed checks, and the texts that no record may have. */
abstract class CheckContract extends StoreContract {

    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME), OWNER);

    private final List<CommitCheck> checks = new CopyOnWriteArrayList<>();

    @Override
    StoreOpener opener() {
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, () -> checks,
                List::of, StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), opened -> () -> {
                }));
    }

    /** Nobody looks after more than so many customers. */
    private record AtMost(int most) implements CommitCheck {
        @Override
        public void check(PendingCommit commit, Report report) throws ClienteleException {
            long owned = commit.records()
                    .count(RecordQuery.all(Literals.PARTY, List.of()).and(Criterion.eq(OWNER, "anna")));
            if (owned > most) {
                report.problem(commit.changes().isEmpty() ? null : commit.changes().getFirst().aggregate(),
                        "customer.owner", "Anna looks after " + owned + " customers. Choose somebody else.");
            }
        }

        @Override
        public Optional<RowRule> rowRule(EClass rowType, List<FeaturePath> columns, LocalDate today) {
            int owner = columns.indexOf(OWNER);
            return owner < 0 ? Optional.empty() : Optional.of((row, report) -> {
                if ("nobody".equals(row.getString(owner))) {
                    report.problem(null, "customer.owner", "Nobody is no owner.");
                }
            });
        }
    }

    private CommitResult tryAdd(String name, String owner) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person(name, null, owner));
            return work.commit(null);
        }
    }

    private long count() throws Exception {
        return store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of()));
    }

    @Test
    void whatACheckRefusesIsNotWrittenAndTheProblemIsTold() throws Exception {
        checks.add(new AtMost(1));
        committed(tryAdd("Ada", "anna"));
        CommitResult result = tryAdd("Bob", "anna");
        refused(StatusCodes.INVALID_RECORD, result);
        CommitProblem problem = result.problems().getFirst();
        assertEquals(List.of("customer.owner", "Anna looks after 2 customers. Choose somebody else."),
                List.of(problem.path(), problem.message()));
        assertEquals(problem.message(), result.status().getMessage());
        assertEquals(1, count());
        committed(tryAdd("Bob", "bernd"));
    }

    @Test
    void checkSeesTheRecordBeforeAndAfter() throws Exception {
        List<String> seen = new ArrayList<>();
        checks.add((commit, report) -> commit.changes()
                .forEach(c -> seen.add(c.before().map(a -> ((Person) a).getDisplayName()).orElse("-") + ">"
                        + c.after().map(a -> ((Person) a).getDisplayName()).orElse("-"))));
        Person person = person("Ada", "C1", "anna");
        add(person);
        person.setDisplayName("Ada L.");
        save(person);
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(person);
            committed(work.commit(null));
        }
        assertEquals(List.of("->Ada", "Ada>Ada L.", "Ada L.>-"), seen);
    }

    @Test
    void twoSavesAtATimeCannotBothPass() throws Exception {
        checks.add(new AtMost(5));
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<CommitResult>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 12; i++) {
                String name = "P" + i;
                results.add(threads.submit(() -> {
                    start.await();
                    return tryAdd(name, "anna");
                }));
            }
        }
        int written = 0;
        for (Future<CommitResult> result : results) {
            written += result.get().isCommitted() ? 1 : 0;
        }
        assertEquals(5, written);
        assertEquals(5, count());
    }

    @Test
    void brokenCheckIsLeftOutAndTold() throws Exception {
        checks.add((commit, report) -> {
            report.problem(null, "", "half a thought");
            throw new IllegalStateException("broken");
        });
        checks.add((commit, report) -> {
            throw new NoClassDefFoundError("gone");
        });
        CommitResult result = tryAdd("Ada", "anna");
        committed(result);
        assertEquals(2, result.problems().size());
        assertEquals(1, count());
    }

    @Test
    void listenerThatLacksAClassKeepsNobodyFromSavingAndItsNeighbourHears() throws Exception {
        List<Long> heard = new ArrayList<>();
        try (AutoCloseable broken = store.onCommit(sequence -> {
            throw new NoClassDefFoundError("gone");
        }); AutoCloseable neighbour = store.onCommit(heard::add)) {
            committed(tryAdd("Ada", "anna"));
            committed(tryAdd("Bob", "anna"));
        }
        assertEquals(2, heard.size());
    }

    @Test
    void checkThatCannotReadKeepsTheCommitFromBeingWritten() throws Exception {
        checks.add((commit, report) -> {
            throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, "busy");
        });
        refused(StatusCodes.LOCK_TIMEOUT, tryAdd("Ada", "anna"));
        assertEquals(0, count());
    }

    @Test
    void batchIsCheckedRowByRowAndAsAWhole() throws Exception {
        checks.add(new AtMost(5000));
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            long first = batch.reserve(Literals.PERSON, 3);
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> batch.insert(rows(first, 3, "nobody"), null));
            assertEquals(StatusCodes.INVALID_RECORD, refused.code());
            assertTrue(refused.getMessage().contains("Nobody is no owner."), refused.getMessage());
        }
        importing(5001, false);
        assertEquals(0, count());
        importing(5000, true);
        assertEquals(5000, count());
        importing(1, false);
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    private void importing(int count, boolean taken) throws Exception {
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            batch.insert(rows(batch.reserve(Literals.PERSON, count), count, "anna"), null);
            CommitResult result = batch.complete("rows");
            if (taken) {
                committed(result);
            } else {
                refused(StatusCodes.INVALID_RECORD, result);
                assertEquals("customer.owner", result.problems().getFirst().path());
            }
        }
    }

    private static Rows rows(long first, int count, String owner) {
        return new Rows(Literals.PERSON, COLUMNS, first, count, i -> new Object[] { "P" + i, owner });
    }

    private CommitResult saved(String name, String note) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            Person person = person(name, null, "anna");
            person.setNote(note);
            work.add(person);
            return work.commit(null);
        }
    }

    @Test
    void textsWithControlCharactersOrHalvesOfCharactersAreRefusedWithTheirPlace() throws Exception {
        for (String bad : List.of("a\u0000b", "a\tb", "a\nb", "a\u007fb", "a\u0085b")) {
            CommitResult result = saved(bad, null);
            refused(StatusCodes.INVALID_RECORD, result);
            assertEquals("displayName", result.problems().getFirst().path());
            assertTrue(result.status().getMessage().contains("position 2"), result.status().getMessage());
        }
        refused(StatusCodes.INVALID_RECORD, saved("half \ud83d", null));
        refused(StatusCodes.INVALID_RECORD, saved("\ude00 half", null));
        refused(StatusCodes.INVALID_RECORD, saved("Ada", "bell \u0007"));
        refused(StatusCodes.INVALID_RECORD, saved("Ada", "old line end \r only"));
        CommitResult two = saved("a\u0001", "b\u0002");
        assertEquals(List.of("displayName", "note"), two.problems().stream().map(CommitProblem::path).toList());
        assertEquals(0, count());
    }

    @Test
    void nameOfTenThousandCharactersIsRefusedWithItsLimit() throws Exception {
        CommitResult result = saved("x".repeat(10_000), null);
        refused(StatusCodes.INVALID_RECORD, result);
        assertEquals("displayName", result.problems().getFirst().path());
        assertTrue(result.status().getMessage().contains("255"), result.status().getMessage());
    }

    @Test
    void emojiRightToLeftTextAndSeveralLinesAreKept() throws Exception {
        String name = "\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \u738b";
        String note = "one\n\ttwo\r\nthree \ud83d\udc69\u200d\ud83d\udcbb";
        committed(saved(name, note));
        long[] id = { 0 };
        store.records(ANNA).scan(RecordQuery.all(Literals.PARTY, List.of()), row -> {
            id[0] = row.id();
            return true;
        }, null);
        Person stored = (Person) store.records(ANNA).load(Literals.PARTY, id[0]).orElseThrow();
        assertEquals(List.of(name, note), List.of(stored.getDisplayName(), stored.getNote()));
    }
}
