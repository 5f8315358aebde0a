package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.LinkFacts;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Product;
import org.clientele.model.value.PartyId;
import org.roaringbitmap.RoaringBitmap;

/** Works what commits wrote into a stream: the events of each customer that is concerned are read again. */
final class EventFollower {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_ORDERS = 50_000;
    private static final int PAGE = 1_000;
    private static final List<FeaturePath> CUSTOMER = List.of(FeaturePath.of(Literals.INTERACTION__CUSTOMER));

    private final Records records;

    EventFollower(Store store) {
        this.records = store.records(Actor.SYSTEM);
    }

    /** The rows whose events may differ; of a stream that is not loaded, those that are found without it. */
    RoaringBitmap rows(EventSource source, EventTable before, Touch touch, FactTable facts) throws ClienteleException {
        RoaringBitmap rows = touch.renewed.clone();
        switch (source.descriptor().id()) {
        case InteractionSource.ID -> {
            if (!touch.interactions.isEmpty()) {
                rows.or(before == null ? new RoaringBitmap() : before.rowsOf(touch.interactions));
                rows.or(customersOf(touch.interactions, facts));
            }
        }
        case LinkFacts.ID -> {
            for (long party : touch.parties) {
                add(party, facts, rows);
                if (before != null) {
                    rows.or(LinkTable.targetsOf(before, party, facts, touch.renewed));
                }
            }
            if (before != null) {
                targets(touch.parties, facts, rows);
            }
        }
        default -> rows.or(touch.orders);
        }
        return rows;
    }

    /** Whether customers may have lost events, or have them by another code, that are found with the stream before only. */
    static boolean mayLose(String stream, Touch touch) {
        return switch (stream) {
        case InteractionSource.ID -> !touch.interactions.isEmpty();
        case LinkFacts.ID -> !touch.parties.isEmpty();
        case LineSource.ID -> !touch.products.isEmpty();
        default -> false;
        };
    }

    /** The stream with the events of some rows read again, or null when they are too many. */
    EventTable after(EventSource source, EventTable before, RoaringBitmap rows, Touch touch, FactTable facts)
            throws ClienteleException {
        if (touch.beyond.contains(source.descriptor().id()) || rows.getCardinality() > MOST_ROWS) {
            return null;
        }
        int orders = 0;
        Map<Integer, EventPart> changed = new HashMap<>();
        for (int row : rows.toArray()) {
            EventSorter sorter = source.sorter();
            if (facts.alive().contains(row)) {
                orders += facts.orders(row);
                if (orders > MOST_ORDERS) {
                    return null;
                }
                source.reload(facts, row, before.words(), sorter);
            }
            EventPart now = sorter.single();
            if (!before.isSame(row, now)) { // told as touched all the same: what was loaded late may know it already
                changed.put(row, now);
            }
        }
        return changed.isEmpty() ? before : before.with(changed);
    }

    /** The stream with the codes by which products are known now; the very stream when there are no others. */
    EventTable renamed(String stream, EventTable table, Touch touch) throws ClienteleException {
        EventTable renamed = table;
        if (table != null && stream.equals(LineSource.ID)) {
            for (long product : touch.products) {
                Optional<Aggregate> known = records.load(Literals.PRODUCT, product);
                if (known.isPresent()) {
                    renamed = renamed.renamed(product, ((Product) known.get()).getCode());
                }
            }
        }
        return renamed;
    }

    private RoaringBitmap customersOf(Collection<Long> interactions, FactTable facts) throws ClienteleException {
        RoaringBitmap rows = new RoaringBitmap();
        long[] ids = interactions.stream().mapToLong(Long::longValue).toArray();
        for (RecordRow row : records.rows(Literals.INTERACTION, CUSTOMER, ids)) {
            if (row.values().get(0) instanceof PartyId party) {
                add(party.value(), facts, rows);
            }
        }
        return rows;
    }

    private void targets(Collection<Long> parties, FactTable facts, RoaringBitmap rows) throws ClienteleException {
        long[] ids = parties.stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            for (Aggregate party : records.loadAll(Literals.PARTY, page)) {
                ((Party) party).getRelationships().stream().filter(link -> link.getTarget() != null)
                        .forEach(link -> add(link.getTarget().value(), facts, rows));
            }
        }
    }

    private static void add(long party, FactTable facts, RoaringBitmap rows) {
        int row = facts.index().rowOf(party);
        if (row >= 0) {
            rows.add(row);
        }
    }
}
