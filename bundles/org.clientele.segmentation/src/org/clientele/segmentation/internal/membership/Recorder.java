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
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Store;
import org.clientele.model.MembershipCause;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Writes the log. What is written is always the difference between the log and what holds; what happened meanwhile tells
 * the causes of it. What has no known cause was missed, and is told as such.
 */
final class Recorder {

    private final Store store;
    private final FactBase base;
    private final RuleService rules;
    private final StoreMemberships memberships;
    private final MembershipLog log;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Long, TreeMap<Touch, RoaringBitmap>> touched = new HashMap<>();
    private final Set<Long> agreed = new HashSet<>();
    private volatile boolean following;
    private volatile boolean begun;

    /** Why parties were looked at. */
    private record Touch(LocalDate day, MembershipCause cause, int precision) implements Comparable<Touch> {
        @Override
        public int compareTo(Touch other) {
            int days = day.compareTo(other.day);
            int causes = days != 0 ? days : cause.compareTo(other.cause);
            return causes != 0 ? causes : Integer.compare(precision, other.precision);
        }
    }

    private record Taken(Live live, Map<Long, TreeMap<Touch, RoaringBitmap>> touched, Set<Long> agreed) {
    }

    Recorder(Store store, FactBase base, RuleService rules, StoreMemberships memberships, MembershipLog log) {
        this.store = store;
        this.base = base;
        this.rules = rules;
        this.memberships = memberships;
        this.log = log;
    }

    void follow() {
        following = true;
    }

    boolean isFollowing() {
        return following;
    }

    /** Whether nothing was written since the program began. */
    boolean isNew() {
        return !begun;
    }

    boolean wantsToWrite() {
        synchronized (touched) {
            return following && (!begun || !touched.isEmpty() || !agreed.containsAll(usable(memberships.latest()).stream()
                    .map(Segment::getId).toList()));
        }
    }

    /** Notes what changed. Called while nobody else changes memberships. */
    void changed(SegmentState before, SegmentState after, Delta delta,
            FactSnapshot facts) {
        long id = after.segment().getId();
        synchronized (touched) {
            if (!agreed.contains(id)) {
                return; // all of it will be compared
            }
            Live known = memberships.latest();
            int gap = known == null ? 0 : (int) ChronoUnit.DAYS.between(known.facts().today(), facts.today());
            delta.causes().forEach((cause, rows) -> touched.computeIfAbsent(id, s -> new TreeMap<>())
                    .computeIfAbsent(new Touch(facts.today(), cause,
                            cause == MembershipCause.TIME ? Math.max(0, gap - 1) : 0), t -> new RoaringBitmap())
                    .or(Parties.of(rows, facts)));
        }
    }

    /** What is not written yet of a party and a segment: the step that would be written. */
    Optional<MembershipCause> pendingCause(long segment, long party) {
        synchronized (touched) {
            return touched.getOrDefault(segment, new TreeMap<>()).entrySet().stream()
                    .filter(e -> e.getValue().contains((int) party)).map(e -> e.getKey().cause()).findFirst();
        }
    }

    /** Brings the log up to date. */
    int record(IProgressMonitor monitor) throws ClienteleException {
        writing.lock();
        try {
            Taken taken = memberships.exclusively(this::take, monitor);
            try {
                int written = write(taken, monitor);
                begun = true;
                return written;
            } catch (ClienteleException | RuntimeException e) {
                synchronized (touched) {
                    agreed.clear(); // everything is compared again
                    touched.clear();
                }
                log.forget();
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    private Taken take(Live live) {
        synchronized (touched) {
            Taken taken = new Taken(live, new HashMap<>(touched), new HashSet<>(agreed));
            touched.clear();
            usable(live).forEach(segment -> agreed.add(segment.getId()));
            return taken;
        }
    }

    private static List<Segment> usable(Live live) {
        return live == null ? List.of() : live.graph().order().stream()
                .filter(segment -> live.states().get(segment.getId()).isUsable()).toList();
    }

    private int write(Taken taken, IProgressMonitor monitor) throws ClienteleException {
        log.load();
        Live live = taken.live();
        LocalDateTime now = LocalDateTime.now(store.info().settings().zone());
        Optional<LogMark> mark = LogMark.read(store);
        LogWriter writer = new LogWriter(store);
        Replay replay = new Replay(rules, live.graph(), live.facts(), log, writer, now);
        List<Segment> fresh = new ArrayList<>();
        List<Segment> known = new ArrayList<>();
        usable(live).forEach(segment -> (log.isComplete(segment.getId()) ? known : fresh).add(segment));
        Set<Long> failed = replay.run(fresh, live.facts().visible(), monitor);
        RoaringBitmap imported = mark.isEmpty() ? new RoaringBitmap()
                : Imports.since(mark.get().sequence(), live.facts(), store, base);
        if (!imported.isEmpty()) {
            replay.run(known, imported, monitor);
        }
        Set<Long> past = new HashSet<>();
        (imported.isEmpty() ? fresh : usable(live)).forEach(segment -> past.add(segment.getId()));
        int gap = mark.map(m -> (int) ChronoUnit.DAYS.between(m.day(), live.facts().today())).orElse(0);
        Entries entries = new Entries(live, writer, now, past);
        for (Segment segment : fresh) {
            if (!failed.contains(segment.getId())) {
                entries.all(segment, new Touch(live.facts().today(), MembershipCause.FIRST, 0));
            } else {
                forget(segment);
            }
        }
        for (Segment segment : known) {
            TreeMap<Touch, RoaringBitmap> touches = taken.touched().get(segment.getId());
            if (!taken.agreed().contains(segment.getId())) {
                entries.all(segment, new Touch(live.facts().today(), MembershipCause.CATCH_UP, Math.max(0, gap)));
            } else if (touches != null) {
                for (Map.Entry<Touch, RoaringBitmap> touch : touches.entrySet()) {
                    entries.some(segment, touch.getKey(), touch.getValue());
                }
            }
        }
        writer.flush();
        log.written();
        if (!entries.past.isEmpty()) {
            memberships.pastChanged(entries.past);
        }
        new LogMark(live.facts().sequence(), live.facts().today()).write(store, mark);
        return writer.written();
    }

    private void forget(Segment segment) {
        synchronized (touched) {
            agreed.remove(segment.getId());
        }
    }

    /** Makes the entries of one writing. */
    private final class Entries {

        private final Live live;
        private final LogWriter writer;
        private final LocalDateTime now;
        private final Set<Long> past;

        Entries(Live live, LogWriter writer, LocalDateTime now, Set<Long> past) {
            this.past = past;
            this.live = live;
            this.writer = writer;
            this.now = now;
        }

        /** Everything that differs. The first entry is written even when nothing does: it tells that it was computed. */
        void all(Segment segment, Touch touch) throws ClienteleException {
            RoaringBitmap have = log.last(segment.getId());
            RoaringBitmap want = Parties.of(live.states().get(segment.getId()).members(), live.facts());
            write(segment, touch, RoaringBitmap.andNot(want, have), RoaringBitmap.andNot(have, want));
        }

        /** What differs of some parties. */
        void some(Segment segment, Touch touch, RoaringBitmap parties) throws ClienteleException {
            RoaringBitmap have = log.last(segment.getId(), parties);
            RoaringBitmap members = live.states().get(segment.getId()).members();
            RoaringBitmap want = new RoaringBitmap();
            parties.forEach((IntConsumer) party -> {
                int row = live.facts().rowOf(Integer.toUnsignedLong(party));
                if (row >= 0 && members.contains(row)) {
                    want.add(party);
                }
            });
            write(segment, touch, RoaringBitmap.andNot(want, have), RoaringBitmap.andNot(have, want));
        }

        private void write(Segment segment, Touch touch, RoaringBitmap entered, RoaringBitmap left)
                throws ClienteleException {
            if (entered.isEmpty() && left.isEmpty() && touch.cause() != MembershipCause.FIRST) {
                return;
            }
            LogItem item = new LogItem(touch.day(), now, touch.cause(), live.facts().sequence(), segment.getVersion(),
                    touch.precision(), entered, left);
            log.add(segment.getId(), item);
            if (touch.cause() == MembershipCause.CATCH_UP) {
                past.add(segment.getId());
            }
            writer.add(segment.getId(), item, log.count(segment.getId()));
        }
    }
}
