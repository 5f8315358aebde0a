package org.clientele.lifecycle.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineItem;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;
import org.clientele.core.retention.DeclineQuery;
import org.clientele.core.retention.DeclineScores;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.retention.DeclineSimulation;
import org.clientele.core.rules.UsedFact;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.contact.ContactColumns;
import org.clientele.lifecycle.internal.repeat.AliveColumns;
import org.clientele.lifecycle.internal.repeat.StoreFits;
import org.clientele.lifecycle.internal.signal.FallingAmountSignal;
import org.clientele.lifecycle.internal.signal.OrderGapSignal;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DeclineModel;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Scores against figures counted by hand; today is 30 June 2024. */
class DeclineScoreTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final MemoryStore store = new MemoryStore();
    private final Signals signals = Shipped.signals();
    private final FactServiceImpl facts = new FactServiceImpl(new TestClock(Instant.parse("2024-06-30T10:00:00Z")),
            List.of(new AliveColumns(new StoreFits()), new ContactColumns(),
                    new DeclineColumns(signals), new SilentColumns()));
    private final DeclineServiceImpl service = new DeclineServiceImpl(facts, signals);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() throws Exception {
        Locale.setDefault(Locale.US);
        Shop.add(store, new ShippedDecline().definitions().getFirst());
    }

    @AfterEach
    void close() {
        facts.close();
        Locale.setDefault(before);
    }

    /**
     * Purchases on 1 September, 1 October and 31 October 2023: 30 days apart, 243 days ago; nothing in the last 182 days,
     * 100 in the 182 before (from 2 July). Pause 243 / 30 = 8.1 times: full, weight 3; fell by 100 %: full, weight 2.
     */
    @Test
    void whoStaysAwayAndBroughtAllBeforeHasTheFullScore() throws Exception {
        Party party = customer("A");
        sale(party, "2023-09-01", "10");
        sale(party, "2023-10-01", "20");
        sale(party, "2023-10-31", "70");
        DeclineProof proof = service.explain(store, ANN, DeclineService.DEFAULT, party.getId());
        assertEquals(100, proof.score(), 1e-9);
        assertTrue(proof.declining());
        Part pause = part(proof, OrderGapSignal.ID);
        assertEquals(8.1, pause.value(), 1e-9);
        assertEquals(60, pause.contribution(), 1e-9);
        Part fall = part(proof, FallingAmountSignal.ID);
        assertEquals(100, fall.value(), 1e-9);
        assertEquals(40, fall.contribution(), 1e-9);
        assertFalse(part(proof, "alive").judged(), "too few customers bought again");
        assertFalse(part(proof, "contact-lost").judged());
        assertEquals(0, new BigDecimal("100").compareTo(proof.atStake()));
    }

    /**
     * 60 days between purchases and 135 days since the last: 2.25 times, half way from 1.5 to 3. The last half-year (from 1
     * January) brought 50, the one before 100: half, half way from 20 to 80 %. So half of 3 and half of 2 make 50.
     */
    @Test
    void halfwaySignalsGiveHalfOfThePoints() throws Exception {
        Party party = customer("H");
        sale(party, "2023-10-19", "60");
        sale(party, "2023-12-18", "40");
        sale(party, "2024-02-16", "50");
        DeclineProof proof = service.explain(store, ANN, DeclineService.DEFAULT, party.getId());
        assertEquals(2.25, part(proof, OrderGapSignal.ID).value(), 1e-9);
        assertEquals(50, part(proof, FallingAmountSignal.ID).value(), 1e-9);
        assertEquals(50, proof.score(), 1e-9);
        assertTrue(proof.declining(), "the threshold belongs to declining");
        assertEquals(proof.score(), proof.parts().stream().mapToDouble(Part::contribution).sum(), 1e-9);
        assertTrue(proof.proof().children().getFirst().text().contains("2.2"), proof.proof().children().getFirst().text());
    }

    @Test
    void whoHasNoRhythmIsNotJudged() throws Exception {
        Party once = customer("O");
        sale(once, "2023-09-01", "10");
        Party never = customer("N");
        DeclineScores scores = service.scores(store, ANN, DeclineService.DEFAULT);
        assertTrue(scores.judged().isEmpty());
        assertTrue(Double.isNaN(service.explain(store, ANN, DeclineService.DEFAULT, once.getId()).score()));
        assertTrue(Double.isNaN(service.explain(store, ANN, DeclineService.DEFAULT, never.getId()).score()));
        assertTrue(service.list(store, ANN, DeclineQuery.all(DeclineService.DEFAULT)).isEmpty());
    }

    @Test
    void aStoreWithoutCustomersHasNoScores() throws Exception {
        assertTrue(service.scores(store, ANN, DeclineService.DEFAULT).judged().isEmpty());
    }

    @Test
    void whatWasWorkedOutOfASnapshotDoesNotKeepIt() throws Exception {
        Party party = customer("A");
        WeakReference<FactSnapshot> old = new WeakReference<>(service.scores(store, ANN, DeclineService.DEFAULT).facts());
        assertNotNull(service.scores(store, ANN, DeclineService.DEFAULT));
        for (int day = 1; day < 5; day++) { // the fact base itself keeps what it goes on from
            sale(party, "2024-06-0" + day, "10");
            assertNotNull(service.scores(store, ANN, DeclineService.DEFAULT));
        }
        Await.until("nothing holds the snapshot", () -> {
            System.gc();
            return old.get() == null;
        });
    }

    @Test
    void columnScoresListAndProofAgree() throws Exception {
        Party small = customer("S");
        sale(small, "2023-09-01", "10");
        sale(small, "2023-10-01", "20");
        Party great = customer("G");
        sale(great, "2023-09-01", "1000");
        sale(great, "2023-10-01", "2000");
        refund(great, "2023-11-01", "-500");
        DeclineScores scores = service.scores(store, ANN, DeclineService.DEFAULT);
        FactSnapshot now = scores.facts();
        for (Party party : List.of(small, great)) {
            int row = now.rowOf(party.getId());
            double score = service.explain(store, ANN, DeclineService.DEFAULT, party.getId()).score();
            assertEquals(score, scores.score(row), 1e-9);
            assertEquals(Math.round(score * 10_000), now.column("decline.score").orElseThrow().number(row));
            assertEquals(scores.atStake(row), now.column("decline.at-stake").orElseThrow().number(row));
        }
        List<DeclineItem> items = service.list(store, ANN, DeclineQuery.all(DeclineService.DEFAULT));
        assertEquals(List.of("G", "S"), items.stream().map(DeclineItem::number).toList());
        assertEquals(0, new BigDecimal("2500").compareTo(items.getFirst().atStake()), "the return is taken off");
        assertEquals(LocalDate.of(2023, 10, 1), items.getFirst().lastOrder());
    }

    @Test
    void laterOrdersChangeTheScoreOfTheirCustomer() throws Exception {
        Party party = customer("A");
        sale(party, "2023-09-01", "10");
        sale(party, "2023-10-01", "20");
        int row = snapshot().rowOf(party.getId());
        assertEquals(1_000_000, snapshot().column("decline.score").orElseThrow().number(row));
        sale(party, "2024-06-29", "30");
        assertEquals(0, snapshot().column("decline.score").orElseThrow().number(row));
        assertEquals(100, service.scores(store, ANN, DeclineService.DEFAULT, LocalDate.of(2024, 6, 1)).score(row), 1e-9);
    }

    @Test
    void weightsAndLimitsOfTheModelCount() throws Exception {
        Party party = customer("H");
        sale(party, "2023-10-19", "60");
        sale(party, "2023-12-18", "40");
        sale(party, "2024-02-16", "50");
        DeclineModel present = service.find(store, ANN, DeclineService.DEFAULT).orElseThrow();
        DeclineModel changed = service.find(store, ANN, DeclineService.DEFAULT).orElseThrow();
        changed.getSignals().forEach(use -> use.setWeight(
                OrderGapSignal.ID.equals(use.getSignal()) ? BigDecimal.ONE : BigDecimal.ZERO));
        changed.getSignals().getFirst().setLeast(new BigDecimal("2"));
        DeclineSimulation simulated = service.simulate(store, ANN, present, changed, null);
        assertEquals(1, simulated.before().getCardinality());
        assertEquals(0, simulated.after().getCardinality(), "2.25 is a quarter of the way from 2 to 3: 25 points");
        assertEquals(1, simulated.removed().getCardinality());
        assertTrue(service.save(store, ANN, changed).isCommitted());
        assertEquals(25, service.explain(store, ANN, DeclineService.DEFAULT, party.getId()).score(), 1e-9);
    }

    @Test
    void modelsThatCannotWorkAreRefused() {
        DeclineModel model = service.create("mine");
        model.setEnglish("Mine");
        assertTrue(service.check(model).isEmpty(), service.check(model).toString());
        model.getSignals().getFirst().setLeast(new BigDecimal("5"));
        assertError(model, "5");
        model.getSignals().getFirst().setLeast(null);
        model.setThreshold(new BigDecimal("101"));
        assertError(model, "100");
        model.setThreshold(BigDecimal.TEN);
        model.getSignals().forEach(use -> use.setWeight(BigDecimal.ZERO));
        assertError(model, "weight");
        model.getSignals().getFirst().setWeight(new BigDecimal("-1"));
        assertError(model, "below 0");
        assertFalse(service.save(store, ANN, model).isCommitted());
    }

    @Test
    void aSignalThatFailsIsLeftOutAndTold() throws Exception {
        Signals broken = new Signals(List.of(new OrderGapSignal(), new Broken()));
        DeclineModel model = ShippedDecline.model("mine");
        model.getSignals().get(1).setSignal("broken");
        Party party = customer("A");
        sale(party, "2023-09-01", "10");
        sale(party, "2023-10-01", "20");
        ScoresOfFacts scores = ScoresOfFacts.of(snapshot(), model, broken);
        assertEquals(100, scores.score(snapshot().rowOf(party.getId())), 1e-9);
        assertTrue(scores.notes().stream().anyMatch(note -> note.contains("broken")), scores.notes().toString());
        assertTrue(scores.notes().stream().anyMatch(note -> note.contains("falling-amount")), "not installed is told, too");
    }

    /** Bought twice in the half-year before and half as much since: silent, until the customer gets in touch. */
    @Test
    void silentIsWhoBuysLessWithoutAWord() throws Exception {
        Party party = customer("Q");
        sale(party, "2023-10-01", "50");
        sale(party, "2023-11-01", "50");
        sale(party, "2024-03-01", "50");
        Party once = customer("O");
        sale(once, "2023-10-01", "50");
        assertEquals("yes", text("silent", party));
        assertEquals(null, text("silent", once));
        contact(party, "2024-02-01", InteractionDirection.OUTBOUND);
        assertEquals("yes", text("silent", party), "we called, that is no complaint");
        contact(party, "2024-02-02", InteractionDirection.INBOUND);
        assertEquals("no", text("silent", party));
    }

    private void contact(Party party, String day, InteractionDirection direction) throws Exception {
        Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
        call.setCustomer(new PartyId(party.getId()));
        call.setKind(InteractionKind.CALL);
        call.setDirection(direction);
        call.setAt(LocalDateTime.parse(day + "T10:00"));
        Shop.add(store, call);
    }

    private String text(String column, Party party) throws Exception {
        return snapshot().column(column).orElseThrow().text(snapshot().rowOf(party.getId()));
    }

    private void assertError(DeclineModel model, String part) {
        assertTrue(service.check(model).getFirst().error());
        assertTrue(service.check(model).stream().anyMatch(finding -> finding.message().contains(part)),
                service.check(model).toString());
    }

    private static Part part(DeclineProof proof, String signal) {
        return proof.parts().stream().filter(part -> part.signal().equals(signal)).findFirst().orElseThrow();
    }

    private FactSnapshot snapshot() throws Exception {
        return facts.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private Party customer(String number) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        Shop.add(store, party);
        return party;
    }

    private void sale(Party party, String day, String amount) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(day + "T09:00"), OrderKind.SALE, amount));
        snapshot();
    }

    private void refund(Party party, String day, String amount) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(day + "T09:00"), OrderKind.RETURN, amount));
        snapshot();
    }

    /** A partner's signal with a mistake in it. */
    private static final class Broken implements DeclineSignal {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String label() {
            return "Broken";
        }

        @Override
        public Unit unit() {
            return Unit.NUMBER;
        }

        @Override
        public double least() {
            return 0;
        }

        @Override
        public double most() {
            return 1;
        }

        @Override
        public Set<String> reads() {
            return Set.of("orders");
        }

        @Override
        public double[] values(FactSnapshot snapshot, RoaringBitmap rows) {
            throw new IllegalStateException("a mistake");
        }

        @Override
        public List<UsedFact> explain(FactSnapshot snapshot, int row) {
            return List.of();
        }
    }
}
