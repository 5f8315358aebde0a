package org.clientele.rules.internal.types;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactColumn.TextPlace;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.search.NameReadings;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/**
 * A column's text equals another, contains it, begins or ends with it, is read so in pinyin, or matches a regular
 * expression. Letter case does not matter, except in regular expressions.
 */
@Component(service = ConditionType.class)
public final class TextCondition extends ColumnCondition {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile NameReadings readings;

    /** The type in the running program. */
    @Activate
    public TextCondition() {
        // the readings come and go
    }

    /**
     * The type without a framework.
     *
     * @param readings knows pinyin, or null
     */
    public TextCondition(NameReadings readings) {
        this.readings = readings;
    }

    /** Whether a column has texts that hardly repeat, such as names. */
    static boolean isUncoded(FactColumn column) {
        return column.descriptor().type() == ColumnType.TEXT && column.codes() < 0;
    }

    @Override
    public String id() {
        return Conditions.TEXT;
    }

    @Override
    public String label() {
        return Messages.type_text;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(columnOperand(),
                OperandDescriptor.required(Conditions.OPERATOR, Messages.operand_operator, OperandType.OPERATOR)
                        .oneOf(Stream.of(TextOperator.values()).map(o -> new Choice(o.text(), o.label())).toList()),
                OperandDescriptor.required(Conditions.VALUE, Messages.operand_text, OperandType.TEXT));
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        Operands operands = new Operands(condition);
        String column = operands.find(Conditions.COLUMN);
        if (column == null || !facts.column(column).filter(TextCondition::isUncoded).isPresent()) {
            return 1.5;
        }
        return switch (operands.text(Conditions.OPERATOR).flatMap(TextOperator::of).orElse(TextOperator.EQUALS)) {
        case MATCHES -> 500;
        case PINYIN -> 200;
        default -> 20;
        };
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        TextWish wish = TextWish.of(condition, facts, readings);
        if (!isUncoded(wish.column())) {
            return TextSelection.select(wish.column(), wish.test(), candidates);
        }
        if (wish.operator().place() != null) {
            return wish.column().rowsWithText(wish.value(), wish.operator().place(), candidates);
        }
        String part = wish.operator() == TextOperator.MATCHES ? ExpressionLiteral.of(wish.value()) : ""; //$NON-NLS-1$
        return TextSelection.select(wish.column(), wish.test(), part.isEmpty() ? candidates
                : wish.column().rowsWithText(part, TextPlace.ANYWHERE, candidates));
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        TextWish wish = TextWish.of(condition, facts, readings);
        return proof(condition, facts, row, wish.column(),
                NLS.bind(Messages.wanted_text, wish.operator().label(), wish.value()));
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        TextWish wish = TextWish.of(condition, facts, readings);
        Predicate<String> test = wish.test();
        return ColumnChange.toText(wish.column(), test, wish.value());
    }
}
