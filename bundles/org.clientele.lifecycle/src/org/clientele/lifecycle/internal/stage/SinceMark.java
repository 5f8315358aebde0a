package org.clientele.lifecycle.internal.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.model.Order;
import org.clientele.model.Party;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EClass;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whose history is another one since the log was written, as far as the journal tells: events that came, went or were
 * changed, with their days before and after, and moves. It is not known where there are very many.
 */
final class SinceMark {

    private static final int ENTRIES = 1_000;
    private static final int PAGE = 5_000;
    private static final int MOST = 200_000;
    private static final int MOST_BEFORE = 2_000;

    private final FactSnapshot facts;
    private final Store store;
    private final TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();
    private final Set<Long> models = new HashSet<>();
    private final List<Long> orders = new ArrayList<>();
    private final List<Long> interactions = new ArrayList<>();
    private final Set<Long> moves = new HashSet<>();
    private final Set<AggregateRef> touched = new LinkedHashSet<>();
    private final List<StageMove> movesBefore = new ArrayList<>();
    private final Map<Integer, Integer> sinceBefore = new HashMap<>();
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

    /** The ids of the moves that were written or taken away. */
    Set<Long> moves() {
        return moves;
    }

    /** What those moves were when the log was written, of those that were there. */
    List<StageMove> movesBefore() {
        return movesBefore;
    }

    /** The customers that were written, each with its first day as a customer then; MAX_VALUE without one. */
    Map<Integer, Integer> sinceBefore() {
        return sinceBefore;
    }

    private void collect(long sequence) throws ClienteleException {
        for (long at = sequence; at < facts.sequence();) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1) {
                unknown = true;
                break;
            }
            for (JournalEntry entry : entries) {
                entry.touched().forEach(each -> touched(each.aggregate(), each.removed()));
                entry.ranges().forEach(this::range);
            }
            at = entries.getLast().sequence();
        }
        before(sequence);
        events(Literals.ORDER, orders, FeaturePath.of(Literals.ORDER__CUSTOMER), FeaturePath.of(Literals.ORDER__PLACED_AT));
        events(Literals.INTERACTION, interactions, FeaturePath.of(Literals.INTERACTION__CUSTOMER),
                FeaturePath.of(Literals.INTERACTION__AT));
    }

    private void touched(AggregateRef ref, boolean removed) {
        if (ref.type() == Literals.STAGE_MODEL) {
            models.add(ref.id());
        } else if (isRead(ref.type())) {
            touched.add(ref);
            if (!removed) {
                came(ref.type(), ref.id(), ref.id());
            }
        }
    }

    private static boolean isRead(EClass type) {
        return Literals.ORDER.isSuperTypeOf(type) || Literals.INTERACTION.isSuperTypeOf(type)
                || Literals.PARTY.isSuperTypeOf(type) || type == Literals.STAGE_MOVE;
    }

    private void range(JournalEntry.TouchedRange range) {
        if (range.removed()) {
            unknown |= isRead(range.type()) && !Literals.PARTY.isSuperTypeOf(range.type());
        } else if (Literals.PARTY.isSuperTypeOf(range.type())) {
            unknown |= range.lastId() - range.firstId() > MOST;
            for (long id = range.firstId(); id <= range.lastId() && !unknown; id++) {
                add(id, Redo.BEGINNING);
            }
        } else {
            came(range.type(), range.firstId(), range.lastId());
        }
    }

    private void came(EClass type, long first, long last) {
        Collection<Long> ids = Literals.ORDER.isSuperTypeOf(type) ? orders
                : Literals.INTERACTION.isSuperTypeOf(type) ? interactions : type == Literals.STAGE_MOVE ? moves : null;
        if (ids == null) {
            return;
        }
        unknown |= ids.size() + last - first > MOST;
        for (long id = first; id <= last && !unknown; id++) {
            ids.add(id);
        }
    }

    /** Reads what was there when the log was written, out of what was touched since then. */
    private void before(long sequence) {
        unknown |= touched.size() > MOST_BEFORE;
        if (unknown || touched.isEmpty()) {
            return;
        }
        try {
            Optional<Instant> then = store.journal().read(sequence - 1, 1).stream().map(JournalEntry::recordedAt).findFirst();
            unknown = then.isEmpty();
            for (AggregateRef ref : unknown ? Set.<AggregateRef>of() : touched) {
                before(ref, store.changes(Actor.SYSTEM).asKnownOn(ref, then.get()).orElse(null));
            }
        } catch (ClienteleException | RuntimeException e) {
            Log.error("What was changed since the log of stages was written cannot be read", e); //$NON-NLS-1$
            unknown = true;
        }
    }

    private void before(AggregateRef ref, Aggregate was) {
        switch (was) {
        case Order order -> before(order.getCustomer(), order.getPlacedAt());
        case Interaction interaction -> before(interaction.getCustomer(), interaction.getAt());
        case StageMove move -> {
            moves.add(ref.id());
            movesBefore.add(move);
        }
        case Party party -> {
            LocalDate day = party.getCustomer() == null ? null : party.getCustomer().getSince();
            int row = facts.rowOf(ref.id());
            if (row >= 0) {
                sinceBefore.put(row, day == null ? Integer.MAX_VALUE : (int) day.toEpochDay());
            }
        }
        case null -> {
            if (Literals.PARTY.isSuperTypeOf(ref.type())) {
                add(ref.id(), Redo.BEGINNING); // it is new
            }
        }
        default -> {
            // nothing else is read
        }
        }
    }

    private void before(PartyId party, LocalDateTime at) {
        if (party != null && at != null) {
            add(party.value(), (int) at.toLocalDate().toEpochDay());
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
