package org.clientele.customers.internal.relationships;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads relationships from both ends: those that end at parties by the index, those that start at one with it. */
final class Links {

    private static final int PAGE = 10_000;
    private static final int MOST_IN = 500;
    private static final FeaturePath TARGET = FeaturePath.of(Literals.RELATIONSHIP__TARGET);
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.RELATIONSHIP__KIND), TARGET,
            FeaturePath.of(Literals.RELATIONSHIP__STRENGTH), FeaturePath.of(Literals.RELATIONSHIP__SHARE),
            FeaturePath.of(Literals.RELATIONSHIP__ROLE), FeaturePath.of(Literals.DATED__VALID_FROM),
            FeaturePath.of(Literals.DATED__VALID_TO));

    private final Records records;
    private final IProgressMonitor monitor;
    private final Map<Long, List<Link>> outbound = new HashMap<>();

    Links(Records records, IProgressMonitor monitor) {
        this.records = records;
        this.monitor = monitor;
    }

    private void checkCancelled() throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }

    /** The relationships that end at parties, those of hidden parties left out. */
    List<Link> inbound(Collection<Long> targets, Set<RelationshipKind> kinds, int limit) throws ClienteleException {
        List<Link> links = new ArrayList<>();
        List<Long> all = List.copyOf(new TreeSet<>(targets));
        for (int from = 0; from < all.size() && links.size() < limit; from += MOST_IN) {
            checkCancelled();
            List<PartyId> some = all.subList(from, Math.min(all.size(), from + MOST_IN)).stream().map(PartyId::new)
                    .toList();
            RecordQuery query = RecordQuery.all(Literals.RELATIONSHIP, COLUMNS)
                    .and(some.size() == 1 ? Criterion.eq(TARGET, some.getFirst())
                            : new Criterion(TARGET, Operator.IN, some));
            Optional<PageKey> key = Optional.empty();
            do {
                Page page = records.page(query, key, Math.min(PAGE, limit));
                page.rows().stream().map(Links::link).filter(l -> kinds.contains(l.kind())).forEach(links::add);
                key = page.next();
            } while (key.isPresent() && links.size() < limit);
        }
        return links;
    }

    private static Link link(RecordRow row) {
        List<Object> v = row.values();
        return new Link(row.id(), (RelationshipKind) v.get(0), row.rootId(), ((PartyId) v.get(1)).value(),
                (TieStrength) v.get(2), (BigDecimal) v.get(3), v.get(4) == null ? "" : (String) v.get(4), //$NON-NLS-1$
                (LocalDate) v.get(5), (LocalDate) v.get(6));
    }

    /** The relationships that start at a party; none of a hidden one. */
    List<Link> outbound(long party) throws ClienteleException {
        List<Link> known = outbound.get(party);
        if (known == null) {
            checkCancelled();
            known = records.load(Literals.PARTY, party).map(Party.class::cast).map(p -> p.getRelationships().stream()
                    .map(r -> Link.of(party, r)).filter(l -> l.to() != 0).toList()).orElse(List.of());
            outbound.put(party, known);
        }
        return known;
    }
}
