package org.clientele.segmentation.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleVersions;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.Movements;
import org.clientele.core.segmentation.Overlap;
import org.clientele.core.segmentation.Profile;
import org.clientele.core.segmentation.Reason;
import org.clientele.core.segmentation.SegmentAnalysis;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Compares segments by the bitmaps of their members. */
@Component
public final class SegmentAnalysisImpl implements SegmentAnalysis {

    private static final int MOST = 3;

    private final SegmentService segments;
    private final MembershipService memberships;

    /**
     * Creates the service.
     *
     * @param segments finds the members
     * @param memberships knows who was a member when
     */
    @Activate
    public SegmentAnalysisImpl(@Reference SegmentService segments, @Reference MembershipService memberships) {
        this.segments = segments;
        this.memberships = memberships;
    }

    @Override
    public Overlap overlap(Store store, Actor actor, List<String> keys, FactSnapshot facts) throws ClienteleException {
        if (keys.size() < 2 || keys.size() > MOST || new HashSet<>(keys).size() < keys.size()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.overlap_number);
        }
        List<Overlap.Member> members = new ArrayList<>();
        List<RoaringBitmap> rows = new ArrayList<>();
        for (String key : keys) {
            Segment segment = find(store, actor, key);
            RoaringBitmap all = RoaringBitmap.and(segments.members(store, segment, facts), facts.visible());
            rows.add(all);
            members.add(new Overlap.Member(key, segment.getName(), all.getCardinality()));
        }
        List<Overlap.Region> regions = new ArrayList<>();
        for (int size = 1; size <= keys.size(); size++) {
            for (int mask = 1; mask < 1 << keys.size(); mask++) {
                if (Integer.bitCount(mask) == size) {
                    regions.add(new Overlap.Region(mask, region(mask, rows, facts)));
                }
            }
        }
        return new Overlap(facts.sequence(), members, regions);
    }

    private static RoaringBitmap region(int mask, List<RoaringBitmap> rows, FactSnapshot facts) {
        RoaringBitmap region = facts.visible().clone();
        for (int i = 0; i < rows.size(); i++) {
            if ((mask & 1 << i) == 0) {
                region.andNot(rows.get(i));
            } else {
                region.and(rows.get(i));
            }
        }
        return region;
    }

    @Override
    public Profile profile(Store store, Actor actor, String key, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        RoaringBitmap members = segments.members(store, find(store, actor, key), facts);
        return new Profiling(facts, members).profile(key, monitor);
    }

    @Override
    public Movements movements(Store store, Actor actor, String segment, LocalDate from, LocalDate to,
            IProgressMonitor monitor) throws ClienteleException {
        find(store, actor, segment);
        if (to.isBefore(from)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.days_order, from, to));
        }
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        RoaringBitmap before = memberships.membersOn(store, actor, segment, from);
        RoaringBitmap after = memberships.membersOn(store, actor, segment, to);
        return new Moves(memberships.log(store, actor, segment), from, to).between(segment, from, before, after);
    }

    @Override
    public Reason reason(Store store, Actor actor, Movements movements, long party, FactSnapshot facts)
            throws ClienteleException {
        Segment segment = find(store, actor, movements.segment());
        int row = facts.rowOf(party);
        if (row < 0 || !facts.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.customer_unknown, party));
        }
        List<MembershipLogEntry> log = memberships.log(store, actor, movements.segment());
        int then = Moves.versionOn(log, movements.from(), segment.getVersion());
        int now = Moves.versionOn(log, movements.to(), segment.getVersion());
        return new Reason(proof(store, segment, then, facts.asOf(movements.from()), party),
                proof(store, segment, now, facts.asOf(movements.to()), party), then, now);
    }

    private ProofNode proof(Store store, Segment newest, int version, FactSnapshot facts, long party)
            throws ClienteleException {
        Segment segment = RuleVersions.find(store, Literals.SEGMENT, newest.getId(), version).map(Segment.class::cast)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                        NLS.bind(Messages.version_unknown, newest.getName(), version)));
        return segments.explain(store, segment, facts, facts.rowOf(party));
    }

    private Segment find(Store store, Actor actor, String key) throws ClienteleException {
        for (Segment segment : segments.segments(store, actor)) {
            if (key.equals(segment.getKey())) {
                return segment;
            }
        }
        throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.segment_unknown, key));
    }
}
