package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.Growth;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.store.AccessRule;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** The past of one segment for somebody: out of the log, or played through where there is no log yet. */
final class LogView {

    private static final int MOST_POINTS = 5_000;
    private static final int MOST_PLAYED = 100;

    private final Segment segment;
    private final MembershipLog log;
    private final RuleService rules;
    private final FactSnapshot facts;
    private final RoaringBitmap now;
    private final boolean everything;

    /**
     * Prepares it.
     *
     * @param segment the segment
     * @param log the log
     * @param rules evaluates days that are not in the log
     * @param facts the columns on behalf of who asks
     * @param now the members now, all of them
     * @param rule what the asker may see
     */
    LogView(Segment segment, MembershipLog log, RuleService rules, FactSnapshot facts, RoaringBitmap now,
            AccessRule rule) {
        this.segment = segment;
        this.log = log;
        this.rules = rules;
        this.facts = facts;
        this.now = now;
        this.everything = rule instanceof AccessRule.Everything;
    }

    List<MembershipLogEntry> entries() {
        List<MembershipLogEntry> entries = new ArrayList<>();
        for (LogItem item : log.items(segment.getId())) {
            RoaringBitmap entered = visible(item.entered());
            RoaringBitmap left = visible(item.left());
            if (everything || !entered.isEmpty() || !left.isEmpty()) {
                entries.add(new MembershipLogEntry(item.day(), item.recordedAt(), item.cause(), item.commit(),
                        item.ruleVersion(), item.precision(), entered, left));
            }
        }
        return entries;
    }

    /** The parties that were members at the end of a day. */
    RoaringBitmap on(LocalDate day) throws ClienteleException {
        if (!day.isBefore(facts.today())) {
            return Parties.of(RoaringBitmap.and(now, facts.visible()), facts);
        }
        return log.isComplete(segment.getId()) ? visible(log.at(segment.getId(), day)) : played(day);
    }

    List<Growth> growth(LocalDate from, LocalDate to, Period step) throws ClienteleException {
        boolean complete = log.isComplete(segment.getId());
        List<LocalDate> days = days(from, to, step, complete);
        List<LogItem> items = log.items(segment.getId());
        List<Growth> points = new ArrayList<>();
        RoaringBitmap members = new RoaringBitmap();
        int next = 0;
        for (LocalDate day : days) {
            int entered = 0;
            int left = 0;
            if (complete) {
                for (; next < items.size() && !items.get(next).day().isAfter(day); next++) {
                    entered += visible(items.get(next).entered()).getCardinality();
                    left += visible(items.get(next).left()).getCardinality();
                    SegmentLog.apply(items.get(next), members);
                }
            } else {
                RoaringBitmap then = on(day);
                entered = RoaringBitmap.andNotCardinality(then, members);
                left = RoaringBitmap.andNotCardinality(members, then);
                members = then;
            }
            boolean first = points.isEmpty();
            int count = complete && !day.isBefore(facts.today()) ? on(day).getCardinality()
                    : visible(members).getCardinality();
            points.add(new Growth(day, count, first ? 0 : entered, first ? 0 : left));
        }
        return points;
    }

    /** The days of the points; fewer where each takes an evaluation of all customers. */
    private static List<LocalDate> days(LocalDate from, LocalDate to, Period step, boolean complete)
            throws ClienteleException {
        if (to.isBefore(from) || !from.plus(step).isAfter(from)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.growth_range, new Object[] { from, to, step }));
        }
        List<LocalDate> days = new ArrayList<>();
        int steps = 0;
        for (LocalDate day = from; day.isBefore(to); day = from.plus(step.multipliedBy(++steps))) {
            days.add(day);
            int most = complete ? MOST_POINTS : MOST_PLAYED;
            if (days.size() >= most) { // and the last day
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(complete ? Messages.growth_points : Messages.growth_unlogged, most));
            }
        }
        days.add(to);
        return days;
    }

    private RoaringBitmap played(LocalDate day) throws ClienteleException {
        Beginnings all = new Beginnings(facts, facts.visible());
        all.reach(day);
        RoaringBitmap there = all.there();
        FactSnapshot then = facts.asOf(day);
        RoaringBitmap met = rules.evaluate(segment.getCondition(), then, there);
        return Parties.of(ManualMembers.of(segment, facts, day).over(met, there), facts);
    }

    private RoaringBitmap visible(RoaringBitmap parties) {
        return everything ? parties.clone() : Parties.visible(parties, facts);
    }
}
