package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.SchemeValue;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * A condition over a scheme, read.
 *
 * @param column the scheme's column: keys of values, several in a row where the scheme allows it
 * @param keys the wanted values
 * @param since how long ago the value may have begun at most, or null
 * @param began for each wanted value the column of the day on which it began; empty without since
 * @param titles the wanted values for people
 * @param isMultiple whether customers may have several values
 * @param today the day of the facts
 */
record SchemeWish(FactColumn column, List<String> keys, Span since, List<FactColumn> began, List<String> titles,
        boolean isMultiple, LocalDate today) {

    static SchemeWish of(Operands operands, FactSnapshot facts, ClassificationScheme scheme)
            throws ClienteleException {
        String key = operands.required(Conditions.SCHEME);
        List<String> values = operands.all(Conditions.VALUE);
        if (values.isEmpty()) {
            throw operands.missing(Conditions.VALUE);
        }
        Span since = operands.text(Conditions.LAST).isEmpty() ? null
                : operands.span(Conditions.LAST, Conditions.UNIT);
        Optional<FactColumn> column = facts.column(ClassificationService.COLUMN_PREFIX + key);
        if (column.isEmpty()) {
            throw Operands.invalid(Messages.scheme_missing, key, Conditions.SCHEME);
        }
        List<String> titles = new ArrayList<>();
        for (String value : values) {
            titles.add(scheme == null ? value : title(scheme, value));
        }
        boolean isMultiple = scheme != null ? scheme.isMultiple()
                : facts.columns().stream().anyMatch(d -> d.id().startsWith(column.get().descriptor().id() + '.'));
        return new SchemeWish(column.get(), values, since, began(facts, key, values, since, isMultiple), titles,
                isMultiple, facts.today());
    }

    private static String title(ClassificationScheme scheme, String key) throws ClienteleException {
        for (SchemeValue value : scheme.getValues()) {
            if (key.equals(value.getKey())) {
                return Titles.of(value);
            }
        }
        throw Operands.invalid(Messages.scheme_value_missing, Titles.of(scheme), key, Conditions.VALUE,
                String.join(Messages.list_separator, scheme.getValues().stream().map(SchemeValue::getKey).toList()));
    }

    private static List<FactColumn> began(FactSnapshot facts, String scheme, List<String> values, Span since,
            boolean isMultiple) throws ClienteleException {
        List<FactColumn> columns = new ArrayList<>();
        if (since != null) {
            for (String value : values) {
                columns.add(facts.column(ClassificationService.sinceColumn(scheme, isMultiple ? value : null))
                        .orElseThrow(() -> Operands.invalid(Messages.scheme_value_missing, scheme, value,
                                Conditions.VALUE, "-"))); //$NON-NLS-1$
            }
        }
        return columns;
    }

    RoaringBitmap evaluate(RoaringBitmap candidates) {
        RoaringBitmap having = TextSelection.select(column, this::holds, candidates);
        if (since == null) {
            return having;
        }
        NumberTest recent = NumberTest.between(since.start(today).toEpochDay(), today.toEpochDay());
        if (!isMultiple) {
            return RowSelection.select(began.getFirst(), recent, having);
        }
        RoaringBitmap found = new RoaringBitmap();
        began.forEach(day -> found.or(RowSelection.select(day, recent, having)));
        return found;
    }

    private boolean holds(String text) {
        for (String key : text.split(ClassificationService.SEPARATOR)) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** The day on which the last of the values that began lately is no longer new; null when none is. */
    LocalDate nextChange(int row) {
        if (since == null || !evaluate(RoaringBitmap.bitmapOf(row)).contains(row)) {
            return null;
        }
        long start = since.start(today).toEpochDay();
        long latest = FactColumn.MISSING;
        for (FactColumn day : began) {
            long number = day.number(row);
            latest = number >= start && number <= today.toEpochDay() ? Math.max(latest, number) : latest;
        }
        return since.leaves(LocalDate.ofEpochDay(latest));
    }

    Optional<ProposedChange> propose(int row) {
        String text = column.text(row);
        if (since != null || column.descriptor().computed() || text != null && holds(text)) {
            return Optional.empty();
        }
        String key = keys.getFirst();
        return Optional.of(new SetValue(column.descriptor().id(),
                isMultiple && text != null ? text + ClassificationService.SEPARATOR + key : key,
                NLS.bind(isMultiple ? Messages.change_add_value : Messages.change_set, column.descriptor().label(),
                        titles.getFirst())));
    }

    String wanted() {
        String values = String.join(Messages.list_separator, titles);
        return since == null ? values : NLS.bind(Messages.class_since, values, since.last());
    }
}
