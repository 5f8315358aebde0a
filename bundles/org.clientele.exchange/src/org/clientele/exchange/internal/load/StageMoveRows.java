package org.clientele.exchange.internal.load;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageCause;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;

/** The moves of a file. */
final class StageMoveRows extends NewRows {

    private static final List<EAttribute> ATTRIBUTES = List.of(Literals.STAGE_MOVE__CUSTOMER,
            Literals.STAGE_MOVE__MODEL, Literals.STAGE_MOVE__FROM, Literals.STAGE_MOVE__TO, Literals.STAGE_MOVE__DAY,
            Literals.STAGE_MOVE__RECORDED_AT, Literals.STAGE_MOVE__CAUSE, Literals.STAGE_MOVE__HELD_UNTIL,
            Literals.STAGE_MOVE__ACCOUNT, Literals.STAGE_MOVE__REASON, Literals.STAGE_MOVE__MODEL_VERSION,
            Literals.STAGE_MOVE__INPUTS);

    private final List<StageMove> moves;
    private final long first;
    private int current = -1;

    StageMoveRows(List<StageMove> moves, long first) {
        super(Literals.STAGE_MOVE, null, ATTRIBUTES.stream().map(FeaturePath::of).toList());
        this.moves = moves;
        this.first = first;
    }

    private Object value(int column) {
        return moves.get(current).eGet(ATTRIBUTES.get(column));
    }

    @Override
    public boolean next() {
        return ++current < moves.size();
    }

    @Override
    public long id() {
        return first + current;
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
        case StageCause cause -> cause.getValue();
        case Integer number -> number;
        case null, default -> 0;
        };
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
