package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/** A view on behalf of somebody. */
final class TableSnapshot implements FactSnapshot {

    private final TableView view;
    private final FactTable table;
    private final RoaringBitmap visible;
    private final Map<LocalDate, TableSnapshot> days = new HashMap<>();

    TableSnapshot(TableView view, RoaringBitmap visible) {
        this.view = view;
        this.table = view.table();
        this.visible = visible;
    }

    @Override
    public UUID storeId() {
        return view.store().info().id();
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
    public FactSnapshot asOf(LocalDate day) {
        TableView other = view.asOf(day);
        synchronized (days) {
            TableSnapshot known = days.get(day);
            if (known == null || known.view != other) {
                days.values().removeIf(old -> !view.isKept(old.view)); // a view has the totals of its day
                known = new TableSnapshot(other, visible);
                days.put(day, known);
            }
            return known;
        }
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
        all.addAll(view.computed().descriptors());
        return all;
    }

    @Override
    public Optional<FactColumn> column(String id) {
        FactColumn own = view.own(id);
        return own != null ? Optional.of(own) : view.computed().column(id);
    }

    @Override
    public boolean isLocal(String id) {
        return FactColumns.has(id) || view.computed().isLocal(id);
    }

    @Override
    public boolean isTimed(String id) {
        return !FactColumns.has(id) && view.computed().isTimed(id);
    }

    @Override
    public Collection<EventDescriptor> eventStreams() {
        return view.streams().descriptors();
    }

    @Override
    public Optional<EventFacts> events(String stream) {
        return view.streams().events(stream, view.cut());
    }

    @Override
    public Optional<LinkFacts> links() {
        return view.streams().links(table.today());
    }

    @Override
    public OrderFacts orders() {
        return new TableOrders(table, view.cut());
    }

    @Override
    public Collection<MemoryUse> memory() {
        return MemoryReport.of(view);
    }
}
