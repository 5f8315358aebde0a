package org.clientele.lifecycle.internal.retention;

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
import java.util.Locale;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.CaseDecided;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.ChurnReport;
import org.clientele.core.retention.ChurnReport.Line;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineQuery;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.EndRequest;
import org.clientele.core.retention.OutcomeReport;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.cases.CaseCheck;
import org.clientele.lifecycle.internal.cases.DeclineCaseServiceImpl;
import org.clientele.lifecycle.internal.contact.ContactColumns;
import org.clientele.lifecycle.internal.repeat.AliveColumns;
import org.clientele.lifecycle.internal.repeat.StoreFits;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineOutcome;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases from noticing to outcome in a real store; the first day is 30 June 2024. */
class CasesTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @TempDir
    private Path folder;
    private final Locale before = Locale.getDefault();
    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T10:00:00Z"));
    private final Signals signals = Shipped.signals();
    private final FactServiceImpl facts = new FactServiceImpl(clock,
            List.of(new AliveColumns(new StoreFits()), new ContactColumns()));
    private final DeclineServiceImpl decline = new DeclineServiceImpl(facts, signals);
    private final DeclineCaseServiceImpl cases = new DeclineCaseServiceImpl(facts, decline, signals);
    private Store store;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.US);
        store = TestStores.create(folder.resolve("store"), List.of(new CaseCheck(), new DeclineCheck(signals)));
        Shop.add(store, new ShippedDecline().definitions().getFirst());
    }

    @AfterEach
    void close() {
        facts.close();
        store.close();
        Locale.setDefault(before);
    }

    /** One comes back after 20 days with 300 and a return of 50; another is ended and stays away for a year. */
    @Test
    void decisionsAndWhatComesOfThem() throws Exception {
        Party back = declining("B");
        Party gone = declining("G");
        CaseItem opened = cases.open(store, ANN, DeclineService.DEFAULT, back.getId());
        assertEquals(DAY, opened.openedOn());
        assertEquals(0, new BigDecimal("100").compareTo(opened.score()));
        assertEquals(0, new BigDecimal("100").compareTo(opened.atStake()));
        assertEquals(opened.id(), cases.open(store, ANN, null, back.getId()).id(), "one case at a time");

        CaseDecided recovered = cases.recover(store, ANN, opened.id(),
                new RecoverRequest("worth it", "no-such-template", null, null));
        assertTrue(recovered.result().isCommitted());
        assertEquals(DeclineDecision.RECOVER, recovered.item().decision());
        assertEquals(1, recovered.notes().size(), "no plans are installed here, and that is told");
        assertTrue(cases.cost(store, ANN, opened.id(), new BigDecimal("25")).isCommitted());

        long ended = cases.open(store, ANN, DeclineService.DEFAULT, gone.getId()).id();
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> cases.end(store, ANN, ended, new EndRequest(ChurnKind.NOT_STATED, "why", true)));
        assertEquals(StatusCodes.INVALID_INPUT, refused.code());
        assertThrows(ClienteleException.class,
                () -> cases.end(store, ANN, ended, new EndRequest(ChurnKind.FAULT, "  ", true)));
        CaseDecided end = cases.end(store, ANN, ended, new EndRequest(ChurnKind.COMPETITION, "cheaper there", true));
        assertFalse(end.moved());
        assertEquals(1, end.notes().size(), "no model of the life cycle is in force, and that is told");
        assertEquals(0, decline.list(store, ANN,
                new DeclineQuery(DeclineService.DEFAULT, null, null, null, null, false, 0)).size(), "both are decided");

        sale(back, "2024-07-20", OrderKind.SALE, "300");
        sale(back, "2024-07-25", OrderKind.RETURN, "-50");
        clock.advance(Duration.ofDays(32)); // 1 August
        facts.of(store).recompute();
        OutcomeReport first = cases.measureOutcomes(store, ANN, null);
        assertEquals(new OutcomeReport(2, 1, 0, 1), first);
        CaseItem came = cases.of(store, ANN, back.getId()).getFirst();
        assertEquals(DeclineOutcome.CAME_BACK, came.outcome());
        assertEquals(LocalDate.of(2024, 7, 20), came.outcomeOn());
        assertEquals(0, new BigDecimal("250").compareTo(came.regained()));
        assertThrows(ClienteleException.class,
                () -> cases.end(store, ANN, opened.id(), new EndRequest(ChurnKind.FAULT, "late", false)));

        clock.advance(Duration.ofDays(334)); // 1 July 2025
        facts.of(store).recompute();
        OutcomeReport second = cases.measureOutcomes(store, ANN, null);
        assertEquals(1, second.stayedAway());
        assertEquals(LocalDate.of(2025, 6, 30), cases.of(store, ANN, gone.getId()).getFirst().outcomeOn());

        ChurnReport report = cases.churn(store, ANN, DAY, DAY);
        Line competition = report.kinds().stream().filter(line -> line.kind() == ChurnKind.COMPETITION).findFirst()
                .orElseThrow();
        assertEquals(1, competition.cases());
        assertEquals(1, competition.stayedAway());
        assertEquals(List.of(gone.getId()), competition.parties());
        assertEquals(1, report.recoveries().cameBack());
        assertEquals(20, report.recoveries().meanDays());
        assertEquals(0, new BigDecimal("25").compareTo(report.recoveries().cost()));
        assertEquals(0, new BigDecimal("250").compareTo(report.recoveries().regained()));
        assertEquals(0, cases.churn(store, ANN, DAY.plusDays(1), DAY.plusDays(2)).recoveries().cases());
    }

    @Test
    void proofOfACaseStaysAsItWasWhenModelAndOrdersChange() throws Exception {
        Party party = declining("P");
        long id = cases.open(store, ANN, DeclineService.DEFAULT, party.getId()).id();
        DeclineModel model = decline.find(store, ANN, DeclineService.DEFAULT).orElseThrow();
        model.setThreshold(new BigDecimal("90"));
        model.getSignals().getFirst().setWeight(new BigDecimal("100"));
        assertTrue(decline.save(store, ANN, model).isCommitted());
        sale(party, "2024-06-29", OrderKind.SALE, "500");
        DeclineProof then = cases.proof(store, ANN, id).orElseThrow();
        assertEquals(100, then.score(), 1e-9);
        assertEquals(0, new BigDecimal("50").compareTo(then.threshold()));
        assertEquals(DAY, then.day());
        assertEquals(60, then.parts().getFirst().contribution(), 1e-9);
        assertTrue(decline.explain(store, ANN, DeclineService.DEFAULT, party.getId()).score() < 90);
    }

    @Test
    void aDecisionCanBeTakenBack() throws Exception {
        Party party = declining("P");
        long id = cases.open(store, ANN, null, party.getId()).id();
        assertNull(cases.of(store, ANN, party.getId()).getFirst().score(), "opened by hand");
        cases.end(store, ANN, id, new EndRequest(ChurnKind.NATURAL, "closed down", false));
        assertTrue(cases.reopen(store, ANN, id, "a mistake").isCommitted());
        CaseItem item = cases.list(store, ANN, true).getFirst();
        assertEquals(DeclineDecision.OPEN, item.decision());
        assertEquals(ChurnKind.NOT_STATED, item.churn());
        assertEquals(1, cases.churn(store, ANN, DAY, DAY).open());
        assertTrue(cases.proof(store, ANN, id).isEmpty());
    }

    private Party declining(String number) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        Shop.add(store, party);
        sale(party, "2023-09-01", OrderKind.SALE, "40");
        sale(party, "2023-10-01", OrderKind.SALE, "60");
        return party;
    }

    private void sale(Party party, String day, OrderKind kind, String amount) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(day + "T09:00"), kind, amount));
    }
}
