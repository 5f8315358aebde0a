package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses segments that ask for one another in a circle, whoever saves them; also two saves that close one together. */
@Component(service = CommitCheck.class)
public final class SegmentCycles implements CommitCheck {

    private static final int PAGE = 500;

    private final RuleService rules;

    /**
     * Creates the check.
     *
     * @param rules knows what conditions ask for
     */
    @Activate
    public SegmentCycles(@Reference RuleService rules) {
        this.rules = rules;
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        Map<Long, PendingChange> changed = new HashMap<>();
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.SEGMENT
                    && change.after().filter(s -> asks((Segment) s)).isPresent()) {
                changed.put(change.aggregate().id(), change);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        List<Segment> all = all(commit.records());
        SegmentGraph graph = new SegmentGraph(all, rules);
        for (Segment segment : all) {
            PendingChange change = changed.get(segment.getId());
            Optional<String> path = change == null ? Optional.empty() : graph.pathRound(segment);
            if (path.isPresent()) {
                report.problem(change.aggregate(), "", //$NON-NLS-1$
                        NLS.bind(Messages.segment_cycleSave, segment.getName(), path.get()));
            }
        }
    }

    private boolean asks(Segment segment) {
        return !Needs.of(segment.getCondition(), rules).segments().isEmpty();
    }

    private static List<Segment> all(Records records) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.SEGMENT, List.of()), row -> ids.add(row.id()), null);
        List<Segment> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            long[] page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (Aggregate segment : records.loadAll(Literals.SEGMENT, page)) {
                all.add((Segment) segment);
            }
        }
        return all;
    }
}
