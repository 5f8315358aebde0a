package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Looks whether a segment can be saved. */
public final class SegmentCheck {

    private static final String PLUGIN = "org.clientele.segmentation"; //$NON-NLS-1$
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,99}"); //$NON-NLS-1$

    private final Store store;
    private final StoreSegments segments;
    private final FactService facts;
    private final RuleService rules;

    /**
     * Looks at segments of a store.
     *
     * @param store the store
     * @param segments its segments
     * @param facts tells which columns there are; null when that does not matter
     * @param rules knows what conditions ask for
     */
    public SegmentCheck(Store store, StoreSegments segments, FactService facts, RuleService rules) {
        this.store = store;
        this.segments = segments;
        this.facts = facts;
        this.rules = rules;
    }

    IStatus check(Segment segment) {
        try {
            refuse(segment);
        } catch (ClienteleException e) {
            return e.getStatus();
        }
        if (facts == null) {
            return Status.OK_STATUS;
        }
        Optional<FactSnapshot> known = facts.of(store).snapshot(Actor.SYSTEM);
        if (known.isPresent()) {
            for (RuleProblem problem : rules.check(segment.getCondition(), known.get())) {
                int severity = problem.code() == StatusCodes.RULE_INVALID ? IStatus.ERROR : IStatus.WARNING;
                return new Status(severity, PLUGIN, problem.code(), problem.sentence(), null);
            }
        }
        return Status.OK_STATUS;
    }

    /** Refuses what must not be saved. */
    public void refuse(Segment segment) throws ClienteleException {
        if (segment.getKey() == null || segment.getId() == 0 && !KEY.matcher(segment.getKey()).matches()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.segment_key, segment.getKey()));
        }
        if (segment.getName() == null || segment.getName().isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.segment_name, segment.getKey()));
        }
        SegmentSet stored = segments.current();
        Segment before = segment.getId() == 0 ? null : stored.find(segment.getId()).orElse(null);
        if (stored.find(segment.getKey()).filter(other -> other.getId() != segment.getId()).isPresent()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.segment_keyTaken, segment.getKey()));
        }
        if (before != null && !segment.getKey().equals(before.getKey())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.segment_keyFixed, before.getKey()));
        }
        if (segment.getCondition() == null) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, segment.getName()));
        }
        List<Segment> after = new ArrayList<>(stored.segments());
        after.remove(before);
        after.add(segment);
        Optional<String> path = new SegmentGraph(after, rules).pathRound(segment);
        if (path.isPresent()) {
            throw new ClienteleException(StatusCodes.RULE_CYCLE,
                    NLS.bind(Messages.segment_cycleSave, segment.getName(), path.get()));
        }
    }
}
