package org.clientele.lifecycle.internal.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageCause;
import org.clientele.model.StageEntry;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.StageModelId;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Moves in the running program, over a store on the embedded database, with the models that every store is given. */
class StoredMovesTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(ZONE);

    @TempDir
    Path folder;
    private Store store;
    private StageMoveService moves;
    private StageService stages;
    private StageModelService models;
    private Party prospect;
    private Party buyer;
    private Party silent;

    @BeforeEach
    void open() throws Exception {
        moves = service(StageMoveService.class);
        stages = service(StageService.class);
        models = service(StageModelService.class);
        store = service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("test", Currency.getInstance("GBP"), ZONE), null);
        service(DefinitionService.class).ensureDefaults(store, ANN);
        prospect = customer("P");
        buyer = customer("B", 40, 10);
        silent = customer("S", 300, 200);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void everyStoreHasTheModelsAndTheirStages() throws Exception {
        assertEquals(List.of("lifecycle", "formation", "visitor", "three-levels"), models.models(store, ANN).stream()
                .map(StageModel::getKey).filter(key -> !key.startsWith("restaurant")).toList());
        assertEquals("potential", standing(prospect).stage());
        assertEquals("growth", standing(buyer).stage());
        assertEquals("decline", standing(silent).stage());
        StageStanding standing = standing(silent);
        assertEquals(TODAY.minusDays(19), standing.since(), "181 days after the last order of 200 days ago");
        for (StageModel model : models.models(store, ANN)) {
            assertEquals(List.of(), models.check(store, ANN, model, null), model.getKey());
        }
    }

    @Test
    void aCustomerIsMovedAndMovedBack() throws Exception {
        StageMoveResult moved = moves.move(store, ANN, new StageMoveRequest("lifecycle", "mature",
                List.of(buyer.getId()), TODAY.minusDays(5), "signed a contract for years", 7), null);
        assertTrue(moved.status().isOK(), moved.toString());
        StageStanding standing = standing(buyer);
        assertEquals("mature", standing.stage());
        assertEquals(TODAY.minusDays(5), standing.since());
        assertEquals(TODAY.plusDays(2), standing.heldUntil());
        StageChange change = stages.history(store, ANN, "lifecycle", buyer.getId()).getLast();
        assertEquals("growth", change.from());
        assertEquals(StageCause.HAND, change.cause());
        assertEquals("ann", change.account());
        assertEquals("signed a contract for years", change.reason());

        CommitResult undone = store.changes(ANN).revertUnit(moved.sequence().orElseThrow(), false, "a mistake", null);
        assertTrue(undone.isCommitted(), undone.toString());
        assertEquals("growth", standing(buyer).stage());
    }

    @Test
    void whoMayNotBeMovedIsToldWhy() throws Exception {
        MoveCheck check = moves.check(store, ANN, "lifecycle", "mature",
                List.of(prospect.getId(), buyer.getId(), silent.getId(), 999_999L), null);
        assertEquals(List.of(buyer.getId(), silent.getId()), check.allowed());
        assertEquals(List.of(Kind.NO_WAY, Kind.UNKNOWN_CUSTOMER),
                check.refusals().stream().map(MoveCheck.Refusal::kind).toList());
        assertEquals(Kind.SAME_STAGE, kind(buyer, "lifecycle", "growth", null));
        assertEquals(Kind.RULES_ONLY, kind(prospect, "formation", "first-time", null));
        assertEquals(Kind.BEFORE_FIRST_CONTACT, kind(buyer, "lifecycle", "mature", TODAY.minusDays(41)));
        String early = moves.check(store, ANN, "lifecycle", "mature", List.of(buyer.getId()), TODAY.minusDays(41))
                .refusals().getFirst().message();
        assertTrue(early.contains(MoveJudge.DAY.format(TODAY.minusDays(40))), early);
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class, () -> moves.check(store, ANN,
                "lifecycle", "mature", List.of(buyer.getId()), TODAY.plusDays(1))).code());
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> moves.check(store, ANN, "lifecycle", "gone", List.of(buyer.getId()), null)).code());
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class, () -> moves.check(store, ANN,
                "three-levels", "develop", List.of(buyer.getId()), null)).code(), "it is not in force");
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class, () -> moves.move(store, ANN,
                new StageMoveRequest("lifecycle", "mature", List.of(buyer.getId()), " "), null)).code());
    }

    private Kind kind(Party party, String model, String to, LocalDate day) throws Exception {
        return moves.check(store, ANN, model, to, List.of(party.getId()), day).refusals().getFirst().kind();
    }

    @Test
    void manyAreMovedAsOneAndUndoneAsOne() throws Exception {
        StageMoveResult moved = moves.move(store, ANN, new StageMoveRequest("lifecycle", "ended",
                List.of(prospect.getId(), buyer.getId(), silent.getId()), "gave up the branch"), null);
        assertEquals(3, moved.moved(), moved.toString());
        assertEquals("ended", standing(prospect).stage());
        assertEquals("ended", standing(buyer).stage());
        CommitResult undone = store.changes(ANN).undoBatch(moved.batch().orElseThrow(), false, "a mistake", null);
        assertTrue(undone.isCommitted(), undone.toString());
        assertEquals("potential", standing(prospect).stage());
        assertEquals("decline", standing(silent).stage());
    }

    @Test
    void nobodyGetsAroundTheGuards() throws Exception {
        assertEquals("growth", standing(buyer).stage());
        refused(move(buyer, "growth", "potential", TODAY, "back"), "No way leads");
        refused(move(buyer, "growth", "mature", TODAY.plusDays(1), "soon"), "future");
        refused(move(buyer, "growth", "mature", TODAY.minusDays(41), "early"), "first contact");
        refused(move(buyer, "growth", "mature", TODAY, " "), "reason");
        refused(move(buyer, "potential", "growth", TODAY, "again"), "already");
        refused(move(buyer, "decline", "mature", TODAY, "from elsewhere"), "another stage");
        StageMove rule = move(buyer, "growth", "mature", TODAY, "by a rule");
        rule.setCause(StageCause.DATA);
        refused(rule, "by hand and by import");
        StageMove right = move(buyer, "growth", "mature", TODAY, "a contract");
        assertTrue(commit(right).isCommitted());
        StageMove stored = (StageMove) store.records(ANN)
                .load(Literals.STAGE_MOVE, right.getId()).orElseThrow();
        stored.setTo("ended");
        refused(stored, "is not changed");
        refused(move(buyer, "growth", "ended", TODAY.minusDays(3), "earlier"), "later");
    }

    @Test
    void aRecordedMoveStaysWithItsCustomerAndBelowLaterOnes() throws Exception {
        assertEquals("growth", standing(buyer).stage());
        StageMove first = move(buyer, "growth", "mature", TODAY.minusDays(3), "a contract");
        CommitResult firstMove = commit(first);
        assertTrue(firstMove.isCommitted(), firstMove.toString());
        StageMove others = stored(first);
        others.setCustomer(new PartyId(silent.getId()));
        refused(others, "is not changed");
        StageMove elsewhere = stored(first);
        elsewhere.setFrom("potential");
        refused(elsewhere, "is not changed");

        CommitResult secondMove = commit(move(buyer, "mature", "ended", TODAY.minusDays(1), "left"));
        assertTrue(secondMove.isCommitted(), secondMove.toString());
        try (UnitOfWork work = store.begin(ANN, "around the service")) {
            work.delete(stored(first));
            CommitResult deleted = work.commit(null);
            assertFalse(deleted.isCommitted());
            assertTrue(deleted.problems().getFirst().message().contains("later move first"), deleted.toString());
        }
        assertFalse(store.changes(ANN).revertUnit(firstMove.sequence(), false, "below", null).isCommitted());
        assertTrue(store.changes(ANN).revertUnit(secondMove.sequence(), false, "the last", null).isCommitted());
        assertTrue(store.changes(ANN).revertUnit(firstMove.sequence(), false, "now the last", null).isCommitted());
        assertEquals("growth", standing(buyer).stage());
    }

    @Test
    void nobodyButTheProgramWritesWhatRulesDid() throws Exception {
        assertEquals("growth", standing(buyer).stage());
        StageEntry entry = ClienteleFactory.eINSTANCE.createStageEntry();
        entry.setModel(new StageModelId(models.find(store, ANN, "lifecycle").orElseThrow().getId()));
        entry.setDay(TODAY);
        entry.setRecordedAt(LocalDateTime.now(ZONE));
        entry.setFrom("growth");
        entry.setTo("ended");
        entry.setCause(StageCause.DATA);
        CommitResult result = commit(entry);
        assertFalse(result.isCommitted());
        assertTrue(result.problems().getFirst().message().contains("by the program only"), result.toString());
    }

    private StageMove stored(StageMove move) throws Exception {
        return (StageMove) store.records(ANN).load(Literals.STAGE_MOVE, move.getId()).orElseThrow();
    }

    @Test
    void aStageIsNotTakenFromBelowItsCustomers() throws Exception {
        assertEquals("growth", standing(buyer).stage());
        StageModel model = models.find(store, ANN, "lifecycle").orElseThrow();
        model.getStages().removeIf(stage -> stage.getKey().equals("growth"));
        model.getTransitions().removeIf(way -> way.getFrom().equals("growth") || way.getTo().equals("growth"));
        CommitResult refused = models.save(store, ANN, model, null);
        assertFalse(refused.isCommitted());
        assertTrue(refused.problems().stream().anyMatch(problem -> problem.message().contains("1 customers are in it")),
                refused.toString());

        StageModel other = models.find(store, ANN, "lifecycle").orElseThrow();
        other.getStages().forEach(stage -> stage.setStart(false));
        assertTrue(models.save(store, ANN, other, null).problems().stream()
                .anyMatch(problem -> problem.message().contains("Nobody can begin")));
        assertEquals(StatusCodes.IN_USE, assertThrows(ClienteleException.class, () -> {
            stages.record(store, null);
            models.delete(store, ANN, "lifecycle", null);
        }).code());
        assertTrue(models.delete(store, ANN, StageModels.THREE_LEVELS, null).isCommitted());
        assertTrue(models.retire(store, ANN, "visitor", null).isCommitted());
        assertFalse(models.find(store, ANN, "visitor").orElseThrow().isActive());
        assertEquals(2, models.versions(store, ANN, "visitor").size());
        assertTrue(models.version(store, ANN, "visitor", 1).orElseThrow().isActive());
    }

    @Test
    void stagesAreImportedWithTheLineAndFieldOfEachProblem() throws Exception {
        assertEquals("growth", standing(buyer).stage());
        Path file = folder.resolve("stages.csv");
        Files.writeString(file, String.join("\n", "customer number,life cycle,date,reason",
                "B,Mature," + TODAY.minusDays(8) + ",contract", // 2: a name
                "B,客户终止期," + TODAY.minusDays(2) + ",left", // 3: a name in the other language, from where line 2 led
                "S,decline," + TODAY + ",", // 4: is there already
                "X,mature," + TODAY + ",", // 5: nobody
                "P,mature," + TODAY + ",", // 6: no way
                "S,mature," + TODAY.plusDays(1) + ",", // 7: future
                "S,mature,2001-01-01,", // 8: before the first contact
                "S,happy," + TODAY + ",", "")); // 9: no such stage
        ImportService imports = service(ImportService.class);
        ImportMapping mapping = imports.propose(store, imports.sniff(file));
        assertEquals(ImportMapping.RowKind.STAGE, mapping.kind());
        assertEquals(List.of(ImportTargets.CUSTOMER_NUMBER, "move.date", "move.reason", "stage.lifecycle"),
                mapping.fields().stream().map(ImportMapping.Field::target).sorted().toList());
        ImportReport report = imports.run(store, ANN, new ImportRequest(file, mapping, false, null), null);
        assertEquals(2, report.outcomes().get(RowOutcome.VALID));
        assertEquals(1, report.outcomes().get(RowOutcome.UNCHANGED));
        assertEquals("5 customer number, 6 life cycle, 7 date, 8 date, 9 life cycle", report.problems().stream()
                .map(problem -> problem.line() + " " + problem.column()).collect(Collectors.joining(", ")));
        assertEquals(6, Files.readAllLines(report.errorFile()).size(), "the header and five rows");
        assertEquals("ended", standing(buyer).stage());
        List<StageChange> history = stages.history(store, ANN, "lifecycle", buyer.getId());
        assertEquals(List.of(StageCause.IMPORT, StageCause.IMPORT),
                history.subList(history.size() - 2, history.size()).stream().map(StageChange::cause).toList());
        assertEquals(2, imports.run(store, ANN, new ImportRequest(file, mapping, true, null), null).outcomes()
                .get(RowOutcome.UNCHANGED) - 1, "what was imported is not imported again");
        assertTrue(store.changes(ANN).undoBatch(report.batch().orElseThrow(), false, "wrong file", null).isCommitted());
        assertEquals("growth", standing(buyer).stage());
    }

    private void refused(StageMove move, String why) throws Exception {
        CommitResult result = commit(move);
        assertFalse(result.isCommitted());
        assertTrue(result.problems().getFirst().message().contains(why), result.toString());
    }

    private CommitResult commit(Aggregate aggregate) throws Exception {
        stages.stages(store, Actor.SYSTEM, "lifecycle");
        try (UnitOfWork work = store.begin(ANN, "around the service")) {
            if (aggregate.getId() == 0) {
                work.add(aggregate);
            } else {
                work.save(aggregate);
            }
            return work.commit(null);
        }
    }

    private static StageMove move(Party party, String from, String to, LocalDate day, String reason) {
        StageMove move = ClienteleFactory.eINSTANCE.createStageMove();
        move.setCustomer(new PartyId(party.getId()));
        move.setModel("lifecycle");
        move.setFrom(from);
        move.setTo(to);
        move.setDay(day);
        move.setRecordedAt(LocalDateTime.now(ZONE));
        move.setCause(StageCause.HAND);
        move.setReason(reason);
        return move;
    }

    private StageStanding standing(Party party) throws Exception {
        return stages.standing(store, ANN, "lifecycle", party.getId()).orElseThrow();
    }

    private Party customer(String number, int... daysAgo) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, "ann", null);
        party.getCustomer().setSince(null);
        Shop.add(store, party);
        for (int days : daysAgo) {
            Order order = Shop.order(party, TODAY.minusDays(days).atTime(12, 0), OrderKind.SALE, "10");
            Shop.add(store, order);
        }
        return party;
    }

    private static <T> T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(StoredMovesTest.class);
        Assumptions.assumeTrue(bundle != null, "runs in a framework only");
        BundleContext context = bundle.getBundleContext();
        Await.until("there is a " + type.getSimpleName(), () -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }
}
