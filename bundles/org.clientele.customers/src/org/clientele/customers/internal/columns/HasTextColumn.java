package org.clientele.customers.internal.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;

/**
 * 1 for each row whose several texts have a wanted one among them.
 */
public final class HasTextColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final FactColumn column;
    private final boolean[] has;

    /**
     * Creates the column.
     *
     * @param descriptor describes it; of type INTEGER
     * @param column a column with codes
     * @param wanted the wanted text
     * @param texts takes a text of the column apart
     */
    public HasTextColumn(ColumnDescriptor descriptor, FactColumn column, String wanted,
            Function<String, List<String>> texts) {
        this.descriptor = descriptor;
        this.column = column;
        this.has = new boolean[column.codes()];
        for (int code = 0; code < has.length; code++) {
            has[code] = texts.apply(column.textOfCode(code)).contains(wanted);
        }
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        return of(column.number(row));
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        column.numbers(from, count, into);
        Arrays.setAll(into, i -> i < count ? of(into[i]) : into[i]);
    }

    @Override
    public String text(int row) {
        return null;
    }

    @Override
    public long rank(int row) {
        long number = number(row);
        return number == MISSING ? Long.MAX_VALUE : number;
    }

    private long of(long code) {
        return code != MISSING && code < has.length && has[(int) code] ? 1 : MISSING;
    }
}
