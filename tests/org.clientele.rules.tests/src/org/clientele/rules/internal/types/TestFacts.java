package org.clientele.rules.internal.types;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Aggregate;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;

/** A store with customers, seen on days that a test chooses. */
final class TestFacts implements AutoCloseable {

    private final MemoryStore store = new MemoryStore();
    private final List<FactServiceImpl> services = new ArrayList<>();
    private final List<EventProvider> events;

    TestFacts(EventProvider... events) {
        this.events = List.of(events);
    }

    MemoryStore store() {
        return store;
    }

    Party customer(String number, String name, String country) throws Exception {
        Party party = Shop.customer(number, name, "ann", country);
        add(party);
        return party;
    }

    void add(Aggregate... added) throws Exception {
        Shop.add(store, added);
    }

    FactSnapshot on(LocalDate day) throws ClienteleException {
        FactServiceImpl service = new FactServiceImpl(
                Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), List.of(), events);
        services.add(service);
        return service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    /** The numbers of the customers for whom a condition holds. */
    static Set<String> who(ConditionType type, TypedCondition condition, FactSnapshot facts)
            throws ClienteleException {
        Set<String> numbers = new TreeSet<>();
        type.evaluate(condition, facts, facts.visible())
                .forEach((int row) -> numbers.add(facts.column("number").orElseThrow().text(row)));
        return numbers;
    }

    @Override
    public void close() {
        services.forEach(FactServiceImpl::close);
    }
}
