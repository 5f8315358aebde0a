package org.clientele.customers.internal.relationships;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.Neighbourhood.Node;
import org.clientele.core.relationships.NeighbourhoodQuery;
import org.clientele.core.relationships.Tie;
import org.clientele.model.RelationshipKind;

/** Walks from a party outwards, the strong ties first, until the depth or the limit is reached. */
final class Surroundings {

    private final Links links;
    private final PartyNames names;
    private final NeighbourhoodQuery query;
    private final Map<Long, Integer> distances = new LinkedHashMap<>();
    private final Map<Long, Link> ties = new LinkedHashMap<>();
    private boolean complete = true;

    Surroundings(Links links, PartyNames names, NeighbourhoodQuery query) {
        this.links = links;
        this.names = names;
        this.query = query;
    }

    Neighbourhood of(long center) throws ClienteleException {
        distances.put(center, 0);
        Set<Long> ring = Set.of(center);
        for (int distance = 1; distance <= query.depth() && !ring.isEmpty(); distance++) {
            ring = next(ring, distance);
        }
        List<Node> nodes = new ArrayList<>();
        for (Map.Entry<Long, Integer> entry : distances.entrySet()) {
            nodes.add(new Node(names.ref(entry.getKey()), entry.getValue()));
        }
        List<Tie> shown = new ArrayList<>();
        for (Link link : ties.values()) {
            if (distances.containsKey(link.from()) && distances.containsKey(link.to())) {
                shown.add(link.tie(names));
            }
        }
        return new Neighbourhood(nodes, shown, complete);
    }

    /** The parties one tie further away. Nothing goes on behind a hidden party. */
    private Set<Long> next(Set<Long> ring, int distance) throws ClienteleException {
        names.read(ring);
        List<Long> visible = new ArrayList<>();
        for (long party : ring) {
            if (names.ref(party).isVisible()) {
                visible.add(party);
            }
        }
        List<Link> found = new ArrayList<>(links.inbound(visible, EnumSet.copyOf(query.kinds()), Integer.MAX_VALUE));
        for (long party : visible) {
            found.addAll(links.outbound(party));
        }
        Set<Long> reached = new LinkedHashSet<>();
        found.stream().filter(this::isWanted).sorted(Link.STRONGEST).forEach(link -> {
            ties.putIfAbsent(link.id(), link);
            for (long party : new long[] { link.from(), link.to() }) {
                if (!distances.containsKey(party)) {
                    if (distances.size() < query.limit()) {
                        distances.put(party, distance);
                        reached.add(party);
                    } else {
                        complete = false;
                    }
                }
            }
        });
        return reached;
    }

    private boolean isWanted(Link link) {
        RelationshipKind kind = link.kind();
        return query.kinds().contains(kind) && query.day().map(link::isValidOn).orElse(Boolean.TRUE);
    }
}
