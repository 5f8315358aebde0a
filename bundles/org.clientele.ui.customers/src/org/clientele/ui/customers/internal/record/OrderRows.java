package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderLine;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;

/** Reads a customer's orders, the newest first and page by page, and the lines of one. For a background thread. */
final class OrderRows {

    /** What a page of orders reads, in this order. */
    static final List<EAttribute> COLUMNS = List.of(Literals.ORDER__NUMBER, Literals.ORDER__PLACED_AT,
            Literals.ORDER__KIND, Literals.ORDER__COUNTRY, Literals.ORDER__CURRENCY, Literals.ORDER__AMOUNT,
            Literals.ORDER__BASE_AMOUNT);
    /** Rows of a page. */
    static final int PAGE = 100;

    private static final List<FeaturePath> PATHS = COLUMNS.stream().map(FeaturePath::of).toList();
    private static final int MOST_IDS = 1000;

    private final Records records;

    OrderRows(Records records) {
        this.records = records;
    }

    /**
     * One line with its product's name.
     *
     * @param line the line
     * @param product code and name of the product, or empty
     */
    record Line(OrderLine line, String product) {
    }

    Page page(long partyId, Optional<PageKey> after) throws ClienteleException {
        RecordQuery query = new RecordQuery(Literals.ORDER, PATHS,
                List.of(Criterion.eq(FeaturePath.of(Literals.ORDER__CUSTOMER), new PartyId(partyId))),
                Optional.of(FeaturePath.of(Literals.ORDER__PLACED_AT)), true);
        return records.page(query, after, PAGE);
    }

    List<Line> lines(long orderId) throws ClienteleException {
        Optional<Order> order = records.load(Literals.ORDER, orderId).map(Order.class::cast);
        if (order.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = new LinkedHashSet<>();
        order.get().getLines().stream().filter(l -> l.getProduct() != null)
                .forEach(l -> ids.add(l.getProduct().value()));
        Map<Long, String> products = products(new ArrayList<>(ids));
        return order.get().getLines().stream()
                .map(l -> new Line(l, l.getProduct() == null ? "" : products.getOrDefault(l.getProduct().value(), ""))) //$NON-NLS-1$ //$NON-NLS-2$
                .toList();
    }

    private Map<Long, String> products(List<Long> ids) throws ClienteleException {
        Map<Long, String> names = new HashMap<>();
        List<FeaturePath> columns = List.of(FeaturePath.of(Literals.PRODUCT__CODE),
                FeaturePath.of(Literals.PRODUCT__NAME));
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            long[] some = ids.subList(from, Math.min(ids.size(), from + MOST_IDS)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (RecordRow row : records.rows(Literals.PRODUCT, columns, some)) {
                Object name = row.values().get(1);
                names.put(row.id(), row.values().getFirst() + (name == null ? "" : " " + name)); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return names;
    }
}
