package org.clientele.customers.internal.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;

/** Reads relationships when asked for: those that end at a party by the index, those that start there with it. */
final class StoredEdges implements Edges {

    private static final int PAGE = 10_000;
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.RELATIONSHIP__KIND),
            FeaturePath.of(Literals.RELATIONSHIP__SHARE), FeaturePath.of(Literals.DATED__VALID_FROM),
            FeaturePath.of(Literals.DATED__VALID_TO));

    private final Records records;
    private final Map<Long, Collection<Edge>> above = new HashMap<>();

    StoredEdges(Records records) {
        this.records = records;
    }

    @Override
    public Collection<Edge> above(long child) throws ClienteleException {
        Collection<Edge> known = above.get(child);
        if (known != null) {
            return known;
        }
        List<Edge> found = new ArrayList<>(controllers(child));
        Optional<Party> party = records.load(Literals.PARTY, child).map(Party.class::cast);
        party.ifPresent(p -> p.getRelationships().stream().map(r -> Edge.of(child, r))
                .filter(e -> e.isHierarchy() && e.kind() == RelationshipKind.PART_OF).forEach(found::add));
        above.put(child, found);
        return found;
    }

    @Override
    public Collection<Edge> controllers(long target) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.RELATIONSHIP, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.RELATIONSHIP__TARGET), new PartyId(target)))
                .and(Criterion.eq(FeaturePath.of(Literals.RELATIONSHIP__KIND), RelationshipKind.CONTROLS));
        List<Edge> found = new ArrayList<>();
        Optional<PageKey> key = Optional.empty();
        do {
            Page page = records.page(query, key, PAGE);
            page.rows().forEach(row -> found.add(edge(row, target)));
            key = page.next();
        } while (key.isPresent());
        return found;
    }

    private static Edge edge(RecordRow row, long target) {
        return new Edge(row.id(), row.rootId(), target, (RelationshipKind) row.values().get(0),
                (BigDecimal) row.values().get(1),
                Span.of((LocalDate) row.values().get(2), (LocalDate) row.values().get(3)));
    }
}
