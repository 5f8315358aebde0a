package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The ways of all customers through the stages of one model, by what is known now. The steps of one customer on one day
 * lie in the order in which they were made. Any thread.
 */
final class Ways {

    private final TreeMap<Integer, List<Step>> days = new TreeMap<>();
    private final List<Withdrawal> withdrawn = new ArrayList<>();
    private short[] pastStages;
    private int[] pastSince;
    private int pastDay;

    /** Customers whose steps from a day on are in the log and do not hold any more. */
    record Withdrawal(int day, RoaringBitmap rows) {
    }

    /** Whether nothing was ever computed. */
    synchronized boolean isEmpty() {
        return days.isEmpty();
    }

    /** Adds a step that was read or found, behind those of its day. */
    synchronized void add(Step step) {
        pastStages = null;
        days.computeIfAbsent(step.day, d -> new ArrayList<>()).add(step);
    }

    /** Takes away what the log withdrew: steps of rules only. */
    synchronized void withdraw(int day, RoaringBitmap rows) {
        pastStages = null;
        days.tailMap(day, true).values().forEach(steps -> steps.stream().filter(step -> !step.isByHand())
                .forEach(step -> step.rows.andNot(rows)));
    }

    /**
     * Puts moves by hand where they belong, before the steps of rules of their days.
     *
     * @param moves the moves by day and row
     * @param stages begins with nobody in a stage, and ends as everybody is
     */
    synchronized void weave(NavigableMap<Integer, ? extends Map<Integer, List<Move>>> moves, short[] stages) {
        pastStages = null;
        TreeSet<Integer> all = new TreeSet<>(days.keySet());
        all.addAll(moves.keySet());
        for (int day : all) {
            HandSteps byHand = new HandSteps(day);
            Map<Integer, List<Move>> own = moves.get(day);
            if (own != null) {
                own.forEach((row, theirs) -> {
                    for (int i = 0; i < theirs.size(); i++) {
                        byHand.add(row, i, stages[row], theirs.get(i));
                        stages[row] = theirs.get(i).to();
                    }
                });
                List<Step> steps = byHand.steps();
                steps.addAll(days.getOrDefault(day, List.of()));
                days.put(day, steps);
            }
            days.get(day).stream().filter(step -> !step.isByHand())
                    .forEach(step -> step.rows.forEach((IntConsumer) row -> stages[row] = step.to));
        }
    }

    /** Sets stages to what they were before the days from which on they are made anew. */
    synchronized void rewind(NavigableMap<Integer, RoaringBitmap> redo, short[] stages) {
        if (redo.isEmpty()) {
            return;
        }
        RoaringBitmap waiting = new RoaringBitmap();
        NavigableMap<Integer, RoaringBitmap> left = new TreeMap<>(redo);
        RoaringBitmap seen = new RoaringBitmap();
        for (Map.Entry<Integer, List<Step>> day : days.tailMap(redo.firstKey(), true).entrySet()) {
            while (!left.isEmpty() && left.firstKey() <= day.getKey()) {
                RoaringBitmap more = RoaringBitmap.andNot(left.pollFirstEntry().getValue(), seen);
                waiting.or(more);
            }
            for (Step step : day.getValue()) {
                RoaringBitmap first = RoaringBitmap.and(step.rows, waiting);
                first.forEach((IntConsumer) row -> stages[row] = step.from);
                waiting.andNot(first);
                seen.or(first);
            }
        }
    }

    /**
     * Puts what was found in the place of what was known.
     *
     * @param redo the customers that were played anew, by the day from which on
     * @param fresh what was found, by days: of these customers all steps from that day on; of others, steps that are behind
     *        all that is known of them
     * @return who has other steps, by the first day that differs
     */
    synchronized TreeMap<Integer, RoaringBitmap> replace(NavigableMap<Integer, RoaringBitmap> redo,
            NavigableMap<Integer, List<Step>> fresh) {
        pastStages = null;
        TreeMap<Integer, RoaringBitmap> first = new TreeMap<>();
        TreeSet<Integer> all = new TreeSet<>(fresh.keySet());
        if (!redo.isEmpty()) {
            all.addAll(days.tailMap(redo.firstKey(), true).keySet());
        }
        NavigableMap<Integer, RoaringBitmap> left = new TreeMap<>(redo);
        RoaringBitmap active = new RoaringBitmap();
        RoaringBitmap differ = new RoaringBitmap();
        RoaringBitmap gone = new RoaringBitmap();
        for (int day : all) {
            while (!left.isEmpty() && left.firstKey() <= day) {
                active.or(left.pollFirstEntry().getValue());
            }
            List<Step> known = days.getOrDefault(day, List.of());
            List<Step> found = fresh.getOrDefault(day, List.of());
            RoaringBitmap differing = difference(known, active, found);
            RoaringBitmap newly = RoaringBitmap.andNot(differing, differ);
            if (!newly.isEmpty()) {
                first.put(day, newly);
                differ.or(newly);
            }
            for (Step step : known) {
                RoaringBitmap lost = RoaringBitmap.and(step.rows, active);
                lost.and(differ);
                step.rows.andNot(lost);
                if (step.written && !step.isByHand()) {
                    gone.or(lost);
                }
            }
            put(day, known, found, differ);
        }
        first.forEach((day, rows) -> {
            RoaringBitmap theirs = RoaringBitmap.and(rows, gone);
            if (!theirs.isEmpty()) {
                withdrawn.add(new Withdrawal(day, theirs));
            }
        });
        return first;
    }

    /** Who would have other steps, if what was found were put in the place of what is known. */
    synchronized RoaringBitmap compare(NavigableMap<Integer, RoaringBitmap> redo, NavigableMap<Integer, List<Step>> fresh) {
        RoaringBitmap differ = new RoaringBitmap();
        TreeSet<Integer> all = new TreeSet<>(fresh.keySet());
        if (!redo.isEmpty()) {
            all.addAll(days.tailMap(redo.firstKey(), true).keySet());
        }
        RoaringBitmap active = new RoaringBitmap();
        redo.values().forEach(active::or);
        for (int day : all) {
            differ.or(difference(days.getOrDefault(day, List.of()), active, fresh.getOrDefault(day, List.of())));
        }
        return differ;
    }

    private void put(int day, List<Step> known, List<Step> found, RoaringBitmap differ) {
        List<Step> now = new ArrayList<>(known);
        now.removeIf(step -> step.rows.isEmpty());
        for (Step step : found) {
            RoaringBitmap rows = RoaringBitmap.and(step.rows, differ);
            if (!rows.isEmpty()) {
                now.add(step.with(rows));
            }
        }
        if (now.isEmpty()) {
            days.remove(day);
        } else {
            days.put(day, now);
        }
    }

    /** Who has other steps, or the same in another order or number. */
    private static RoaringBitmap difference(List<Step> known, RoaringBitmap active, List<Step> found) {
        Map<Turn, RoaringBitmap> sides = turns(known, active);
        Map<Turn, RoaringBitmap> others = turns(found, null);
        RoaringBitmap differing = new RoaringBitmap();
        sides.forEach((turn, rows) -> differing.or(RoaringBitmap.xor(rows, others.getOrDefault(turn, new RoaringBitmap()))));
        others.forEach((turn, rows) -> {
            if (!sides.containsKey(turn)) {
                differing.or(rows);
            }
        });
        return differing;
    }

    /** Which step of a customer's day, from 0, is what. */
    private record Turn(int place, long identity) {
    }

    private static Map<Turn, RoaringBitmap> turns(List<Step> steps, RoaringBitmap active) {
        Map<Turn, RoaringBitmap> turns = new HashMap<>();
        List<RoaringBitmap> seen = new ArrayList<>();
        for (Step step : steps) {
            RoaringBitmap left = active == null ? step.rows.clone() : RoaringBitmap.and(step.rows, active);
            for (int place = 0; !left.isEmpty(); place++) {
                if (place == seen.size()) {
                    seen.add(new RoaringBitmap());
                }
                RoaringBitmap before = seen.get(place);
                RoaringBitmap own = RoaringBitmap.andNot(left, before);
                if (!own.isEmpty()) {
                    turns.computeIfAbsent(new Turn(place, step.identity()), t -> new RoaringBitmap()).or(own);
                }
                left.and(before);
                before.or(own);
            }
        }
        return turns;
    }

    /** The days of the last steps of customers; those without any are left as they are. */
    synchronized void last(RoaringBitmap rows, int[] since) {
        RoaringBitmap left = rows.clone();
        for (Map.Entry<Integer, List<Step>> day : days.descendingMap().entrySet()) {
            if (left.isEmpty()) {
                return;
            }
            for (Step step : day.getValue()) {
                RoaringBitmap theirs = RoaringBitmap.and(step.rows, left);
                theirs.forEach((IntConsumer) row -> since[row] = day.getKey());
                left.andNot(theirs);
            }
        }
    }

    /** The days of the first steps of customers; those without any are left as they are. */
    synchronized void first(RoaringBitmap rows, int[] firstDays) {
        RoaringBitmap left = rows.clone();
        for (Map.Entry<Integer, List<Step>> day : days.entrySet()) {
            if (left.isEmpty()) {
                return;
            }
            for (Step step : day.getValue()) {
                RoaringBitmap theirs = RoaringBitmap.and(step.rows, left);
                theirs.forEach((IntConsumer) row -> firstDays[row] = day.getKey());
                left.andNot(theirs);
            }
        }
    }

    /** The steps of one customer, the oldest first. */
    synchronized List<Step> of(int row) {
        List<Step> own = new ArrayList<>();
        days.values().forEach(steps -> steps.stream().filter(step -> step.rows.contains(row)).forEach(own::add));
        return own;
    }

    /** The steps after a day up to another, the oldest first; nobody else changes them meanwhile. */
    synchronized void forEach(int after, int upTo, StepVisitor visitor) {
        days.subMap(after, false, upTo, true).values().forEach(steps -> steps.forEach(visitor::step));
    }

    /** Who was in a stage at the end of a day, out of who is in it now; a new bitmap. */
    synchronized RoaringBitmap at(short stage, int day, RoaringBitmap now) {
        RoaringBitmap rows = now.clone();
        for (List<Step> steps : days.tailMap(day, false).descendingMap().values()) {
            for (Step step : steps.reversed()) {
                if (step.to == stage) {
                    rows.andNot(step.rows);
                }
                if (step.from == stage) {
                    rows.or(step.rows);
                }
            }
        }
        return rows;
    }

    /** Copies the stages at the end of a day, and since when customers are there; best asked for days that grow. */
    synchronized void copy(int day, short[] stages, int[] since) {
        reach(day, stages.length);
        System.arraycopy(pastStages, 0, stages, 0, stages.length);
        System.arraycopy(pastSince, 0, since, 0, since.length);
    }

    /** Those of some customers whose stage at the end of a day, and its first day, pass a test; a new bitmap. */
    synchronized RoaringBitmap select(int day, int rows, RoaringBitmap candidates, StageTest test) {
        reach(day, rows);
        RoaringBitmap found = new RoaringBitmap();
        candidates.forEach((IntConsumer) row -> {
            if (test.test(pastStages[row], pastSince[row])) {
                found.add(row);
            }
        });
        return found;
    }

    private void reach(int day, int rows) {
        if (pastStages == null || pastDay > day || pastStages.length < rows) {
            pastStages = new short[rows];
            pastSince = new int[rows];
            pastDay = Integer.MIN_VALUE;
        }
        for (List<Step> steps : days.subMap(pastDay, false, Math.max(day, pastDay), true).values()) {
            for (Step step : steps) {
                step.rows.forEach((IntConsumer) row -> {
                    pastStages[row] = step.to;
                    pastSince[row] = step.day;
                });
            }
        }
        pastDay = day;
    }

    /** The first day of a step of a customer after a day; null when there is none. */
    synchronized Integer next(int row, int day) {
        for (Map.Entry<Integer, List<Step>> later : days.tailMap(day, false).entrySet()) {
            if (later.getValue().stream().anyMatch(step -> step.rows.contains(row))) {
                return later.getKey();
            }
        }
        return null;
    }

    /** Whether all that rules did was done by one version of the model. */
    synchronized boolean isOfVersion(int version) {
        return days.values().stream().flatMap(List::stream).allMatch(step -> step.isByHand() || step.version == version);
    }

    /** Whether something waits to be written. */
    synchronized boolean isUnwritten() {
        return !withdrawn.isEmpty()
                || days.values().stream().flatMap(List::stream).anyMatch(step -> !step.written && !step.isByHand());
    }

    /** What is to be withdrawn in the log, oldest first. */
    synchronized List<Withdrawal> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /** The steps that are not in the log yet, oldest first. */
    synchronized List<Step> unwritten() {
        return days.values().stream().flatMap(List::stream).filter(step -> !step.written && !step.isByHand()).toList();
    }

    /** Notes that everything was written. */
    synchronized void written() {
        withdrawn.clear();
        days.values().forEach(steps -> steps.forEach(step -> step.written = true));
    }

    /** Is given steps. */
    @FunctionalInterface
    interface StepVisitor {
        void step(Step step);
    }

    /** Judges a stage. */
    @FunctionalInterface
    interface StageTest {
        boolean test(short stage, int since);
    }
}
