package org.clientele.exchange.testing;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RowCursor;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A written row.
 *
 * @param id its id
 * @param rootId its aggregate's id
 * @param type its class
 * @param position its place among its siblings
 * @param values its values
 */
public record FakeRow(long id, long rootId, EClass type, int position, Map<FeaturePath, Object> values) {

    /**
     * A value.
     *
     * @param path where it lies
     * @return the value, or null
     */
    public Object get(EStructuralFeature... path) {
        FeaturePath key = FeaturePath.of(path);
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException(key + " was not written");
        }
        return values.get(key);
    }

    /**
     * A decimal.
     *
     * @param path where it lies
     * @return the value, or null
     */
    public BigDecimal decimal(EStructuralFeature... path) {
        return (BigDecimal) get(path);
    }

    /**
     * A time.
     *
     * @param path where it lies
     * @return the value, or null
     */
    public LocalDateTime time(EStructuralFeature... path) {
        return (LocalDateTime) get(path);
    }

    /**
     * A whole number.
     *
     * @param path where it lies
     * @return the value, or 0
     */
    public long number(EStructuralFeature... path) {
        return get(path) instanceof Long value ? value : 0;
    }

    boolean fits(Criterion criterion) {
        Object value = values.get(criterion.path());
        return switch (criterion.operator()) {
        case NOT_NULL -> value != null;
        case IN -> ((Collection<?>) criterion.value()).contains(value);
        case EQ -> (criterion.value() instanceof PartyId party ? party.value() : criterion.value()).equals(value);
        default -> throw new UnsupportedOperationException();
        };
    }

    RowCursor cursor(List<FeaturePath> columns) {
        return (RowCursor) Proxy.newProxyInstance(RowCursor.class.getClassLoader(), new Class<?>[] { RowCursor.class },
                (proxy, method, args) -> switch (method.getName()) {
                case "id" -> id;
                case "rootId" -> rootId;
                case "getString" -> (String) values.get(columns.get((Integer) args[0]));
                case "getLong" -> number(columns.get((Integer) args[0]).features().toArray(EStructuralFeature[]::new));
                case "getDateTime" -> (LocalDateTime) values.get(columns.get((Integer) args[0]));
                case "getDecimal" -> (BigDecimal) values.get(columns.get((Integer) args[0]));
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
