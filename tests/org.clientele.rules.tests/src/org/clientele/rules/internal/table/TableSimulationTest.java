package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.TableSimulation;
import org.clientele.core.rules.TableSimulation.Move;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.CellType;
import org.clientele.model.DecisionTable;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/** What a higher threshold does to ten customers with 0 to 9 purchases. */
class TableSimulationTest {

    private final DecisionTableServiceImpl service = new DecisionTableServiceImpl();
    private final MemoryStore store = new MemoryStore();
    private final FactServiceImpl bases = new FactServiceImpl(Clock.systemUTC(), List.of());

    @Test
    void customersBetweenTheThresholdsGoFromOneOutcomeToTheOther() throws Exception {
        for (int i = 0; i < 10; i++) {
            Party party = Shop.customer("N" + i, "Name " + i, null, null);
            Shop.add(store, party);
            for (int n = 0; n < i; n++) {
                Shop.add(store, Shop.order(party, LocalDateTime.of(2024, 1, 1 + n, 12, 0), OrderKind.SALE, "5"));
            }
        }
        FactSnapshot facts = bases.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        TableSimulation simulation = service.simulate(table("4"), table("6"), facts);
        assertEquals(List.of("A", "B"), simulation.before());
        assertEquals(2, simulation.changed());
        Move move = simulation.moves().stream().filter(each -> !each.stays()).findFirst().orElseThrow();
        assertEquals("2 customers would go from A to B", move.text());
        for (int row : move.customers().toArray()) {
            long count = facts.column("orders.count").orElseThrow().number(row);
            assertEquals(true, count == 4 || count == 5);
        }
        assertEquals(10, simulation.moves().stream().mapToInt(each -> each.customers().getCardinality()).sum());
        DecisionTable without = table("6");
        without.getRows().removeLast();
        assertEquals(List.of("4 customers stay at A", "6 customers would get nothing, who get B now"),
                service.simulate(table("6"), without, facts).moves().stream().map(Move::text).toList());
        bases.close();
    }

    private static DecisionTable table(String least) {
        return Tables.table("t").input("orders.count", CellType.NUMBER).output("outcome", CellType.TEXT)
                .output("why", CellType.TEXT).row(">= " + least, "A", "x").row("-", "B", "y").build();
    }
}
