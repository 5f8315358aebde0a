package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageModel;
import org.clientele.model.StageEntry;
import org.clientele.model.StageMove;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was done after the log was written is worked in at the next start, of those whom it concerns and nobody else. */
class RestartTest {

    private final MemoryStore store = new MemoryStore();
    private StagesWorld world = new StagesWorld(store);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void moveOfOneLeavesTheOthersAlone() throws Exception {
        byCountry();
        Party anna = customer("1", LocalDate.of(2020, 2, 29));
        Party ben = customer("2", LocalDate.of(2020, 2, 29));
        world.history("m0", anna);
        world.passDays(5);
        toChina(anna);
        String before = world.history("m0", anna);
        assertEquals("2020-02-29 none>a, 2024-03-06 a>b", before);
        world.stages.record(store, null);
        world.passDays(5);
        world.move("m0", ben, "b", world.today(), null);
        assertEquals("2020-02-29 none>a, 2024-03-11 a>b", world.history("m0", ben));
        world = world.restarted();
        assertEquals(before, world.history("m0", anna));
        assertEquals("2020-02-29 none>a, 2024-03-11 a>b", world.history("m0", ben));
    }

    @Test
    void entriesOfAWritingThatWasBrokenOffDoNotCountAndGo() throws Exception {
        byCountry();
        Party anna = customer("1", LocalDate.of(2020, 2, 29));
        String before = world.history("m0", anna);
        world.stages.record(store, null);
        long complete = LogRemains.last(store);
        String mark = store.setting("stages.log").orElseThrow();
        StageEntry half = (StageEntry) EcoreUtil.copy(
                store.records(StagesWorld.ANN).load(Literals.STAGE_ENTRY, complete).orElseThrow());
        half.setId(0);
        half.setVersion(0);
        half.getParts().forEach(part -> part.setId(0));
        half.setWithdraws(true);
        Shop.add(store, half);
        store.putSetting(StagesWorld.ANN, "stages.log", mark + " !" + complete);
        world = world.restarted();
        assertEquals(before, world.history("m0", anna));
        world.stages.record(store, null);
        assertEquals(complete, LogRemains.last(store));
        assertTrue(LogMark.limit(store).isEmpty());
    }

    @Test
    void moveThatWasTakenBackDoesNotHold() throws Exception {
        byCountry();
        Party anna = customer("1", LocalDate.of(2020, 2, 29));
        Party ben = customer("2", LocalDate.of(2020, 2, 29));
        toChina(anna);
        StageMove move = world.move("m0", ben, "b", world.today(), null);
        String before = world.history("m0", anna);
        world.stages.record(store, null);
        world.passDays(1);
        Shop.delete(store, store.records(StagesWorld.ANN).load(Literals.STAGE_MOVE, move.getId()).orElseThrow());
        world = world.restarted();
        assertEquals(before, world.history("m0", anna));
        assertEquals("2020-02-29 none>a", world.history("m0", ben));
    }

    @Test
    void orderThatWentLeavesTheOthersAlone() throws Exception {
        byCountry();
        Party anna = customer("1", LocalDate.of(2020, 2, 29));
        Party ben = customer("2", null);
        Order first = Shop.order(ben, LocalDate.of(2023, 1, 1).atTime(9, 0), OrderKind.SALE, "5");
        Shop.add(store, first);
        Shop.add(store, Shop.order(ben, LocalDate.of(2023, 6, 1).atTime(9, 0), OrderKind.SALE, "5"));
        world.history("m0", anna);
        world.passDays(5);
        toChina(anna);
        String before = world.history("m0", anna);
        assertEquals("2023-01-01 none>a", world.history("m0", ben));
        world.stages.record(store, null);
        Shop.delete(store, store.records(StagesWorld.ANN).load(Literals.ORDER, first.getId()).orElseThrow());
        world = world.restarted();
        assertEquals(before, world.history("m0", anna));
        assertEquals("2023-06-01 none>a", world.history("m0", ben));
    }

    @Test
    void gapInTheJournalLeavesTheLogAlone() throws Exception {
        byCountry();
        Party anna = customer("1", LocalDate.of(2020, 2, 29));
        world.history("m0", anna);
        world.passDays(5);
        toChina(anna);
        String before = world.history("m0", anna);
        world.stages.record(store, null);
        customer("2", LocalDate.of(2020, 2, 29));
        store.forgetJournal();
        world = world.restarted();
        assertEquals(before, world.history("m0", anna));
    }

    @Test
    void customerSinceAnEarlierDayIsPlayedFromThere() throws Exception {
        byOrders();
        Party anna = customer("1", LocalDate.of(2023, 5, 1));
        Shop.add(store, Shop.order(anna, LocalDate.of(2023, 10, 1).atTime(9, 0), OrderKind.SALE, "5"));
        assertEquals("2023-05-01 none>a, 2023-10-01 a>b", world.history("m0", anna));
        world.stages.record(store, null);
        Party loaded = load(anna);
        loaded.getCustomer().setSince(LocalDate.of(2022, 5, 1));
        Shop.save(store, loaded);
        world = world.restarted();
        assertEquals("2022-05-01 none>a, 2023-10-01 a>b", world.history("m0", anna));
        assertTrue(world.stages.verify(store, null).isOK());
    }

    @Test
    void orderOfAnotherCustomerLeavesTheOneWhoHadIt() throws Exception {
        byOrders();
        Party anna = customer("1", LocalDate.of(2023, 5, 1));
        Party ben = customer("2", LocalDate.of(2023, 5, 1));
        Order order = Shop.order(anna, LocalDate.of(2023, 10, 1).atTime(9, 0), OrderKind.SALE, "5");
        Shop.add(store, order);
        world.history("m0", anna);
        world.stages.record(store, null);
        Order loaded = (Order) store.records(StagesWorld.ANN).load(Literals.ORDER, order.getId()).orElseThrow();
        loaded.setCustomer(Shop.order(ben, loaded.getPlacedAt(), OrderKind.SALE, "5").getCustomer());
        loaded.setPlacedAt(LocalDate.of(2023, 11, 1).atTime(9, 0));
        Shop.save(store, loaded);
        world = world.restarted();
        assertEquals("2023-05-01 none>a", world.history("m0", anna));
        assertEquals("2023-05-01 none>a, 2023-11-01 a>b", world.history("m0", ben));
        assertTrue(world.stages.verify(store, null).isOK());
    }

    private void byCountry() throws Exception {
        StageModel model = StagesWorld.model("m0", StagesWorld.stage("a", true, null), StagesWorld.stage("b", false, null));
        model.getTransitions().add(StagesWorld.way("a", "b", Conditions.compare("country", "=", "China")));
        Shop.add(store, model);
    }

    private void byOrders() throws Exception {
        StageModel model = StagesWorld.model("m0", StagesWorld.stage("a", true, null), StagesWorld.stage("b", false, null));
        model.getTransitions().add(StagesWorld.way("a", "b", Conditions.aggregate("orders", "count", ">=", 1)));
        Shop.add(store, model);
    }

    private Party customer(String number, LocalDate since) throws Exception {
        Party party = Shop.customer(number, "Anna", null, "France");
        party.getCustomer().setSince(since);
        Shop.add(store, party);
        return party;
    }

    private void toChina(Party party) throws Exception {
        Party loaded = load(party);
        loaded.getAddresses().getFirst().setCountry("China");
        Shop.save(store, loaded);
    }

    private Party load(Party party) throws Exception {
        return (Party) store.records(StagesWorld.ANN).load(Literals.PARTY, party.getId()).orElseThrow();
    }
}
