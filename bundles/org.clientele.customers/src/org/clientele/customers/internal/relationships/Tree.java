package org.clientele.customers.internal.relationships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.model.RelationshipKind;

/**
 * A hierarchy by ids: a child is below the one that it is part of, otherwise below the one that controls more than half
 * of it. Read level by level, from the root down.
 */
final class Tree {

    private static final Set<RelationshipKind> PART_OF = EnumSet.of(RelationshipKind.PART_OF);
    private static final Set<RelationshipKind> CONTROLS = EnumSet.of(RelationshipKind.CONTROLS);
    private static final Comparator<Link> FIRST = Comparator.comparing(Link::id);

    private final Links links;
    private final PartyNames names;
    private final LocalDate day;
    private final int limit;
    private final Map<Long, List<Link>> children = new HashMap<>();
    private final Set<Long> all = new HashSet<>();
    private boolean hiddenAbove;
    private boolean complete = true;

    Tree(Links links, PartyNames names, LocalDate day, int limit) {
        this.links = links;
        this.names = names;
        this.day = day;
        this.limit = limit;
    }

    boolean hasHiddenAbove() {
        return hiddenAbove;
    }

    boolean isComplete() {
        return complete;
    }

    /** All organisations of the tree. */
    Set<Long> all() {
        return all;
    }

    /** The relationships that put others below a party, one for each. */
    List<Link> below(long party) {
        return children.getOrDefault(party, List.of());
    }

    /** Goes up from any of its organisations as far as the asker sees. */
    long root(long party) throws ClienteleException {
        Set<Long> seen = new HashSet<>();
        long top = party;
        while (seen.add(top)) {
            Link up = parent(top);
            if (up == null) {
                return top;
            }
            long above = parentOf(up);
            if (!names.ref(above).isVisible()) {
                hiddenAbove = true;
                return top;
            }
            top = above;
        }
        return top;
    }

    private Link parent(long party) throws ClienteleException {
        Link partOf = links.outbound(party).stream()
                .filter(l -> l.kind() == RelationshipKind.PART_OF && l.isValidOn(day)).min(FIRST).orElse(null);
        return partOf != null ? partOf
                : links.inbound(List.of(party), CONTROLS, Integer.MAX_VALUE).stream()
                        .filter(l -> l.isMajority() && l.isValidOn(day)).min(FIRST).orElse(null);
    }

    private static long parentOf(Link link) {
        return link.kind() == RelationshipKind.PART_OF ? link.to() : link.from();
    }

    private static long childOf(Link link) {
        return link.kind() == RelationshipKind.PART_OF ? link.from() : link.to();
    }

    /** Reads everything below a party, level by level. */
    void read(long root) throws ClienteleException {
        all.add(root);
        Set<Long> level = Set.of(root);
        while (!level.isEmpty()) {
            List<Link> candidates = new ArrayList<>(links.inbound(level, PART_OF, Integer.MAX_VALUE));
            for (long party : level) {
                links.outbound(party).stream().filter(Link::isMajority).forEach(candidates::add);
            }
            candidates.removeIf(l -> !l.isValidOn(day));
            candidates.sort(Comparator.comparing(Link::kind).thenComparing(FIRST));
            names.read(candidates.stream().map(Tree::childOf).toList());
            Map<Long, Link> next = new LinkedHashMap<>();
            for (Link link : candidates) {
                long child = childOf(link);
                if (names.ref(child).isVisible() && !all.contains(child) && isPlace(link, child)) {
                    if (all.size() >= limit) {
                        complete = false;
                        break;
                    }
                    all.add(child);
                    next.put(child, link);
                }
            }
            next.values().forEach(l -> children.computeIfAbsent(parentOf(l), p -> new ArrayList<>()).add(l));
            level = next.keySet();
        }
    }

    /** A child that is part of somebody is not shown below a majority owner beside. */
    private boolean isPlace(Link link, long child) throws ClienteleException {
        if (link.kind() == RelationshipKind.PART_OF) {
            Link first = links.outbound(child).stream()
                    .filter(l -> l.kind() == RelationshipKind.PART_OF && l.isValidOn(day)).min(FIRST).orElse(link);
            return first.id() == link.id();
        }
        return links.outbound(child).stream()
                .noneMatch(l -> l.kind() == RelationshipKind.PART_OF && l.isValidOn(day));
    }
}
