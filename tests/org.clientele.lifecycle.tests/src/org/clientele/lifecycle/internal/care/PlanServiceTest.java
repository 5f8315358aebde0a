package org.clientele.lifecycle.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanContact.State;
import org.clientele.core.care.PlanItem;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.care.PlanSaved;
import org.clientele.core.care.PlanSections;
import org.clientele.core.care.PlanningRun;
import org.clientele.core.care.TemplateProposal;
import org.clientele.core.care.VisitReport;
import org.clientele.core.care.VisitSaved;
import org.clientele.core.interactions.NextStep;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskService;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.fields.CustomFieldServiceImpl;
import org.clientele.customers.internal.profile.ProfileServiceImpl;
import org.clientele.customers.internal.tasks.TaskServiceImpl;
import org.clientele.lifecycle.internal.agenda.AgendaServiceImpl;
import org.clientele.lifecycle.internal.agenda.handover.HandoverServiceImpl;
import org.clientele.lifecycle.internal.agenda.recurrence.RecurrenceServiceImpl;
import org.clientele.model.CarePlan;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.Person;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.Task;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans on a real store. Expected days are read off a calendar of 2026 and 2027. */
class PlanServiceTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private static Path folder;

    private static Store store;
    private static int numbers;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final TaskService tasks = new TaskServiceImpl(clock);
    private final AgendaService agenda = new AgendaServiceImpl(tasks);
    private final DefinitionServiceImpl definitions = new DefinitionServiceImpl();
    private final ProfileServiceImpl profiles = new ProfileServiceImpl(definitions);
    private final PlanServiceImpl plans = new PlanServiceImpl(new RecurrenceServiceImpl(), agenda, profiles,
            new CustomFieldServiceImpl(), definitions, null, clock);
    private final Person party = (Person) Shop.customer("C-" + ++numbers, "Ada", "ann", null);
    private final Actor ann = new Actor("ann" + numbers, "Ann");

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        new DefinitionServiceImpl().ensureDefaults(store, new Actor("setup", "Setup"));
        if (new Templates(store, Actor.SYSTEM).all().isEmpty()) {
            for (PlanTemplate template : ShippedTemplates.templates(Locale.ENGLISH)) {
                Shop.add(store, template);
            }
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void customer() throws Exception {
        Shop.add(store, party);
    }

    private CarePlan weekly() {
        CarePlan plan = plans.create(null, PlanKind.CARE, party.getId(), ann.account(), TODAY);
        plan.setTitle("Keep Ada");
        plan.setRecurrence("FREQ=WEEKLY;BYDAY=FR");
        plan.setEffort(30);
        return plan;
    }

    private long saved(CarePlan plan) {
        PlanSaved saved = plans.save(store, ann, plan);
        assertTrue(saved.result().isCommitted(), saved.result().status().getMessage());
        return saved.plan();
    }

    private void addStep(CarePlan plan, String text, int days) {
        PlanStep step = ClienteleFactory.eINSTANCE.createPlanStep();
        step.setPosition(plan.getSteps().size() + 1);
        step.setText(text);
        step.setAfterDays(days);
        plan.getSteps().add(step);
    }

    private List<Task> tasksOf(long plan) throws Exception {
        return StoredTasks.of(store, ann, plan).stream()
                .sorted(Comparator.comparing(Task::getDue).thenComparing(Task::getId)).toList();
    }

    private List<LocalDate> openDays(long plan) throws Exception {
        return tasksOf(plan).stream().filter(StoredTasks::isOpen).map(Task::getDue).toList();
    }

    private CarePlan load(long plan) throws Exception {
        return plans.load(store, ann, plan).orElseThrow();
    }

    private VisitReport report(LocalDateTime at) {
        return new VisitReport(InteractionKind.VISIT, InteractionDirection.OUTBOUND, at, 45, "Visit", "All is well",
                "New order in spring", Map.of(PlanSections.RECORD, "Asked for the catalogue"), Set.of("birthDate"),
                Map.of(), "Send the catalogue", Optional.of(new NextStep("bob", TODAY.plusDays(9))));
    }

    @Test
    void contactsOfTheNextSixWeeksAndStepsBecomeTasksWithThePlan() throws Exception {
        CarePlan plan = weekly();
        plan.setMinute(14 * 60 + 30);
        addStep(plan, "Read the history", 3);
        PlanSaved saved = plans.save(store, ann, plan);
        // Fridays from 27 November to 6 January: 27 Nov, 4, 11, 18, 25 Dec, 1 Jan
        assertEquals(7, saved.tasks());
        List<Task> made = tasksOf(saved.plan());
        assertEquals(List.of(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 4),
                LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 25),
                LocalDate.of(2027, 1, 1)), made.stream().map(Task::getDue).toList());
        Task first = made.getFirst();
        assertEquals("Keep Ada", first.getText());
        assertEquals("plan:" + saved.plan(), first.getOrigin());
        assertEquals(saved.plan(), first.getPlan().value());
        assertEquals(LocalDateTime.of(2026, 11, 27, 14, 30), first.getStartsAt());
        assertEquals(first.getStartsAt(), first.getOccurrence());
        assertEquals(30, first.getEffort());
        assertEquals("Read the history", made.get(1).getText());
        assertEquals(made.get(1).getId(), load(saved.plan()).getSteps().getFirst().getTask().value());
    }

    @Test
    void planningAheadTwiceChangesNothing() throws Exception {
        long plan = saved(weekly());
        LocalDate horizon = TODAY.plusDays(60);
        plans.plan(store, ann, horizon, null);
        List<Long> before = tasksOf(plan).stream().map(Task::getId).toList();
        long sequence = store.journal().lastSequence();
        PlanningRun again = plans.plan(store, ann, horizon, null);
        assertEquals(0, again.created());
        assertEquals(sequence, store.journal().lastSequence());
        assertEquals(before, tasksOf(plan).stream().map(Task::getId).toList());
        // 27 Nov .. 24 Jan: nine Fridays
        assertEquals(9, before.size());
        assertEquals(horizon, load(plan).getPlannedTo());
    }

    @Test
    void aContactThatWasLeftOutOrDoneIsNotPlannedAgain() throws Exception {
        long plan = saved(weekly());
        List<Task> made = tasksOf(plan);
        assertTrue(plans.leaveOut(store, ann, made.get(0).getId(), "On holiday").isCommitted());
        assertTrue(tasks.done(store, ann, made.get(1).getId()).isCommitted());
        plans.plan(store, ann, TODAY.plusDays(40), null);
        assertEquals(made.size(), tasksOf(plan).size());
        List<PlanContact> contacts = plans.contacts(store, ann, load(plan), TODAY.plusDays(60));
        assertEquals(List.of(State.LEFT_OUT, State.HELD, State.PLANNED),
                contacts.subList(0, 3).stream().map(PlanContact::state).toList());
        assertEquals("On holiday", contacts.getFirst().note());
        assertEquals(State.COMING, contacts.getLast().state());
    }

    @Test
    void aChangedRuleTakesTheOldContactsAwayAndMakesNewOnesInOneUnit() throws Exception {
        long id = saved(weekly());
        CarePlan plan = load(id);
        plan.setRecurrence("FREQ=WEEKLY;BYDAY=MO;INTERVAL=2");
        PlanSaved changed = plans.save(store, ann, plan);
        assertTrue(changed.result().isCommitted(), changed.result().status().getMessage());
        assertEquals(6, changed.withdrawn());
        // weeks are counted from that of the start: 23 Nov (over), 7 and 21 Dec, 4 Jan
        List<LocalDate> mondays = List.of(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 21),
                LocalDate.of(2027, 1, 4));
        assertEquals(mondays, openDays(id));
        CommitResult undone = store.changes(ann).revertUnit(changed.result().sequence(), false, "Undo", null);
        assertTrue(undone.isCommitted(), undone.status().getMessage());
        assertEquals(6, openDays(id).size());
        assertEquals("FREQ=WEEKLY;BYDAY=FR", load(id).getRecurrence());
    }

    @Test
    void aNewOwnerTakesTheOpenContactsButThoseGivenAwayStay() throws Exception {
        long id = saved(weekly());
        List<Task> made = tasksOf(id);
        tasks.change(store, ann, made.get(1).getId(), new NewTask(OptionalLong.of(party.getId()), "carl",
                made.get(1).getDue(), made.get(1).getText()));
        CarePlan plan = load(id);
        plan.setOwner("bob");
        saved(plan);
        assertEquals(List.of("bob", "carl", "bob"),
                tasksOf(id).subList(0, 3).stream().map(Task::getOwner).toList());
    }

    @Test
    void theTaskOfAStepStaysWithTheSuccessorWhenThePlanIsSaved() throws Exception {
        CarePlan plan = weekly();
        plan.setRecurrence(null);
        addStep(plan, "Read the history", 3);
        plan.getSteps().getFirst().setOwner("bob" + numbers);
        long id = saved(plan);
        HandoverServiceImpl handover = new HandoverServiceImpl();
        Holdings bobs = handover.list(store, ann, "bob" + numbers, null);
        assertEquals(List.of("step", "task"), bobs.items().stream().map(item -> item.kind().id()).sorted().toList());
        assertEquals(2, handover.handOver(store, ann, HandoverRequest.all(bobs, "zoe", "Bob leaves"), null).handedOver());
        plan = load(id);
        plan.setTitle("Keep Ada well");
        saved(plan);
        assertEquals(List.of("zoe"), openOwners(id));
        assertTrue(plans.pause(store, ann, id).result().isCommitted());
        assertTrue(plans.resume(store, ann, id).result().isCommitted());
        assertEquals(List.of("zoe"), openOwners(id));
    }

    @Test
    void theTaskOfAStepThatWasGivenAwayComesBackOnlyWhenTheStepGetsAnotherOwner() throws Exception {
        CarePlan plan = weekly();
        plan.setRecurrence(null);
        addStep(plan, "Read the history", 3);
        long id = saved(plan);
        Task task = tasksOf(id).stream().filter(each -> each.getOccurrence() == null).findFirst().orElseThrow();
        assertEquals(ann.account(), task.getOwner());
        tasks.change(store, ann, task.getId(),
                new NewTask(OptionalLong.of(party.getId()), "carl", task.getDue(), task.getText()));
        plan = load(id);
        plan.setOwner("bob");
        saved(plan);
        assertEquals(List.of("carl"), openOwners(id));
        plan = load(id);
        plan.getSteps().getFirst().setOwner("dora");
        saved(plan);
        assertEquals(List.of("dora"), openOwners(id));
    }

    /** Of the tasks of steps. */
    private List<String> openOwners(long plan) throws Exception {
        return tasksOf(plan).stream().filter(task -> StoredTasks.isOpen(task) && task.getOccurrence() == null)
                .map(Task::getOwner).toList();
    }

    @Test
    void aPausedPlanHasNoOpenTasksUntilItGoesOn() throws Exception {
        CarePlan plan = weekly();
        addStep(plan, "Read the history", 3);
        long id = saved(plan);
        assertEquals(7, plans.pause(store, ann, id).withdrawn());
        assertEquals(List.of(), openDays(id));
        assertEquals(0, plans.plan(store, ann, TODAY.plusDays(40), null).problems().size());
        assertEquals(List.of(), openDays(id));
        assertEquals(StatusCodes.INVALID_RECORD, plans.pause(store, ann, id).result().status().getCode());
        assertEquals(7, plans.resume(store, ann, id).tasks());
        assertEquals(7, openDays(id).size());
    }

    @Test
    void anEndedPlanCancelsItsTasksWithTheReason() throws Exception {
        long id = saved(weekly());
        assertEquals(StatusCodes.INVALID_RECORD, plans.end(store, ann, id, " ").result().status().getCode());
        PlanSaved ended = plans.end(store, ann, id, "Moved away");
        assertEquals(6, ended.withdrawn());
        assertTrue(tasksOf(id).stream().allMatch(task -> "Moved away".equals(task.getCancelReason())));
        assertEquals(PlanState.ENDED, load(id).getState());
        assertEquals(TODAY, load(id).getUntil());
        assertTrue(store.changes(ann).revertUnit(ended.result().sequence(), false, "Undo", null).isCommitted());
        assertEquals(6, openDays(id).size());
        assertEquals(PlanState.ACTIVE, load(id).getState());
    }

    @Test
    void aMissedContactMovesToTheNextWorkingDayWithRoom() throws Exception {
        CarePlan plan = weekly();
        plan.setRecurrence("FREQ=MONTHLY;BYMONTHDAY=27");
        plan.setMinute(9 * 60);
        long id = saved(plan);
        clock.advance(Duration.ofDays(3)); // Saturday 28 November
        // Monday is full: eight hours
        CommitResult full = tasks.create(store, ann, new NewTask(OptionalLong.empty(), ann.account(),
                LocalDate.of(2026, 11, 30), "Fair").with(TaskPriority.NORMAL, 480,
                        TaskChannel.MEETING), TaskService.MANUAL);
        assertTrue(full.isCommitted(), full.status().getMessage());
        PlanningRun run = plans.missed(store, ann, TODAY.plusDays(3), null);
        assertEquals(List.of(), run.problems());
        Task moved = tasksOf(id).getFirst();
        assertEquals(LocalDate.of(2026, 12, 1), moved.getDue());
        assertEquals(LocalDateTime.of(2026, 12, 1, 9, 0), moved.getStartsAt());
        assertEquals(LocalDateTime.of(2026, 11, 27, 9, 0), moved.getOccurrence());
        PlanContact contact = plans.contacts(store, ann, load(id), TODAY.plusDays(40)).getFirst();
        assertEquals(1, contact.missed());
        assertEquals(LocalDateTime.of(2026, 12, 1, 9, 0), contact.at());
        clock.advance(Duration.ofDays(4)); // Wednesday 2 December: missed again
        plans.missed(store, ann, TODAY.plusDays(7), null);
        assertEquals(LocalDate.of(2026, 12, 2), tasksOf(id).getFirst().getDue());
        assertEquals(2, load(id).getVisits().getFirst().getMissed());
        assertEquals(0, plans.missed(store, ann, TODAY.plusDays(7), null).moved());
    }

    @Test
    void daysWithoutWorkingTimeArePassedOver() throws Exception {
        agenda.save(store, ann, new WorkingTime(ann.account(), Map.of(DayOfWeek.THURSDAY, 240), List.of(), true));
        CarePlan plan = weekly();
        plan.setRecurrence("FREQ=MONTHLY;BYMONTHDAY=27");
        long id = saved(plan);
        clock.advance(Duration.ofDays(3));
        plans.missed(store, ann, TODAY.plusDays(3), null);
        assertEquals(LocalDate.of(2026, 12, 3), tasksOf(id).getFirst().getDue());
    }

    @Test
    void aMissedContactIsLeftOutWhereTheNextOneHasCome() throws Exception {
        CarePlan plan = weekly();
        plan.setRecurrence("FREQ=DAILY");
        long id = saved(plan);
        clock.advance(Duration.ofDays(2)); // two days missed, the third is today
        PlanningRun run = plans.missed(store, ann, TODAY.plusDays(2), null);
        assertEquals(List.of(), run.problems());
        assertEquals(2, load(id).getVisits().stream().filter(visit -> visit.getLeftOut() != null).count());
        assertEquals(TODAY.plusDays(2), openDays(id).getFirst());
        plans.plan(store, ann, TODAY.plusDays(30), null);
        assertEquals(TODAY.plusDays(2), openDays(id).getFirst());
    }

    @Test
    void aCompletedVisitIsInteractionConfirmedProfileTaskAndVisitInOneUnit() throws Exception {
        party.setBirthDate(LocalDate.of(1980, 5, 17));
        Shop.save(store, party);
        CarePlan plan = weekly();
        plan.setRecurrence("FREQ=WEEKLY");
        long id = saved(plan);
        Task task = tasksOf(id).getFirst();
        long before = store.journal().lastSequence();
        LocalDateTime at = TODAY.atTime(10, 15);
        VisitSaved saved = plans.complete(store, ann, task.getId(), report(at));
        assertTrue(saved.result().isCommitted(), saved.result().status().getMessage());
        assertEquals(before + 1, store.journal().lastSequence());
        assertEquals(1, saved.confirmed());
        Interaction interaction = (Interaction) store.records(ann).load(Literals.INTERACTION, saved.interaction())
                .orElseThrow();
        assertEquals("All is well", interaction.getText());
        assertEquals(party.getId(), interaction.getCustomer().value());
        assertEquals(at, interaction.getAt());
        Person stored = (Person) store.records(ann).load(Literals.PARTY, party.getId()).orElseThrow();
        assertEquals(TODAY, stored.getOrigins().stream().filter(origin -> "birthDate".equals(origin.getPath()))
                .findFirst().orElseThrow().getConfirmedOn());
        CarePlan after = load(id);
        assertEquals(at, after.getVisits().getFirst().getHeld());
        assertEquals(saved.interaction(), after.getVisits().getFirst().getInteraction());
        assertEquals("birthDate", after.getVisits().getFirst().getConfirmed());
        assertEquals("Asked for the catalogue", after.getSections().stream()
                .filter(section -> PlanSections.RECORD.equals(section.getKey())).findFirst().orElseThrow().getText());
        assertEquals("Send the catalogue", tasks.find(store, ann, saved.next().getAsLong()).orElseThrow().text());
        assertFalse(StoredTasks.isOpen(tasksOf(id).getFirst()));
        assertEquals(StatusCodes.INVALID_RECORD,
                plans.complete(store, ann, task.getId(), report(at)).result().status().getCode());

        assertTrue(store.changes(ann).revertUnit(saved.result().sequence(), false, "Undo", null).isCommitted());
        assertTrue(StoredTasks.isOpen(tasksOf(id).getFirst()));
        assertTrue(store.records(ann).load(Literals.INTERACTION, saved.interaction()).isEmpty());
        assertEquals(List.of(), load(id).getVisits());
        stored = (Person) store.records(ann).load(Literals.PARTY, party.getId()).orElseThrow();
        assertEquals(List.of(), stored.getOrigins());
    }

    @Test
    void whatTurnedOutToBeOtherwiseIsCorrectedAndConfirmed() throws Exception {
        long id = saved(weekly());
        Task task = tasksOf(id).getFirst();
        VisitReport wrong = new VisitReport(InteractionKind.CALL, InteractionDirection.OUTBOUND, TODAY.atTime(9, 0), 5,
                "Call", "", "", Map.of(), Set.of(), Map.of("birthDate", "yesterday"), "", Optional.empty());
        assertEquals(StatusCodes.INVALID_RECORD,
                plans.complete(store, ann, task.getId(), wrong).result().status().getCode());
        VisitReport number = new VisitReport(wrong.kind(), wrong.direction(), wrong.at(), 5, "Call", "", "",
                Map.of(), Set.of(), Map.of("customer.number", "X"), "", Optional.empty());
        assertEquals(StatusCodes.INVALID_RECORD,
                plans.complete(store, ann, task.getId(), number).result().status().getCode());
        VisitReport right = new VisitReport(wrong.kind(), wrong.direction(), wrong.at(), 5, "Call", "", "",
                Map.of(), Set.of(), Map.of("birthDate", "1980-05-17", "familyName", "Lovelace"), "",
                Optional.empty());
        VisitSaved saved = plans.complete(store, ann, task.getId(), right);
        assertTrue(saved.result().isCommitted(), saved.result().status().getMessage());
        assertEquals(2, saved.confirmed());
        Person stored = (Person) store.records(ann).load(Literals.PARTY, party.getId()).orElseThrow();
        assertEquals(LocalDate.of(1980, 5, 17), stored.getBirthDate());
        assertEquals("Lovelace", stored.getFamilyName());
    }

    @Test
    void aReportThatCannotBeIsRefusedAndNothingIsWritten() throws Exception {
        long id = saved(weekly());
        Task task = tasksOf(id).getFirst();
        long before = store.journal().lastSequence();
        VisitReport good = report(TODAY.atTime(9, 0));
        for (VisitReport bad : List.of(report(TODAY.plusDays(1).atTime(9, 0)),
                new VisitReport(good.kind(), good.direction(), good.at(), 0, " ", "", "", Map.of(), Set.of(),
                        Map.of(), "", Optional.empty()),
                new VisitReport(good.kind(), good.direction(), good.at(), 0, "Visit", "", "", Map.of(), Set.of(),
                        Map.of(), "", good.next()))) {
            assertEquals(StatusCodes.INVALID_RECORD,
                    plans.complete(store, ann, task.getId(), bad).result().status().getCode());
        }
        assertEquals(StatusCodes.NOT_FOUND, plans.complete(store, ann, 987_654_321, good).result().status().getCode());
        assertEquals(before, store.journal().lastSequence());
    }

    @Test
    void plansThatCannotBeAreRefusedWithASentence() throws Exception {
        CarePlan plan = weekly();
        plan.setRecurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        PlanSaved refused = plans.save(store, ann, plan);
        assertEquals(StatusCodes.INVALID_RECORD, refused.result().status().getCode());
        assertEquals(0, plan.getId());
        plan.setRecurrence("FREQ=DAILY");
        plan.setUntil(TODAY.minusDays(1));
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, plan).result().status().getCode());
        plan.setUntil(null);
        addStep(plan, " ", 1);
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, plan).result().status().getCode());
        plan.getSteps().clear();
        plan.setCustomer(new PartyId(987_654_321));
        assertEquals(StatusCodes.NOT_FOUND, plans.save(store, ann, plan).result().status().getCode());
    }

    @Test
    void aPlanOfADeletedCustomerPlansNothingAndGoesOnWhenTheDeletionIsUndone() throws Exception {
        long id = saved(weekly());
        long deleted = Shop.delete(store, store.records(ann).load(Literals.PARTY, party.getId()).orElseThrow());
        int open = openDays(id).size();
        assertEquals(0, plans.plan(store, ann, TODAY.plusDays(90), null).problems().size());
        assertEquals(open, openDays(id).size());
        assertEquals(StatusCodes.NOT_FOUND, plans.save(store, ann, weekly()).result().status().getCode());
        assertTrue(store.changes(ann).revertUnit(deleted, false, "Undo", null).isCommitted());
        plans.plan(store, ann, TODAY.plusDays(90), null);
        // 13 Fridays from 27 November to 19 February
        assertEquals(13, openDays(id).size());
    }

    @Test
    void aPlanOfAnErasedCustomerLosesItsWordsAndPlansNothing() throws Exception {
        long id = saved(weekly());
        store.erase(ann, Set.of(party.getId()), "Request", null);
        assertNotEquals("Keep Ada", load(id).getTitle());
        int before = tasksOf(id).size();
        assertEquals(0, plans.plan(store, ann, TODAY.plusDays(90), null).problems().size());
        assertEquals(before, tasksOf(id).size());
    }

    @Test
    void plansAreListedWithTheirNextContactAndWhatIsLate() throws Exception {
        CarePlan plan = weekly();
        addStep(plan, "Read the history", 1);
        saved(plan);
        List<PlanItem> found = plans.page(store, ann, PlanQuery.ofCustomer(party.getId()), Optional.empty(), 10)
                .plans();
        assertEquals(1, found.size());
        PlanItem item = found.getFirst();
        assertEquals("Ada", item.customerName());
        assertEquals(LocalDate.of(2026, 11, 27), item.nextContact());
        assertEquals(0, item.overdue());
        clock.advance(Duration.ofDays(12));
        // 26 (the step) and 27 November, 4 December
        assertEquals(3, plans.page(store, ann, PlanQuery.ofCustomer(party.getId()), Optional.empty(), 10).plans()
                .getFirst().overdue());
        assertEquals(0, plans.page(store, ann, new PlanQuery(OptionalLong.of(party.getId()), Optional.empty(),
                EnumSet.of(PlanState.ENDED)), Optional.empty(), 10).plans().size());
        assertEquals(1, plans.page(store, ann, new PlanQuery(OptionalLong.empty(), Optional.of(ann.account()),
                EnumSet.of(PlanState.ACTIVE, PlanState.PAUSED)), Optional.empty(), 10).plans().size());
    }

    @Test
    void templatesAreProposedByGradeAndTheirTextsCopied() throws Exception {
        Classification grade = ClienteleFactory.eINSTANCE.createClassification();
        grade.setScheme("grade");
        grade.setValue("a");
        party.getCustomer().getClassifications().add(grade);
        Shop.save(store, party);
        List<TemplateProposal> proposals = plans.propose(store, ann, party.getId());
        assertEquals("care-key", proposals.getFirst().template().getKey());
        assertTrue(proposals.getFirst().meant());
        assertTrue(proposals.getFirst().reason().contains("A: key"), proposals.getFirst().reason());
        assertTrue(proposals.stream().noneMatch(each -> each.template().getKey().equals("keep-loyal")));
        assertTrue(proposals.stream().anyMatch(each -> each.template().getKey().equals("revisit") && !each.meant()));
        CarePlan plan = plans.create(proposals.getFirst().template(), null, party.getId(), ann.account(), TODAY);
        assertEquals("care-key", plan.getTemplate());
        assertEquals(proposals.getFirst().template().getSteps().size(), plan.getSteps().size());
        assertTrue(plan.getSections().stream().allMatch(section -> !section.getText().isBlank()));
        assertEquals(LocalDate.of(2026, 12, 8), plans.preview(store, plan, TODAY, 3).getFirst().toLocalDate());
    }

    @Test
    void templatesAreCheckedAndSaved() throws Exception {
        PlanTemplate template = ClienteleFactory.eINSTANCE.createPlanTemplate();
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, template).status().getCode());
        template.setKey("own" + numbers);
        template.setEnglish("Own");
        template.setRecurrence("FREQ=NEVER");
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, template).status().getCode());
        template.setRecurrence("FREQ=MONTHLY");
        template.setScheme("grade");
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, template).status().getCode());
        template.setValue("z");
        assertFalse(plans.check(store, ann, template).getFirst().error());
        assertTrue(plans.save(store, ann, template).isCommitted());
        PlanTemplate second = ClienteleFactory.eINSTANCE.createPlanTemplate();
        second.setKey(template.getKey());
        second.setEnglish("Own");
        assertEquals(StatusCodes.INVALID_RECORD, plans.save(store, ann, second).status().getCode());
        assertTrue(plans.deleteTemplate(store, ann, template.getKey()).isCommitted());
        assertEquals(StatusCodes.NOT_FOUND, plans.deleteTemplate(store, ann, template.getKey()).status().getCode());
    }
}
