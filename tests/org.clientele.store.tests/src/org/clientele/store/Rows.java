package org.clientele.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongFunction;

import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Rows with ids from a first one on, whose values a function gives. */
final class Rows implements BatchRows {

    private final EClass type;
    private final EReference containment;
    private final List<FeaturePath> columns;
    private final long first;
    private final long count;
    private final LongFunction<Object[]> values;
    private LongFunction<Long> root = i -> null;
    private long index = -1;
    private Object[] row;

    Rows(EClass type, List<FeaturePath> columns, long first, long count, LongFunction<Object[]> values) {
        this(type, null, columns, first, count, values);
    }

    Rows(EClass type, EReference containment, List<FeaturePath> columns, long first, long count,
            LongFunction<Object[]> values) {
        this.type = type;
        this.containment = containment;
        this.columns = columns;
        this.first = first;
        this.count = count;
        this.values = values;
    }

    Rows within(LongFunction<Long> roots) {
        root = roots;
        return this;
    }

    @Override
    public EClass rowType() {
        return type;
    }

    @Override
    public EReference containment() {
        return containment;
    }

    @Override
    public List<FeaturePath> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        if (++index >= count) {
            return false;
        }
        row = values.apply(index);
        return true;
    }

    @Override
    public int position() {
        return (int) index;
    }

    @Override
    public long id() {
        return first + index;
    }

    @Override
    public long rootId() {
        return containment == null ? id() : root.apply(index);
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public boolean isNull(int column) {
        return row[column] == null;
    }

    @Override
    public String getString(int column) {
        return (String) row[column];
    }

    @Override
    public long getLong(int column) {
        return row[column] == null ? 0 : ((Number) row[column]).longValue();
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) row[column];
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) row[column];
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) row[column];
    }
}
