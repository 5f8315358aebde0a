package org.clientele.operations.internal.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.Exporter;
import org.clientele.core.exchange.Importer;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradeService;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.retention.RelationService;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.FactOrigins;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineQuery;
import org.clientele.core.timeline.TimelineService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.partner.PartnerBundle;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bundle that contributes rubbish to each point of services: it is named for each, and what our own code answers is
 * what it answered before. That a limit is kept is shown by the thread: only what runs on another one can be left behind.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EachPointContainedTest {

    private static final String BAD = Rubbish.BAD;
    private static final Actor ANNA = new Actor("anna", "Anna");

    /** What our own code does with a point, and answers. */
    @FunctionalInterface
    private interface Use {
        Object answer() throws Exception;
    }

    @TempDir
    static Path folder;

    private final Map<Class<?>, Object> before = new HashMap<>();
    private final Map<Class<?>, Use> points = new LinkedHashMap<>();
    private final Set<String> onOurThread = ConcurrentHashMap.newKeySet();
    private Store store;
    private Person ada;
    private int stores;
    private int numbers;

    @BeforeAll
    void storeWithACustomerAndWhatOurOwnCodeAnswers() throws Exception {
        Rubbish.service(HealthService.class);
        store = TestStores.create(folder.resolve("store"));
        Rubbish.service(DefinitionService.class).ensureDefaults(store, ANNA);
        Rubbish.service(SegmentService.class).addSamples(store, ANNA, "GB");
        ada = person("Ada");
        assertTrue(added(ada).isCommitted());
        table();
        for (Map.Entry<Class<?>, Use> each : points.entrySet()) {
            before.put(each.getKey(), each.getValue().answer());
        }
    }

    @AfterAll
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private void table() throws Exception {
        RuleService rules = Rubbish.service(RuleService.class);
        ExchangeService exchange = Rubbish.service(ExchangeService.class);
        points.put(ColumnProvider.class, () -> facts().columns().stream().map(ColumnDescriptor::id).sorted().toList());
        points.put(EventProvider.class, () -> facts().eventStreams().stream().map(Object::toString).sorted().toList());
        points.put(ConditionType.class, () -> {
            attempt(() -> rules.evaluate(bad(), facts()));
            return rules.evaluate(Conditions.compare("orders.count", ">=", 0), facts()).getCardinality();
        });
        points.put(FactOrigins.class, () -> rules.explain(Conditions.compare("orders.count", ">=", 0), facts(),
                facts().rowOf(ada.getId())).text());
        points.put(GradeMetricType.class, () -> Rubbish.service(GradeService.class).metrics().stream().map(GradeMetricType::id)
                .sorted().toList());
        points.put(DeclineSignal.class, () -> "asked when it comes");
        points.put(StageGuard.class, () -> "asked when it comes");
        points.put(RelationMeasure.class, () -> Rubbish.service(RelationService.class).read(store, facts(), ada.getId())
                .isPresent());
        points.put(TimelineContributor.class, () -> Rubbish.service(TimelineService.class)
                .page(store, ANNA, ada.getId(), TimelineQuery.ALL, Optional.empty(), 10).entries().size());
        points.put(SchemeSource.class, () -> Rubbish.service(ClassificationService.class).computed(store));
        points.put(DefinitionContributor.class, () -> Rubbish.service(DefinitionService.class).ensureDefaults(store, ANNA));
        points.put(TaskGenerator.class, () -> Rubbish.service(TaskGeneratorService.class).generators(store).stream()
                .map(Object::toString).filter(each -> !each.contains(BAD)).toList());
        points.put(Importer.class, () -> exchange.importers().size());
        points.put(Exporter.class, () -> exchange.exporters().size());
        points.put(SampleContributor.class, () -> exchange.samples(store, ANNA).stream().map(Object::toString)
                .filter(each -> !each.contains(BAD)).toList());
        points.put(DependencyProvider.class, () -> Rubbish.service(MembershipService.class).dependents(store,
                Rubbish.service(SegmentService.class).segments(store, ANNA).getFirst().getKey()));
        points.put(CommitCheck.class, () -> saved().isCommitted());
        points.put(ModelContribution.class, () -> {
            try (Store other = TestStores.create(folder.resolve("other" + stores++))) {
                return other.models().size() + " packages, " + other.migrations().size() + " lines";
            }
        });
        points.put(StoreMigration.class, () -> "asked with the store of the point before");
    }

    @Test
    void whatThrowsIsNamedAtEachPointAndTakesNothingElseAway() throws Exception {
        everyPoint((proxy, method, arguments) -> {
            throw new IllegalStateException("secret of a customer");
        }, Set.of());
    }

    @Test
    void whatLacksAClassIsNamedAtEachPointAndTakesNothingElseAway() throws Exception {
        everyPoint((proxy, method, arguments) -> {
            throw new NoClassDefFoundError("example/Gone");
        }, Set.of());
    }

    /** Points whose methods answer nothing, or may answer null, take no harm from it. */
    @Test
    void nullIsNamedAtEachPointThatHasToAnswerAndTakesNothingElseAway() throws Exception {
        everyPoint((proxy, method, arguments) -> null, Set.of(SampleContributor.class,
                StageGuard.class, CommitCheck.class));
    }

    private void everyPoint(InvocationHandler way, Set<Class<?>> unharmed) throws Exception {
        List<String> missed = new ArrayList<>();
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            Thread here = Thread.currentThread();
            points.keySet().forEach(point -> partner.service(point, watched(point, here, way)));
            for (Map.Entry<Class<?>, Use> each : points.entrySet()) {
                String point = each.getKey().getSimpleName();
                assertEquals(before.get(each.getKey()), each.getValue().answer(), point);
                Optional<HealthIssue> told = Rubbish.told(point);
                if (told.isPresent()) {
                    assertEquals("1.2.3", told.get().contribution().version(), point);
                    assertFalse(told.get().cause().isBlank() || told.get().cause().contains("secret"), point);
                    assertTrue(told.get().remedy().contains(BAD), point);
                }
                if (told.isPresent() == unharmed.contains(each.getKey())) {
                    missed.add(point);
                }
            }
            assertEquals(List.of(), missed, "named, and to be named");
            assertEquals(Set.of(), onOurThread, "without a limit");
        }
    }

    private InvocationHandler watched(Class<?> point, Thread here, InvocationHandler way) {
        return (proxy, method, arguments) -> {
            Optional<Object> own = Rubbish.ofObject(proxy, method, arguments);
            if (own.isPresent()) {
                return own.get();
            }
            if (Thread.currentThread() == here) {
                onOurThread.add(point.getSimpleName() + '.' + method.getName());
            }
            return "id".equals(method.getName()) ? BAD : way.invoke(proxy, method, arguments);
        };
    }

    @Test
    void checkThatFailsIsLeftOutAndTheCommitSaysSo() throws Exception {
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            partner.service(CommitCheck.class, (proxy, method, arguments) -> Rubbish.ofObject(proxy, method, arguments)
                    .orElseThrow(IllegalStateException::new));
            for (int i = 0; i < 2; i++) {
                CommitResult result = saved();
                assertTrue(result.isCommitted());
                assertEquals(1, result.problems().size(), "each commit that was not checked says so");
            }
        }
    }

    @Test
    void listenersOfABundleThatStoppedAreDroppedAndTold() throws Exception {
        List<String> heard = new ArrayList<>();
        InvocationHandler hears = (proxy, method, arguments) -> Rubbish.ofObject(proxy, method, arguments).orElseGet(() -> {
            heard.add(method.getName());
            return null;
        });
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            store.onCommit(partner.object(LongConsumer.class, hears));
            store.onErase(partner.object(ErasureListener.class, hears));
            store.onErase(partner.object(ErasureListener.class, hears)).close();
            assertTrue(saved().isCommitted());
            assertEquals(List.of("accept"), heard);

            partner.stop();
            awaitTold("leftovers");
            HealthIssue told = Rubbish.told("leftovers").orElseThrow();
            assertEquals(HealthSeverity.WARNING, told.severity());
            assertTrue(told.cause().contains("2 listeners and 0 unfinished"), told.cause());
            assertTrue(saved().isCommitted());
            assertEquals(1, heard.size());
        }
    }

    @Test
    void listenerThatLacksAClassKeepsNobodyFromSaving() throws Exception {
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            List<Long> heard = new ArrayList<>();
            LongConsumer gone = partner.object(LongConsumer.class, (proxy, method, arguments) -> Rubbish
                    .ofObject(proxy, method, arguments).orElseThrow(() -> new NoClassDefFoundError("example/Gone")));
            try (AutoCloseable broken = store.onCommit(gone); AutoCloseable neighbour = store.onCommit(heard::add)) {
                assertTrue(saved().isCommitted());
                assertEquals(1, heard.size());
                assertTrue(Rubbish.told("CommitJournal").isPresent());
            }
        }
    }

    /** That it is left behind when it hangs is shown by the thread, as for the points. */
    @Test
    void listenersOfPartnersHearOfEachCommitInOrderOnThreadsOfTheirOwnAndMayCommit() throws Exception {
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            List<Long> heard = new CopyOnWriteArrayList<>();
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            LongConsumer listener = partner.object(LongConsumer.class, (proxy, method, arguments) -> {
                Optional<Object> own = Rubbish.ofObject(proxy, method, arguments);
                if (own.isEmpty()) {
                    threads.add(Thread.currentThread());
                    heard.add((Long) arguments[0]);
                    if (heard.size() == 1) {
                        assertTrue(saved().isCommitted());
                    }
                }
                return own.orElse(null);
            });
            try (AutoCloseable listening = store.onCommit(listener)) {
                long first = saved().sequence();
                assertEquals(List.of(first, first + 1), heard);
                assertFalse(threads.contains(Thread.currentThread()), "without a limit");
                assertEquals(Optional.empty(), Rubbish.told("CommitJournal"));
            }
        }
    }

    /** During an erasure nobody else can commit, so a listener that does would wait for its own caller. */
    @Test
    void listenerThatCommitsWhenItHearsOfAnErasureKeepsNobodyWaiting() throws Exception {
        Person gone = contact("Gone");
        assertTrue(added(gone).isCommitted());
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            List<Object> heard = new CopyOnWriteArrayList<>();
            LongConsumer listener = partner.object(LongConsumer.class, (proxy, method, arguments) -> {
                Optional<Object> own = Rubbish.ofObject(proxy, method, arguments);
                if (own.isEmpty() && heard.isEmpty()) {
                    heard.add(arguments[0]);
                    assertTrue(saved().isCommitted());
                }
                return own.orElse(null);
            });
            try (AutoCloseable listening = store.onCommit(listener)) {
                ErasureReport report = store.erase(ANNA, Set.of(gone.getId()), "asked for", null);
                assertEquals(List.of(report.sequence()), heard);
                assertEquals(Optional.empty(), Rubbish.told("CommitJournal"));
            }
        }
    }

    @Test
    void erasureIsDoneAndTellsOfListenersThatFailWhichAreAskedAgain() throws Exception {
        Person gone = contact("Gone");
        Person next = contact("Next");
        assertTrue(added(gone).isCommitted() && added(next).isCommitted());
        try (PartnerBundle partner = PartnerBundle.start(BAD)) {
            List<Set<?>> forgot = new CopyOnWriteArrayList<>();
            List<Set<Long>> neighbour = new ArrayList<>();
            try (AutoCloseable throwing = store.onErase(failing(partner, new IllegalStateException("secret"), forgot));
                    AutoCloseable lacking = store.onErase(failing(partner, new NoClassDefFoundError("a/Gone"), forgot));
                    AutoCloseable asserting = store.onErase(failing(partner, new AssertionError("secret"), forgot));
                    AutoCloseable other = store.onErase(neighbour::add)) {
                ErasureReport report = store.erase(ANNA, Set.of(gone.getId()), "asked for", null);
                assertEquals(1, report.parties());
                assertTrue(report.pending().isPresent(), "traces may be left");
                assertFalse(named(gone), "erased all the same");
                Set<Long> first = Set.of(gone.getId());
                assertEquals(List.of(first, first, first), forgot);
                assertEquals(List.of(first), neighbour);
                HealthIssue told = Rubbish.told("ErasureListener").orElseThrow();
                assertFalse(told.cause().contains("secret"), told.cause());

                assertEquals(Optional.empty(), store.erase(ANNA, Set.of(next.getId()), "asked for", null).pending());
                Set<Long> both = Set.of(gone.getId(), next.getId());
                assertEquals(List.of(both, both, both), forgot.subList(3, forgot.size()));
                assertEquals(Optional.empty(), Rubbish.told("ErasureListener"), "they work again");
            }
        }
    }

    private static ErasureListener failing(PartnerBundle partner, Throwable failure, List<Set<?>> forgot) {
        AtomicReference<Throwable> once = new AtomicReference<>(failure);
        return partner.object(ErasureListener.class, (proxy, method, arguments) -> {
            Optional<Object> own = Rubbish.ofObject(proxy, method, arguments);
            if (own.isEmpty()) {
                forgot.add(Set.copyOf((Set<?>) arguments[0]));
                Throwable now = once.getAndSet(null);
                if (now != null) {
                    throw now;
                }
            }
            return own.orElse(null);
        });
    }

    private boolean named(Person person) throws ClienteleException {
        return store.records(ANNA).load(Literals.PARTY, person.getId()).map(each -> ((Person) each).getDisplayName())
                .filter(person.getDisplayName()::equals).isPresent();
    }

    private static void awaitTold(String point) throws InterruptedException {
        for (int i = 0; i < 1000 && Rubbish.told(point).isEmpty(); i++) {
            Thread.sleep(10);
        }
    }

    private FactSnapshot facts() throws Exception {
        var base = Rubbish.service(FactService.class).of(store);
        base.rebuild(null);
        return base.await(ANNA, store.journal().lastSequence(), null);
    }

    private static TypedCondition bad() {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(BAD);
        return condition;
    }

    private static void attempt(Use use) throws Exception {
        try {
            use.answer();
        } catch (ClienteleException e) {
            assertTrue(e.code() == StatusCodes.RULE_TYPE_FAILED || e.code() == StatusCodes.RULE_DISABLED, e.getMessage());
        }
    }

    /** A person who is no customer, so that the figures of customers stay what they were. */
    private static Person contact(String name) {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName(name);
        return person;
    }

    private Person person(String name) {
        Person person = contact(name);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber("C" + ++numbers);
        person.setCustomer(customer);
        return person;
    }

    private CommitResult saved() throws ClienteleException {
        try (UnitOfWork work = store.begin(ANNA, "save")) {
            ada.setNote("note " + ++numbers);
            work.save(ada);
            return work.commit(null);
        }
    }

    private CommitResult added(Person person) throws ClienteleException {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(person);
            return work.commit(null);
        }
    }
}
