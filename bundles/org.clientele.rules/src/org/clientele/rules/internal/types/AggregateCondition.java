package org.clientele.rules.internal.types;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** A figure of a customer's events in a period is as wanted, such as three orders in the last 90 days. */
@Component(service = ConditionType.class)
public final class AggregateCondition implements ConditionType {

    private static final double KERNEL_NANOS = 1;
    private static final double EACH_NANOS = 4;

    private volatile Density density;

    @Override
    public String id() {
        return Conditions.AGGREGATE;
    }

    @Override
    public String label() {
        return Messages.type_aggregate;
    }

    @Override
    public List<OperandDescriptor> operands() {
        List<Choice> operators = new ArrayList<>(ComparisonCondition.operator().choices());
        operators.add(new Choice(Conditions.BETWEEN, Messages.operator_between));
        return List.of(
                OperandDescriptor.required(Conditions.EVENTS, Messages.operand_events, OperandType.KEY)
                        .key(Conditions.EVENTS),
                OperandDescriptor.required(Conditions.FUNCTION, Messages.operand_function, OperandType.OPERATOR).oneOf(
                        Stream.of(AggregateFunction.values()).map(f -> new Choice(f.text(), f.label())).toList()),
                OperandDescriptor.optional(Conditions.LAST, Messages.operand_last, OperandType.NUMBER),
                DateCondition.unit(false),
                OperandDescriptor.optional(Conditions.FROM, Messages.operand_from, OperandType.DATE),
                OperandDescriptor.optional(Conditions.TO, Messages.operand_to, OperandType.DATE),
                OperandDescriptor.optional(Conditions.CODES, Messages.operand_codes, OperandType.TEXT).repeated(),
                OperandDescriptor.required(Conditions.OPERATOR, Messages.operand_operator, OperandType.OPERATOR)
                        .oneOf(operators),
                OperandDescriptor.required(Conditions.VALUE, Messages.operand_value, OperandType.NUMBER).repeated(),
                OperandDescriptor.optional(Conditions.HIGH, Messages.operand_high, OperandType.NUMBER));
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return Set.of();
    }

    @Override
    public Set<String> events(TypedCondition condition) {
        return new Operands(condition).text(Conditions.EVENTS).map(Set::of).orElse(Set.of());
    }

    @Override
    public boolean timed(TypedCondition condition) {
        Operands operands = new Operands(condition);
        return operands.text(Conditions.LAST).isPresent() || operands.text(Conditions.FUNCTION)
                .flatMap(AggregateFunction::of).filter(AggregateFunction::isAge).isPresent();
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        boolean needsEach = new Operands(condition).text(Conditions.FUNCTION).flatMap(AggregateFunction::of)
                .filter(AggregateFunction::needsEach).isPresent();
        return 3 + events(facts) * (needsEach ? EACH_NANOS : KERNEL_NANOS);
    }

    /** How many events a customer has, estimated by the orders; counted once for a snapshot. */
    private double events(FactSnapshot facts) {
        Density known = density;
        if (known == null || known.facts().get() != facts) {
            known = new Density(new WeakReference<>(facts),
                    (double) facts.orders().count() / Math.max(1, facts.rows()));
            density = known;
        }
        return known.events();
    }

    private record Density(WeakReference<FactSnapshot> facts, double events) {
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        Aggregate aggregate = Aggregate.of(condition, facts);
        return RowSelection.select(aggregate, aggregate.wish().test(), candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        Aggregate aggregate = Aggregate.of(condition, facts);
        long figure = aggregate.number(row);
        String value = Quantity.show(aggregate.type(), figure);
        return ProofNode.leaf(aggregate.wish().holds(figure),
                NLS.bind(Messages.comparison, new Object[] { aggregate.label(), value, aggregate.wanted().text() }),
                List.of(new UsedFact(aggregate.events().descriptor().id(), aggregate.label(), value)));
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return new MovingFigure(Aggregate.of(condition, facts), row).nextChange();
    }

    @Override
    public LocalDate[] nextChanges(TypedCondition condition, FactSnapshot facts, int[] rows)
            throws ClienteleException {
        Aggregate aggregate = Aggregate.of(condition, facts);
        AgeTurns ages = AgeTurns.of(aggregate);
        LocalDate[] days = new LocalDate[rows.length];
        for (int i = 0; i < rows.length; i++) {
            days[i] = ages != null && ages.isSettled(rows[i]) ? ages.turn()
                    : new MovingFigure(aggregate, rows[i]).nextChange();
        }
        return days;
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        return AggregateProposal.of(Aggregate.of(condition, facts), row);
    }
}
