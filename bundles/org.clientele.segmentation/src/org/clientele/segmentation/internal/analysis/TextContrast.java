package org.clientele.segmentation.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.Profile.TextTrait;
import org.clientele.core.segmentation.Profile.Trait;

/** Compares two groups by the values of a column of texts. */
final class TextContrast {

    /** With more different values than this share of the customers, the column is a name rather than a class. */
    private static final double NAMES = 0.5;
    private static final int FEW = 5;
    /** No class has more different values; counting names of a million customers would only take memory. */
    private static final int MOST = 10_000;
    private static final int TYPICAL = 3;

    private final FactColumn column;
    private final int inside;
    private final int outside;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    private TextContrast(FactColumn column, int[] inside, int[] outside) {
        this.column = column;
        this.inside = inside.length;
        this.outside = outside.length;
        count(inside, 0);
        count(outside, 1);
    }

    /** The values that most tell the groups apart; none where nearly everybody has a value of its own, or all have one. */
    static List<Trait> of(FactColumn column, int[] inside, int[] outside) {
        TextContrast contrast = new TextContrast(column, inside, outside);
        int values = contrast.counts.size();
        int customers = inside.length + outside.length;
        if (values < 2 || values > MOST || values > FEW && values > NAMES * customers) {
            return List.of();
        }
        return contrast.traits();
    }

    private void count(int[] rows, int group) {
        for (int row : rows) {
            if (counts.size() > MOST) {
                return;
            }
            String text = column.text(row);
            counts.computeIfAbsent(text, t -> new int[2])[group]++;
            if (text != null && !shown.containsKey(text)) {
                shown.put(text, column.shown(row));
            }
        }
    }

    private List<Trait> traits() {
        double v = Math.sqrt(chiSquare() / (inside + outside));
        List<TextTrait> all = new ArrayList<>();
        counts.forEach((text, count) -> all.add(trait(text, count[0], count[1], v)));
        all.sort(Comparator.comparingDouble((TextTrait trait) -> -Math.abs(trait.effect())).thenComparing(
                TextTrait::value, Comparator.nullsLast(Comparator.naturalOrder())));
        // two values are complements of each other: one says it all
        return List.copyOf(all.subList(0, all.size() == 2 ? 1 : Math.min(TYPICAL, all.size())));
    }

    private TextTrait trait(String text, int members, int others, double v) {
        double share = (double) members / inside;
        double shareOthers = (double) others / outside;
        double everybody = (double) (members + others) / (inside + outside);
        return new TextTrait(column.descriptor(), text, text == null ? "" : shown.get(text), members, others, share, //$NON-NLS-1$
                shareOthers, share / everybody, phi(members, others), v);
    }

    /** The phi coefficient of having the value and being a member. */
    private double phi(double members, double others) {
        double without = inside - members;
        double othersWithout = outside - others;
        double scale = Math.sqrt((members + others) * (without + othersWithout) * inside * outside);
        return scale == 0 ? 0 : (members * othersWithout - others * without) / scale;
    }

    /** The chi-square statistic of value and membership. */
    private double chiSquare() {
        double all = (double) inside + outside;
        double sum = 0;
        for (int[] count : counts.values()) {
            double row = (double) count[0] + count[1];
            double expected = row * inside / all;
            double expectedOthers = row * outside / all;
            sum += (count[0] - expected) * (count[0] - expected) / expected
                    + (count[1] - expectedOthers) * (count[1] - expectedOthers) / expectedOthers;
        }
        return sum;
    }
}
