package org.clientele.lifecycle.internal.agenda.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.HandoverRequest.Share;
import org.clientele.core.agenda.HandoverResult;
import org.clientele.core.agenda.Holding;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.customers.internal.tasks.TaskServiceImpl;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.Privilege;
import org.clientele.model.Segment;
import org.clientele.model.WorkCapacity;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that somebody holds, handed over on a real store. */
class HandoverServiceTest {

    private static final Actor BOSS = new Actor("boss", "Boss");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private static Path folder;

    private static Store store;
    private static int people;

    private final HandoverServiceImpl handover = new HandoverServiceImpl();
    private final TaskService tasks = new TaskServiceImpl(Clock.systemUTC());
    private final String ann = "ann" + ++people;
    private Party ada;
    private Party bela;

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** Two customers, a task, a plan with a step, a segment, a privilege, working time. */
    @BeforeEach
    void annHasThings() throws Exception {
        ada = Shop.customer("A-" + people, "Ada", ann, null);
        bela = Shop.customer("B-" + people, "Bela", ann, null);
        Shop.add(store, ada, bela, Shop.customer("C-" + people, "Cleo", "carl", null));
        task(ann, "call");
        long done = task(ann, "done");
        assertTrue(tasks.done(store, BOSS, done).isCommitted());
        task("carl", "not mine");
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("s" + people);
        segment.setName("Mine");
        segment.setOwner(ann);
        WorkCapacity capacity = ClienteleFactory.eINSTANCE.createWorkCapacity();
        capacity.setAccount(ann);
        capacity.setMonday(480);
        Privilege privilege = ClienteleFactory.eINSTANCE.createPrivilege();
        privilege.setKey("visit");
        privilege.setEnglish("Visit");
        privilege.setOwner(ann);
        Grade grade = ClienteleFactory.eINSTANCE.createGrade();
        grade.setKey("gold");
        grade.setEnglish("Gold");
        grade.getPrivileges().add(privilege);
        GradeTable table = ClienteleFactory.eINSTANCE.createGradeTable();
        table.setKey("t" + people);
        table.setEnglish("Table");
        table.getGrades().add(grade);
        Shop.add(store, segment, capacity, table, plan("carl", PlanState.ACTIVE, ann), plan(ann, PlanState.ACTIVE, null),
                plan(ann, PlanState.ENDED, ann));
    }

    private long task(String owner, String text) throws Exception {
        var result = tasks.create(store, BOSS, new NewTask(OptionalLong.of(ada.getId()), owner, DAY, text), "manual");
        return store.journal().read(result.sequence() - 1, 1).getFirst().touched().getFirst().aggregate().id();
    }

    private CarePlan plan(String owner, PlanState state, String stepOwner) {
        CarePlan plan = ClienteleFactory.eINSTANCE.createCarePlan();
        plan.setCustomer(new PartyId(ada.getId()));
        plan.setTitle("Plan of " + owner);
        plan.setOwner(owner);
        plan.setState(state);
        plan.setStart(DAY);
        PlanStep step = ClienteleFactory.eINSTANCE.createPlanStep();
        step.setPosition(1);
        step.setText("Prepare");
        step.setOwner(stepOwner);
        plan.getSteps().add(step);
        return plan;
    }

    private Holdings list(String account) throws Exception {
        return handover.list(store, BOSS, account, null);
    }

    private static Map<String, Integer> counts(Holdings holdings) {
        return holdings.counts().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
    }

    @Test
    void everythingThatStillMattersIsListed() throws Exception {
        Holdings holdings = list(ann);
        assertEquals(Map.of("customer", 2, "task", 1, "plan", 1, "step", 1, "segment", 1, "privilege", 1, "capacity", 1),
                counts(holdings));
        assertEquals(List.of("Ada", "Bela", "call", "Plan of " + ann, "Prepare", "Mine", "Visit", ann),
                holdings.items().stream().map(Holding::label).toList());
        assertEquals("A-" + people, holdings.items().getFirst().detail());
        assertTrue(handover.holders(store, BOSS).contains(ann));
    }

    @Test
    void everythingGoesToTheSuccessorInOneUnitAndComesBackInOne() throws Exception {
        HandoverResult result = handover.handOver(store, BOSS,
                HandoverRequest.all(list(ann), "zoe" + people, "Ann leaves"), null);
        assertTrue(result.status().isOK(), result.status().getMessage());
        assertEquals(8, result.handedOver());
        assertEquals(List.of(), result.kept());
        assertEquals(Map.of(), counts(list(ann)));
        assertEquals(Map.of("customer", 2, "task", 1, "plan", 1, "step", 1, "segment", 1, "privilege", 1),
                counts(list("zoe" + people)));
        assertTrue(store.changes(BOSS).undoBatch(result.batch().getAsLong(), false, "undo", null).isCommitted());
        assertEquals(8, list(ann).items().size());
        assertEquals(0, list("zoe" + people).items().size());
    }

    @Test
    void historyTellsWhoHadIt() throws Exception {
        handover.handOver(store, BOSS, HandoverRequest.all(list(ann), "zoe" + people, "Ann leaves"), null);
        Change change = store.changes(BOSS)
                .history(new AggregateRef(Literals.PARTY, ada.getId()), OptionalLong.empty(), 10)
                .stream().filter(c -> c.path().equals("customer.owner")).findFirst().orElseThrow();
        assertTrue(change.toString().contains(ann), change.toString());
        assertTrue(change.toString().contains("zoe" + people), change.toString());
    }

    @Test
    void eachThingMayGoToSomebodyElseAndTheRestStays() throws Exception {
        List<Holding> items = list(ann).items();
        HandoverResult result = handover.handOver(store, BOSS,
                new HandoverRequest(ann, List.of(new Share("zoe" + people, List.of(items.get(0))),
                        new Share("yan" + people, List.of(items.get(2)))), "Share"), null);
        assertEquals(2, result.handedOver());
        assertEquals(Map.of("customer", 1), counts(list("zoe" + people)));
        assertEquals(Map.of("task", 1), counts(list("yan" + people)));
        assertEquals(6, list(ann).items().size());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStaysAndIsTold() throws Exception {
        Holdings before = list(ann);
        Party changed = (Party) store.records(BOSS).load(Literals.PARTY, bela.getId()).orElseThrow();
        changed.getCustomer().setOwner("carl");
        Shop.save(store, changed);
        HandoverResult result = handover.handOver(store, BOSS,
                HandoverRequest.all(before, "zoe" + people, "Ann leaves"), null);
        assertEquals(7, result.handedOver());
        assertEquals(List.of("Bela"), result.kept().stream().map(k -> k.item().label()).toList());
        assertEquals("carl", ((Party) store.records(BOSS).load(Literals.PARTY, bela.getId()).orElseThrow())
                .getCustomer().getOwner());
    }

    @Test
    void reasonAndSuccessorAreNeeded() throws Exception {
        Holdings holdings = list(ann);
        for (HandoverRequest wrong : List.of(HandoverRequest.all(holdings, "zoe", " "),
                HandoverRequest.all(holdings, " ", "x"), HandoverRequest.all(holdings, ann, "x"))) {
            assertEquals(StatusCodes.INVALID_INPUT, handover.handOver(store, BOSS, wrong, null).status().getCode());
        }
        assertEquals(1, tasks.count(store, BOSS, TaskQuery.ofOwner(ann)));
    }
}
