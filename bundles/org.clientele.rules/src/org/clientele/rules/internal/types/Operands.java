package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the operands of a condition; what is wrong is told with the operand's name and a remedy. Conditions are read for
 * each question, often for one customer: reading has to be cheap.
 *
 * @param condition the condition
 */
record Operands(TypedCondition condition) {

    private static final BigDecimal LONGEST_SPAN = BigDecimal.valueOf(36_500);

    /** The id of the column that a condition names, or null. */
    static String columnId(TypedCondition condition) {
        return new Operands(condition).find(Conditions.COLUMN);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(find(name));
    }

    /** The first text of a name that is not blank, or null. */
    String find(String name) {
        List<Operand> operands = condition.getOperands();
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            if (name.equals(operand.getName()) && operand.getText() != null && !operand.getText().isBlank()) {
                return operand.getText();
            }
        }
        return null;
    }

    String required(String name) throws ClienteleException {
        String text = find(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    List<String> all(String name) {
        List<Operand> operands = condition.getOperands();
        List<String> texts = new ArrayList<>(2);
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            if (name.equals(operand.getName()) && operand.getText() != null) {
                texts.add(operand.getText());
            }
        }
        return texts;
    }

    /** The column that the condition names. */
    FactColumn column(FactSnapshot facts) throws ClienteleException {
        String id = required(Conditions.COLUMN);
        return facts.column(id).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED, NLS.bind(
                id.startsWith("field.") ? Messages.field_missing : Messages.column_missing, id))); //$NON-NLS-1$
    }

    /** A value in the unit of a type. */
    static BigDecimal value(String name, String text, ColumnType type, String label) throws ClienteleException {
        try {
            return Quantity.parse(type, text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(type == ColumnType.DATE ? Messages.operand_no_day : Messages.operand_no_number,
                            new Object[] { text, label, name }), e);
        }
    }

    /** A day, or null. */
    LocalDate day(String name) throws ClienteleException {
        Optional<String> text = text(name);
        return text.isEmpty() ? null : LocalDate.ofEpochDay(
                value(name, text.get(), ColumnType.DATE, condition.getTypeId()).longValueExact());
    }

    /** A length of time out of two operands. */
    Span span(String numberName, String unitName) throws ClienteleException {
        String text = required(numberName);
        String unit = required(unitName);
        return new Span(length(numberName, text), WindowUnit.of(unit).orElseThrow(
                () -> unknown(unitName, unit, "DAY, WEEK, MONTH, YEAR"))); //$NON-NLS-1$
    }

    private int length(String name, String text) throws ClienteleException {
        BigDecimal number = value(name, text, ColumnType.INTEGER, condition.getTypeId());
        if (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(LONGEST_SPAN) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw invalid(Messages.window_length, text, name, LONGEST_SPAN);
        }
        return number.intValue();
    }

    ClienteleException missing(String name) {
        return invalid(Messages.operand_missing, condition.getTypeId(), name);
    }

    ClienteleException unknown(String name, String text, String choices) {
        return invalid(Messages.operand_unknown, text, name, choices);
    }

    static ClienteleException invalid(String pattern, Object... values) {
        return new ClienteleException(StatusCodes.RULE_INVALID, NLS.bind(pattern, values));
    }
}
