package org.clientele.ui.segments.internal.editor;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.model.OperandType;
import org.clientele.ui.edits.DateText;

/** Turns what a person typed for an operand into its canonical form. */
final class OperandTexts {

    private final DateText dates = DateText.ofUser();

    /**
     * Reads what was typed.
     *
     * @param type how the operand is read
     * @param choices what it may be; empty where anything may be typed
     * @param typed what stands in the field
     * @return the canonical text; empty for a number or day that cannot be read
     */
    Optional<String> read(OperandType type, List<Choice> choices, String typed) {
        String text = typed.strip();
        for (Choice choice : choices) {
            if (choice.label().equalsIgnoreCase(text) || choice.text().equals(text)) {
                return Optional.of(choice.text());
            }
        }
        return switch (type) {
        case NUMBER -> number(text);
        case DATE -> dates.read(text).map(Object::toString);
        default -> Optional.of(text);
        };
    }

    /** A hint for an empty field, or an empty text. */
    String hint(OperandType type) {
        return switch (type) {
        case DATE -> dates.example();
        case COLUMN, KEY -> Messages.Form_typeToSearch;
        default -> ""; //$NON-NLS-1$
        };
    }

    private static Optional<String> number(String text) {
        try {
            return Optional.of(new BigDecimal(text).toPlainString());
        } catch (NumberFormatException e) {
            DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
            format.setParseBigDecimal(true);
            ParsePosition end = new ParsePosition(0);
            Number value = text.isEmpty() ? null : format.parse(text, end);
            return value == null || end.getIndex() < text.length() ? Optional.empty()
                    : Optional.of(((BigDecimal) value).stripTrailingZeros().toPlainString());
        }
    }
}
