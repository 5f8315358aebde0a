package org.clientele.rules.internal.types;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** A column holds nothing. */
@Component(service = ConditionType.class)
public final class MissingCondition extends ColumnCondition {

    private static final NumberTest PRESENT = NumberTest.between(-Long.MAX_VALUE, Long.MAX_VALUE);

    @Override
    public String id() {
        return Conditions.MISSING;
    }

    @Override
    public String label() {
        return Messages.type_missing_value;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(columnOperand());
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        FactColumn column = new Operands(condition).column(facts);
        return RoaringBitmap.andNot(candidates, RowSelection.select(column, PRESENT, candidates));
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return proof(condition, facts, row, new Operands(condition).column(facts), Messages.wanted_missing);
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        FactColumn column = new Operands(condition).column(facts);
        return ColumnChange.isEntered(column) ? Optional.of(new SetValue(column.descriptor().id(), null,
                NLS.bind(Messages.change_remove, column.descriptor().label()))) : Optional.empty();
    }
}
