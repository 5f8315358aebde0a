package org.clientele.rules.internal.proposal;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;

/**
 * A column in which one row has another value.
 *
 * @param column the column
 * @param changed the row
 * @param number its number; for a text the code of it
 * @param text its text, or null
 */
record ChangedColumn(FactColumn column, int changed, long number, String text) implements FactColumn {

    static FactColumn number(FactColumn column, int row, long number) {
        return new ChangedColumn(column, row, number, null);
    }

    static FactColumn text(FactColumn column, int row, String text) {
        return new ChangedColumn(column, row, text == null ? MISSING : code(column, text), text);
    }

    private static long code(FactColumn column, String text) {
        if (column.codes() < 0) {
            return 0;
        }
        for (int code = 0; code < column.codes(); code++) {
            if (text.equals(column.textOfCode(code))) {
                return code;
            }
        }
        return column.codes();
    }

    @Override
    public ColumnDescriptor descriptor() {
        return column.descriptor();
    }

    @Override
    public long number(int row) {
        return row == changed ? number : column.number(row);
    }

    @Override
    public String text(int row) {
        return row == changed ? text : column.text(row);
    }

    @Override
    public String shown(int row) {
        return row == changed ? text : column.shown(row);
    }

    @Override
    public long rank(int row) {
        return row == changed && number == MISSING ? Long.MAX_VALUE : column.rank(row);
    }

    @Override
    public int codes() {
        return column.codes() < 0 ? -1 : Math.max(column.codes(), (int) number + 1);
    }

    @Override
    public String textOfCode(int code) {
        return code == number && text != null ? text : column.textOfCode(code);
    }
}
