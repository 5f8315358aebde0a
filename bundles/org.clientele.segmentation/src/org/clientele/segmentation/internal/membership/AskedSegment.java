package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * The segment that a condition or a column asks for: it does not ask for itself, and has a condition.
 *
 * @param segment the definition
 * @param store the segments of its store
 * @param rules evaluates it
 */
record AskedSegment(Segment segment, StoreSegments store, RuleService rules) {

    static AskedSegment of(TypedCondition condition, FactSnapshot facts, SegmentLibrary library)
            throws ClienteleException {
        return of(SegmentOperands.key(condition), facts, library);
    }

    static AskedSegment of(String key, FactSnapshot facts, SegmentLibrary library) throws ClienteleException {
        RuleService rules = library.rules();
        StoreSegments store = library.find(facts.storeId()).orElseThrow(
                () -> new ClienteleException(StatusCodes.RULE_DISABLED, Messages.condition_segmentNoStore));
        Segment segment = store.current().find(key).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.condition_segmentGone, key)));
        String path = store.graph(rules).cycles().get(segment.getId());
        if (path != null) {
            throw new ClienteleException(StatusCodes.RULE_CYCLE,
                    NLS.bind(Messages.segment_cycle, segment.getName(), path));
        }
        if (segment.getCondition() == null) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, segment.getName()));
        }
        return new AskedSegment(segment, store, rules);
    }

    /** Whether its members in these facts are known without evaluating it. */
    boolean isKnown(FactSnapshot facts) {
        return store.memberships() != null && store.memberships().known(segment, facts) != null;
    }

    /** Those of the candidates that are members; a new bitmap. */
    RoaringBitmap members(FactSnapshot facts, RoaringBitmap candidates) throws ClienteleException {
        RoaringBitmap known = store.memberships() == null ? null : store.memberships().known(segment, facts);
        if (known != null) {
            return RoaringBitmap.and(known, candidates);
        }
        try {
            RoaringBitmap met = rules.evaluate(segment.getCondition(), facts, candidates);
            return ManualMembers.of(segment, facts).over(met, candidates);
        } catch (ClienteleException e) {
            throw new ClienteleException(e.code(),
                    NLS.bind(Messages.condition_segmentFails, segment.getName(), e.getMessage()), e);
        }
    }

    /** Those of the candidates that entered or left since a day, or are about to be noted as such. */
    RoaringBitmap moved(FactSnapshot facts, LocalDate from, RoaringBitmap candidates) throws ClienteleException {
        store.log().load();
        RoaringBitmap rows = Parties.rows(store.log().moved(segment.getId(), from, facts.today()), facts);
        StoreMemberships keeper = store.memberships();
        if (keeper != null && keeper.isBehind(facts)) {
            RoaringBitmap last = keeper.knownLast(segment);
            if (last != null) {
                rows.or(last);
            }
        }
        rows.and(candidates);
        return rows;
    }

    /** The day on which a customer entered or left last, or null. */
    LocalDate lastMoved(FactSnapshot facts, int row) throws ClienteleException {
        store.log().load();
        return store.log().lastMoved(segment.getId(), facts.partyId(row), facts.today());
    }

    /** What somebody said by hand of a customer. */
    Optional<ManualMember> byHand(FactSnapshot facts, int row) {
        return ManualMembers.entry(segment, facts, row);
    }
}
