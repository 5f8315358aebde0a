package org.clientele.rules.internal.types;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactColumn.TextPlace;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/**
 * Compares a column with values. Operands: column, operator, value (several for "in"). Numbers, amounts and days are
 * compared by size, texts by their characters. A missing fact never compares.
 */
@Component(service = ConditionType.class)
public final class ComparisonCondition extends ColumnCondition {

    private static final int MOST_SEARCHED = 20;

    @Override
    public String id() {
        return Conditions.COMPARISON;
    }

    @Override
    public String label() {
        return Messages.type_comparison;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(columnOperand(), operator(),
                OperandDescriptor.required(Conditions.VALUE, Messages.operand_value, OperandType.TEXT).repeated());
    }

    /** The operand that names the operator, with the signs as choices. */
    static OperandDescriptor operator() {
        return OperandDescriptor.required(Conditions.OPERATOR, Messages.operand_operator, OperandType.OPERATOR)
                .oneOf(Stream.of(ComparisonOperator.values()).map(o -> new Choice(o.sign(), o.sign())).toList());
    }

    @Override
    double cost(FactColumn column) {
        return TextCondition.isUncoded(column) ? 60 : 1.5;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        Comparison comparison = Comparison.of(condition, facts);
        if (!comparison.isText()) {
            return RowSelection.select(comparison.column(), comparison.wish().test(), candidates);
        }
        return TextSelection.select(comparison.column(), comparison::holds, likely(comparison, candidates));
    }

    /** Of names those that are equal but for letter case are few, and found faster than each is compared. */
    private static RoaringBitmap likely(Comparison comparison, RoaringBitmap candidates) {
        boolean isEqual = comparison.operator() == ComparisonOperator.EQUAL
                || comparison.operator() == ComparisonOperator.IN;
        if (!isEqual || !TextCondition.isUncoded(comparison.column()) || comparison.values().size() > MOST_SEARCHED
                || comparison.values().contains("")) { //$NON-NLS-1$
            return candidates;
        }
        RoaringBitmap likely = new RoaringBitmap();
        comparison.values()
                .forEach(value -> likely.or(comparison.column().rowsWithText(value, TextPlace.WHOLE, candidates)));
        return likely;
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        Comparison comparison = Comparison.of(condition, facts);
        return proof(condition, facts, row, comparison.column(), comparison.wanted());
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        Comparison comparison = Comparison.of(condition, facts);
        return comparison.isText()
                ? ColumnChange.toText(comparison.column(), comparison::holds, comparison.values().getFirst())
                : ColumnChange.toNumber(comparison.column(), facts, row, comparison.wish());
    }
}
