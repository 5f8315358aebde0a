package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.model.ClientelePackage;
import org.clientele.model.OrderKind;
import org.clientele.model.ReturnMatch;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Imports files in which a row is a line of an order. */
final class LineLoader extends OrderRowLoader {

    private static final int QUANTITY_SCALE = 4;
    private static final int PRICE_SCALE = 6;
    private static final long LIMIT = 1_000_000_000_000L;
    private static final int TEXT = RowFields.lengthOf(ClientelePackage.Literals.ORDER_LINE__DESCRIPTION);
    private static final long BYTES_PER_FINGERPRINT = 16;

    private final ProductTable products = new ProductTable();
    private final LongSet fingerprints = new LongSet(
            (int) Math.min(1 << 28, Runtime.getRuntime().maxMemory() / 8 / BYTES_PER_FINGERPRINT));
    private final ReturnMatcher matcher = new ReturnMatcher();
    private final int codePlace;
    private final int textPlace;
    private final int categoryPlace;
    private final int quantityPlace;
    private final int pricePlace;
    private final DecimalParser quantities;
    private final DecimalParser prices;
    private long duplicates;
    private long lines;

    LineLoader(LoadContext context) throws ClienteleException {
        super(context);
        codePlace = columns.place(ImportTargets.PRODUCT_CODE);
        textPlace = columns.place(ImportTargets.LINE_DESCRIPTION);
        categoryPlace = columns.place(ImportTargets.PRODUCT_CATEGORY);
        quantityPlace = columns.place(ImportTargets.LINE_QUANTITY);
        pricePlace = columns.place(ImportTargets.LINE_UNIT_PRICE);
        quantities = columns.decimals(ImportTargets.LINE_QUANTITY, QUANTITY_SCALE, LIMIT);
        prices = columns.decimals(ImportTargets.LINE_UNIT_PRICE, PRICE_SCALE, LIMIT);
    }

    @Override
    void spool(CsvRow row, ByteBuffer target) throws RejectedRowException {
        fields.checkCount(row);
        countFacts(row);
        duplicates += fingerprints.add(row.fingerprint()) ? 0 : 1;
        long time = time(row);
        int people = people(row);
        fields.require(row, codePlace);
        fields.checkText(row, codePlace, TEXT);
        fields.checkText(row, textPlace, TEXT);
        fields.checkText(row, categoryPlace, TEXT);
        fields.number(row, quantityPlace, quantities);
        fields.number(row, pricePlace, prices);
        long quantity = quantities.unscaled();
        long price = prices.unscaled();
        if (Math.multiplyHigh(quantity, price) != (quantity * price) >> 63) {
            throw outOfRange(row);
        }
        int order = order(row);
        if (!orders.expectAmount(order, quantity * price, quantities.scale() + prices.scale())) {
            throw outOfRange(row);
        }
        register(order, row, time, people);
        int product = product(row, quantity > 0 && price > 0);
        if (quantity > 0) {
            orders.set(order, OrderTable.SOLD);
        } else if (quantity < 0 && price > 0) {
            orders.set(order, OrderTable.TAKEN_BACK);
        }
        target.putInt(order);
        target.putInt(product);
        target.putLong(time);
        target.putLong(quantity);
        target.put((byte) quantities.scale());
        target.putLong(price);
        target.put((byte) prices.scale());
        if (textPlace < 0) {
            target.putShort((short) 0);
        } else {
            RowSpool.putText(target, row.chars(), row.start(textPlace), row.end(textPlace));
        }
    }

    private RejectedRowException outOfRange(CsvRow row) {
        return new RejectedRowException(quantityPlace,
                NLS.bind(Messages.Row_numberRange, row.text(quantityPlace), LIMIT));
    }

    private int product(CsvRow row, boolean sale) {
        int product = products.add(row.chars(), row.start(codePlace), row.end(codePlace));
        if (RowFields.has(row, textPlace) && products.wantsName(product, sale)) {
            products.name(product, row.text(textPlace), sale);
        }
        if (RowFields.has(row, categoryPlace) && products.categories[product] == null) {
            products.categories[product] = row.text(categoryPlace);
        }
        return product;
    }

    @Override
    void resolve(SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 3);
        super.resolve(work.split(2));
        new StoredKeys(context.records(), ClientelePackage.Literals.PRODUCT,
                FeaturePath.of(ClientelePackage.Literals.PRODUCT__CODE)).resolve(products.codes, (product, id) -> {
                    products.stored[product] = true;
                    products.ids[product] = id;
                }, work.split(1));
    }

    @Override
    void settle(SubMonitor monitor) throws IOException, ClienteleException {
        Tally tally = context.tally();
        tally.facts.put(ImportReport.REJECTED_WITH_ORDER, 0L);
        LineCursor line = new LineCursor(context.spool().cursor());
        while (line.next()) {
            if (line.isBad()) {
                settleBad(line.bad());
                continue;
            }
            RowOutcome outcome = outcome(line);
            tally.outcome(outcome);
            if (outcome == RowOutcome.REJECTED) {
                tally.fact(ImportReport.REJECTED_WITH_ORDER);
            } else if (outcome != RowOutcome.UNCHANGED) {
                accept(line, outcome);
            }
        }
        if (!fingerprints.isFull()) {
            tally.facts.put(ImportReport.EXACT_DUPLICATES, duplicates);
        }
        countPurchases();
        matchReturns(monitor);
    }

    private void accept(LineCursor line, RowOutcome outcome) {
        lines++;
        need(line.order);
        products.needed[line.product] = true;
        OrderKind kind = orders.kind(line.order);
        long amount = line.quantity * line.price;
        int scale = line.quantityScale + line.priceScale;
        if (line.price > 0 && (kind != OrderKind.SALE || line.quantity > 0)) {
            orders.addAmount(line.order, amount, scale);
        }
        if (outcome == RowOutcome.VALID || outcome == RowOutcome.RETURN) {
            context.tally().revenue(amount, scale, outcome == RowOutcome.VALID);
        }
        if (outcome == RowOutcome.VALID) {
            purchase(line.order);
        } else if (outcome == RowOutcome.RETURN) {
            matcher.expect(orders.customer[line.order], line.product);
        }
    }

    private RowOutcome outcome(LineCursor line) {
        if (orders.is(line.order, OrderTable.STORED)) {
            return RowOutcome.UNCHANGED;
        } else if (orders.is(line.order, OrderTable.REJECTED)) {
            return RowOutcome.REJECTED;
        } else if (orders.customer[line.order] < 0) {
            return RowOutcome.WITHOUT_CUSTOMER;
        }
        OrderKind kind = orders.kind(line.order);
        if (isReturn(kind, line)) {
            return RowOutcome.RETURN;
        } else if (kind == OrderKind.ADJUSTMENT || line.quantity == 0) {
            return RowOutcome.ADJUSTMENT;
        }
        return line.price <= 0 ? RowOutcome.WITHOUT_PRICE : RowOutcome.VALID;
    }

    private static boolean isReturn(OrderKind kind, LineCursor line) {
        return kind == OrderKind.RETURN || kind == OrderKind.SALE && line.quantity < 0;
    }

    /** A second pass over the spool: only now it is known of which customers and products there are returns. */
    private void matchReturns(SubMonitor monitor) throws IOException, ClienteleException {
        if (matcher.isEmpty()) {
            return;
        }
        LineCursor line = new LineCursor(context.spool().cursor());
        int number = 0;
        while (line.next()) {
            if (line.isBad()) {
                skipBad(line.bad());
                continue;
            } else if (!isNew(line.order)) {
                continue;
            }
            int customer = orders.customer[line.order];
            if (customer >= 0 && matcher.expects(customer, line.product)) {
                OrderKind kind = orders.kind(line.order);
                if (isReturn(kind, line)) {
                    matcher.addReturn(customer, number, line);
                } else if (kind == OrderKind.SALE && line.quantity > 0) {
                    matcher.addSale(customer, number, line);
                }
            }
            number++;
        }
        new StoredSales(context.records(), products, matcher).offer(customers, monitor);
        matcher.match();
        Map<String, Long> facts = context.tally().facts;
        facts.put(ImportReport.RETURNS_WITH_EQUAL_SALE, matcher.withEqualSale());
        facts.put(ImportReport.RETURNS_WITH_LARGER_SALE, matcher.withLargerSale());
        facts.put(ImportReport.RETURNS_WITHOUT_SALE, matcher.withoutSale());
    }

    @Override
    Map<String, Long> returns() {
        Map<String, Long> returns = new LinkedHashMap<>();
        for (ReturnMatch each : new ReturnMatch[] { ReturnMatch.EXACT, ReturnMatch.PARTIAL, ReturnMatch.NONE }) {
            returns.put(each.getLiteral(), matcher.count(each));
        }
        return returns;
    }

    @Override
    String rejection(ByteBuffer row) {
        LineCursor line = new LineCursor(null);
        line.read(row);
        return siblingRejection(line.order);
    }

    @Override
    Map<String, Long> created() {
        Map<String, Long> created = super.created();
        created.put("OrderLine", lines); //$NON-NLS-1$
        created.put("Product", (long) products.countNew()); //$NON-NLS-1$
        return created;
    }

    @Override
    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 20);
        int newProducts = products.countNew();
        if (newProducts > 0) {
            products.number(batch.reserve(ClientelePackage.Literals.PRODUCT, newProducts));
            batch.insert(new ProductRows(products), work.split(1));
        }
        insertPartiesAndOrders(batch, work.split(3));
        if (lines > 0) {
            long firstId = batch.reserve(ClientelePackage.Literals.ORDER_LINE, lines);
            batch.insert(new LineRows(context.spool().cursor(), orders, products, matcher, firstId), work.split(16));
        }
    }
}
