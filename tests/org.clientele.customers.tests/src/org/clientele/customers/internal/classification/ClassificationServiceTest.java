package org.clientele.customers.internal.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService.RecomputeReport;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.activity.ActivityColumns;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.fields.FieldColumns;
import org.clientele.customers.internal.needs.NeedColumns;
import org.clientele.customers.internal.qualification.ScoreColumns;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Rating;
import org.clientele.model.ValueSource;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.SingleLoads;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entered and computed places of customers, on a real store. */
class ClassificationServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final DecisionTableServiceImpl tables = new DecisionTableServiceImpl();
    private final DefinitionServiceImpl service = new DefinitionServiceImpl();
    private final PartyColumns columns = new PartyColumns();
    private final FactServiceImpl bases = new FactServiceImpl(clock,
            List.of(new ActivityColumns(), new LampColumns(columns), new FieldColumns(service, columns),
                    new NeedColumns(service, columns), new ScoreColumns(service, columns),
                    new ClassificationColumns(service, tables, columns)));
    private final ClassificationServiceImpl classification = new ClassificationServiceImpl(service, tables, bases);
    private Store store;
    private Definitions definitions;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        service.ensureDefaults(store, ANN);
        definitions = service.definitions(store);
    }

    @AfterEach
    void close() {
        bases.close();
        store.close();
    }

    @Test
    void enteredValueEndsTheOneBeforeOnTheDayBefore() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        classification.enter(definitions, anna, "motive", List.of("economic"), TODAY.minusDays(10), "said so");
        classification.enter(definitions, anna, "motive", List.of("ethical"), TODAY, null);
        Shop.add(store, anna);
        Party loaded = load(anna);
        assertEquals(List.of("ethical"), values(loaded, "motive", TODAY));
        assertEquals(List.of("economic"), values(loaded, "motive", TODAY.minusDays(1)));
        assertEquals(List.of(), values(loaded, "motive", TODAY.minusDays(11)));
        List<Classification> history = classification.history(loaded, "motive");
        assertEquals(List.of("ethical", "economic"), history.stream().map(Classification::getValue).toList());
        assertEquals(TODAY.minusDays(1), history.get(1).getValidTo());
        assertEquals("said so", history.get(1).getEvidence());
        assertEquals("ethical", facts().column("class.motive").orElseThrow().text(row(anna)));
        assertEquals("Ethical", facts().column("class.motive").orElseThrow().shown(row(anna)));
    }

    @Test
    void severalValuesOnlyWhereTheSchemeAllowsThem() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        classification.enter(definitions, anna, "key-account-size", List.of("listed", "group"), TODAY, null);
        assertEquals(StatusCodes.INVALID_INPUT, code(anna, "motive", "economic", "ethical"));
        assertEquals(StatusCodes.NOT_FOUND, code(anna, "motive", "gone"));
        assertEquals(StatusCodes.NOT_FOUND, code(anna, "gone", "x"));
        Shop.add(store, anna);
        FactSnapshot facts = facts();
        assertEquals("group; listed", facts.column("class.key-account-size").orElseThrow().text(row(anna)));
        assertEquals(1, facts.column("class.key-account-size.group").orElseThrow().number(row(anna)));
        Party loaded = load(anna);
        classification.enter(definitions, loaded, "key-account-size", List.of("listed"), TODAY, null);
        Shop.save(store, loaded);
        assertEquals("listed", facts().column("class.key-account-size").orElseThrow().text(row(anna)));
    }

    @Test
    void schemesAreComputedFromOrders() throws Exception {
        Party often = Shop.customer("A1", "Often", null, "United Kingdom");
        Party once = Shop.customer("B2", "Once", null, "France");
        Party never = Shop.customer("C3", "Never", null, null);
        Shop.add(store, often, once, never);
        for (int month = 1; month <= 6; month++) {
            order(often, LocalDateTime.of(2025, 6 + month, 1, 10, 0), "100");
        }
        order(once, LocalDateTime.of(2024, 1, 1, 10, 0), "10");
        FactSnapshot facts = facts();
        assertEquals(List.of("having", "high", "actual", "frequent", "domestic", "core"),
                texts(facts, often, "business-progress", "frequency", "reality", "loyalty", "origin", "importance"));
        assertEquals(List.of("had", "zero", "actual", "old", "abroad", "general"),
                texts(facts, once, "business-progress", "frequency", "reality", "loyalty", "origin", "importance"));
        assertNull(facts.column("class.business-progress").orElseThrow().text(row(never)));
        assertEquals(List.of("potential", "zero", "potential", "individual"),
                texts(facts, never, "reality", "frequency", "loyalty", "legal-form"));
        Decision proof = classification.explain(store, ANN, "loyalty", once.getId()).orElseThrow();
        assertEquals("old", proof.text("outcome"));
        assertEquals(3, proof.proof().children().size());
        assertTrue(classification.explain(store, ANN, "motive", once.getId()).isEmpty());
    }

    /** Quadrants of differing needs and value (C12), with needs that two of three share. */
    @Test
    void customersFallIntoQuadrantsByValueAndNeed() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Party ben = Shop.customer("B2", "Ben", null, null);
        Party cleo = Shop.customer("C3", "Cleo", null, null);
        Party dora = Shop.customer("D4", "Dora", null, null);
        need(anna, "investment");
        need(ben, "tax");
        need(cleo, "tax");
        Shop.add(store, anna, ben, cleo, dora);
        order(anna, LocalDateTime.of(2026, 2, 1, 10, 0), "500");
        order(ben, LocalDateTime.of(2026, 2, 1, 10, 0), "400");
        order(cleo, LocalDateTime.of(2026, 2, 1, 10, 0), "10");
        FactSnapshot facts = facts();
        FactColumn difference = facts.column("needs.difference").orElseThrow();
        assertEquals(List.of(100L, 50L, 50L, FactColumn.MISSING), List.of(difference.number(facts.rowOf(anna.getId())),
                difference.number(facts.rowOf(ben.getId())), difference.number(facts.rowOf(cleo.getId())),
                difference.number(facts.rowOf(dora.getId()))));
        assertEquals("one-to-one", facts.column("class.difference-quadrant").orElseThrow().text(row(anna)));
        assertEquals("segment", facts.column("class.difference-quadrant").orElseThrow().text(row(cleo)));
        assertNull(facts.column("class.difference-quadrant").orElseThrow().text(row(dora)), "needs are not known");
        Party loaded = load(ben);
        classification.enter(definitions, loaded, "need-class", List.of("general"), TODAY, null);
        Shop.save(store, loaded);
        facts = facts();
        assertEquals("key-account", facts.column("class.difference-quadrant").orElseThrow().text(row(ben)));
        assertEquals(List.of("platinum", "gold", "lead"), List.of(
                facts.column("class.pyramid").orElseThrow().text(row(anna)),
                facts.column("class.pyramid").orElseThrow().text(row(ben)),
                facts.column("class.pyramid").orElseThrow().text(row(cleo))));
        assertEquals("a", facts.column("class.abc").orElseThrow().text(row(ben)));
        assertNull(facts.column("class.abc").orElseThrow().text(row(dora)));
    }

    @Test
    void potentialMakesASmallCustomerValuable() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        for (String criterion : List.of("growth", "credit", "competence", "contribution")) {
            Rating rating = ClienteleFactory.eINSTANCE.createRating();
            rating.setScorecard("potential");
            rating.setCriterion(criterion);
            rating.setScore(BigDecimal.valueOf(7));
            anna.getCustomer().getRatings().add(rating);
        }
        Party ben = Shop.customer("B2", "Ben", null, null);
        Shop.add(store, anna, ben);
        FactSnapshot facts = facts();
        assertEquals(280_000, facts.column("score.potential").orElseThrow().number(row(anna)));
        assertEquals("high", facts.column("class.value-difference").orElseThrow().text(row(anna)));
        assertEquals("low", facts.column("class.value-difference").orElseThrow().text(row(ben)));
        Party loaded = load(anna);
        loaded.getCustomer().getRatings().getFirst().setScore(BigDecimal.ONE);
        Shop.save(store, loaded);
        assertEquals("low", facts().column("class.value-difference").orElseThrow().text(row(anna)));
    }

    @Test
    void recomputingDatesTheHistory() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Party ben = Shop.customer("B2", "Ben", null, null);
        Shop.add(store, anna, ben);
        order(anna, LocalDateTime.of(2026, 2, 1, 10, 0), "10");
        RecomputeReport first = recompute();
        assertCounts(2, 2, first);
        assertCounts(0, 0, recompute());
        assertEquals(List.of("low"), values(load(anna), "frequency", TODAY));

        clock.advance(Duration.ofDays(400));
        assertCounts(1, 2, recompute());
        Party later = load(anna);
        LocalDate then = TODAY.plusDays(400);
        assertEquals(List.of("zero"), values(later, "frequency", then));
        assertEquals(List.of("low"), values(later, "frequency", then.minusDays(1)));
        Classification now = classification.history(later, "frequency").getFirst();
        assertEquals(ValueSource.COMPUTED, now.getSource());
        assertEquals(then, now.getValidFrom());
        assertTrue(now.getEvidence().contains("frequency"), now.getEvidence());
    }

    @Test
    void aRunKeepsRuleCommitAndFactsAndIsUndoneAsOne() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Party ben = Shop.customer("B2", "Ben", null, null);
        Shop.add(store, anna, ben);
        order(anna, LocalDateTime.of(2026, 2, 1, 10, 0), "10");
        long commit = store.journal().lastSequence();
        RecomputeReport report = recompute();
        Classification value = classification.history(load(anna), "frequency").getFirst();
        assertEquals(definitions.table("frequency").orElseThrow().getVersion(), value.getRuleVersion());
        assertEquals(commit, value.getCommit());
        assertEquals("@table=frequency\nactivity.orders12=1", value.getInputs());
        assertTrue(store.changes(ANN).undoBatch(report.batch().getAsLong(), true, "test", null).isCommitted());
        assertEquals(List.of(), classification.history(load(anna), "frequency"));
        assertEquals(List.of(), classification.history(load(ben), "frequency"));
    }

    @Test
    void theProofOfAValueStaysWhenFactsAndTableChange() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Shop.add(store, anna);
        order(anna, LocalDateTime.of(2026, 2, 1, 10, 0), "10");
        recompute();
        Classification value = classification.history(load(anna), "frequency").getFirst();
        ProofNode then = classification.proof(store, ANN, value).orElseThrow();
        assertTrue(then.children().get(1).holds(), "the second row was hit: one purchase within a year");

        for (int day = 2; day < 12; day++) {
            order(anna, LocalDateTime.of(2026, 2, day, 10, 0), "10");
        }
        DecisionTable table = (DecisionTable) store.records(ANN).load(Literals.DECISION_TABLE,
                definitions.table("frequency").orElseThrow().getId()).orElseThrow();
        table.getRows().getFirst().getCells().getFirst().setText(">= 1");
        table.getTests().clear();
        Shop.save(store, table);

        assertEquals(then, classification.proof(store, ANN, value).orElseThrow());
        assertEquals("high", classification.explain(store, ANN, "frequency", anna.getId()).orElseThrow()
                .text("outcome"));
        recompute();
        Classification now = classification.history(load(anna), "frequency").getFirst();
        assertEquals("high", now.getValue());
        assertEquals(value.getRuleVersion() + 1, now.getRuleVersion());
        assertTrue(classification.proof(store, ANN, now).orElseThrow().children().getFirst().holds());
    }

    @Test
    void aCancelledRunLeavesNothing() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Shop.add(store, anna);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class, () -> classification
                .recompute(store, ANN, List.of("frequency"), "test", cancelled)).code());
        assertEquals(List.of(), classification.history(load(anna), "frequency"));
    }

    @Test
    void whatPeopleSayCountsBeforeWhatWasComputed() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Shop.add(store, anna);
        recompute();
        Party loaded = load(anna);
        assertEquals(List.of("zero"), values(loaded, "frequency", TODAY));
        classification.enter(definitions, loaded, "frequency", List.of("high"), TODAY, "buys through a friend");
        Shop.save(store, loaded);
        assertEquals(List.of("high"), values(load(anna), "frequency", TODAY));
        assertEquals("high", facts().column("class.frequency").orElseThrow().text(row(anna)));
        assertEquals(0, recompute().changed());
        Party again = load(anna);
        classification.enter(definitions, again, "frequency", List.of(), TODAY, null);
        Shop.save(store, again);
        assertEquals(List.of("zero"), values(load(anna), "frequency", TODAY));
        assertEquals("zero", facts().column("class.frequency").orElseThrow().text(row(anna)));
    }

    /** A prospect needs need, money and authority; a potential customer need and money (C23). */
    @Test
    void leadsBecomeProspectsByTheirLamps() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        lamp(anna, LampKind.NEED, LampState.YES);
        Shop.add(store, anna);
        assertEquals("lead", facts().column("class.lead-state").orElseThrow().text(row(anna)));
        Party loaded = load(anna);
        lamp(loaded, LampKind.MONEY, LampState.YES);
        Shop.save(store, loaded);
        assertEquals("potential", facts().column("class.lead-state").orElseThrow().text(row(anna)));
        loaded = load(anna);
        lamp(loaded, LampKind.AUTHORITY, LampState.YES);
        Shop.save(store, loaded);
        FactSnapshot facts = facts();
        assertEquals("prospect", facts.column("class.lead-state").orElseThrow().text(row(anna)));
        assertEquals("ideal", tables.explain(definitions.table("man").orElseThrow(), facts, row(anna)).text("outcome"));
    }

    @Test
    void onlyComputedSchemesAreRecomputed() {
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> classification.recompute(store, ANN, List.of("motive"), "test", null)).code());
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> classification.recompute(store, ANN, List.of("gone"), "test", null)).code());
    }

    @Test
    void everyComputedSchemeCanBeRecomputedAtOnce() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, "France");
        Shop.add(store, anna);
        assertFalse(classification.recompute(store, ANN, List.of(), "all", null).changed() == 0);
        assertEquals(0, classification.recompute(store, ANN, List.of(), "all", null).changed());
    }

    @Test
    void customersAreLoadedTogetherToBeWritten() throws Exception {
        Shop.add(store, Shop.customer("A1", "Anna", null, null), Shop.customer("B2", "Ben", null, null));
        SingleLoads loads = new SingleLoads(store);
        assertEquals(2, classification.recompute(loads.store(), ANN, List.of("frequency"), "test", null).changed());
        assertEquals(0, loads.count());
    }

    private static void assertCounts(long changed, long values, RecomputeReport report) {
        assertEquals(List.of(2L, changed, values, 0L),
                List.of(report.customers(), report.changed(), report.values(), report.conflicts()));
        assertEquals(changed > 0, report.batch().isPresent());
    }

    private RecomputeReport recompute() throws ClienteleException {
        return classification.recompute(store, ANN, List.of("frequency"), "test", null);
    }

    private List<String> values(Party party, String scheme, LocalDate day) {
        return classification.of(definitions, party, day).stream()
                .filter(values -> values.scheme().getKey().equals(scheme))
                .flatMap(values -> values.values().stream()).map(Classification::getValue).toList();
    }

    private int code(Party party, String scheme, String... values) {
        return assertThrows(ClienteleException.class,
                () -> classification.enter(definitions, party, scheme, List.of(values), TODAY, null)).code();
    }

    private List<String> texts(FactSnapshot facts, Party party, String... schemes) {
        return List.of(schemes).stream().map(scheme -> facts.column("class." + scheme).orElseThrow()
                .text(facts.rowOf(party.getId()))).toList();
    }

    private FactSnapshot facts() throws ClienteleException {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private int row(Party party) throws ClienteleException {
        return facts().rowOf(party.getId());
    }

    private void order(Party party, LocalDateTime at, String amount) throws Exception {
        Shop.add(store, Shop.order(party, at, OrderKind.SALE, amount));
    }

    private Party load(Party party) throws ClienteleException {
        return (Party) store.records(ANN).load(Literals.PARTY, party.getId()).orElseThrow();
    }

    private static void need(Party party, String type) {
        Need need = ClienteleFactory.eINSTANCE.createNeed();
        need.setType(type);
        need.setState(NeedState.EXPLICIT);
        party.getCustomer().getNeeds().add(need);
    }

    private static void lamp(Party party, LampKind kind, LampState state) {
        Lamp lamp = ClienteleFactory.eINSTANCE.createLamp();
        lamp.setKind(kind);
        lamp.setState(state);
        party.getCustomer().getLamps().add(lamp);
    }
}
