package org.clientele.core.rules;

import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * What a changed decision table would do to the customers of today. An outcome is the text of the output "outcome", or of
 * all outputs where the table has none of that key.
 *
 * @param before the outcomes of the present table that somebody has
 * @param after the outcomes of the changed table that somebody would have
 * @param moves from outcome to outcome, those that stay included; only those with customers
 * @since 1.0
 */
public record TableSimulation(List<String> before, List<String> after, List<Move> moves) {

    /** The outcome without a hit. */
    public static final String NONE = ""; //$NON-NLS-1$

    /** Copies the lists. */
    public TableSimulation {
        before = List.copyOf(before);
        after = List.copyOf(after);
        moves = List.copyOf(moves);
    }

    /**
     * Customers that go from one outcome to another.
     *
     * @param from the outcome of the present table; {@link TableSimulation#NONE} without a hit
     * @param to the outcome of the changed table
     * @param customers who; callers must not change it
     * @param text a sentence in the user's language, such as "312 customers would go from A to B"
     */
    public record Move(String from, String to, RoaringBitmap customers, String text) {
        /** Whether the outcome is the same. */
        public boolean stays() {
            return from.equals(to);
        }
    }

    /** How many customers get another outcome. */
    public long changed() {
        return moves.stream().filter(move -> !move.stays()).mapToLong(move -> move.customers().getLongCardinality())
                .sum();
    }
}
