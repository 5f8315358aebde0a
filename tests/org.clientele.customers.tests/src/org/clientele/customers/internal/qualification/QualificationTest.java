package org.clientele.customers.internal.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.qualification.Assessment;
import org.clientele.core.qualification.Decided;
import org.clientele.core.qualification.DecisionRequest;
import org.clientele.core.qualification.DecisionRequest.DecisionTask;
import org.clientele.core.qualification.LampReading;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Party;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Task;
import org.clientele.model.value.TaskId;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money, authority, need: the eight rows are those that the catalogue prints (Q01, section 16). */
class QualificationTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DefinitionServiceImpl definitionService = new DefinitionServiceImpl();
    private final QualificationServiceImpl service = new QualificationServiceImpl(new DecisionTableServiceImpl(),
            definitionService);
    private final Party party = Shop.customer("C-1", "Ada", "ann", null);
    private final Locale locale = Locale.getDefault();
    private Definitions definitions;

    @BeforeEach
    void seed() throws Exception {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        definitions = seeded(new MemoryStore());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    private Definitions seeded(Store store) throws ClienteleException {
        definitionService.ensureDefaults(store, ANN);
        return definitionService.definitions(store);
    }

    @Test
    void lampsOfTheRecordGiveTheActionInTheLanguageOfTheUser() {
        assertEquals("有望客户，理想", action(LampState.YES, LampState.YES, LampState.YES));
        assertEquals("可以接触，配上熟练的销售技术，有成功的希望", action(LampState.YES, LampState.YES, LampState.NO));
        assertEquals("可以接触，设法找到具有A之人", action(LampState.YES, LampState.NO, LampState.YES));
        assertEquals("可以接触，需调查其业务状况、信用条件等给予融资", action(LampState.NO, LampState.YES, LampState.YES));
        String cultivate = "应长期观察、培养，使之具备另一条件";
        assertEquals(cultivate, action(LampState.NO, LampState.NO, LampState.YES));
        assertEquals(cultivate, action(LampState.NO, LampState.YES, LampState.NO));
        assertEquals(cultivate, action(LampState.YES, LampState.NO, LampState.NO));
        assertEquals("非客户，停止接触", action(LampState.NO, LampState.NO, LampState.NO));
        Locale.setDefault(Locale.UK);
        assertEquals("Not a customer: stop contact.", action(LampState.NO, LampState.NO, LampState.NO));
    }

    @Test
    void unknownLampGivesItsQuestionInsteadOfAdvice() {
        set(LampState.UNKNOWN, LampState.YES, LampState.YES);
        Assessment assessment = assess();
        assertTrue(assessment.status().isOK());
        assertEquals(Optional.empty(), assessment.advice());
        assertEquals(List.of(LampKind.MONEY, LampKind.APPROVAL),
                assessment.questions().stream().map(q -> q.lamp()).toList());
        assertEquals("这次采购的预算有多少，如何付款？", assessment.questions().getFirst().text());
    }

    @Test
    void partyThatIsNoCustomerHasAllLampsUnknown() {
        party.setCustomer(null);
        assertEquals(4, assess().questions().size());
    }

    /** C21: intention = need + approval. */
    @Test
    void intentionTakesNeedAndApproval() {
        service.setLamp(party, new LampReading(LampKind.NEED, LampState.YES, "said so", TODAY));
        assertEquals(LampState.UNKNOWN, assess().intention());
        service.setLamp(party, new LampReading(LampKind.APPROVAL, LampState.YES, "", TODAY));
        assertEquals(LampState.YES, assess().intention());
        service.setLamp(party, new LampReading(LampKind.APPROVAL, LampState.NO, "", TODAY));
        assertEquals(LampState.NO, assess().intention());
        assertEquals(2, party.getCustomer().getLamps().size());
    }

    /** C23: the prospect has need, money and authority; the potential customer needs the first two only. */
    @Test
    void potentialCustomerNeedsNoAuthorityButAProspectDoes() {
        set(LampState.YES, LampState.NO, LampState.YES);
        assertEquals(LampState.NO, assess().prospect());
        assertEquals(LampState.YES, assess().potential());
    }

    @Test
    void missingTableIsToldAndNotGuessed() {
        Assessment assessment = service.assess(party, definitionsWithout());
        assertEquals(StatusCodes.RULE_DISABLED, assessment.status().getCode());
        assertEquals(Optional.empty(), assessment.advice());
    }

    private Definitions definitionsWithout() {
        try {
            return new DefinitionServiceImpl().definitions(new MemoryStore());
        } catch (ClienteleException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void stopTakesAReasonAndAConfirmation() throws Exception {
        set(LampState.NO, LampState.NO, LampState.NO);
        assertEquals(StatusCodes.INVALID_INPUT, refused("stop", " ", true));
        assertEquals(StatusCodes.INVALID_INPUT, refused("stop", "no use", false));
        assertEquals(StatusCodes.INVALID_INPUT, refused("ideal", "no use", true));
        assertEquals(List.of(), party.getCustomer().getDecisions());
        RecordedDecision decision = service.decide(party, ANN, assess(), request("stop", "no use", true));
        assertEquals("no use", decision.getReason());
        assertEquals("ann", decision.getAccount());
        assertEquals(List.of(decision), party.getCustomer().getDecisions());
    }

    private int refused(String outcome, String reason, boolean confirmed) {
        return assertThrows(ClienteleException.class,
                () -> service.decide(party, ANN, assess(), request(outcome, reason, confirmed))).code();
    }

    @Test
    void decisionAndItsTaskAreOneUnitOfWork(@TempDir Path folder) throws Exception {
        try (Store store = TestStores.create(folder.resolve("store"))) {
            seeded(store);
            set(LampState.YES, LampState.NO, LampState.YES);
            Shop.add(store, party);
            long before = store.journal().lastSequence();
            DecisionRequest request = new DecisionRequest("find-authority", "", false, TODAY,
                    Optional.of(new DecisionTask("", "bob", TODAY.plusDays(7))));
            Decided decided = service.decide(store, ANN, party.getId(), request);
            assertTrue(decided.result().isCommitted(), decided.result().status().getMessage());
            assertEquals(before + 1, store.journal().lastSequence());
            Task task = (Task) store.records(ANN).load(Literals.TASK, decided.task().getAsLong()).orElseThrow();
            assertEquals("decision:man", task.getOrigin());
            assertEquals("可以接触，设法找到具有A之人", task.getText());
            assertEquals(party.getId(), task.getCustomer().value());
            Party stored = (Party) store.records(ANN).load(Literals.PARTY, party.getId()).orElseThrow();
            assertEquals(new TaskId(task.getId()), stored.getCustomer().getDecisions().getFirst().getTask());
            // the advice that somebody saw is another one by now
            Decided stale = service.decide(store, ANN, party.getId(),
                    new DecisionRequest("ideal", "", false, TODAY, Optional.empty()));
            assertFalse(stale.result().isCommitted());
            assertEquals(StatusCodes.INVALID_INPUT, stale.result().status().getCode());
            String told = stale.result().status().getMessage();
            assertTrue(told.contains("可以接触，设法找到具有A之人") && !told.contains("ideal"), told);
        }
    }

    private static DecisionRequest request(String outcome, String reason, boolean confirmed) {
        return new DecisionRequest(outcome, reason, confirmed, TODAY, Optional.empty());
    }

    private Assessment assess() {
        return service.assess(party, definitions);
    }

    private String action(LampState money, LampState authority, LampState need) {
        set(money, authority, need);
        return assess().advice().orElseThrow().action();
    }

    private void set(LampState money, LampState authority, LampState need) {
        service.setLamp(party, new LampReading(LampKind.MONEY, money, "", TODAY));
        service.setLamp(party, new LampReading(LampKind.AUTHORITY, authority, "", TODAY));
        service.setLamp(party, new LampReading(LampKind.NEED, need, "", TODAY));
    }
}
