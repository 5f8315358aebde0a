package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.Exporter;
import org.clientele.core.exchange.ExportRun;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.SampleInfo;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.core.tasks.TaskRun;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A partner's importer, exporter, task generator, migration and sample data, in the framework. */
class PartnerPointsTest {

    private static final Actor ACTOR = new Actor("partner", "Partner");
    private static final BundleContext BUNDLE = FrameworkUtil.getBundle(VisitsImporter.class).getBundleContext();

    @TempDir
    Path folder;
    private Store store;
    private final ExchangeService exchange = service(ExchangeService.class);
    private final TaskGeneratorService generators = service(TaskGeneratorService.class);

    @BeforeEach
    void open() throws Exception {
        store = apart(() -> service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Partner", Currency.getInstance("CNY"), ZoneOffset.UTC), null));
    }

    @AfterEach
    void close() throws Exception {
        apart(() -> {
            store.close();
            return null;
        });
    }

    @Test
    void offersOfThePartnerStandBesideThoseOfTheProgram() throws Exception {
        assertEquals(ExchangeService.CSV, exchange.importers().getFirst().id());
        assertTrue(exchange.importers().getFirst().mapped());
        ExchangeInfo visits = exchange.importers().stream().filter(i -> i.id().equals("example.visits")).findFirst()
                .orElseThrow();
        assertTrue(visits.bundle().startsWith("example.partner 1.0.0"), visits::bundle);
        assertFalse(visits.mapped());
        assertEquals(List.of("*.vcf"), exchange.exporters().stream().filter(e -> e.id().equals("example.cards"))
                .findFirst().orElseThrow().filePatterns());
    }

    @Test
    void importIsOneBatchThatRejectsBadRowsWithTheirReasonAndIsUndone() throws Exception {
        guest("G1", null);
        Path file = Files.writeString(folder.resolve("visits.csv"), """
                GUEST,DAY,PEOPLE,AMOUNT,WISH
                G1,2026-03-01,4,520.50,quiet table
                G2,2026-03-01,2,100,
                G1,first of March,2,100,
                G1,2026-03-02,,80,
                G1,2026-03-03,2,99,%s
                """.formatted("x".repeat(5000)));
        ImportReport tried = apart(() -> exchange.run("example.visits", store, ACTOR,
                new ImportRequest(file, null, true, null), null));
        assertEquals(Map.of("Visit", 2L), tried.created());
        assertEquals(0, visits());

        Path errors = folder.resolve("rejected.csv");
        ImportReport report = apart(() -> exchange.run("example.visits", store, ACTOR,
                new ImportRequest(file, null, false, errors), null));
        assertEquals(5, report.rowsRead());
        assertEquals(2, report.outcomes().get(RowOutcome.VALID));
        assertEquals(3, report.outcomes().get(RowOutcome.REJECTED));
        assertEquals(List.of(3L, 4L, 6L), report.problems().stream().map(p -> p.line()).toList());
        assertTrue(report.problems().getFirst().message().contains("There is no guest G2"));
        assertEquals(2, visits());
        List<String> lines = Files.readAllLines(errors);
        assertEquals(4, lines.size(), lines::toString);
        assertTrue(lines.get(1).endsWith("G2,2026-03-01,2,100,"), lines.get(1));

        assertEquals(List.of(report.batch().getAsLong()),
                store.changes(ACTOR).batches(10).stream().map(b -> b.id()).toList());
        assertTrue(apart(() -> store.changes(ACTOR).undoBatch(report.batch().getAsLong(), false, "No", null))
                .isCommitted());
        assertEquals(0, visits());
    }

    @Test
    void importOfAllOrNothingNamesTheFirstRowAndLeavesNothing() throws Exception {
        guest("G1", null);
        Path file = Files.writeString(folder.resolve("visits.csv"), "GUEST,DAY\nG1,2026-03-01\nG9,2026-03-01\n");
        ClienteleException refused = failure(() -> exchange.run("example.visits", store, ACTOR,
                new ImportRequest(file, null, false, null, true), null));
        assertEquals(StatusCodes.FILE_MALFORMED, refused.code());
        assertTrue(refused.getMessage().contains("3") && refused.getMessage().contains("G9"), refused.getMessage());
        assertEquals(0, visits());
    }

    @Test
    void exportIsPrivateAndStandsInTheAccessLog() throws Exception {
        guest("G1", null);
        Path file = folder.resolve("guests.vcf");
        CustomerListing list = listing();
        assertEquals(1, apart(() -> exchange.export("example.cards", store, ACTOR, list, List.of("name"), file, null)));
        assertEquals("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Guest G1\r\nNOTE:G1\r\nEND:VCARD\r\n", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("guests.vcf"), apart(() -> store.accessLog().entries(ACTOR, AccessQuery.ALL, OptionalLong.empty(), 10)).stream().map(e -> e.file()).toList());
    }

    @Test
    void exporterThatThrowsLeavesNoFileAndIsSetAsideUntilItIsRegisteredAnew() throws Exception {
        guest("G1", null);
        Exporter broken = new BrokenExporter();
        ServiceRegistration<Exporter> registration = BUNDLE.registerService(Exporter.class, broken, new Hashtable<>());
        Path file = folder.resolve("broken.txt");
        try {
            CustomerListing list = listing();
            ClienteleException failed = failure(
                    () -> exchange.export("example.broken", store, ACTOR, list, List.of(), file, null));
            assertTrue(failed.getMessage().contains("example.partner"), failed.getMessage());
            assertFalse(Files.exists(file));
            assertTrue(exchange.exporters().stream().noneMatch(e -> e.id().equals("example.broken")));
            assertTrue(exchange.exporters().stream().anyMatch(e -> e.id().equals("example.cards")));
        } finally {
            registration.unregister();
        }
        registration = BUNDLE.registerService(Exporter.class, broken, new Hashtable<>());
        assertTrue(exchange.exporters().stream().anyMatch(e -> e.id().equals("example.broken")));
        registration.unregister();
    }

    @Test
    void generatorMakesEachTaskOnceWhateverBecameOfIt() throws Exception {
        LocalDate day = LocalDate.of(2026, 3, 1);
        guest("G1", LocalDate.of(2020, 3, 5));
        guest("G2", LocalDate.of(2020, 6, 1));
        Optional<String> one = Optional.of("example.anniversaries");
        GeneratorResult preview = apart(() -> generators.generate(store, ACTOR, day, one, true, null)).getFirst();
        assertEquals(List.of(LocalDate.of(2026, 3, 5)), preview.made().stream().map(NewTask::due).toList());
        assertEquals(0, tasks());
        GeneratorResult made = apart(() -> generators.generate(store, ACTOR, day, one, false, null)).getFirst();
        assertEquals(1, made.made().size());
        assertEquals(1, tasks());
        for (LocalDate later : List.of(day, day.plusDays(2))) {
            GeneratorResult again = apart(() -> generators.generate(store, ACTOR, later, one, false, null)).getFirst();
            assertEquals(0, again.made().size());
            assertEquals(1, again.known());
        }
        close();
        store = apart(() -> service(StoreService.class).open(folder.resolve("store"), null));
        assertEquals(0, apart(() -> generators.generate(store, ACTOR, day, one, false, null)).getFirst().made().size());
        assertEquals(1, tasks());
    }

    @Test
    void rubbishOfAGeneratorIsLeftOutAndToldAndTheRestIsMade() throws Exception {
        long guest = guest("G1", null);
        TaskGenerator generator = new RubbishGenerator(List.of(
                new GeneratedTask("good", new NewTask(OptionalLong.of(guest), "me", null, "Call")),
                new GeneratedTask("", new NewTask(OptionalLong.of(guest), "me", null, "No key")),
                new GeneratedTask("text", new NewTask(OptionalLong.of(guest), "me", null, " ")),
                new GeneratedTask("nobody", new NewTask(OptionalLong.of(987_654_321), "me", null, "Call")),
                new GeneratedTask("good", new NewTask(OptionalLong.of(guest), "me", null, "Twice"))));
        ServiceRegistration<TaskGenerator> registration = BUNDLE.registerService(TaskGenerator.class, generator,
                new Hashtable<>());
        try {
            GeneratorResult result = apart(() -> generators.generate(store, ACTOR, LocalDate.of(2026, 3, 1),
                    Optional.of("example.rubbish"), false, null)).getFirst();
            assertEquals(1, result.made().size());
            assertEquals(3, result.leftOut());
            assertEquals(3, result.problems().size());
            assertEquals(1, tasks());
        } finally {
            registration.unregister();
        }
    }

    @Test
    void samplesAreBroughtOnceAsOneBatchAndAgainOnlyWhenUndoneAndAskedFor() throws Exception {
        bring(Set.of());
        bring(Set.of());
        assertEquals(6, visits());
        SampleInfo info = samples();
        assertTrue(info.brought());
        assertTrue(apart(() -> store.changes(ACTOR).undoBatch(info.batch().getAsLong(), false, "No", null))
                .isCommitted());
        assertEquals(0, visits());
        bring(Set.of());
        assertEquals(0, visits());
        bring(Set.of("example.guests"));
        assertEquals(6, visits());
    }

    @Test
    void migrationOfDataThatAreThereTakesItsStepsOnceAfterABackup() throws Exception {
        long guest = guest("G1", null);
        AggregateRef old = visit(guest, 0);
        AggregateRef young = visit(guest, 3);
        StoreMigration more = new MoreSteps();
        ServiceRegistration<StoreMigration> own = null;
        try {
            // the store began at the last step; the next version of the bundle brings one more
            reopen();
            assertEquals(new MigrationState(GuestVisits.URI, 1, 1, ""), state());
            assertEquals(0, people(old), "nothing was taken in a store that is new");
            own = replaced(more);
            reopen();
            assertEquals(new MigrationState(GuestVisits.URI, 2, 2, ""), state());
            assertEquals(100, people(old));
            assertEquals(103, people(young));
            assertEquals(1, service(StoreService.class).backups(folder.resolve("store")).size());
            reopen();
            assertEquals(100, people(old), "not taken twice");
        } finally {
            restored(own);
        }
        // the older bundle again: its data can be read and not changed, the rest goes on
        reopen();
        assertEquals(2, state().taken());
        assertTrue(state().problem().contains("version 2") || !state().problem().isEmpty(), state().problem());
        assertEquals(100, people(old));
        CommitResult refused = apart(() -> save(old, 7));
        assertFalse(refused.isCommitted());
        assertEquals(state().problem(), refused.problems().getFirst().message());
        guest("G2", null);
    }

    @Test
    void failingStepIsTakenBackAndOnlyThePartnersRecordsAreReadOnly() throws Exception {
        AggregateRef visit = visit(guest("G1", null), 2);
        ServiceRegistration<StoreMigration> own = replaced(new FailingStep());
        try {
            reopen();
            assertEquals(1, state().taken());
            assertTrue(state().problem().contains("Kaputt"), state().problem());
            assertEquals(2, people(visit), "what the step had saved is not there");
            assertFalse(apart(() -> save(visit, 9)).isCommitted());
            guest("G2", null);
        } finally {
            restored(own);
        }
        reopen();
        assertEquals("", state().problem());
        assertTrue(apart(() -> save(visit, 9)).isCommitted());
    }

    @Test
    void stepOfTheSameNumberThatIsAnotherLeavesTheRecordsReadOnly() throws Exception {
        AggregateRef visit = visit(guest("G1", null), 2);
        ServiceRegistration<StoreMigration> own = replaced(new OtherStep());
        try {
            reopen();
            assertFalse(state().problem().isEmpty());
            assertEquals(2, people(visit), "the other step was not taken");
            assertFalse(apart(() -> save(visit, 9)).isCommitted());
        } finally {
            restored(own);
        }
        reopen();
        assertEquals("", state().problem());
        assertTrue(apart(() -> save(visit, 9)).isCommitted());
    }

    private void reopen() throws Exception {
        close();
        store = apart(() -> service(StoreService.class).open(folder.resolve("store"), null));
    }

    private static MigrationsOfTheTest replacement;

    private static ServiceRegistration<StoreMigration> replaced(StoreMigration other) {
        replacement = MigrationsOfTheTest.insteadOfTheComponent(BUNDLE);
        return BUNDLE.registerService(StoreMigration.class, other, new Hashtable<>());
    }

    private static void restored(ServiceRegistration<StoreMigration> registration) throws Exception {
        if (registration != null) {
            registration.unregister();
            replacement.enable();
        }
    }

    private MigrationState state() {
        return store.migrations().stream().filter(s -> s.namespaceUri().equals(GuestVisits.URI)).findFirst()
                .orElseThrow();
    }

    private CommitResult save(AggregateRef ref, int people) throws ClienteleException {
        Aggregate visit = store.records(ACTOR).load(ref.type(), ref.id()).orElseThrow();
        PartnerModel.with(visit, "people", people);
        try (UnitOfWork work = store.begin(ACTOR, "Change a visit")) {
            work.save(visit);
            return work.commit(null);
        }
    }

    private int people(AggregateRef ref) throws Exception {
        return apart(() -> PartnerModel.<Integer>value(store.records(ACTOR).load(ref.type(), ref.id()).orElseThrow(),
                "people"));
    }

    private AggregateRef visit(long guest, int people) throws Exception {
        Aggregate visit = GuestVisits.visit(new PartyId(guest), LocalDate.of(2026, 3, 1), people);
        return apart(() -> add(visit));
    }

    private long guest(String number, LocalDate since) throws Exception {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName("Guest " + number);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber(number);
        customer.setSince(since);
        person.setCustomer(customer);
        return apart(() -> add(person)).id();
    }

    private AggregateRef add(Aggregate aggregate) throws ClienteleException {
        try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
            work.add(aggregate);
            CommitResult result = work.commit(null);
            assertTrue(result.isCommitted(), () -> result.status().getMessage() + result.problems());
        }
        return new AggregateRef(aggregate.eClass(), aggregate.getId());
    }

    private void bring(Set<String> ids) throws Exception {
        List<String> others = apart(() -> exchange.bring(store, ACTOR, ids, null)).problems();
        assertTrue(others.stream().noneMatch(p -> p.contains("restaurant")), others::toString);
    }

    private SampleInfo samples() throws Exception {
        return apart(() -> exchange.samples(store, ACTOR)).stream().filter(s -> s.id().equals("example.guests"))
                .findFirst().orElseThrow();
    }

    private long visits() throws Exception {
        return apart(() -> store.records(ACTOR).count(RecordQuery.all(GuestVisits.VISIT, List.of())));
    }

    private long tasks() throws Exception {
        return apart(() -> store.records(ACTOR).count(RecordQuery.all(Literals.TASK, List.of())));
    }

    private CustomerListing listing() throws Exception {
        return apart(() -> {
            FactSnapshot facts = service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(),
                    null);
            return service(CustomerListService.class).list(store, ACTOR, facts,
                    new CustomerQuery(new CustomerScope.All(), "", "number", false), null);
        });
    }

    private static ClienteleException failure(Callable<?> work) {
        Throwable thrown = assertThrows(ExecutionException.class, () -> apart(work));
        while (!(thrown instanceof ClienteleException)) {
            thrown = thrown.getCause();
        }
        return (ClienteleException) thrown;
    }

    private static <T> T service(Class<T> type) {
        return BUNDLE.getService(BUNDLE.getServiceReference(type));
    }

    /** Apart from the user interface thread, on which these tests run. */
    private static <T> T apart(Callable<T> work) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).get();
    }

    /** Throws after it has written. */
    private static final class BrokenExporter implements Exporter {
        @Override
        public String id() {
            return "example.broken";
        }

        @Override
        public String label() {
            return "Broken";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public void write(ExportRun run) throws IOException {
            run.out().write('x');
            throw new IllegalStateException("broken");
        }
    }

    /** Wants what it is given. */
    private record RubbishGenerator(List<GeneratedTask> tasks) implements TaskGenerator {
        @Override
        public String id() {
            return "example.rubbish";
        }

        @Override
        public String label() {
            return "Rubbish";
        }

        @Override
        public List<GeneratedTask> due(TaskRun run) {
            return tasks;
        }
    }

    /** The next version of the partner's migration. */
    private static final class MoreSteps implements StoreMigration {
        @Override
        public String namespaceUri() {
            return GuestVisits.URI;
        }

        @Override
        public List<Step> steps() {
            return List.of(new VisitsMigration().steps().getFirst(), new Step(2, "A hundred more", (work, records) -> {
                for (Aggregate visit : records.loadAll(GuestVisits.VISIT, ids(records))) {
                    PartnerModel.with(visit, "people", PartnerModel.<Integer>value(visit, "people") + 100);
                    work.save(visit);
                }
            }));
        }
    }

    private static long[] ids(Records records) throws ClienteleException {
        return records.page(RecordQuery.all(GuestVisits.VISIT, List.of()), Optional.empty(), 100).rows().stream()
                .mapToLong(r -> r.id()).toArray();
    }

    /** Its first step is not the one that the store took. */
    private static final class OtherStep implements StoreMigration {
        @Override
        public String namespaceUri() {
            return GuestVisits.URI;
        }

        @Override
        public List<Step> steps() {
            return List.of(new Step(1, "Something else", (work, records) -> {
                throw new ClienteleException(StatusCodes.FAILED, "It must not be taken.");
            }));
        }
    }

    /** Saves and then fails. */
    private static final class FailingStep implements StoreMigration {
        @Override
        public String namespaceUri() {
            return GuestVisits.URI;
        }

        @Override
        public List<Step> steps() {
            return List.of(new VisitsMigration().steps().getFirst(), new Step(2, "Fails", (work, records) -> {
                for (Aggregate visit : records.loadAll(GuestVisits.VISIT, ids(records))) {
                    PartnerModel.with(visit, "people", 5);
                    work.save(visit);
                }
                throw new ClienteleException(StatusCodes.FAILED, "Kaputt.");
            }));
        }
    }
}
