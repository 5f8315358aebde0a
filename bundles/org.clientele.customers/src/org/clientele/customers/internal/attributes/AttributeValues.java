package org.clientele.customers.internal.attributes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.Party;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values of one attribute. Choices are the names of their literals; yes or no is true or false.
 *
 * @param descriptor describes the column
 * @param type the class of parties that have it
 * @param path where it lies
 */
record AttributeValues(ColumnDescriptor descriptor, EClass type, FeaturePath path) implements PartyValues {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    static ColumnType type(EAttribute attribute) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (java == LocalDate.class || java == LocalDateTime.class) {
            return ColumnType.DATE;
        } else if (java == BigDecimal.class || java == double.class || java == Double.class) {
            return ColumnType.DECIMAL;
        }
        boolean whole = java == int.class || java == Integer.class || java == long.class || java == Long.class;
        return whole ? ColumnType.INTEGER : ColumnType.TEXT;
    }

    private EAttribute attribute() {
        return path.attribute();
    }

    private Class<?> java() {
        return attribute().getEAttributeType().getInstanceClass();
    }

    @Override
    public Object state() {
        return path;
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery.all(type, List.of(path))
                .and(new Criterion(path, Criterion.Operator.NOT_NULL, null));
        records.scanUnordered(query, row -> {
            put(sink, row.id(), row.isNull(0) ? null : value(row));
            return true;
        }, null);
    }

    private static void put(Sink sink, long party, Object value) {
        if (value != null) {
            sink.put(party, value);
        }
    }

    private Object value(RowCursor row) {
        if (attribute().getEAttributeType() instanceof EEnum choices) {
            EEnumLiteral literal = choices.getEEnumLiteral((int) row.getLong(0));
            return literal == null ? null : literal.getName();
        }
        return switch (descriptor.type()) {
        case DATE -> java() == LocalDate.class ? day(row.getDate(0)) : day(row.getDateTime(0).toLocalDate());
        case DECIMAL, AMOUNT -> tenThousandths(row.getDecimal(0));
        case INTEGER -> row.getLong(0);
        default -> isFlag() ? Boolean.toString(row.getLong(0) != 0) : text(row.getString(0));
        };
    }

    @Override
    public Object read(Party party, LocalDate today) {
        EObject holder = party;
        for (EStructuralFeature feature : path.features()) {
            if (holder == null || !feature.getEContainingClass().isSuperTypeOf(holder.eClass())) {
                return null;
            }
            if (feature instanceof EAttribute) {
                return value(holder.eGet(feature));
            }
            holder = (EObject) holder.eGet(feature);
        }
        return null;
    }

    private Object value(Object value) {
        return switch (value) {
        case null -> null;
        case Enumerator literal -> literal.getName();
        case LocalDate day -> day(day);
        case LocalDateTime time -> day(time.toLocalDate());
        case BigDecimal number -> tenThousandths(number);
        case Double number -> tenThousandths(number);
        case Integer number -> number.longValue();
        case Long number -> number;
        default -> text(value.toString());
        };
    }

    private static Long day(LocalDate day) {
        return day.toEpochDay();
    }

    private static String text(String text) {
        return text.isBlank() ? null : text;
    }

    private static Long tenThousandths(double number) {
        return Double.isFinite(number) ? tenThousandths(BigDecimal.valueOf(number)) : null;
    }

    private static Long tenThousandths(BigDecimal number) {
        BigDecimal whole = number.movePointRight(FactColumn.AMOUNT_SCALE).setScale(0, RoundingMode.HALF_EVEN);
        return whole.abs().compareTo(MOST) < 0 ? whole.longValueExact() : null;
    }

    private boolean isFlag() {
        return java() == boolean.class || java() == Boolean.class;
    }

    @Override
    public String shown(String text) {
        if (attribute().getEAttributeType() instanceof EEnum choices) {
            EEnumLiteral literal = choices.getEEnumLiteral(text);
            return literal == null ? text
                    : ModelNames.literal(attribute().getEContainingClass(), attribute(), literal.getInstance());
        }
        return isFlag() ? Boolean.parseBoolean(text) ? Messages.yes : Messages.no : text;
    }

    @Override
    public int place(String text) {
        return attribute().getEAttributeType() instanceof EEnum choices && choices.getEEnumLiteral(text) != null
                ? choices.getEEnumLiteral(text).getValue()
                : 0;
    }
}
