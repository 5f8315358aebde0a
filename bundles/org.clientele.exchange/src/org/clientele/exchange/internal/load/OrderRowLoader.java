package org.clientele.exchange.internal.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.model.ClientelePackage;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** What order files and files of order lines have in common: orders and the customers that they name. */
abstract class OrderRowLoader extends RowLoader {

    private static final int KEY_LENGTH = RowFields.lengthOf(ClientelePackage.Literals.ORDER__NUMBER);

    private static final int MOST_PEOPLE = 100_000;

    final OrderTable orders = new OrderTable();
    final CustomerTable customers = new CustomerTable();
    final TextIndex countries = new TextIndex();
    final int numberPlace;
    final int customerPlace;
    private final int datePlace;
    private final int countryPlace;
    private final int headsPlace;
    private final DateTimeParser times;
    private final DecimalParser heads;
    private final ValueGate numbers;
    private final Map<Integer, RejectedRowException> refused = new HashMap<>();
    private int asked;

    OrderRowLoader(LoadContext context) throws ClienteleException {
        super(context);
        numberPlace = columns.place(ImportTargets.ORDER_NUMBER);
        customerPlace = columns.place(ImportTargets.CUSTOMER_NUMBER);
        datePlace = columns.place(ImportTargets.ORDER_DATE);
        countryPlace = columns.place(ImportTargets.ORDER_COUNTRY);
        headsPlace = columns.place(ImportTargets.ORDER_HEADS);
        heads = columns.decimals(ImportTargets.ORDER_HEADS, 0, MOST_PEOPLE);
        numbers = new ValueGate(context.store(), Partners.typeOf(context.mapping().parties()),
                List.of(Partners.NUMBER));
        times = columns.times(ImportTargets.ORDER_DATE, context.zone());
        for (String fact : new String[] { ImportReport.ROWS_WITHOUT_CUSTOMER, ImportReport.CANCELLATION_ROWS,
                ImportReport.ADJUSTMENT_ROWS }) {
            context.tally().facts.put(fact, 0L);
        }
    }

    @Override
    final int orderOf(CsvRow row) {
        if (!RowFields.has(row, numberPlace) || row.end(numberPlace) - row.start(numberPlace) > KEY_LENGTH) {
            return -1;
        }
        int order = orders.add(row.chars(), row.start(numberPlace), row.end(numberPlace));
        orders.set(order, OrderTable.REJECTED);
        return order;
    }

    /** Counts what holds for every row, used or not. */
    final void countFacts(CsvRow row) {
        if (!RowFields.has(row, customerPlace)) {
            context.tally().fact(ImportReport.ROWS_WITHOUT_CUSTOMER);
        }
        Prefixes prefixes = context.mapping().prefixes();
        if (marks(row, prefixes.cancellation())) {
            context.tally().fact(ImportReport.CANCELLATION_ROWS);
        } else if (marks(row, prefixes.adjustment())) {
            context.tally().fact(ImportReport.ADJUSTMENT_ROWS);
        }
    }

    final long time(CsvRow row) throws RejectedRowException {
        fields.require(row, numberPlace);
        fields.checkText(row, numberPlace, KEY_LENGTH);
        fields.checkText(row, customerPlace, KEY_LENGTH);
        fields.checkText(row, countryPlace, KEY_LENGTH);
        return fields.time(row, datePlace, times);
    }

    /** For how many people the row says that its order is. */
    final int people(CsvRow row) throws RejectedRowException {
        return fields.people(row, headsPlace, heads, MOST_PEOPLE);
    }

    /** The order that a row names, new or known. */
    final int order(CsvRow row) {
        return orders.add(row.chars(), row.start(numberPlace), row.end(numberPlace));
    }

    /** Registers what a row whose fields all read tells about its order. */
    final void register(int order, CsvRow row, long time, int people) throws RejectedRowException {
        char[] chars = row.chars();
        if (RowFields.has(row, customerPlace)) {
            int customer = customers.add(chars, row.start(customerPlace), row.end(customerPlace));
            requireNumber(customer);
            if (orders.customer[order] >= 0 && orders.customer[order] != customer) {
                throw new RejectedRowException(customerPlace,
                        NLS.bind(Messages.Row_orderCustomers, orders.line[order]));
            }
            orders.customer[order] = customer;
        }
        if (orders.placedAt[order] == Long.MIN_VALUE) {
            orders.line[order] = (int) Math.min(row.line(), Integer.MAX_VALUE);
            Prefixes prefixes = context.mapping().prefixes();
            if (marks(row, prefixes.cancellation())) {
                orders.set(order, OrderTable.CANCELLATION);
            } else if (marks(row, prefixes.adjustment())) {
                orders.set(order, OrderTable.ADJUSTMENT);
            }
        }
        if (RowFields.has(row, countryPlace)) {
            orders.country[order] = countries.add(chars, row.start(countryPlace), row.end(countryPlace));
        }
        orders.placedAt[order] = Math.max(orders.placedAt[order], time);
        orders.heads[order] = Math.max(orders.heads[order], people);
    }

    /** A number that nobody may have any more is asked for once; later rows that name it are rejected likewise. */
    private void requireNumber(int customer) throws RejectedRowException {
        if (customer >= asked) {
            asked = customer + 1;
            numbers.value(0, customers.numbers.text(customer), customerPlace);
            try {
                numbers.require();
            } catch (RejectedRowException e) {
                refused.put(customer, e);
            }
        }
        RejectedRowException refusal = refused.isEmpty() ? null : refused.get(customer);
        if (refusal != null) {
            throw refusal;
        }
    }

    private boolean marks(CsvRow row, String prefix) {
        if (prefix == null || prefix.isEmpty() || numberPlace >= row.fields()) {
            return false;
        }
        int start = row.start(numberPlace);
        int digit = start + prefix.length();
        if (digit >= row.end(numberPlace)) {
            return false;
        }
        char[] chars = row.chars();
        for (int i = 0; i < prefix.length(); i++) {
            if (chars[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return chars[digit] >= '0' && chars[digit] <= '9';
    }

    @Override
    void resolve(SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 2);
        new StoredKeys(context.records(), ClientelePackage.Literals.ORDER,
                FeaturePath.of(ClientelePackage.Literals.ORDER__NUMBER)).resolve(orders.numbers,
                        (order, id) -> orders.set(order, OrderTable.STORED), work.split(1));
        Partners.resolve(context.records(), customers, work.split(1));
    }

    /** Whether the rows of an order are written. */
    final boolean isNew(int order) {
        return (orders.flags[order] & (OrderTable.REJECTED | OrderTable.STORED)) == 0;
    }

    /** Notes that an order is written. */
    final void need(int order) {
        if (!orders.is(order, OrderTable.NEEDED)) {
            orders.set(order, OrderTable.NEEDED);
            int customer = orders.customer[order];
            if (customer >= 0) {
                customers.ordered(customer, orders.placedAt[order], orders.country[order]);
            }
        }
    }

    final void purchase(int order) {
        orders.set(order, OrderTable.PURCHASE);
        customers.buyers[orders.customer[order]] = true;
    }

    /** The reason for which a row that reads goes to the error file all the same. */
    final String siblingRejection(int order) {
        return orders.is(order, OrderTable.REJECTED) && !orders.is(order, OrderTable.STORED)
                ? NLS.bind(Messages.Row_sibling, orders.numbers.text(order))
                : null;
    }

    /** Counts buyers and purchases. */
    final void countPurchases() {
        long buyers = 0;
        for (int i = 0; i < customers.numbers.size(); i++) {
            buyers += customers.buyers[i] ? 1 : 0;
        }
        long purchases = 0;
        for (int i = 0; i < orders.numbers.size(); i++) {
            purchases += orders.is(i, OrderTable.PURCHASE) ? 1 : 0;
        }
        context.tally().facts.put(ImportReport.CUSTOMERS_WITH_PURCHASE, buyers);
        context.tally().facts.put(ImportReport.PURCHASES, purchases);
    }

    @Override
    Map<String, Long> created() {
        Map<String, Long> created = new LinkedHashMap<>();
        created.put("Party", (long) customers.countNew()); //$NON-NLS-1$
        created.put("Order", (long) orders.countNew()); //$NON-NLS-1$
        return created;
    }

    final void insertPartiesAndOrders(Batch batch, SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 3);
        new Partners(context, customers, countries).insert(batch, work.split(1));
        int count = orders.countNew();
        if (count > 0) {
            orders.number(batch.reserve(ClientelePackage.Literals.ORDER, count));
            batch.insert(new OrderRows(orders, customers, countries, context.currency()), work.split(2));
        }
    }
}
