package org.clientele.rules.internal.types;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** A type of condition that reads one column. */
abstract class ColumnCondition implements ConditionType {

    /** The column operand, which all of them have. */
    static OperandDescriptor columnOperand() {
        return OperandDescriptor.required(Conditions.COLUMN, Messages.operand_column, OperandType.COLUMN);
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        String column = Operands.columnId(condition);
        return column == null ? Set.of() : Set.of(column);
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        return new Operands(condition).text(Conditions.COLUMN).flatMap(facts::column).map(this::cost).orElse(0.0);
    }

    double cost(FactColumn column) {
        return 1.5;
    }

    /** The proof of a row: the same evaluation, and the value beside what is wanted. */
    final ProofNode proof(TypedCondition condition, FactSnapshot facts, int row, FactColumn column, String wanted)
            throws ClienteleException {
        boolean holds = evaluate(condition, facts, RoaringBitmap.bitmapOf(row)).contains(row);
        String label = column.descriptor().label();
        String value = Quantity.show(column, row);
        return ProofNode.leaf(holds, NLS.bind(Messages.comparison, new Object[] { label, value, wanted }),
                List.of(new UsedFact(column.descriptor().id(), label, value)));
    }
}
