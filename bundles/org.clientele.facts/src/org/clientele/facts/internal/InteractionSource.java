package org.clientele.facts.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.InteractionKind;
import org.clientele.model.value.PartyId;

/** The contacts with customers: their minutes and kinds. */
final class InteractionSource implements EventSource {

    static final String ID = "interactions"; //$NON-NLS-1$

    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.INTERACTION__CUSTOMER);
    private static final RecordQuery ALL = RecordQuery
            .all(Literals.INTERACTION,
                    List.of(CUSTOMER, FeaturePath.of(Literals.INTERACTION__KIND),
                            FeaturePath.of(Literals.INTERACTION__AT), FeaturePath.of(Literals.INTERACTION__MINUTES)))
            .and(new Criterion(CUSTOMER, Criterion.Operator.NOT_NULL, null));
    private static final EventDescriptor DESCRIPTOR = new EventDescriptor(ID, Messages.stream_interactions,
            ColumnType.INTEGER, Messages.stream_interactions_value, Messages.stream_interactions_code);

    private final Records records;

    InteractionSource(Store store) {
        this.records = store.records(Actor.SYSTEM);
    }

    @Override
    public EventDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean kinds() {
        return true;
    }

    @Override
    public long estimate(FactTable table) throws ClienteleException {
        return records.count(ALL);
    }

    @Override
    public EventCodes codes() {
        return EventCodes.of(Stream.of(InteractionKind.values()).map(InteractionKind::getLiteral).toList());
    }

    @Override
    public EventSorter sorter() {
        return new EventSorter(true, true);
    }

    @Override
    public void load(FactTable table, EventCodes codes, EventSorter into) throws ClienteleException {
        records.scanUnordered(ALL, cursor -> {
            int row = table.index().rowOf(cursor.getLong(0));
            return row < 0 || !table.alive().contains(row) || add(row, cursor, codes, into);
        }, null);
    }

    @Override
    public void reload(FactTable table, int row, EventCodes codes, EventSorter into) throws ClienteleException {
        records.scan(ALL.and(Criterion.eq(CUSTOMER, new PartyId(table.row(row).partyId()))),
                cursor -> add(0, cursor, codes, into), null);
    }

    private static boolean add(int row, RowCursor cursor, EventCodes codes, EventSorter into) {
        LocalDateTime at = cursor.getDateTime(2);
        InteractionKind kind = InteractionKind.get((int) cursor.getLong(1));
        if (at != null && Stamps.fits(at) && kind != null) {
            into.add(row, Stamps.of(Stamps.minute(at), OrderFacts.PURCHASE), cursor.getLong(3),
                    codes.find(kind.getLiteral()), cursor.id());
        }
        return true;
    }
}
