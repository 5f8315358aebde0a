package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Rows for a batch. A sub class answers for those kinds of values that its columns have. */
abstract class NewRows implements BatchRows {

    private final EClass type;
    private final EReference containment;
    private final List<FeaturePath> columns;

    NewRows(EClass type, EReference containment, List<FeaturePath> columns) {
        this.type = type;
        this.containment = containment;
        this.columns = List.copyOf(columns);
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
    public EClass type() {
        return type;
    }

    @Override
    public long rootId() {
        return id();
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public boolean isNull(int column) {
        return false;
    }

    @Override
    public String getString(int column) {
        throw new IllegalArgumentException(columns.get(column) + " is no text"); //$NON-NLS-1$
    }

    @Override
    public long getLong(int column) {
        throw new IllegalArgumentException(columns.get(column) + " is no whole number"); //$NON-NLS-1$
    }

    @Override
    public BigDecimal getDecimal(int column) {
        throw new IllegalArgumentException(columns.get(column) + " is no decimal"); //$NON-NLS-1$
    }

    @Override
    public LocalDate getDate(int column) {
        throw new IllegalArgumentException(columns.get(column) + " is no day"); //$NON-NLS-1$
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        throw new IllegalArgumentException(columns.get(column) + " is no time"); //$NON-NLS-1$
    }
}
