package org.clientele.rules.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.rules.text.TextRange;
import org.clientele.model.OperandType;
import org.eclipse.osgi.util.NLS;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Checks whether a value fits the column that it is compared with. */
final class ValueChecks {

    /** Beyond so many different values nobody lists them; looking would take too long. */
    private static final int MOST_CODES = 50_000;

    private final Problems problems;
    private final Names names;

    ValueChecks(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
    }

    /** Tells of a value of the wrong type; of an unknown one too where only known ones make sense. */
    void value(ColumnDescriptor column, Literal value, boolean exact) {
        if (column == null || value.text() == null) {
            return;
        }
        String text = value.text();
        switch (column.type()) {
        case TEXT -> text(column, value, exact);
        case INTEGER -> {
            if (!Spelling.isNumber(text)) {
                wrong(column, value, Messages.expected_number, Messages.value_number);
            }
        }
        case AMOUNT, DECIMAL -> {
            if (!Spelling.isNumber(text)) {
                wrong(column, value, Messages.expected_number, Messages.value_number);
            }
        }
        case DATE -> {
            if (value.type() != OperandType.DATE && Spelling.day(text).isEmpty()) {
                wrong(column, value, Messages.expected_date, Messages.value_date);
            }
        }
        }
    }

    /** Tells of a test that columns of another type have. */
    void type(ColumnDescriptor column, ColumnType wanted, TextRange range) {
        if (column != null && column.type() != wanted) {
            problems.error(range, NLS.bind(wanted == ColumnType.DATE ? Messages.column_no_date
                    : Messages.column_no_text, column.label()), List.of());
        }
    }

    /** Tells of a range that holds nothing. */
    void order(Literal low, Literal high) {
        boolean empty = false;
        if (low.type() == OperandType.NUMBER && high.type() == OperandType.NUMBER && low.text() != null
                && high.text() != null && Spelling.isNumber(low.text()) && Spelling.isNumber(high.text())) {
            empty = new BigDecimal(low.text()).compareTo(new BigDecimal(high.text())) > 0;
        } else if (low.type() == OperandType.DATE && high.type() == OperandType.DATE && low.text() != null
                && high.text() != null && Spelling.isDay(low.text()) && Spelling.isDay(high.text())) {
            empty = low.text().compareTo(high.text()) > 0;
        }
        if (empty) {
            problems.error(high.range(), NLS.bind(Messages.range_empty, low.text(), high.text()));
        }
    }

    /** Tells of a pattern that cannot be read. */
    void pattern(Literal value) {
        if (value.text() == null) {
            return;
        }
        try {
            Pattern.compile(value.text());
        } catch (PatternSyntaxException e) {
            problems.error(value.range(), NLS.bind(Messages.pattern_invalid, value.text(), e.getDescription()));
        }
    }

    private void text(ColumnDescriptor column, Literal value, boolean exact) {
        if (value.type() == OperandType.NUMBER || value.type() == OperandType.DATE) {
            problems.warning(value.range(), NLS.bind(Messages.value_text, column.label()),
                    List.of(Spelling.quote(value.text())));
            return;
        }
        if (exact && value.type() == OperandType.TEXT) {
            Optional<FactColumn> facts = names.context().facts().flatMap(f -> f.column(column.id()));
            facts.filter(c -> c.codes() > 0 && c.codes() <= MOST_CODES).ifPresent(c -> known(column, c, value));
        }
    }

    private void known(ColumnDescriptor column, FactColumn facts, Literal value) {
        List<String> all = new ArrayList<>(facts.codes());
        for (int code = 0; code < facts.codes(); code++) {
            String text = facts.textOfCode(code);
            if (value.text().equals(text)) {
                return;
            }
            all.add(text);
        }
        problems.warning(value.range(), NLS.bind(Messages.value_unknown, column.label(), value.text()),
                Nearest.of(value.text(), all).stream().map(Spelling::quote).toList());
    }

    private void wrong(ColumnDescriptor column, Literal value, String expected, String sentence) {
        problems.expected(value.range(), NLS.bind(sentence, column.label(), value.text()), List.of(expected),
                List.of());
    }
}
