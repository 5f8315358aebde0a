package org.clientele.customers.internal.relationships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.relationships.Acquaintance;
import org.clientele.core.relationships.Tie;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;

/** Finds the shortest way from everybody around a party who belongs to the staff, or whom the staff look after. */
final class Ways {

    private static final int LONGEST = 3;
    private static final int MOST_PARTIES = 2000;

    private final Links links;
    private final PartyNames names;
    private final LocalDate day;
    /** For each party that was reached: the tie that leads towards the target. */
    private final Map<Long, Link> towards = new LinkedHashMap<>();

    Ways(Links links, PartyNames names, LocalDate day) {
        this.links = links;
        this.names = names;
        this.day = day;
    }

    List<Acquaintance> to(long target, int limit) throws ClienteleException {
        List<Acquaintance> found = new ArrayList<>();
        towards.put(target, null);
        List<Long> ring = List.of(target);
        for (int length = 1; length <= LONGEST && !ring.isEmpty(); length++) {
            ring = next(ring);
            for (long party : ring) {
                PartyNames.Known start = names.known(party);
                if (start.internal() || !start.owner().isEmpty()) {
                    found.add(way(party, target, start));
                }
            }
        }
        found.sort(Comparator.comparingInt((Acquaintance a) -> a.path().size())
                .thenComparingInt(a -> Link.rank(a.weakest())));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private List<Long> next(List<Long> ring) throws ClienteleException {
        List<Link> found = new ArrayList<>(
                links.inbound(ring, EnumSet.allOf(RelationshipKind.class), Integer.MAX_VALUE));
        for (long party : ring) {
            found.addAll(links.outbound(party));
        }
        found.removeIf(l -> !l.isValidOn(day));
        found.sort(Link.STRONGEST);
        Map<Long, Link> reached = new HashMap<>();
        List<Long> order = new ArrayList<>();
        for (Link link : found) {
            for (long party : new long[] { link.from(), link.to() }) {
                if (!towards.containsKey(party) && towards.size() + order.size() < MOST_PARTIES
                        && reached.putIfAbsent(party, link) == null) {
                    order.add(party);
                }
            }
        }
        names.read(order);
        List<Long> visible = new ArrayList<>();
        for (long party : order) {
            towards.put(party, reached.get(party));
            if (names.ref(party).isVisible()) {
                visible.add(party);
            }
        }
        return visible;
    }

    private Acquaintance way(long start, long target, PartyNames.Known from) throws ClienteleException {
        List<Tie> path = new ArrayList<>();
        TieStrength weakest = TieStrength.STRONG;
        for (long party = start; party != target;) {
            Link link = towards.get(party);
            path.add(link.tie(names));
            weakest = link.weakness() > Link.rank(weakest) ? link.strength() : weakest;
            party = link.other(party);
        }
        return new Acquaintance(from.internal() ? Optional.of(from.ref()) : Optional.empty(),
                from.internal() ? "" : from.owner(), path, weakest); //$NON-NLS-1$
    }
}
