package org.clientele.customers.internal.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.interactions.InteractionSaved;
import org.clientele.core.interactions.NextStep;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.customers.internal.interactions.InteractionServiceImpl;
import org.clientele.model.Interaction;
import org.clientele.model.Party;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks and interactions on a real store. */
class TaskServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Store store;
    private static int numbers;

    private final TaskServiceImpl tasks = new TaskServiceImpl(NOON);
    private final InteractionServiceImpl interactions = new InteractionServiceImpl(NOON);
    private final Party party = Shop.customer("C-" + ++numbers, "Ada", "ann", null);

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    @BeforeEach
    void customerWithoutTasks() throws Exception {
        Shop.add(store, party);
    }

    @Test
    void openTasksComeByTheirLastDayPageByPageThoseWithoutOneLast() throws Exception {
        make("later", "ann", TODAY.plusDays(3));
        make("whenever", "ann", null);
        make("late", "ann", TODAY.minusDays(1));
        make("other", "bob", TODAY);
        TaskPage first = tasks.page(store, ANN, ofParty("ann"), Optional.empty(), 2);
        assertEquals(List.of("late", "later"), texts(first));
        assertEquals(List.of("whenever"),
                texts(tasks.page(store, ANN, ofParty("ann"), first.next(), 2)));
        assertEquals(4, tasks.count(store, ANN, TaskQuery.ofCustomer(party.getId())));
        assertEquals(List.of("late"),
                texts(tasks.page(store, ANN, TaskQuery.ofCustomer(party.getId()).overdue(TODAY), Optional.empty(), 10)));
        assertEquals("Ada", first.tasks().getFirst().customerName());
    }

    @Test
    void doneTaskIsNoLongerOpenAndCannotBeCancelled() throws Exception {
        long id = make("call back", "ann", TODAY);
        assertTrue(tasks.done(store, ANN, id).isCommitted());
        TaskItem done = tasks.find(store, ANN, id).orElseThrow();
        assertEquals(TaskState.DONE, done.state());
        assertEquals("ann", done.endedBy());
        assertEquals(LocalDateTime.of(2026, 11, 22, 12, 0), done.endedAt());
        assertEquals(0, tasks.count(store, ANN, TaskQuery.ofCustomer(party.getId())));
        assertEquals(StatusCodes.INVALID_RECORD, tasks.cancel(store, ANN, id, "no").status().getCode());
        assertTrue(tasks.reopen(store, ANN, id).isCommitted());
        assertEquals(TaskState.OPEN, tasks.find(store, ANN, id).orElseThrow().state());
    }

    @Test
    void cancellingTakesAReason() throws Exception {
        long id = make("call back", "ann", TODAY);
        assertEquals(StatusCodes.INVALID_RECORD, tasks.cancel(store, ANN, id, " ").status().getCode());
        assertTrue(tasks.cancel(store, ANN, id, "not wanted").isCommitted());
        assertEquals("not wanted", tasks.find(store, ANN, id).orElseThrow().reason());
        assertEquals(1, tasks.count(store, ANN, TaskQuery.ofCustomer(party.getId()).in(EnumSet.of(TaskState.CANCELLED))));
    }

    @Test
    void taskNeedsATextAndACustomerThatIsThere() {
        assertEquals(StatusCodes.INVALID_RECORD,
                tasks.create(store, ANN, new NewTask(OptionalLong.empty(), "ann", null, " "), TaskService.MANUAL)
                        .status().getCode());
        assertEquals(StatusCodes.NOT_FOUND,
                tasks.create(store, ANN, new NewTask(OptionalLong.of(4711), "ann", null, "x"), TaskService.MANUAL)
                        .status().getCode());
    }

    @Test
    void nextStepOfAnInteractionBecomesATaskInTheSameUnit() throws Exception {
        Interaction visit = interactions.begin(store, ANN, party.getId());
        visit.setSubject("Annual review");
        assertEquals(StatusCodes.INVALID_RECORD, interactions
                .save(store, ANN, visit, Optional.of(new NextStep("bob", TODAY))).result().status().getCode());
        assertEquals(0, visit.getId());
        visit.setNextStep("Send the offer");
        long before = store.journal().lastSequence();
        InteractionSaved saved = interactions.save(store, ANN, visit, Optional.of(new NextStep("bob", TODAY)));
        assertTrue(saved.result().isCommitted(), saved.result().status().getMessage());
        assertEquals(before + 1, store.journal().lastSequence());
        TaskItem task = tasks.find(store, ANN, saved.task().getAsLong()).orElseThrow();
        assertEquals("interaction:" + saved.interaction(), task.origin());
        assertEquals("Send the offer", task.text());
        assertEquals("bob", task.owner());
        Interaction loaded = interactions.load(store, ANN, saved.interaction()).orElseThrow();
        assertEquals(LocalDateTime.of(2026, 11, 22, 12, 0), loaded.getAt());
        loaded.setOutcome("Interested");
        assertTrue(interactions.save(store, ANN, loaded, Optional.empty()).result().isCommitted());
        assertTrue(interactions.delete(store, ANN, saved.interaction()).isCommitted());
        assertFalse(interactions.load(store, ANN, saved.interaction()).isPresent());
    }

    @Test
    void onADayTheMoreImportantTasksComeFirst() throws Exception {
        NewTask plain = new NewTask(OptionalLong.of(party.getId()), "ann", TODAY, "normal");
        create(plain.with(TaskPriority.LOW, 0, null));
        create(plain);
        create(new NewTask(plain.customer(), "ann", TODAY, "high").with(TaskPriority.HIGH, 45, TaskChannel.CALL));
        TaskPage page = tasks.page(store, ANN, ofParty("ann"), Optional.empty(), 10);
        assertEquals(List.of(TaskPriority.HIGH, TaskPriority.NORMAL, TaskPriority.LOW),
                page.tasks().stream().map(TaskItem::priority).toList());
        assertEquals(45, page.tasks().getFirst().effort());
        assertEquals(TaskChannel.CALL, page.tasks().getFirst().channel());
        assertEquals(List.of("high"), texts(
                tasks.page(store, ANN, ofParty("ann").of(EnumSet.of(TaskPriority.HIGH)), Optional.empty(), 10)));
    }

    @Test
    void taskThatIsPutOffKeepsItsTimeOfDayAndTheDistanceOfItsReminder() throws Exception {
        LocalDateTime start = TODAY.atTime(14, 30);
        long id = create(new NewTask(OptionalLong.of(party.getId()), "ann", TODAY, "visit").at(TODAY, start)
                .remind(TODAY.minusDays(1).atTime(9, 0)));
        assertTrue(tasks.postpone(store, ANN, id, TODAY.plusDays(3)).isCommitted());
        TaskItem task = tasks.find(store, ANN, id).orElseThrow();
        assertEquals(LocalDateTime.of(2026, 11, 25, 14, 30), task.startsAt());
        assertEquals(LocalDate.of(2026, 11, 25), task.due());
        assertEquals(LocalDateTime.of(2026, 11, 24, 9, 0), task.remindAt());
    }

    @Test
    void lastDayBeforeTheStartAndEffortOfMoreThanAWeekAreRefused() {
        NewTask task = new NewTask(OptionalLong.empty(), "ann", TODAY, "x");
        assertEquals(StatusCodes.INVALID_RECORD, tasks
                .create(store, ANN, task.at(TODAY, TODAY.plusDays(1).atStartOfDay()), TaskService.MANUAL).status()
                .getCode());
        for (int minutes : new int[] { -1, 10_081 }) {
            assertEquals(StatusCodes.INVALID_RECORD,
                    tasks.create(store, ANN, task.with(null, minutes, null), TaskService.MANUAL).status().getCode());
        }
    }

    @Test
    void changingATaskKeepsWhatItComesFrom() throws Exception {
        NewTask task = new NewTask(OptionalLong.of(party.getId()), "ann", TODAY, "call", null, 30, null, null, null,
                OptionalLong.of(77), TODAY.atTime(10, 0), "abc@example.org");
        long id = create(task);
        assertTrue(tasks.change(store, ANN, id,
                new NewTask(OptionalLong.of(party.getId()), "bob", TODAY, "call twice")).isCommitted());
        TaskItem changed = tasks.find(store, ANN, id).orElseThrow();
        assertEquals(77, changed.plan());
        assertEquals(TODAY.atTime(10, 0), changed.occurrence());
        assertEquals("abc@example.org", changed.uid());
        assertEquals("bob", changed.owner());
        assertEquals(List.of("call twice"),
                texts(tasks.page(store, ANN, TaskQuery.ofPlan(77), Optional.empty(), 10)));
    }

    @Test
    void tasksForManyCustomersAreOneBatchThatIsUndoneAsAWhole() throws Exception {
        Party other = Shop.customer("C-" + ++numbers, "Bela", "bob", null);
        Shop.add(store, other);
        BulkResult made = tasks.createAll(store, ANN, List.of(party.getId(), other.getId(), other.getId(), 471147L),
                new NewTask(OptionalLong.empty(), "", TODAY, "greet").with(TaskPriority.HIGH, 15, TaskChannel.CALL),
                "plan:5", null);
        assertTrue(made.status().isOK(), made.status().getMessage());
        assertEquals(2, made.done().changed());
        assertEquals(1, made.done().refused());
        assertEquals(List.of(471147L), made.done().refusals().getFirst().examples());
        TaskItem task = tasks.page(store, ANN, TaskQuery.ofCustomer(other.getId()), Optional.empty(), 10).tasks()
                .getFirst();
        assertEquals("bob", task.owner());
        assertEquals("plan:5", task.origin());
        assertEquals(TaskPriority.HIGH, task.priority());
        assertEquals(15, task.effort());
        assertTrue(store.changes(ANN).undoBatch(made.batch().getAsLong(), false, "undo", null).isCommitted());
        assertEquals(0, tasks.count(store, ANN, TaskQuery.ofCustomer(other.getId())));
        assertEquals(0, tasks.count(store, ANN, TaskQuery.ofCustomer(party.getId())));
    }

    private long create(NewTask task) throws Exception {
        CommitResult result = tasks.create(store, ANN, task, TaskService.MANUAL);
        assertTrue(result.isCommitted(), result.status().getMessage());
        return store.journal().read(result.sequence() - 1, 1).getFirst().touched().getFirst().aggregate().id();
    }

    private long make(String text, String owner, LocalDate due) throws Exception {
        CommitResult result = tasks.create(store, ANN,
                new NewTask(OptionalLong.of(party.getId()), owner, due, text), TaskService.MANUAL);
        assertTrue(result.isCommitted(), result.status().getMessage());
        return store.journal().read(result.sequence() - 1, 1).getFirst().touched().getFirst().aggregate().id();
    }

    private TaskQuery ofParty(String owner) {
        return new TaskQuery(OptionalLong.of(party.getId()), Optional.of(owner), Optional.empty(),
                EnumSet.of(TaskState.OPEN));
    }

    private static List<String> texts(TaskPage page) {
        return page.tasks().stream().map(TaskItem::text).toList();
    }
}
