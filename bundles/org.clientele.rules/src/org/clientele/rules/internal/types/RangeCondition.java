package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/**
 * A column's value lies between two values, both included; one of them may be left out. Texts are compared by their
 * characters. A missing fact lies nowhere.
 */
@Component(service = ConditionType.class)
public final class RangeCondition extends ColumnCondition {

    @Override
    public String id() {
        return Conditions.RANGE;
    }

    @Override
    public String label() {
        return Messages.type_range;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(columnOperand(),
                OperandDescriptor.optional(Conditions.LOW, Messages.operand_low, OperandType.TEXT),
                OperandDescriptor.optional(Conditions.HIGH, Messages.operand_high, OperandType.TEXT));
    }

    @Override
    double cost(FactColumn column) {
        return TextCondition.isUncoded(column) ? 60 : 1.5;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        Range range = Range.of(condition, facts);
        return range.isText() ? TextSelection.select(range.column, range::holds, candidates)
                : RowSelection.select(range.column, range.wish.test(), candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        Range range = Range.of(condition, facts);
        return proof(condition, facts, row, range.column, range.wanted());
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        Range range = Range.of(condition, facts);
        return range.isText()
                ? ColumnChange.toText(range.column, range::holds, range.low == null ? range.high : range.low)
                : ColumnChange.toNumber(range.column, facts, row, range.wish);
    }

    /** A range that was read: for texts without a wish. */
    private record Range(FactColumn column, String low, String high, NumberWish wish) {

        static Range of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
            Operands operands = new Operands(condition);
            operands.required(Conditions.COLUMN);
            String low = operands.text(Conditions.LOW).orElse(null);
            String high = operands.text(Conditions.HIGH).orElse(null);
            if (low == null && high == null) {
                throw Operands.invalid(Messages.range_open, Conditions.LOW, Conditions.HIGH);
            }
            FactColumn column = operands.column(facts);
            ColumnType type = column.descriptor().type();
            if (type == ColumnType.TEXT) {
                if (low != null && high != null && low.compareTo(high) > 0) {
                    throw Operands.invalid(Messages.range_empty, low, high, Conditions.LOW, Conditions.HIGH);
                }
                return new Range(column, low, high, null);
            }
            BigDecimal least = number(Conditions.LOW, low, column);
            BigDecimal most = number(Conditions.HIGH, high, column);
            if (least != null && most != null && least.compareTo(most) > 0) {
                throw Operands.invalid(Messages.range_empty, low, high, Conditions.LOW, Conditions.HIGH);
            }
            return new Range(column, low, high, NumberWish.between(least, most));
        }

        private static BigDecimal number(String name, String text, FactColumn column) throws ClienteleException {
            return text == null ? null
                    : Operands.value(name, text, column.descriptor().type(), column.descriptor().label());
        }

        boolean isText() {
            return wish == null;
        }

        boolean holds(String text) {
            return (low == null || text.compareTo(low) >= 0) && (high == null || text.compareTo(high) <= 0);
        }

        String wanted() {
            ColumnType type = column.descriptor().type();
            String from = low == null ? "" : Quantity.show(type, low); //$NON-NLS-1$
            String to = high == null ? "" : Quantity.show(type, high); //$NON-NLS-1$
            return low == null ? NLS.bind(Messages.range_to, to)
                    : high == null ? NLS.bind(Messages.range_from, from) : NLS.bind(Messages.range_both, from, to);
        }
    }
}
