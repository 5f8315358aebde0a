package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;

/** The records that customers have already, by what they say: each answers for one row of the file. */
final class SameRecords {

    private static final int PAGE = 1000;

    private final Records records;
    private final CustomerClass type;
    private final List<EAttribute> attributes;
    private final Map<Long, Map<List<Object>, Integer>> left = new HashMap<>();

    SameRecords(Records records, CustomerClass type, List<EAttribute> attributes) {
        this.records = records;
        this.type = type;
        this.attributes = List.copyOf(attributes);
    }

    /** Whether the customer has a record that says the same and answers for no other row yet. */
    boolean take(long customer, Map<EAttribute, Object> values) throws ClienteleException {
        Map<List<Object>, Integer> there = left.get(customer);
        if (there == null) {
            there = read(customer);
            left.put(customer, there);
        }
        List<Object> wanted = new ArrayList<>();
        for (EAttribute attribute : attributes) {
            Object value = values.get(attribute);
            wanted.add(plain(value == null ? attribute.getDefaultValue() : value));
        }
        Integer count = there.get(wanted);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            there.remove(wanted);
        } else {
            there.put(wanted, count - 1);
        }
        return true;
    }

    private Map<List<Object>, Integer> read(long customer) throws ClienteleException {
        Map<List<Object>, Integer> found = new HashMap<>();
        RecordQuery query = type.rowsOf(customer, attributes);
        Optional<PageKey> next = Optional.empty();
        do {
            Page page = records.page(query, next, PAGE);
            for (RecordRow row : page.rows()) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < attributes.size(); i++) {
                    Object value = row.values().get(i);
                    values.add(plain(value == null ? attributes.get(i).getDefaultValue() : value));
                }
                found.merge(values, 1, Integer::sum);
            }
            next = page.next();
        } while (next.isPresent());
        return found;
    }

    /** Values in a form in which equal ones are equal. */
    static Object plain(Object value) {
        return switch (value) {
        case null -> ""; //$NON-NLS-1$
        case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        case Double number -> plain(BigDecimal.valueOf(number));
        case Integer number -> plain(BigDecimal.valueOf(number));
        case Long number -> plain(BigDecimal.valueOf(number));
        case Enumerator literal -> literal.getName();
        default -> value;
        };
    }
}
