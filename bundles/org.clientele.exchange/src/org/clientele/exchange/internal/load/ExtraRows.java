package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Contained rows of new customers, of which a row of the file may bring several. */
final class ExtraRows extends NewRows {

    /** Makes the contained rows of a row: their values in the order of the columns. */
    @FunctionalInterface
    interface Parts {
        List<Object[]> of(CustomerCursor row);
    }

    private final CustomerCursor row;
    private final CustomerTable customers;
    private final Parts parts;
    private List<Object[]> current = List.of();
    private int position;
    private long id;

    ExtraRows(EClass type, EReference containment, List<FeaturePath> columns, CustomerCursor row,
            CustomerTable customers, Parts parts, long firstId) {
        super(type, containment, columns);
        this.row = row;
        this.customers = customers;
        this.parts = parts;
        this.id = firstId - 1;
    }

    @Override
    public boolean next() {
        try {
            position++;
            while (position >= current.size()) {
                if (!row.next()) {
                    return false;
                }
                if (row.isBad()) {
                    RowLoader.skipBad(row.bad());
                    current = List.of();
                } else {
                    current = customers.isNew(row.customer) ? parts.of(row) : List.of();
                }
                position = 0;
            }
            id++;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long rootId() {
        return customers.ids[row.customer];
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public boolean isNull(int column) {
        return value(column) == null;
    }

    @Override
    public String getString(int column) {
        return (String) value(column);
    }

    @Override
    public long getLong(int column) {
        return value(column) == null ? 0 : ((Number) value(column)).longValue();
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) value(column);
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) value(column);
    }

    private Object value(int column) {
        return current.get(position)[column];
    }
}
