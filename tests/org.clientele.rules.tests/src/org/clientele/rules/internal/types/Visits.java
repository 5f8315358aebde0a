package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;

/** A partner's stream of events: visits of pages, with a page each. */
final class Visits implements EventProvider {

    static final List<String> PAGES = List.of("home", "shop", "help", "jobs", "news");

    private final Map<Long, List<Visit>> byParty = new HashMap<>();

    record Visit(LocalDate day, int seconds, String page) {
    }

    void add(long party, Visit visit) {
        byParty.computeIfAbsent(party, id -> new ArrayList<>()).add(visit);
        byParty.get(party).sort(Comparator.comparing(Visit::day));
    }

    List<Visit> of(long party) {
        return byParty.getOrDefault(party, List.of());
    }

    @Override
    public Collection<EventDescriptor> streams() {
        return List.of(new EventDescriptor("web.visits", "Visits", ColumnType.INTEGER, "Seconds", "Page"));
    }

    @Override
    public Optional<EventFacts> load(String id, Store store, FactSnapshot facts) {
        return Optional.of(new EventFacts() {
            @Override
            public EventDescriptor descriptor() {
                return streams().iterator().next();
            }

            @Override
            public long count() {
                return byParty.values().stream().mapToInt(List::size).sum();
            }

            @Override
            public void forEach(int row, Visitor visitor) {
                of(facts.partyId(row)).forEach(v -> visitor.event((int) v.day().toEpochDay() * 1440 + 600, v.seconds(),
                        PAGES.indexOf(v.page())));
            }

            @Override
            public int codes() {
                return PAGES.size();
            }

            @Override
            public String textOfCode(int code) {
                return PAGES.get(code);
            }
        });
    }
}
