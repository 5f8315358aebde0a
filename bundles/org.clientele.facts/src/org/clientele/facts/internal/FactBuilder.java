package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reads a whole table from the store. Rows keep the numbers that they have in the table before: rows whose customer is
 * gone stay as gaps, new ones follow behind.
 */
final class FactBuilder {

    private final Store store;
    private final MemoryPlan plan;
    private final FactTable before;
    private final long lastKnown;
    private final List<AttributeBlock.Builder> blocks = new ArrayList<>();
    private final RoaringBitmap alive = new RoaringBitmap();
    private final Map<Integer, RowFacts> late = new HashMap<>();
    private final List<RowFacts> behind = new ArrayList<>();
    private long[] ids = new long[1024];
    private int rows;
    private long leftOut;

    FactBuilder(Store store, MemoryPlan plan, FactTable before) {
        this.store = store;
        this.plan = plan;
        this.before = before;
        this.lastKnown = before.index().last();
    }

    /** Builds the table at the last commit, and perhaps some of what is committed meanwhile. */
    FactTable build(LocalDate today, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        long sequence = store.journal().lastSequence();
        FactReader reader = new FactReader(store, before.words());
        long customers = reader.countCustomers();
        plan.check(customers, reader.countOrders(), before.rows() == 0 ? 0 : MemoryPlan.of(before));
        progress.setWorkRemaining(98).subTask(Messages.task_customers);
        reader.customers(this::customer, progress.split(20));
        fillTo(before.rows());
        behind.forEach(this::append);
        PartyIndex index = PartyIndex.of(ids, rows);
        progress.subTask(Messages.task_addresses);
        countries(reader, index, progress.split(10));
        progress.subTask(Messages.task_orders);
        OrderSorter orders = new OrderSorter();
        reader.orders((id, partyId, stamp, amount, remainder) -> {
            int row = index.rowOf(partyId);
            if (row >= 0 && (alive.contains(row) || late.containsKey(row))) {
                orders.add(row, stamp, amount, id, remainder);
            }
        }, progress.split(60));
        leftOut = reader.leftOut();
        if (leftOut > 0) {
            Log.warn(leftOut + " orders are left out of the fact base: time or amount out of range"); //$NON-NLS-1$
        }
        return table(sequence, today, index, orders.blocks(rows));
    }

    /** How many orders the table that was built does not hold, since a time or an amount is out of range. */
    long leftOut() {
        return leftOut;
    }

    private FactTable table(long sequence, LocalDate today, PartyIndex index, OrderBlock[] orders) {
        Chunk[] chunks = new Chunk[blocks.size()];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = new Chunk(blocks.get(i).build(), orders[i], ChunkDelta.EMPTY);
        }
        alive.runOptimize();
        FactTable table = new FactTable(sequence, today, chunks, alive, index, before.words(),
                new LazyRanks(TextSource.NUMBER), new LazyRanks(TextSource.NAME));
        Map<Integer, RowFacts> moved = new HashMap<>();
        late.forEach((row, facts) -> moved.put(row, facts.withOrders(table.row(row).orders())));
        return table.with(moved, sequence).merged();
    }

    private void customer(RowFacts facts) {
        int known = before.index().rowOf(facts.partyId());
        if (known < 0) {
            if (facts.partyId() > lastKnown) {
                fillTo(before.rows());
                append(facts);
            } else {
                behind.add(facts);
            }
        } else if (known < before.index().ascending() && known >= rows) {
            fillTo(known);
            append(facts);
        } else {
            late.put(known, facts);
        }
    }

    private void append(RowFacts facts) {
        alive.add(rows);
        row(facts);
    }

    private void fillTo(int row) {
        while (rows < row) {
            row(RowFacts.removed(before.row(rows).partyId(), OrderList.EMPTY));
        }
    }

    private void row(RowFacts facts) {
        if ((rows & Chunk.ROWS - 1) == 0) {
            blocks.add(new AttributeBlock.Builder(Chunk.ROWS));
        }
        blocks.getLast().row(facts);
        if (rows == ids.length) {
            ids = Arrays.copyOf(ids, rows * 2);
        }
        ids[rows] = facts.partyId();
        rows++;
    }

    private void countries(FactReader reader, PartyIndex index, IProgressMonitor monitor) throws ClienteleException {
        long[] firstAddress = new long[rows];
        reader.countries((partyId, addressId, code) -> {
            int row = index.rowOf(partyId);
            if (row >= 0 && (firstAddress[row] == 0 || addressId < firstAddress[row])) {
                firstAddress[row] = addressId;
                if (late.containsKey(row)) {
                    late.computeIfPresent(row, (r, facts) -> facts.withCountry(code));
                } else {
                    blocks.get(row >>> Chunk.BITS).countries[row & Chunk.ROWS - 1] = code;
                }
            }
        }, monitor);
    }
}
