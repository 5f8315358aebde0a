package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.Collection;
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

/** The facts of some customers only, for what decides on all that are visible. */
final class SomeFacts implements FactSnapshot {

    private final FactSnapshot facts;
    private final RoaringBitmap visible;

    SomeFacts(FactSnapshot facts, RoaringBitmap rows) {
        this.facts = facts;
        this.visible = RoaringBitmap.and(facts.visible(), rows);
    }

    @Override
    public RoaringBitmap visible() {
        return visible;
    }

    @Override
    public int rowOf(long partyId) {
        int row = facts.rowOf(partyId);
        return row >= 0 && visible.contains(row) ? row : -1;
    }

    @Override
    public FactSnapshot asOf(LocalDate day) {
        return new SomeFacts(facts.asOf(day), visible);
    }

    @Override
    public UUID storeId() {
        return facts.storeId();
    }

    @Override
    public long sequence() {
        return facts.sequence();
    }

    @Override
    public LocalDate today() {
        return facts.today();
    }

    @Override
    public int rows() {
        return facts.rows();
    }

    @Override
    public long partyId(int row) {
        return facts.partyId(row);
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return facts.columns();
    }

    @Override
    public Optional<FactColumn> column(String id) {
        return facts.column(id);
    }

    @Override
    public boolean isLocal(String id) {
        return facts.isLocal(id);
    }

    @Override
    public boolean isTimed(String id) {
        return facts.isTimed(id);
    }

    @Override
    public Collection<EventDescriptor> eventStreams() {
        return facts.eventStreams();
    }

    @Override
    public Optional<EventFacts> events(String stream) {
        return facts.events(stream);
    }

    @Override
    public Optional<LinkFacts> links() {
        return facts.links();
    }

    @Override
    public OrderFacts orders() {
        return facts.orders();
    }

    @Override
    public Collection<MemoryUse> memory() {
        return facts.memory();
    }
}
