package org.clientele.core.relationships;

import java.util.List;

/**
 * The surroundings of a party, for a picture.
 *
 * @param nodes the parties; the first one is the party itself, then by distance and strength
 * @param ties the ties between them
 * @param complete whether everything within the depth is there; otherwise the limit was reached
 * @since 1.0
 */
public record Neighbourhood(List<Node> nodes, List<Tie> ties, boolean complete) {

    /** Copies the lists. */
    public Neighbourhood {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /**
     * A party in the picture.
     *
     * @param party the party; its id joins it with the ties
     * @param distance how many ties it is away, 0 for the party itself
     */
    public record Node(PartyRef party, int distance) {
    }
}
