package org.clientele.ui.lifecycle.internal.decline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.CaseDecided;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.EndRequest;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.ui.StoreSession;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What a decision needs, and what is stored of it. */
class DecideDraftTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final StoreSession session = new StoreSession(new MemoryStore(), new Actor("ann", "Ann"), null);
    private final List<String> calls = new ArrayList<>();
    private IStatus answer = Status.OK_STATUS;

    private static CaseItem item(DeclineDecision decision, String cost) {
        return new CaseItem(7, 5, "decline", DAY, BigDecimal.TEN, BigDecimal.ONE, decision, "why",
                decision == DeclineDecision.END ? ChurnKind.FAULT : ChurnKind.NOT_STATED, DAY, "ann", 0,
                cost == null ? null : new BigDecimal(cost), DeclineOutcome.PENDING, null, null);
    }

    private DeclineCaseService cases() {
        CommitResult result = new CommitResult(answer, 1, List.of());
        return (DeclineCaseService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { DeclineCaseService.class }, (proxy, method, given) -> {
                    calls.add(method.getName() + Arrays.asList(given).subList(2, given.length));
                    return switch (method.getName()) {
                    case "open" -> item(DeclineDecision.OPEN, null);
                    case "recover", "end" -> new CaseDecided(result, null, 0, false, List.of("no way to the end"));
                    default -> result;
                    };
                });
    }

    private DecideDraft draft(CaseItem present) {
        return new DecideDraft(session, "decline", 5, Optional.ofNullable(present));
    }

    @Test
    void newDecisionIsToRecoverAndOpensTheCaseOnlyWhenItIsStored() throws Exception {
        DecideDraft draft = draft(null);
        assertEquals(DeclineDecision.RECOVER, draft.decision());
        assertEquals(Optional.empty(), draft.problem());
        assertEquals(List.of(), calls);
        draft.plan("win-back", " bob ", DAY);
        draft.say(" good customer ", "");
        assertEquals(List.of("no way to the end"), draft.store(cases()));
        assertEquals(List.of("open[decline, 5]",
                "recover[7, " + new RecoverRequest("good customer", "win-back", "bob", DAY) + "]"), calls);
    }

    @Test
    void endNeedsAKindOfChurnAndAReason() throws Exception {
        DecideDraft draft = draft(item(DeclineDecision.RECOVER, null));
        draft.decide(DeclineDecision.END);
        assertEquals("Choose the kind of churn.", draft.problem().orElseThrow());
        draft.end(ChurnKind.COMPETITION, false);
        assertEquals("Say why the relation is ended.", draft.problem().orElseThrow());
        draft.say("cheaper elsewhere", "");
        assertEquals(Optional.empty(), draft.problem());
        draft.store(cases());
        assertEquals(List.of("end[7, " + new EndRequest(ChurnKind.COMPETITION, "cheaper elsewhere", false) + "]"), calls,
                "the case that waits is taken, none is opened");
    }

    @Test
    void decisionIsTakenBackWithAReasonOnly() throws Exception {
        DecideDraft draft = draft(item(DeclineDecision.RECOVER, null));
        draft.decide(DeclineDecision.OPEN);
        assertTrue(draft.problem().isPresent());
        draft.say("too early", "");
        draft.store(cases());
        assertEquals(List.of("reopen[7, too early]"), calls);
    }

    @Test
    void caseThatWaitsIsLeftOpenWithoutAWord() throws Exception {
        DecideDraft draft = draft(item(DeclineDecision.OPEN, null));
        draft.decide(DeclineDecision.OPEN);
        assertEquals(Optional.empty(), draft.problem());
        draft.store(cases());
        assertEquals(List.of(), calls);
    }

    @Test
    void costIsStoredWhereItChanged() throws Exception {
        DecideDraft draft = draft(item(DeclineDecision.OPEN, "12.50"));
        assertEquals("12.50", draft.cost());
        draft.decide(DeclineDecision.OPEN);
        draft.say("", "12.5");
        draft.store(cases());
        assertEquals(List.of(), calls, "12.5 is 12.50");
        draft.say("", "20");
        draft.store(cases());
        assertEquals(List.of("cost[7, 20]"), calls);
    }

    @Test
    void costThatIsNoAmountIsTold() {
        DecideDraft draft = draft(null);
        for (String wrong : List.of("-1", "twelve", "12 pounds", "1.2.3")) {
            draft.say("", wrong);
            assertTrue(draft.problem().orElseThrow().contains(wrong), wrong);
        }
        draft.say("", "0");
        assertFalse(draft.problem().isPresent());
    }

    @Test
    void reasonLongerThanTheStoreKeepsIsTold() {
        DecideDraft draft = draft(null);
        draft.say("x".repeat(1000), "");
        assertFalse(draft.problem().isPresent());
        draft.say("x".repeat(1001), "");
        assertTrue(draft.problem().isPresent());
    }

    @Test
    void refusalOfTheStoreIsTold() {
        answer = new Status(IStatus.ERROR, "test", StatusCodes.CONFLICT, "somebody was faster", null);
        DecideDraft draft = draft(item(DeclineDecision.OPEN, null));
        assertEquals("somebody was faster",
                assertThrows(ClienteleException.class, () -> draft.store(cases())).getMessage());
    }
}
