package org.clientele.customers.internal.records;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.records.CustomerClass;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The values of a partner's record in words, numbers and days in the format of whoever reads. For one thread at a time. */
final class RecordTexts {

    private final EClass type;
    private final List<EAttribute> columns;
    private final ModelLabels labels;
    private final Currency currency;
    private final Locale locale;
    private final NumberFormat numbers;

    /** Tells of rows with these columns; money that names no currency is of the given one. */
    RecordTexts(EClass type, List<EAttribute> columns, ModelLabels labels, Currency currency, Locale locale) {
        this.type = type;
        this.columns = columns;
        this.labels = labels;
        this.currency = currency;
        this.locale = locale;
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(4);
    }

    /** A line for each value from a column on; what says nothing is left out. */
    String after(int first, List<Object> row) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < columns.size(); i++) {
            EAttribute column = columns.get(i);
            text(column, row.get(i), row).ifPresent(t -> lines.add(labels.feature(type, column) + ": " + t)); //$NON-NLS-1$
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private Optional<String> text(EAttribute column, Object value, List<Object> row) {
        return switch (value) {
        case String text when !text.isBlank() -> Optional.of(text);
        case Enumerator literal when column.getEType() instanceof EEnum all -> Optional
                .of(labels.literal(type, all, literal));
        case BigDecimal number -> Optional.of(money(column, number, row).orElseGet(() -> numbers.format(number)));
        case Number number when number.doubleValue() != 0 -> Optional.of(numbers.format(number));
        case LocalDate day -> Optional.of(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
                .format(day));
        case LocalDateTime time -> Optional.of(DateTimeFormatter
                .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).format(time));
        case null, default -> Optional.empty();
        };
    }

    private Optional<String> money(EAttribute column, BigDecimal amount, List<Object> row) {
        String of = EcoreUtil.getAnnotation(column, CustomerClass.SHOW, "money"); //$NON-NLS-1$
        if (of == null) {
            return Optional.empty();
        }
        EStructuralFeature named = type.getEStructuralFeature(of);
        Object code = named instanceof EAttribute a && columns.contains(a) ? row.get(columns.indexOf(a)) : of;
        try {
            return Optional.of(money(amount, "true".equals(of) || code == null ? currency //$NON-NLS-1$
                    : Currency.getInstance(code.toString())));
        } catch (IllegalArgumentException e) {
            return Optional.of(numbers.format(amount) + ' ' + code); // no currency that is known
        }
    }

    private String money(BigDecimal amount, Currency of) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(of);
        int digits = Math.max(0, of.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }
}
