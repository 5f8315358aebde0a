package org.clientele.facts.internal;

/** The texts that are kept as they are, since they hardly repeat. */
enum TextSource {

    /** Customer numbers. */
    NUMBER {
        @Override
        TextBlock block(Chunk chunk) {
            return chunk.attributes().numbers;
        }

        @Override
        String text(RowFacts facts) {
            return facts.number();
        }
    },
    /** Display names. */
    NAME {
        @Override
        TextBlock block(Chunk chunk) {
            return chunk.attributes().names;
        }

        @Override
        String text(RowFacts facts) {
            return facts.name();
        }
    };

    abstract TextBlock block(Chunk chunk);

    abstract String text(RowFacts facts);

    /** The text of a row, or null. */
    String text(FactTable table, int row) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        return newer != null ? text(newer) : block(chunk).get(local);
    }
}
