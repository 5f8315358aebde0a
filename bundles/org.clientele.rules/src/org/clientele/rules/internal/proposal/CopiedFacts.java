package org.clientele.rules.internal.proposal;

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
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.clientele.core.rules.ProposedChange.AddLink;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.clientele.core.rules.ProposedChange.Wait;
import org.roaringbitmap.RoaringBitmap;

/** Facts in which one row differs. */
public final class CopiedFacts implements FactSnapshot {

    static final String ORDERS = "orders"; //$NON-NLS-1$

    private final FactSnapshot facts;
    private final int row;
    private final Map<String, FactColumn> columns = new HashMap<>();
    private final Map<String, List<AddedEvent>> added;
    private final List<AddLink> links;

    private CopiedFacts(FactSnapshot facts, int row, Map<String, FactColumn> columns,
            Map<String, List<AddedEvent>> added, List<AddLink> links) {
        this.facts = facts;
        this.row = row;
        this.columns.putAll(columns);
        this.added = added;
        this.links = links;
    }

    /**
     * Overlays changes.
     *
     * @param facts the facts
     * @param row the row that changes
     * @param changes the changes
     * @return the overlaid facts
     * @throws IllegalArgumentException for a change that cannot be
     */
    public static FactSnapshot of(FactSnapshot facts, int row, Collection<? extends ProposedChange> changes) {
        FactSnapshot later = facts;
        for (ProposedChange change : changes) {
            if (change instanceof Wait wait && wait.until().isAfter(later.today())) {
                later = facts.asOf(wait.until());
            }
        }
        Map<String, FactColumn> columns = new HashMap<>();
        Map<String, List<AddedEvent>> added = new HashMap<>();
        List<AddLink> links = new ArrayList<>();
        for (ProposedChange change : changes) {
            switch (change) {
            case SetValue set -> columns.put(set.column(), changed(later, row, set));
            case AddEvents more -> added.computeIfAbsent(more.stream(), s -> new ArrayList<>())
                    .addAll(AddedEvent.of(more, later, row));
            case AddLink link -> links.add(link);
            case Wait wait -> {
                // the day is there already
            }
            }
        }
        return new CopiedFacts(later, row, columns, added, links);
    }

    private static FactColumn changed(FactSnapshot facts, int row, SetValue set) {
        FactColumn column = facts.column(set.column()).orElseThrow(() -> new IllegalArgumentException(set.column()));
        boolean isText = column.descriptor().type() == ColumnDescriptor.ColumnType.TEXT;
        return switch (set.value()) {
        case null -> isText ? ChangedColumn.text(column, row, null)
                : ChangedColumn.number(column, row, FactColumn.MISSING);
        case String text when isText -> ChangedColumn.text(column, row, text);
        case Long number when !isText -> ChangedColumn.number(column, row, number);
        default -> throw new IllegalArgumentException(set.column());
        };
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
    public FactSnapshot asOf(LocalDate day) {
        long end = (day.toEpochDay() + 1) * AddedEvent.MINUTES_A_DAY;
        Map<String, List<AddedEvent>> then = new HashMap<>();
        added.forEach((stream, events) -> then.put(stream,
                events.stream().filter(event -> event.minute() < end).toList()));
        FactSnapshot cut = facts.asOf(day);
        return new CopiedFacts(cut, row, columns, then, links);
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
    public long partyId(int r) {
        return facts.partyId(r);
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
    public Optional<FactColumn> column(String id) {
        FactColumn changed = columns.get(id);
        if (changed != null) {
            return Optional.of(changed);
        }
        List<AddedEvent> orders = added.get(ORDERS);
        return orders == null ? facts.column(id)
                : facts.column(id).map(column -> OrderTotals.after(column, facts, row, orders));
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
        List<AddedEvent> more = added.get(stream);
        return more == null ? facts.events(stream) : facts.events(stream).map(events -> new MoreEvents(events, row, more));
    }

    @Override
    public Optional<LinkFacts> links() {
        return links.isEmpty() ? facts.links() : facts.links().map(known -> new MoreLinks(known, row, links));
    }

    @Override
    public OrderFacts orders() {
        List<AddedEvent> more = added.get(ORDERS);
        return more == null ? facts.orders() : new MoreOrders(facts.orders(), row, more);
    }

    @Override
    public Collection<MemoryUse> memory() {
        return facts.memory();
    }
}
