package org.clientele.customers.internal.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.model.value.PartyId;

/**
 * The values of a custom field as a column. Choices are their keys; yes or no is true or false; a party is its id. An
 * amount in another currency than the store's is missing, since columns hold base amounts.
 */
final class FieldColumnValues implements PartyValues {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.FIELD_VALUE__TEXT),
            FeaturePath.of(Literals.FIELD_VALUE__NUMBER), FeaturePath.of(Literals.FIELD_VALUE__CURRENCY),
            FeaturePath.of(Literals.FIELD_VALUE__DATE), FeaturePath.of(Literals.FIELD_VALUE__CHOICE),
            FeaturePath.of(Literals.FIELD_VALUE__PARTY));

    private final FieldDefinition field;
    private final String currency;
    private final ColumnDescriptor descriptor;

    FieldColumnValues(FieldDefinition field, String currency) {
        this.field = field;
        this.currency = currency;
        this.descriptor = new ColumnDescriptor(CustomFieldService.PREFIX + field.getKey(), switch (field.getType()) {
        case NUMBER -> ColumnType.DECIMAL;
        case MONEY -> ColumnType.AMOUNT;
        case DATE -> ColumnType.DATE;
        default -> ColumnType.TEXT;
        }, Titles.of(field), false, Titles.all(field));
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Object state() {
        List<Object> state = new ArrayList<>(List.of(field.getId(), field.getType()));
        field.getChoices().forEach(choice -> state.add(choice.getKey())); // the order of several choices
        return state;
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.FIELD_VALUE, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.FIELD_VALUE__FIELD), field.getKey()));
        Map<Long, List<String>> several = new HashMap<>();
        records.scanUnordered(query, row -> {
            if (field.getType() == FieldType.MULTI_CHOICE) {
                if (!row.isNull(4)) {
                    several.computeIfAbsent(row.rootId(), id -> new ArrayList<>(2)).add(row.getString(4));
                }
            } else {
                Object value = value(row);
                if (value != null) {
                    sink.put(row.rootId(), value);
                }
            }
            return true;
        }, null);
        several.forEach((party, keys) -> sink.put(party, join(FieldTexts.inOrder(field, keys))));
    }

    @Override
    public Object read(Party party, LocalDate today) {
        return FieldGraph.read(party, field).map(this::number).orElse(null);
    }

    @Override
    public String shown(String text) {
        Locale locale = Locale.getDefault();
        return switch (field.getType()) {
        case CHOICE -> FieldTexts.title(field, text, locale);
        case MULTI_CHOICE -> join(keys(text).stream().map(key -> FieldTexts.title(field, key, locale)).toList());
        case YES_NO -> FieldTexts.truth(Boolean.parseBoolean(text), locale);
        default -> text;
        };
    }

    @Override
    public int place(String text) {
        if (field.getType() != FieldType.CHOICE && field.getType() != FieldType.MULTI_CHOICE) {
            return 0;
        }
        String first = keys(text).getFirst();
        for (int i = 0; i < field.getChoices().size(); i++) {
            if (first.equals(field.getChoices().get(i).getKey())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    static List<String> keys(String text) {
        return List.of(text.split(FieldTexts.SEPARATOR));
    }

    private Object value(RowCursor row) {
        return switch (field.getType()) {
        case TEXT -> row.getString(0);
        case NUMBER -> row.isNull(1) ? null : number(row.getDecimal(1));
        case MONEY -> row.isNull(1) || !currency.equals(row.getString(2)) ? null : tenThousandths(row.getDecimal(1));
        case DATE -> row.isNull(3) ? null : number(row.getDate(3));
        case PARTY -> row.isNull(5) ? null : Long.toString(row.getLong(5));
        default -> row.getString(4);
        };
    }

    private Object number(Object value) {
        return switch (value) {
        case BigDecimal number -> tenThousandths(number);
        case Money money -> currency.equals(money.currency().getCurrencyCode()) ? tenThousandths(money.amount()) : null;
        case LocalDate day -> day.toEpochDay();
        case PartyId party -> Long.toString(party.value());
        case List<?> keys -> join(keys.stream().map(Object::toString).toList());
        default -> value.toString();
        };
    }

    private static Long tenThousandths(BigDecimal number) {
        BigDecimal whole = number.movePointRight(FactColumn.AMOUNT_SCALE).setScale(0, RoundingMode.HALF_EVEN);
        return whole.abs().compareTo(MOST) < 0 ? whole.longValueExact() : null;
    }

    private static String join(List<String> keys) {
        return String.join(FieldTexts.SEPARATOR, keys);
    }
}
