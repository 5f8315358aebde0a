package org.clientele.core.relationships;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.clientele.model.RelationshipKind;

/**
 * How much of the surroundings of a party is wanted.
 *
 * @param depth how many ties away from the party, 1 to 3
 * @param limit the most parties, 1 to 500; the strong ties come first
 * @param day only ties that hold on this day; empty: all, also ended ones
 * @param kinds only ties of these kinds; never empty
 * @since 1.0
 */
public record NeighbourhoodQuery(int depth, int limit, Optional<LocalDate> day, Set<RelationshipKind> kinds) {

    /** The most ties away. */
    public static final int DEEPEST = 3;
    /** The most parties. */
    public static final int MOST = 500;

    /** Checks the limits and copies the set. */
    public NeighbourhoodQuery {
        if (depth < 1 || depth > DEEPEST || limit < 1 || limit > MOST || kinds.isEmpty()) {
            throw new IllegalArgumentException("depth " + depth + ", limit " + limit); //$NON-NLS-1$ //$NON-NLS-2$
        }
        kinds = Set.copyOf(kinds);
    }

    /**
     * All kinds of ties that hold on a day.
     *
     * @param depth how many ties away
     * @param limit the most parties
     * @param day the day
     * @return the query
     */
    public static NeighbourhoodQuery on(LocalDate day, int depth, int limit) {
        return new NeighbourhoodQuery(depth, limit, Optional.of(day), EnumSet.allOf(RelationshipKind.class));
    }
}
