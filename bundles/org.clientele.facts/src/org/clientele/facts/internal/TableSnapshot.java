package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/** A table on behalf of somebody. */
final class TableSnapshot implements FactSnapshot {

    private final FactTable table;
    private final RoaringBitmap visible;
    private final ComputedColumns computed;

    TableSnapshot(FactTable table, RoaringBitmap visible, ComputedColumns computed) {
        this.table = table;
        this.visible = visible;
        this.computed = computed;
    }

    @Override
    public long sequence() {
        return table.sequence();
    }

    @Override
    public LocalDate today() {
        return table.today();
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public RoaringBitmap visible() {
        return visible;
    }

    @Override
    public long partyId(int row) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        return local < chunk.attributes().rows() ? chunk.attributes().partyIds[local]
                : chunk.delta().find(local).partyId();
    }

    @Override
    public int rowOf(long partyId) {
        int row = table.index().rowOf(partyId);
        return row >= 0 && visible.contains(row) ? row : -1;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        List<ColumnDescriptor> all = new ArrayList<>(FactColumns.descriptors());
        all.addAll(computed.descriptors());
        return all;
    }

    @Override
    public Optional<FactColumn> column(String id) {
        FactColumn own = FactColumns.of(id, table);
        return own != null ? Optional.of(own) : computed.column(id);
    }

    @Override
    public OrderFacts orders() {
        return new TableOrders(table);
    }

    @Override
    public Collection<MemoryUse> memory() {
        return MemoryReport.of(table);
    }
}
