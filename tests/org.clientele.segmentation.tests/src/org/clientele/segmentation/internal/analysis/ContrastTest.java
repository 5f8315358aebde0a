package org.clientele.segmentation.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.Profile.NumberTrait;
import org.clientele.core.segmentation.Profile.Strength;
import org.clientele.core.segmentation.Profile.TextTrait;
import org.clientele.core.segmentation.Profile.Trait;
import org.junit.jupiter.api.Test;

/** Effect sizes against published examples and against plain counting of all pairs. */
class ContrastTest {

    /** The example in the documentation of cliff.delta in the R package effsize: -0.25, small. */
    @Test
    void deltaOfThePublishedExample() {
        long[] treatment = { 10, 10, 20, 20, 20, 30, 30, 30, 40, 50 };
        long[] control = { 10, 20, 30, 40, 40, 50 };
        assertEquals(-0.25, NumberContrast.cliffsDelta(treatment, control), 1e-12);
    }

    @Test
    void deltaIsTheShareOfPairsWithMoreLessThatWithLess() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            long[] one = random.longs(1 + random.nextInt(20), 0, 12).sorted().toArray();
            long[] other = random.longs(1 + random.nextInt(20), 0, 12).sorted().toArray();
            long sum = 0;
            for (long a : one) {
                for (long b : other) {
                    sum += Long.signum(a - b);
                }
            }
            assertEquals((double) sum / one.length / other.length, NumberContrast.cliffsDelta(one, other), 1e-12);
        }
    }

    /** Means 4 and 3, both with a standard deviation of 2: half a deviation apart. */
    @Test
    void cohensDIsInPooledStandardDeviations() {
        assertEquals(0.5, NumberContrast.cohensD(new long[] { 2, 4, 6 }, 4, new long[] { 1, 3, 5 }, 3), 1e-12);
        assertTrue(Double.isNaN(NumberContrast.cohensD(new long[] { 2, 2 }, 2, new long[] { 2, 2 }, 2)));
    }

    @Test
    void medianLiesBetweenTheMiddleTwo() {
        assertEquals(2.5, NumberContrast.median(new long[] { 1, 2, 3, 9 }));
        assertEquals(2, NumberContrast.median(new long[] { 1, 2, 9 }));
    }

    @Test
    void missingValuesAreLeftOut() {
        FactColumn column = numbers(5, FactColumn.MISSING, 7, 1, 2, FactColumn.MISSING);
        NumberTrait trait = (NumberTrait) NumberContrast.of(column, new int[] { 0, 1, 2 }, new int[] { 3, 4, 5 })
                .getFirst();
        assertEquals(List.of(2, 2), List.of(trait.known(), trait.knownOthers()));
        assertEquals(6, trait.mean());
        assertEquals(1, trait.effect());
        assertEquals(Strength.LARGE, trait.strength());
        assertEquals(List.of(), NumberContrast.of(column, new int[] { 1 }, new int[] { 3, 4 }));
    }

    /** 30 of 50 members and 10 of 50 others have the value: phi = (30*40 - 10*20) / sqrt(40*60*50*50) = .40825. */
    @Test
    void valueOfATextHasPhiLiftAndCramersV() {
        String[] texts = new String[100];
        for (int i = 0; i < 100; i++) {
            texts[i] = i < 30 || i >= 50 && i < 60 ? "UK" : "DE";
        }
        List<Trait> traits = TextContrast.of(texts(texts), IntStream.range(0, 50).toArray(),
                IntStream.range(50, 100).toArray());
        assertEquals(1, traits.size(), "the other value is its complement");
        TextTrait trait = (TextTrait) traits.getFirst();
        assertEquals(1000 / Math.sqrt(6_000_000), Math.abs(trait.effect()), 1e-12);
        assertEquals(1000 / Math.sqrt(6_000_000), trait.cramersV(), 1e-12, "of a table of two by two V is phi");
        assertEquals(trait.value().equals("UK") ? 1.5 : 2.0 / 3, trait.lift(), 1e-12);
        assertEquals(Strength.MEDIUM, trait.strength());
    }

    @Test
    void namesAreNoTraits() {
        String[] names = IntStream.range(0, 100).mapToObj(i -> "Customer " + i).toArray(String[]::new);
        assertEquals(List.of(), TextContrast.of(texts(names), IntStream.range(0, 50).toArray(),
                IntStream.range(50, 100).toArray()));
    }

    private static FactColumn numbers(long... values) {
        return new Column(new ColumnDescriptor("n", ColumnType.INTEGER, "N", false), values, null);
    }

    private static FactColumn texts(String... values) {
        return new Column(new ColumnDescriptor("t", ColumnType.TEXT, "T", false), null, values);
    }

    private record Column(ColumnDescriptor descriptor, long[] numbers, String[] texts) implements FactColumn {
        @Override
        public long number(int row) {
            return numbers == null ? 0 : numbers[row];
        }

        @Override
        public String text(int row) {
            return texts == null ? null : texts[row];
        }

        @Override
        public long rank(int row) {
            return row;
        }
    }
}
