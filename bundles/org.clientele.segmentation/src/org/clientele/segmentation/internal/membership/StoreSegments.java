package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.roaringbitmap.RoaringBitmap;

/** The segments of one store, which follow its journal: only what was touched is read again. */
public final class StoreSegments {

    private static final int ENTRIES = 1_000;
    private static final int PAGE = 500;

    private final Store store;
    private final Map<Long, Segment> all = new HashMap<>();
    private final MembershipLog log;
    private SegmentSet current;
    private SegmentGraph graph;
    private SegmentSet graphOf;
    private volatile boolean otherTypes;
    private volatile StoreMemberships memberships;

    StoreSegments(Store store) {
        this.store = store;
        this.log = new MembershipLog(store);
    }

    /** The log of their members. */
    MembershipLog log() {
        return log;
    }

    /** Who keeps their members up to date; null while nobody does. */
    StoreMemberships memberships() {
        return memberships;
    }

    /**
     * The members of a segment in exactly these facts, where they are kept and nobody changed the definition meanwhile.
     *
     * @param segment a definition, stored or not
     * @param facts the columns
     * @return the rows, not to be changed; empty when they have to be evaluated
     */
    public Optional<RoaringBitmap> known(Segment segment, FactSnapshot facts) throws ClienteleException {
        StoreMemberships keeper = memberships;
        Segment stored = keeper == null || segment.getId() == 0 ? null : current().find(segment.getId()).orElse(null);
        RoaringBitmap members = stored == null ? null : keeper.known(stored, facts);
        return members != null && EcoreUtil.equals(stored.getManual(), segment.getManual())
                && EcoreUtil.equals(stored.getCondition(), segment.getCondition()) ? Optional.of(members)
                        : Optional.empty();
    }

    /** Brings the members up to date after a commit, where somebody keeps them. */
    public CommitResult upToDate(CommitResult result) throws ClienteleException {
        StoreMemberships keeper = memberships;
        if (keeper != null && result.isCommitted()) {
            keeper.current(null);
        }
        return result;
    }

    void keptBy(StoreMemberships keeper) {
        memberships = keeper;
    }

    /** Other condition types may ask for other segments: the order is found anew. */
    void typesChanged() {
        otherTypes = true;
    }

    /** The order of the definitions. */
    synchronized SegmentGraph graph(RuleService rules) throws ClienteleException {
        SegmentSet set = current();
        if (graph == null || graphOf != set || otherTypes) {
            otherTypes = false;
            graph = new SegmentGraph(set.segments(), rules);
            graphOf = set;
        }
        return graph;
    }

    /** The definitions as of the last commit; the same object until one of them changes. */
    public synchronized SegmentSet current() throws ClienteleException {
        long last = store.journal().lastSequence();
        if (current == null) {
            readAll(last);
        } else if (current.sequence() < last) {
            follow(last);
        }
        return current;
    }

    private void follow(long last) throws ClienteleException {
        Set<Long> touched = new TreeSet<>();
        for (long at = current.sequence(); at < last;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1
                    || entries.stream().flatMap(e -> e.ranges().stream()).anyMatch(r -> r.type() == Literals.SEGMENT)) {
                readAll(last);
                return;
            }
            entries.stream().flatMap(entry -> entry.touched().stream())
                    .filter(t -> t.aggregate().type() == Literals.SEGMENT).forEach(t -> touched.add(t.aggregate().id()));
            at = entries.getLast().sequence();
        }
        if (touched.isEmpty()) {
            current.seen(last);
        } else {
            all.keySet().removeAll(touched);
            read(touched);
            current = new SegmentSet(all.values(), last);
        }
    }

    private void readAll(long last) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        store.records(Actor.SYSTEM).scan(RecordQuery.all(Literals.SEGMENT, List.of()), row -> ids.add(row.id()), null);
        all.clear();
        read(ids);
        current = new SegmentSet(all.values(), last);
    }

    private void read(Collection<Long> ids) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        long[] wanted = ids.stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < wanted.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(wanted, from, Math.min(wanted.length, from + PAGE));
            for (Aggregate loaded : records.loadAll(Literals.SEGMENT, page)) {
                all.put(loaded.getId(), (Segment) loaded);
            }
        }
    }
}
