package org.clientele.facts.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderLine;
import org.clientele.model.Product;
import org.clientele.model.value.ProductId;

/** The lines of orders: their amounts in the store's base currency, and their products. */
final class LineSource implements EventSource {

    static final String ID = "lines"; //$NON-NLS-1$
    static final int PAGE = 500;

    private static final FeaturePath RATE = FeaturePath.of(Literals.ORDER__RATE);
    private static final RecordQuery LINES = RecordQuery.all(Literals.ORDER_LINE,
            List.of(FeaturePath.of(Literals.ORDER_LINE__PRODUCT), FeaturePath.of(Literals.ORDER_LINE__AMOUNT)));
    private static final RecordQuery PRODUCTS = RecordQuery.all(Literals.PRODUCT,
            List.of(FeaturePath.of(Literals.PRODUCT__CODE)));
    private static final RecordQuery RATES = RecordQuery.all(Literals.ORDER, List.of(RATE))
            .and(new Criterion(RATE, Criterion.Operator.NE, BigDecimal.ONE));
    private static final EventDescriptor DESCRIPTOR = new EventDescriptor(ID, Messages.stream_lines, ColumnType.AMOUNT,
            Messages.stream_lines_value, Messages.stream_lines_code);

    private final Records records;

    LineSource(Store store) {
        this.records = store.records(Actor.SYSTEM);
    }

    @Override
    public EventDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean kinds() {
        return false;
    }

    @Override
    public long estimate(FactTable table) throws ClienteleException {
        return records.count(LINES) + 2 * table.orders();
    }

    @Override
    public EventCodes codes() throws ClienteleException {
        EventCodes codes = new EventCodes();
        records.scanUnordered(PRODUCTS, cursor -> {
            codes.add(cursor.id(), cursor.getString(0));
            return true;
        }, null);
        return codes;
    }

    @Override
    public EventSorter sorter() {
        return new EventSorter(true, false);
    }

    @Override
    public void load(FactTable table, EventCodes codes, EventSorter into) throws ClienteleException {
        OrderPlaces places = new OrderPlaces(table);
        Map<BigDecimal, BigDecimal> shared = new HashMap<>();
        Map<Long, BigDecimal> rates = new HashMap<>();
        records.scanUnordered(RATES, cursor -> {
            BigDecimal rate = cursor.getDecimal(0);
            if (rate != null && rate.compareTo(BigDecimal.ONE) != 0) {
                rates.put(cursor.id(), shared.computeIfAbsent(rate, r -> r));
            }
            return true;
        }, null);
        records.scanUnordered(LINES, cursor -> {
            if (places.find(cursor.rootId())) {
                add(places.row(), places.stamp(), cursor.getDecimal(1), rates.get(cursor.rootId()),
                        cursor.isNull(0) ? 0 : cursor.getLong(0), codes, into);
            }
            return true;
        }, null);
    }

    @Override
    public void reload(FactTable table, int row, EventCodes codes, EventSorter into) throws ClienteleException {
        Map<Long, Integer> stamps = stamps(table, row);
        long[] ids = stamps.keySet().stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            for (Aggregate aggregate : records.loadAll(Literals.ORDER, page)) {
                Order order = (Order) aggregate;
                for (OrderLine line : order.getLines()) {
                    ProductId product = line.getProduct();
                    add(0, stamps.get(order.getId()), line.getAmount(), order.getRate(),
                            product == null ? 0 : product.value(), codes, into);
                }
            }
        }
    }

    /** The orders of a row, with their times and flags. */
    static Map<Long, Integer> stamps(FactTable table, int row) {
        Map<Long, Integer> stamps = new HashMap<>();
        table.forEachOrder(row, (id, stamp) -> stamps.put(Integer.toUnsignedLong(id), stamp));
        return stamps;
    }

    private void add(int row, int stamp, BigDecimal amount, BigDecimal rate, long product, EventCodes codes,
            EventSorter into) {
        BigDecimal base = amount == null ? BigDecimal.ZERO : rate == null ? amount : amount.multiply(rate);
        if (Amounts.fits(base)) {
            into.add(row, stamp, Amounts.tenThousandths(base), code(product, codes), 0);
        }
    }

    /** A product that was added since the codes were read has its code looked up; a line without one has the code "". */
    private int code(long product, EventCodes codes) {
        int known = codes.find(product);
        if (known >= 0 || product == 0) {
            return known >= 0 ? known : codes.add(0L, ""); //$NON-NLS-1$
        }
        return codes.add(product, text(product));
    }

    private String text(long product) {
        try {
            return records.load(Literals.PRODUCT, product)
                    .map(p -> ((Product) p).getCode()).orElse(""); //$NON-NLS-1$
        } catch (ClienteleException e) {
            throw new IllegalStateException("A product cannot be read", e); //$NON-NLS-1$
        }
    }
}
