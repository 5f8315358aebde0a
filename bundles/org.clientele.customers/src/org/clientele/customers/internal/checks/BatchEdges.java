package org.clientele.customers.internal.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RowCursor;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.RelationshipKind;

/** All relationships, read at once, with those that a batch brings; without any new ones there is nothing to check. */
final class BatchEdges implements Edges {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.RELATIONSHIP__KIND),
            FeaturePath.of(Literals.RELATIONSHIP__TARGET), FeaturePath.of(Literals.RELATIONSHIP__SHARE),
            FeaturePath.of(Literals.DATED__VALID_FROM), FeaturePath.of(Literals.DATED__VALID_TO));

    private final List<Edge> added = new ArrayList<>();
    private final Map<Long, List<Edge>> above = new HashMap<>();

    private BatchEdges() {
    }

    static BatchEdges read(PendingCommit commit) throws ClienteleException {
        BatchEdges edges = new BatchEdges();
        List<TouchedRange> parties = commit.ranges().stream()
                .filter(r -> r.type() == Literals.PARTY && !r.removed()).toList();
        if (!parties.isEmpty()) {
            commit.records().scan(RecordQuery.all(Literals.RELATIONSHIP, COLUMNS), row -> {
                Edge edge = edge(row);
                if (parties.stream().anyMatch(r -> r.firstId() <= edge.source() && edge.source() <= r.lastId())) {
                    edges.added.add(edge);
                }
                if (edge.isHierarchy()) {
                    edges.above.computeIfAbsent(edge.child(), c -> new ArrayList<>()).add(edge);
                }
                return true;
            }, null);
        }
        return edges;
    }

    private static Edge edge(RowCursor row) {
        return new Edge(row.id(), row.rootId(), row.getLong(1), RelationshipKind.get((int) row.getLong(0)),
                row.getDecimal(2), Span.of(row.getDate(3), row.getDate(4)));
    }

    Collection<Edge> added() {
        return added;
    }

    @Override
    public Collection<Edge> above(long child) {
        return above.getOrDefault(child, List.of());
    }

    @Override
    public Collection<Edge> controllers(long target) {
        return above(target).stream().filter(e -> e.kind() == RelationshipKind.CONTROLS).toList();
    }
}
