package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.model.MembershipCause;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/**
 * Plays the history of orders through segments in valid time: what is in the log already counts, what differs from it is
 * added. Every day is looked at where that is cheap; otherwise a day of each week, month, quarter or year.
 */
final class Replay {

    private static final Set<String> ORDERS = Set.of("orders", "lines", "heads"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final RuleService rules;
    private final SegmentGraph graph;
    private final FactSnapshot facts;
    private final MembershipLog log;
    private final LogWriter writer;
    private final LocalDateTime now;

    Replay(RuleService rules, SegmentGraph graph, FactSnapshot facts, MembershipLog log, LogWriter writer, LocalDateTime now) {
        this.rules = rules;
        this.graph = graph;
        this.facts = facts;
        this.log = log;
        this.writer = writer;
        this.now = now;
    }

    /**
     * Plays up to yesterday.
     *
     * @param segments the segments, each behind those that it asks for
     * @param rows the customers
     * @param monitor cancel, or null
     * @return the ids of the segments that could not be evaluated for some day
     */
    Set<Long> run(List<Segment> segments, RoaringBitmap rows, IProgressMonitor monitor) throws ClienteleException {
        Set<Long> failed = new HashSet<>();
        Beginnings beginnings = new Beginnings(facts, rows);
        Optional<LocalDate> first = beginnings.first();
        if (first.isEmpty() || segments.isEmpty()) {
            return failed;
        }
        Set<Long> everyDay = needEveryDay(segments);
        Looks looks = new Looks(first.get(), facts, rows, segments.size(), isWithOtherEvents(segments));
        Map<Long, Past> pasts = new HashMap<>();
        segments.forEach(segment -> pasts.put(segment.getId(), new Past(segment)));
        LocalDate before = null;
        for (LocalDate day : looks.days()) {
            FactSnapshot then = facts.asOf(day);
            boolean more = beginnings.reach(day) | looks.isBusy(before, day);
            int precision = before == null ? 0 : (int) ChronoUnit.DAYS.between(before, day) - 1;
            for (Segment segment : segments) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                if (failed.contains(segment.getId()) || !more && !everyDay.contains(segment.getId())) {
                    continue;
                }
                try {
                    look(pasts.get(segment.getId()), then, beginnings.there(), rows, precision);
                } catch (ClienteleException e) {
                    if (!isOfRule(e)) {
                        throw e;
                    }
                    failed.add(segment.getId());
                }
            }
            before = day;
        }
        return failed;
    }

    private static boolean isOfRule(ClienteleException failure) {
        return switch (failure.code()) {
        case StatusCodes.RULE_INVALID, StatusCodes.RULE_DISABLED, StatusCodes.RULE_CYCLE,
                StatusCodes.RULE_TYPE_FAILED -> true;
        default -> false;
        };
    }

    /** The segments that may change on days on which nobody orders. */
    private Set<Long> needEveryDay(List<Segment> segments) {
        Set<Long> every = new HashSet<>();
        for (Segment segment : segments) {
            Needs needs = graph.needs(segment);
            if (needs.timed() || !ORDERS.containsAll(streams(needs)) || needs.columns().stream().anyMatch(facts::isTimed)
                    || !segment.getManual().isEmpty()
                    || graph.asks(segment).stream().anyMatch(other -> every.contains(other.getId()) || !segments.contains(other))) {
                every.add(segment.getId());
            }
        }
        return every;
    }

    private boolean isWithOtherEvents(List<Segment> segments) {
        return segments.stream().anyMatch(segment -> !ORDERS.containsAll(streams(graph.needs(segment))));
    }

    private static Set<String> streams(Needs needs) {
        Set<String> streams = new HashSet<>(needs.facts());
        streams.removeAll(needs.columns());
        return streams;
    }

    private void look(Past past, FactSnapshot then, RoaringBitmap there, RoaringBitmap rows, int precision)
            throws ClienteleException {
        Segment segment = past.segment;
        RoaringBitmap have = past.at(then.today());
        RoaringBitmap met = rules.evaluate(segment.getCondition(), then, there);
        RoaringBitmap want = ManualMembers.of(segment, facts, then.today()).over(met, there);
        RoaringBitmap entered = RoaringBitmap.andNot(want, have);
        RoaringBitmap left = RoaringBitmap.and(have, rows);
        left.andNot(want);
        if (!entered.isEmpty() || !left.isEmpty()) {
            have.andNot(left);
            have.or(entered);
            LogItem item = new LogItem(then.today(), now, MembershipCause.REPLAY, facts.sequence(),
                    segment.getVersion(), precision, Parties.of(entered, facts), Parties.of(left, facts));
            log.add(segment.getId(), item);
            writer.add(segment.getId(), item, have.getCardinality());
        }
    }

    /** What the log says of one segment, walked through day by day. */
    private final class Past {

        private final Segment segment;
        private final List<LogItem> known;
        private final RoaringBitmap members = new RoaringBitmap();
        private int next;

        Past(Segment segment) {
            this.segment = segment;
            this.known = new ArrayList<>(log.items(segment.getId()));
        }

        /** The members on a day; days only grow. The caller adds what it finds out. */
        RoaringBitmap at(LocalDate day) {
            while (next < known.size() && !known.get(next).day().isAfter(day)) {
                LogItem item = known.get(next++);
                members.andNot(Parties.rows(item.left(), facts));
                members.or(Parties.rows(item.entered(), facts));
            }
            return members;
        }
    }
}
