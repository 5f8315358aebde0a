package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.value.PartyId;

/**
 * The relationships of customers, kept as if they were events: the "minute" tells the direction and the kind, the value is
 * the other party, the code the role, and the origin the days on which it holds.
 */
final class LinkSource implements EventSource {

    /** How the direction is told beside the kind. */
    static final int INCOMING = 1 << 8;
    static final int ALWAYS_FROM = Integer.MIN_VALUE;
    static final int ALWAYS_TO = Integer.MAX_VALUE;

    private static final FeaturePath TARGET = FeaturePath.of(Literals.RELATIONSHIP__TARGET);
    private static final RecordQuery ALL = RecordQuery
            .all(Literals.RELATIONSHIP,
                    List.of(TARGET, FeaturePath.of(Literals.RELATIONSHIP__KIND),
                            FeaturePath.of(Literals.RELATIONSHIP__ROLE), FeaturePath.of(Literals.DATED__VALID_FROM),
                            FeaturePath.of(Literals.DATED__VALID_TO)))
            .and(new Criterion(TARGET, Criterion.Operator.NOT_NULL, null));
    private static final EventDescriptor DESCRIPTOR = new EventDescriptor(LinkFacts.ID, LinkFacts.ID, ColumnType.INTEGER,
            LinkFacts.ID, null);

    private final Records records;

    LinkSource(Store store) {
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
        return 2 * records.count(ALL);
    }

    @Override
    public EventCodes codes() {
        return EventCodes.of(List.of("")); //$NON-NLS-1$
    }

    @Override
    public EventSorter sorter() {
        return new EventSorter(true, true);
    }

    @Override
    public void load(FactTable table, EventCodes codes, EventSorter into) throws ClienteleException {
        records.scanUnordered(ALL, cursor -> {
            long target = cursor.getLong(0);
            int kind = (int) cursor.getLong(1);
            int role = role(cursor.getString(2), codes);
            long days = days(cursor.getDate(3), cursor.getDate(4));
            add(row(table, cursor.rootId()), kind, target, role, days, into);
            add(row(table, target), kind | INCOMING, cursor.rootId(), role, days, into);
            return true;
        }, null);
    }

    @Override
    public void reload(FactTable table, int row, EventCodes codes, EventSorter into) throws ClienteleException {
        long party = table.row(row).partyId();
        records.load(Literals.PARTY, party).map(Party.class::cast).ifPresent(loaded -> {
            for (Relationship link : loaded.getRelationships()) {
                if (link.getTarget() != null) {
                    add(0, link.getKind().getValue(), link.getTarget().value(), role(link.getRole(), codes),
                            days(link.getValidFrom(), link.getValidTo()), into);
                }
            }
        });
        records.scan(ALL.and(Criterion.eq(TARGET, new PartyId(party))), cursor -> {
            add(0, (int) cursor.getLong(1) | INCOMING, cursor.rootId(), role(cursor.getString(2), codes),
                    days(cursor.getDate(3), cursor.getDate(4)), into);
            return true;
        }, null);
    }

    private static int row(FactTable table, long party) {
        int row = table.index().rowOf(party);
        return row >= 0 && table.alive().contains(row) ? row : -1;
    }

    private static void add(int row, int kind, long other, int role, long days, EventSorter into) {
        if (row >= 0) {
            into.add(row, Stamps.of(kind, 0), other, role, days);
        }
    }

    private static int role(String text, EventCodes codes) {
        return text == null || text.isEmpty() ? 0 : codes.add(text, text);
    }

    private static long days(LocalDate from, LocalDate to) {
        int first = from == null ? ALWAYS_FROM : Math.toIntExact(from.toEpochDay());
        int last = to == null ? ALWAYS_TO : Math.toIntExact(to.toEpochDay());
        return (long) first << 32 | Integer.toUnsignedLong(last);
    }
}
