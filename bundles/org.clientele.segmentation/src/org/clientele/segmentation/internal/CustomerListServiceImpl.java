package org.clientele.segmentation.internal;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid.Tier;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Lists customers as a permutation of rows, which is kept for each snapshot and sort column. */
@Component
public final class CustomerListServiceImpl implements CustomerListService {

    private static final String NUMBER = "number"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$

    private final SegmentService segments;
    private final PyramidService pyramids;
    private final Map<FactSnapshot, Map<String, SortedRows>> sorted = new WeakHashMap<>();

    /**
     * Creates the service.
     *
     * @param segments finds the members of segments
     * @param pyramids finds the members of tiers
     */
    @Activate
    public CustomerListServiceImpl(@Reference SegmentService segments, @Reference PyramidService pyramids) {
        this.segments = segments;
        this.pyramids = pyramids;
    }

    @Override
    public CustomerListing list(Store store, Actor actor, FactSnapshot facts, CustomerQuery query,
            IProgressMonitor monitor) throws ClienteleException {
        RoaringBitmap rows = filter(scope(store, actor, facts, query.scope(), monitor), facts, query.filter());
        checkCancelled(monitor);
        SortedRows order = sorted(facts, query.sortColumn());
        checkCancelled(monitor);
        boolean everybody = rows.getCardinality() == facts.visible().getCardinality();
        return new RowListing(query, facts, order.pick(everybody ? null : rows, query.descending()));
    }

    private RoaringBitmap scope(Store store, Actor actor, FactSnapshot facts, CustomerScope scope,
            IProgressMonitor monitor) throws ClienteleException {
        return switch (scope) {
        case CustomerScope.All all -> facts.visible();
        case CustomerScope.InSegment segment -> segments.members(store, find(store, actor, segment.key()), facts);
        case CustomerScope.InTier tier -> pyramids.compute(facts).tiers().stream()
                .filter(t -> t.id().equals(tier.tier())).findFirst().map(Tier::rows)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                        NLS.bind(Messages.tier_unknown, tier.tier())));
        case CustomerScope.InRfmCell cell -> RoaringBitmap.and(
                rowsWithScore(facts, "rfm.r", cell.recency()), rowsWithScore(facts, "rfm.f", cell.frequency())); //$NON-NLS-1$ //$NON-NLS-2$
        case CustomerScope.Given given -> {
            RoaringBitmap rows = new RoaringBitmap();
            for (long party : given.parties()) {
                int row = facts.rowOf(party);
                if (row >= 0) {
                    rows.add(row);
                }
            }
            yield rows;
        }
        case CustomerScope.Found found ->
            RoaringBitmap.and(found.finder().rows(facts, monitor), facts.visible());
        };
    }

    private Segment find(Store store, Actor actor, String key) throws ClienteleException {
        for (Segment segment : segments.segments(store, actor)) {
            if (key.equals(segment.getKey())) {
                return segment;
            }
        }
        throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.segment_unknown, key));
    }

    private static RoaringBitmap rowsWithScore(FactSnapshot facts, String column, int score)
            throws ClienteleException {
        FactColumn scores = column(facts, column);
        RoaringBitmap rows = new RoaringBitmap();
        facts.visible().forEach((int row) -> {
            if (scores.number(row) == score) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static RoaringBitmap filter(RoaringBitmap rows, FactSnapshot facts, String filter)
            throws ClienteleException {
        RoaringBitmap left = rows;
        if (filter != null && !filter.isBlank()) {
            for (String word : filter.strip().split("\\s+")) { //$NON-NLS-1$
                RoaringBitmap hits = column(facts, NAME).rowsWithWord(word, left);
                hits.or(column(facts, NUMBER).rowsWithWord(word, left));
                left = hits;
            }
        }
        return left;
    }

    private SortedRows sorted(FactSnapshot facts, String column) throws ClienteleException {
        FactColumn keys = column(facts, column);
        Map<String, SortedRows> known;
        synchronized (sorted) {
            known = sorted.computeIfAbsent(facts, f -> new ConcurrentHashMap<>());
        }
        return known.computeIfAbsent(column, c -> SortedRows.of(facts, keys));
    }

    static FactColumn column(FactSnapshot facts, String id) throws ClienteleException {
        return facts.column(id).orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                NLS.bind(Messages.column_unknown, id)));
    }

    private static void checkCancelled(IProgressMonitor monitor) throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }
}
