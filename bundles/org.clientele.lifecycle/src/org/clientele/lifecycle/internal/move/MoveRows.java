package org.clientele.lifecycle.internal.move;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The rows of many moves. */
public final class MoveRows implements BatchRows {

    private static final List<EAttribute> ATTRIBUTES = List.of(Literals.STAGE_MOVE__CUSTOMER,
            Literals.STAGE_MOVE__MODEL, Literals.STAGE_MOVE__FROM, Literals.STAGE_MOVE__TO, Literals.STAGE_MOVE__DAY,
            Literals.STAGE_MOVE__RECORDED_AT, Literals.STAGE_MOVE__CAUSE, Literals.STAGE_MOVE__HELD_UNTIL,
            Literals.STAGE_MOVE__ACCOUNT, Literals.STAGE_MOVE__REASON, Literals.STAGE_MOVE__MODEL_VERSION,
            Literals.STAGE_MOVE__INPUTS);
    private static final List<FeaturePath> COLUMNS = ATTRIBUTES.stream().map(FeaturePath::of).toList();

    private final List<StageMove> moves;
    private final long first;
    private int current = -1;

    /**
     * Rows for a batch.
     *
     * @param moves new moves
     * @param first the first id, as reserved
     */
    public MoveRows(List<StageMove> moves, long first) {
        this.moves = moves;
        this.first = first;
    }

    private Object value(int column) {
        return moves.get(current).eGet(ATTRIBUTES.get(column));
    }

    @Override
    public EClass rowType() {
        return Literals.STAGE_MOVE;
    }

    @Override
    public EReference containment() {
        return null;
    }

    @Override
    public List<FeaturePath> columns() {
        return COLUMNS;
    }

    @Override
    public boolean next() {
        current++;
        return current < moves.size();
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public long id() {
        return first + current;
    }

    @Override
    public long rootId() {
        return id();
    }

    @Override
    public EClass type() {
        return Literals.STAGE_MOVE;
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
        case PartyId party -> party.value();
        case Enumerator literal -> literal.getValue();
        case Number number -> number.longValue();
        case null, default -> 0;
        };
    }

    @Override
    public BigDecimal getDecimal(int column) {
        throw new IllegalArgumentException(COLUMNS.get(column) + " is no decimal"); //$NON-NLS-1$
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) value(column);
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) value(column);
    }
}
