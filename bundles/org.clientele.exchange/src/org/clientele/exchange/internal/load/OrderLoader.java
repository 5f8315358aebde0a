package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.store.Batch;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.model.OrderKind;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Imports files in which a row is a whole order. A number that comes twice is a duplicate. */
final class OrderLoader extends OrderRowLoader {

    private static final int AMOUNT_SCALE = 6;
    private static final long AMOUNT_LIMIT = 1_000_000_000_000L;

    private final int amountPlace;
    private final DecimalParser amounts;

    OrderLoader(LoadContext context) throws ClienteleException {
        super(context);
        amountPlace = columns.place(ImportTargets.ORDER_AMOUNT);
        amounts = columns.decimals(ImportTargets.ORDER_AMOUNT, AMOUNT_SCALE, AMOUNT_LIMIT);
    }

    @Override
    void spool(CsvRow row, ByteBuffer target) throws RejectedRowException {
        fields.checkCount(row);
        countFacts(row);
        long time = time(row);
        int people = people(row);
        fields.number(row, amountPlace, amounts);
        int known = orders.numbers.size();
        int order = order(row);
        if (order < known && orders.placedAt[order] != Long.MIN_VALUE) {
            throw new RejectedRowException(numberPlace, NLS.bind(Messages.Row_duplicate,
                    orders.numbers.text(order), orders.line[order]));
        }
        register(order, row, time, people);
        if (amounts.unscaled() > 0) {
            orders.set(order, OrderTable.SOLD);
        } else if (amounts.unscaled() < 0) {
            orders.set(order, OrderTable.TAKEN_BACK);
        }
        target.putInt(order);
        target.putLong(amounts.unscaled());
        target.put((byte) amounts.scale());
    }

    @Override
    void settle(SubMonitor monitor) throws IOException {
        RowSpool.Cursor cursor = context.spool().cursor();
        for (ByteBuffer row = cursor.next(); row != null; row = cursor.next()) {
            if (row.get() == BAD) {
                settleBad(row);
                continue;
            }
            int order = row.getInt();
            long amount = row.getLong();
            int scale = row.get();
            RowOutcome outcome = outcome(order, amount);
            context.tally().outcome(outcome);
            if (outcome == RowOutcome.UNCHANGED) {
                continue;
            }
            need(order);
            orders.addAmount(order, amount, scale);
            if (outcome == RowOutcome.VALID || outcome == RowOutcome.RETURN) {
                context.tally().revenue(amount, scale, outcome == RowOutcome.VALID);
            }
            if (outcome == RowOutcome.VALID) {
                purchase(order);
            }
        }
        countPurchases();
    }

    private RowOutcome outcome(int order, long amount) {
        OrderKind kind = orders.kind(order);
        if (orders.is(order, OrderTable.STORED)) {
            return RowOutcome.UNCHANGED;
        } else if (orders.customer[order] < 0) {
            return RowOutcome.WITHOUT_CUSTOMER;
        } else if (kind == OrderKind.RETURN) {
            return RowOutcome.RETURN;
        } else if (amount == 0) {
            return RowOutcome.WITHOUT_PRICE;
        }
        return kind == OrderKind.SALE ? RowOutcome.VALID : RowOutcome.ADJUSTMENT;
    }

    @Override
    String rejection(ByteBuffer row) {
        row.position(row.position() + Integer.BYTES + Long.BYTES + 1);
        return null;
    }

    @Override
    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        insertPartiesAndOrders(batch, monitor);
    }
}
