package org.clientele.rules.internal.types;

import org.clientele.core.facts.FactColumn;

/** One number for each row, read or computed. */
interface RowNumbers {

    /** The number of one row, or {@link FactColumn#MISSING}. */
    long number(int row);

    /** The numbers of consecutive rows, into the start of an array. */
    void numbers(int from, int count, long[] into);

    /** How many times more rows there must be than wanted ones for single questions to be faster. */
    int sparse();

    /** The numbers of a column. */
    static RowNumbers of(FactColumn column) {
        return new RowNumbers() {
            @Override
            public long number(int row) {
                return column.number(row);
            }

            @Override
            public void numbers(int from, int count, long[] into) {
                column.numbers(from, count, into);
            }

            @Override
            public int sparse() {
                return 32;
            }
        };
    }
}
