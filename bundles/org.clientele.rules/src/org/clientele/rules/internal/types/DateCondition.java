package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.Wait;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** A column's day lies in a window relative to today, before it, or has its anniversary in it. */
@Component(service = ConditionType.class)
public final class DateCondition extends ColumnCondition {

    @Override
    public String id() {
        return Conditions.DATE;
    }

    @Override
    public String label() {
        return Messages.type_date;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(columnOperand(),
                OperandDescriptor.required(Conditions.WINDOW, Messages.operand_window, OperandType.OPERATOR)
                        .oneOf(Stream.of(DayWindow.Kind.values()).map(k -> new Choice(k.text(), k.label())).toList()),
                OperandDescriptor.required(Conditions.NUMBER, Messages.operand_length, OperandType.NUMBER), unit(true));
    }

    /** The operand that names the unit of a length of time. */
    static OperandDescriptor unit(boolean required) {
        OperandDescriptor unit = required
                ? OperandDescriptor.required(Conditions.UNIT, Messages.operand_unit, OperandType.OPERATOR)
                : OperandDescriptor.optional(Conditions.UNIT, Messages.operand_unit, OperandType.OPERATOR);
        return unit.oneOf(List.of(new Choice(WindowUnit.DAY.name(), Messages.unit_day),
                new Choice(WindowUnit.WEEK.name(), Messages.unit_week),
                new Choice(WindowUnit.MONTH.name(), Messages.unit_month),
                new Choice(WindowUnit.YEAR.name(), Messages.unit_year)));
    }

    @Override
    public boolean timed(TypedCondition condition) {
        return true;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        DayWindow window = DayWindow.of(condition, facts);
        return RowSelection.select(window.column(), window.test(facts.today()), candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        DayWindow window = DayWindow.of(condition, facts);
        return proof(condition, facts, row, window.column(), window.wanted(facts.today()));
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        DayWindow window = DayWindow.of(condition, facts);
        long day = window.column().number(row);
        return day == FactColumn.MISSING ? null : window.nextChange(LocalDate.ofEpochDay(day), facts.today());
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        DayWindow window = DayWindow.of(condition, facts);
        NumberTest test = window.test(facts.today());
        if (test.holds(window.column().number(row))) {
            return Optional.empty();
        }
        LocalDate change = nextChange(condition, facts, row);
        if (change != null) {
            return Optional.of(new Wait(change, NLS.bind(Messages.change_wait, Quantity.show(change))));
        }
        return window.range(facts.today())
                .flatMap(wish -> ColumnChange.toNumber(window.column(), facts, row, wish, true));
    }
}
