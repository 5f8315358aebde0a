package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A set of facts: all combinations of some regions of each input.
 *
 * @param sides the regions of each input
 */
record Box(List<BitSet> sides) {

    /** What both have, or null when that is nothing. */
    Box and(Box other) {
        List<BitSet> common = new ArrayList<>(sides.size());
        for (int i = 0; i < sides.size(); i++) {
            BitSet side = (BitSet) sides.get(i).clone();
            side.and(other.sides.get(i));
            if (side.isEmpty()) {
                return null;
            }
            common.add(side);
        }
        return new Box(common);
    }

    /** Whether it holds nothing. */
    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    /** Adds what this has and another has not, as boxes that do not overlap. */
    void minus(Box other, List<Box> into) {
        Box common = and(other);
        if (common == null) {
            into.add(this);
            return;
        }
        List<BitSet> rest = new ArrayList<>(sides);
        for (int i = 0; i < sides.size(); i++) {
            BitSet outside = (BitSet) sides.get(i).clone();
            outside.andNot(other.sides.get(i));
            if (!outside.isEmpty()) {
                List<BitSet> piece = new ArrayList<>(rest);
                piece.set(i, outside);
                into.add(new Box(piece));
            }
            rest.set(i, common.sides.get(i));
        }
    }

    /** The union with a box that differs in one input only; null when it differs in more. */
    Box joined(Box other) {
        int differing = -1;
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).equals(other.sides.get(i))) {
                if (differing >= 0) {
                    return null;
                }
                differing = i;
            }
        }
        if (differing < 0) {
            return this;
        }
        BitSet union = (BitSet) sides.get(differing).clone();
        union.or(other.sides.get(differing));
        List<BitSet> all = new ArrayList<>(sides);
        all.set(differing, union);
        return new Box(all);
    }
}
