package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EClass;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whose history is another one since the log was written, as far as the journal tells: events that came, with their days. It
 * is not known where any went, or where there are very many.
 */
final class SinceMark {

    private static final int ENTRIES = 1_000;
    private static final int PAGE = 5_000;
    private static final int MOST = 200_000;

    private final FactSnapshot facts;
    private final Store store;
    private final TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();
    private final Set<Long> models = new HashSet<>();
    private final List<Long> orders = new ArrayList<>();
    private final List<Long> interactions = new ArrayList<>();
    private boolean unknown;

    private SinceMark(FactSnapshot facts, Store store) {
        this.facts = facts;
        this.store = store;
    }

    static SinceMark read(long sequence, FactSnapshot facts, Store store) throws ClienteleException {
        SinceMark since = new SinceMark(facts, store);
        since.collect(sequence);
        return since;
    }

    /** Whether everybody may have another history. */
    boolean isUnknown() {
        return unknown;
    }

    /** Who may have another history from a day on. */
    TreeMap<Integer, RoaringBitmap> days() {
        return days;
    }

    /** The ids of the models that were written. */
    Set<Long> models() {
        return models;
    }

    private void collect(long sequence) throws ClienteleException {
        for (long at = sequence; at < facts.sequence() && !unknown;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1) {
                unknown = true;
                return;
            }
            for (JournalEntry entry : entries) {
                entry.touched().forEach(touched -> touched(touched.aggregate().type(), touched.aggregate().id(),
                        touched.aggregate().id(), touched.removed()));
                entry.ranges().forEach(range -> touched(range.type(), range.firstId(), range.lastId(), range.removed()));
            }
            at = entries.getLast().sequence();
        }
        if (!unknown) {
            events(Literals.ORDER, orders, FeaturePath.of(Literals.ORDER__CUSTOMER),
                    FeaturePath.of(Literals.ORDER__PLACED_AT));
            events(Literals.INTERACTION, interactions, FeaturePath.of(Literals.INTERACTION__CUSTOMER),
                            FeaturePath.of(Literals.INTERACTION__AT));
        }
    }

    private void touched(EClass type, long first, long last, boolean removed) {
        if (Literals.ORDER.isSuperTypeOf(type)) {
            event(orders, first, last, removed);
        } else if (Literals.INTERACTION.isSuperTypeOf(type)) {
            event(interactions, first, last, removed);
        } else if (Literals.PARTY.isSuperTypeOf(type)) {
            unknown |= last - first > MOST;
            for (long id = first; id <= last && !unknown; id++) {
                add(id, Redo.BEGINNING); // it may be new, or a customer since another day
            }
        } else if (type == Literals.STAGE_MOVE) {
            unknown = true;
        } else if (type == Literals.STAGE_MODEL && first == last) {
            models.add(first);
        }
    }

    private void event(List<Long> ids, long first, long last, boolean removed) {
        unknown |= removed || ids.size() + last - first > MOST;
        for (long id = first; id <= last && !unknown; id++) {
            ids.add(id);
        }
    }

    private void events(EClass type, List<Long> ids, FeaturePath customer, FeaturePath at) throws ClienteleException {
        for (int from = 0; from < ids.size(); from += PAGE) {
            long[] page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (RecordRow row : store.records(Actor.SYSTEM).rows(type, List.of(customer, at), page)) {
                if (row.values().get(0) instanceof PartyId party && row.values().get(1) instanceof LocalDateTime when) {
                    add(party.value(), (int) when.toLocalDate().toEpochDay());
                }
            }
        }
    }

    private void add(long party, int day) {
        int row = facts.rowOf(party);
        if (row >= 0) {
            days.computeIfAbsent(day, d -> new RoaringBitmap()).add(row);
        }
    }
}
