package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/**
 * Compares a column with values. Operands: column, operator, value (several for "in"). Numbers, amounts and days are
 * compared by size, texts by their characters. A missing fact never compares.
 */
@Component
public final class ComparisonCondition implements ConditionType {

    @Override
    public String id() {
        return Conditions.COMPARISON;
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        String column = Comparison.column(condition);
        return column == null ? Set.of() : Set.of(column);
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return evaluate(Comparison.of(condition, facts), candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        Comparison comparison = Comparison.of(condition, facts);
        boolean holds = evaluate(comparison, RoaringBitmap.bitmapOf(row)).contains(row);
        String wanted = String.join(Messages.list_separator, comparison.values());
        return new ProofNode(holds, NLS.bind(Messages.comparison,
                new Object[] { comparison.column().descriptor().label(), show(comparison.column(), row),
                        comparison.operator().sign(), wanted }),
                List.of());
    }

    private static RoaringBitmap evaluate(Comparison comparison, RoaringBitmap candidates)
            throws ClienteleException {
        return switch (comparison.column().descriptor().type()) {
        case TEXT -> TextComparison.evaluate(comparison, candidates);
        case INTEGER, AMOUNT, DECIMAL, DATE -> NumberComparison.evaluate(comparison, candidates);
        };
    }

    private static String show(FactColumn column, int row) {
        if (column.number(row) == FactColumn.MISSING) {
            return Messages.value_missing;
        }
        return switch (column.descriptor().type()) {
        case TEXT -> column.shown(row);
        case INTEGER -> Long.toString(column.number(row));
        case AMOUNT -> amount(BigDecimal.valueOf(column.number(row), FactColumn.AMOUNT_SCALE));
        case DECIMAL -> BigDecimal.valueOf(column.number(row), FactColumn.AMOUNT_SCALE).stripTrailingZeros()
                .toPlainString();
        case DATE -> LocalDate.ofEpochDay(column.number(row)).toString();
        };
    }

    private static String amount(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return (shortest.scale() < 2 ? shortest.setScale(2) : shortest).toPlainString();
    }
}
