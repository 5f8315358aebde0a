package org.clientele.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.FactOrigins;
import org.clientele.core.rules.FactOrigins.Origin;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.eclipse.osgi.util.NLS;

/**
 * Gives the facts of a proof their source and age: those of a record as contributed services know them, those of events
 * by the latest event.
 */
final class FactSources {

    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final int MINUTES_A_DAY = 24 * 60;

    private final FactSnapshot facts;
    private final int row;
    private final List<FactOrigins> services;

    FactSources(FactSnapshot facts, int row, List<FactOrigins> services) {
        this.facts = facts;
        this.row = row;
        this.services = services;
    }

    ProofNode fill(ProofNode proof) {
        Set<String> columns = new HashSet<>();
        collect(proof, columns);
        Map<String, Origin> origins = new HashMap<>();
        for (String column : columns) {
            ofEvents(column).ifPresent(origin -> origins.put(column, origin));
        }
        for (FactOrigins service : services) {
            try {
                origins.putAll(service.origins(facts, row, Set.copyOf(columns)));
            } catch (ClienteleException e) {
                if (e.code() != StatusCodes.CONTRIBUTION_FAILED) { // told already
                    Log.error("The origins of facts are not known", e); //$NON-NLS-1$
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                Log.error("The origins of facts are not known: " + service.getClass().getName(), e); //$NON-NLS-1$
            }
        }
        for (String column : columns) {
            if (!origins.containsKey(column) && isComputed(column)) {
                origins.put(column, new Origin(Messages.fact_computed, facts.today()));
            }
        }
        return origins.isEmpty() ? proof : filled(proof, origins);
    }

    private boolean isComputed(String column) {
        return facts.columns().stream().anyMatch(known -> known.computed() && known.id().equals(column));
    }

    private static void collect(ProofNode proof, Set<String> columns) {
        for (UsedFact fact : proof.facts()) {
            if (fact.column() != null && (fact.source() == null || fact.since() == null)) {
                columns.add(fact.column());
            }
        }
        proof.children().forEach(child -> collect(child, columns));
    }

    /** What is summed up of events is as old as the latest of them. */
    private Optional<Origin> ofEvents(String column) {
        String stream = column.startsWith(ORDERS + '.') ? ORDERS : column;
        if (facts.eventStreams().stream().noneMatch(known -> known.id().equals(stream))) {
            return Optional.empty();
        }
        return facts.events(stream).map(events -> {
            long[] counts = new long[1];
            int[] last = new int[1];
            events.aggregate(row, row + 1, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.USUAL, counts, null, null,
                    last);
            return new Origin(NLS.bind(Messages.fact_events, events.descriptor().label(), counts[0]),
                    last[0] == EventFacts.NONE ? null
                            : LocalDate.ofEpochDay(Math.floorDiv(last[0], MINUTES_A_DAY)));
        });
    }

    private static ProofNode filled(ProofNode proof, Map<String, Origin> origins) {
        List<UsedFact> used = new ArrayList<>();
        for (UsedFact fact : proof.facts()) {
            Origin origin = fact.column() == null ? null : origins.get(fact.column());
            used.add(origin == null ? fact : new UsedFact(fact.column(), fact.label(), fact.value(),
                    fact.source() == null ? origin.source() : fact.source(),
                    fact.since() == null ? origin.since() : fact.since()));
        }
        return new ProofNode(proof.holds(), proof.text(),
                proof.children().stream().map(child -> filled(child, origins)).toList(), used, proof.hint());
    }
}
