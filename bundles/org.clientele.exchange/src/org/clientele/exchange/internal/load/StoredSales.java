package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Sales that the store has from earlier imports, of customers and products of which the file has returns. */
final class StoredSales {

    private static final int PAGE = 500;

    private final Records records;
    private final ProductTable products;
    private final ReturnMatcher matcher;
    private final Map<Long, Integer> productsById = new HashMap<>();

    private record Sale(int product, long time, OrderLine line) {
    }

    StoredSales(Records records, ProductTable products, ReturnMatcher matcher) {
        this.records = records;
        this.products = products;
        this.matcher = matcher;
        for (int i = 0; i < products.codes.size(); i++) {
            if (products.stored[i]) {
                productsById.put(products.ids[i], i);
            }
        }
    }

    /** Offers the earlier sales of the customers of whom returns are expected. */
    void offer(CustomerTable customers, IProgressMonitor monitor) throws ClienteleException {
        boolean[] expected = new boolean[customers.numbers.size()];
        matcher.forEachExpected((customer, product) -> expected[customer] |= customers.stored[customer]
                && products.stored[product]);
        for (int i = 0; i < expected.length; i++) {
            if (expected[i]) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                offer(i, customers.ids[i]);
            }
        }
    }

    private void offer(int customer, long party) throws ClienteleException {
        List<Sale> sales = new ArrayList<>();
        Map<Long, BigDecimal> takenBack = new HashMap<>();
        RecordQuery query = RecordQuery.all(ClientelePackage.Literals.ORDER, List.of())
                .and(Criterion.eq(FeaturePath.of(ClientelePackage.Literals.ORDER__CUSTOMER), new PartyId(party)));
        Optional<PageKey> next = Optional.empty();
        do {
            Page page = records.page(query, next, PAGE);
            for (RecordRow row : page.rows()) {
                if (records.load(ClientelePackage.Literals.ORDER, row.id()).orElse(null) instanceof Order order) {
                    collect(customer, order, sales, takenBack);
                }
            }
            next = page.next();
        } while (next.isPresent());
        for (Sale sale : sales) {
            BigDecimal quantity = sale.line().getQuantity();
            matcher.addStored(customer, sale.product(), sale.line().getId(), sale.time(), quantity,
                    quantity.subtract(takenBack.getOrDefault(sale.line().getId(), BigDecimal.ZERO)),
                    sale.line().getUnitPrice());
        }
    }

    private void collect(int customer, Order order, List<Sale> sales, Map<Long, BigDecimal> takenBack) {
        for (OrderLine line : order.getLines()) {
            if (line.getReturnOf() != null && line.getQuantity() != null) {
                takenBack.merge(line.getReturnOf().value(), line.getQuantity().abs(), BigDecimal::add);
            }
            Integer product = line.getProduct() == null ? null : productsById.get(line.getProduct().value());
            boolean sold = order.getKind() == OrderKind.SALE && order.getPlacedAt() != null
                    && line.getQuantity() != null && line.getQuantity().signum() > 0 && line.getUnitPrice() != null;
            if (sold && product != null && matcher.expects(customer, product)) {
                sales.add(new Sale(product, order.getPlacedAt().toEpochSecond(ZoneOffset.UTC), line));
            }
        }
    }
}
