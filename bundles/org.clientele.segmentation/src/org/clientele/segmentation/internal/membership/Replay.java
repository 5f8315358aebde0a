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

    private static final int[] STEPS = { 1, 7, 30, 91, 365 };
    private static final long MOST_LOOKS = 20_000;
    private static final long MOST_ROWS = 5_000_000_000L;

    private final RuleService rules;
    private final FactSnapshot facts;
    private final MembershipLog log;
    private final LogWriter writer;
    private final LocalDateTime now;

    Replay(RuleService rules, FactSnapshot facts, MembershipLog log, LogWriter writer, LocalDateTime now) {
        this.rules = rules;
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
        int step = step(ChronoUnit.DAYS.between(first.get(), facts.today()), rows.getLongCardinality(), segments.size());
        Map<Long, Past> pasts = new HashMap<>();
        segments.forEach(segment -> pasts.put(segment.getId(), new Past(segment)));
        for (LocalDate day = first.get(); day.isBefore(facts.today()); day = day.plusDays(step)) {
            FactSnapshot then = facts.asOf(day);
            RoaringBitmap there = beginnings.until(day);
            for (Segment segment : segments) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                try {
                    if (!failed.contains(segment.getId())) {
                        look(pasts.get(segment.getId()), then, there, rows, step - 1);
                    }
                } catch (ClienteleException e) {
                    if (e.code() == StatusCodes.RULE_INVALID || e.code() >= StatusCodes.RULE_DISABLED
                            && e.code() < StatusCodes.RULE_DISABLED + 100) {
                        failed.add(segment.getId());
                    } else {
                        throw e;
                    }
                }
            }
        }
        return failed;
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

    /** How many days from one look to the next. */
    static int step(long days, long rows, int segments) {
        for (int step : STEPS) {
            long looks = (days / step + 1) * segments;
            if (looks <= MOST_LOOKS && looks * rows <= MOST_ROWS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
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
