package org.clientele.facts.internal;

import java.io.IOException;
import java.util.Arrays;

/** The attributes of consecutive rows. Immutable. */
final class AttributeBlock {

    final long[] partyIds;
    final TextBlock numbers;
    final TextBlock names;
    final int[] kinds;
    final int[] owners;
    final int[] countries;
    final int[] sinces;

    private AttributeBlock(Builder b) {
        int rows = b.rows;
        partyIds = Arrays.copyOf(b.partyIds, rows);
        numbers = b.numbers.build();
        names = b.names.build();
        kinds = Arrays.copyOf(b.kinds, rows);
        owners = Arrays.copyOf(b.owners, rows);
        countries = Arrays.copyOf(b.countries, rows);
        sinces = Arrays.copyOf(b.sinces, rows);
    }

    private AttributeBlock(SnapshotIn in) throws IOException {
        partyIds = in.longs();
        numbers = TextBlock.read(in);
        names = TextBlock.read(in);
        kinds = in.ints();
        owners = in.ints();
        countries = in.ints();
        sinces = in.ints();
    }

    static AttributeBlock read(SnapshotIn in) throws IOException {
        AttributeBlock block = new AttributeBlock(in);
        int rows = block.rows();
        if (block.numbers.rows() != rows || block.names.rows() != rows || block.kinds.length != rows
                || block.owners.length != rows || block.countries.length != rows || block.sinces.length != rows) {
            throw new IOException("Columns have different lengths"); //$NON-NLS-1$
        }
        return block;
    }

    void write(SnapshotOut out) {
        out.longs(partyIds);
        numbers.write(out);
        names.write(out);
        out.ints(kinds);
        out.ints(owners);
        out.ints(countries);
        out.ints(sinces);
    }

    int rows() {
        return partyIds.length;
    }

    RowFacts row(int row, boolean alive, OrderList orders) {
        return new RowFacts(partyIds[row], alive, numbers.get(row), names.get(row), kinds[row], owners[row],
                countries[row], sinces[row], orders);
    }

    /** Collects attributes row by row. */
    static final class Builder {

        final int[] countries;
        private final long[] partyIds;
        private final TextBlock.Builder numbers;
        private final TextBlock.Builder names;
        private final int[] kinds;
        private final int[] owners;
        private final int[] sinces;
        private int rows;

        Builder(int most) {
            partyIds = new long[most];
            numbers = new TextBlock.Builder(most, 8 * most);
            names = new TextBlock.Builder(most, 16 * most);
            kinds = new int[most];
            owners = new int[most];
            countries = new int[most];
            sinces = new int[most];
        }

        int rows() {
            return rows;
        }

        void row(RowFacts facts) {
            partyIds[rows] = facts.partyId();
            numbers.add(facts.number());
            names.add(facts.name());
            kinds[rows] = facts.kind();
            owners[rows] = facts.owner();
            countries[rows] = facts.country();
            sinces[rows] = facts.since();
            rows++;
        }

        void row(AttributeBlock block, int row) {
            row(block.row(row, true, OrderList.EMPTY));
        }

        AttributeBlock build() {
            return new AttributeBlock(this);
        }
    }
}
