package org.clientele.testsupport.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RowCursor;
import org.clientele.model.Identified;
import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.model.value.SegmentId;
import org.clientele.model.value.StageModelId;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;

/**
 * A cursor on one row.
 *
 * @param row the row
 * @param columns the columns
 */
record MemoryCursor(Identified row, List<FeaturePath> columns) implements RowCursor {

    @Override
    public long id() {
        return row.getId();
    }

    @Override
    public long rootId() {
        return MemoryRecords.rootId(row);
    }

    @Override
    public EClass type() {
        return row.eClass();
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
        return switch (value(column)) {
        case null -> 0;
        case PartyId party -> party.value();
        case ProductId product -> product.value();
        case SegmentId segment -> segment.value();
        case StageModelId model -> model.value();
        case CarePlanId plan -> plan.value();
        case Boolean truth -> truth ? 1 : 0;
        case Enumerator literal -> literal.getValue();
        case Number number -> number.longValue();
        default -> throw new IllegalStateException();
        };
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) value(column);
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) value(column);
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) value(column);
    }

    private Object value(int column) {
        return MemoryRecords.value(row, columns.get(column));
    }
}
