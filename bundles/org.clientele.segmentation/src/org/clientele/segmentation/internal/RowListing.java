package org.clientele.segmentation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;

/** Rows in an order. */
final class RowListing implements CustomerListing {

    private static final int MOST = 1_000;

    private final CustomerQuery query;
    private final FactSnapshot facts;
    private final int[] rows;

    RowListing(CustomerQuery query, FactSnapshot facts, int[] rows) {
        this.query = query;
        this.facts = facts;
        this.rows = rows;
    }

    @Override
    public CustomerQuery query() {
        return query;
    }

    @Override
    public FactSnapshot facts() {
        return facts;
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public long partyId(int index) {
        return facts.partyId(rows[index]);
    }

    @Override
    public int indexOf(long partyId) {
        int row = facts.rowOf(partyId);
        for (int i = 0; row >= 0 && i < rows.length; i++) {
            if (rows[i] == row) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public List<List<Object>> values(int from, int count, List<String> columns) throws ClienteleException {
        Objects.checkFromIndexSize(from, count, rows.length);
        if (count > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " places, not " + count); //$NON-NLS-1$ //$NON-NLS-2$
        }
        List<FactColumn> asked = new ArrayList<>();
        for (String column : columns) {
            asked.add(CustomerListServiceImpl.column(facts, column));
        }
        List<List<Object>> values = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            List<Object> line = new ArrayList<>();
            for (FactColumn column : asked) {
                line.add(value(column, rows[i]));
            }
            values.add(line);
        }
        return values;
    }

    private static Object value(FactColumn column, int row) {
        long number = column.number(row);
        if (number == FactColumn.MISSING) {
            return null;
        }
        return switch (column.descriptor().type()) {
        case TEXT -> column.shown(row);
        case INTEGER -> number;
        case AMOUNT -> BigDecimal.valueOf(number, FactColumn.AMOUNT_SCALE);
        case DECIMAL -> BigDecimal.valueOf(number, FactColumn.AMOUNT_SCALE).stripTrailingZeros();
        case DATE -> LocalDate.ofEpochDay(number);
        };
    }
}
