package org.clientele.customers.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;

/**
 * Looks for a way upwards from a party back to it. Relationships make a cycle only when they hold on a common day: who
 * was above once may be below today.
 */
final class CycleSearch {

    private static final int DEEPEST = 200;
    private static final int MOST = 100_000;

    /** Where the search came by; another way with the same days leads nowhere else. */
    private record Visit(long party, Span span) {
    }

    private final Edges edges;
    private final Set<Visit> visited = new HashSet<>();
    private final List<Long> path = new ArrayList<>();
    private long start;
    private boolean exhausted;

    CycleSearch(Edges edges) {
        this.edges = edges;
    }

    /** The parties from the child of an edge upwards and back to the child; empty without a cycle. */
    List<Long> through(Edge edge) throws ClienteleException {
        visited.clear();
        path.clear();
        exhausted = false;
        start = edge.child();
        path.add(start);
        if (!edge.span().isEmpty() && climb(edge.parent(), edge.span())) {
            return List.copyOf(path);
        }
        return List.of();
    }

    /** Whether the hierarchy was too large to be searched. */
    boolean isExhausted() {
        return exhausted;
    }

    private boolean climb(long party, Span span) throws ClienteleException {
        path.add(party);
        if (party == start) {
            return true;
        }
        exhausted |= path.size() > DEEPEST || visited.size() > MOST;
        if (!exhausted && visited.add(new Visit(party, span))) {
            for (Edge edge : edges.above(party)) {
                Span common = span.and(edge.span());
                if (!common.isEmpty() && climb(edge.parent(), common)) {
                    return true;
                }
            }
        }
        path.removeLast();
        return false;
    }
}
