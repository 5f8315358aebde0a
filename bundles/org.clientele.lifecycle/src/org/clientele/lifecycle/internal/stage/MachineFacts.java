package org.clientele.lifecycle.internal.stage;

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

/**
 * The facts of one day while customers are being moved: rules that ask for the stages of other models get those that were
 * found already, and wait for nobody.
 */
final class MachineFacts implements FactSnapshot {

    private final FactSnapshot root;
    private final FactSnapshot facts;
    private final StageSource stages;

    private MachineFacts(FactSnapshot root, FactSnapshot facts, StageSource stages) {
        this.root = root;
        this.facts = facts;
        this.stages = stages;
    }

    /** The facts of a day. */
    static MachineFacts of(FactSnapshot root, LocalDate day, StageSource stages) {
        return new MachineFacts(root, root.asOf(day), stages);
    }

    StageSource stages() {
        return stages;
    }

    @Override
    public FactSnapshot asOf(LocalDate day) {
        return of(root, day, stages);
    }

    @Override
    public Optional<FactColumn> column(String id) {
        return id.startsWith(Needs.STAGE) ? StageColumn.of(id, stages, (int) today().toEpochDay(), rows())
                : facts.column(id);
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
    public RoaringBitmap visible() {
        return facts.visible();
    }

    @Override
    public long partyId(int row) {
        return facts.partyId(row);
    }

    @Override
    public int rowOf(long partyId) {
        return facts.rowOf(partyId);
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return facts.columns();
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
