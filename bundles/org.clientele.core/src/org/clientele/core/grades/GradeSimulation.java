package org.clientele.core.grades;

import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * What a changed table would do on one day.
 *
 * @param before the grades of the present table, the best first: key and name
 * @param after the grades of the changed table, the best first
 * @param moves from grade to grade, those that stay included; only those with customers
 * @since 1.0
 */
public record GradeSimulation(List<Name> before, List<Name> after, List<Move> moves) {

    /** Copies the lists. */
    public GradeSimulation {
        before = List.copyOf(before);
        after = List.copyOf(after);
        moves = List.copyOf(moves);
    }

    /**
     * A grade.
     *
     * @param key its key
     * @param title its name in the user's language
     */
    public record Name(String key, String title) {
    }

    /** Which way a move goes. */
    public enum Direction {
        /** To a better grade. */
        RISE,
        /** To the same grade. */
        STAY,
        /** To a worse grade. */
        FALL
    }

    /**
     * Customers that go from one grade to another.
     *
     * @param from the key of the grade that they have by the present table; null where it gives none
     * @param to the key of the grade that they would have; null where it gives none
     * @param direction which way: by the order of the changed table, and of the present one for a grade that goes
     * @param customers who; callers must not change it
     * @param text a sentence in the user's language, such as "312 customers would fall from A to B"
     */
    public record Move(String from, String to, Direction direction, RoaringBitmap customers, String text) {
    }

    /**
     * How many customers change their grade.
     *
     * @return those that do not stay
     */
    public long changed() {
        return moves.stream().filter(move -> move.direction() != Direction.STAY)
                .mapToLong(move -> move.customers().getLongCardinality()).sum();
    }
}
