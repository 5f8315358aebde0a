package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageProblem.Kind;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.clientele.model.StageCause;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Plays the customers of one model up to today: those that are to be played anew from their days on, and those that have to
 * be looked at since days passed. A customer is looked at on days on which something happened to it, on which rules may
 * decide otherwise, on which it was moved, and on which it is not held any more; on no other.
 */
final class Run implements Machine.Outcome {

    private final Plan plan;
    private final RuleService rules;
    private final Guards guards;
    private final StageSource source;
    private final FactSnapshot root;
    private final Contacts contacts;
    private final Moves moves;
    private final Looks looks;
    private final Problems problems;
    private final Redo redo;
    private final Causes causes;
    private final LocalDateTime now;
    private final int today;
    private final boolean isDaily;
    private final int[] redoFrom;
    private final int[] next;
    private final TreeMap<Integer, List<Step>> fresh = new TreeMap<>();
    private Integer resumed;
    private short[] stages;
    private List<Step> ofDay;
    private int day;
    private MachineFacts then;

    /** What a run needs beside the customers. */
    record Setting(Plan plan, RuleService rules, Guards guards, StageSource source, FactSnapshot facts, Contacts contacts,
            Moves moves, LocalDateTime now) {
    }

    /**
     * Prepares a run.
     *
     * @param setting what it needs
     * @param looks who has to be looked at when; is brought up to date
     * @param problems is told what goes wrong
     * @param redo who is to be played anew
     * @param causes why
     */
    Run(Setting setting, Looks looks, Problems problems, Redo redo, Causes causes) {
        this.plan = setting.plan();
        this.rules = setting.rules();
        this.guards = setting.guards();
        this.source = setting.source();
        this.root = setting.facts();
        this.contacts = setting.contacts();
        this.moves = setting.moves();
        this.now = setting.now();
        this.looks = looks;
        this.problems = problems;
        this.redo = redo;
        this.causes = causes;
        this.today = (int) root.today().toEpochDay();
        this.isDaily = plan.needs().isDaily(root);
        this.redoFrom = new int[root.rows()];
        this.next = new int[root.rows()];
        Arrays.fill(redoFrom, Integer.MAX_VALUE);
        Arrays.fill(next, Integer.MAX_VALUE);
    }

    /**
     * Plays.
     *
     * @param ways what is known
     * @param before the stage of each row; not changed
     * @param monitor cancel, or null
     * @return the stage of each row
     */
    short[] play(Ways ways, short[] before, IProgressMonitor monitor) throws ClienteleException {
        stages = Arrays.copyOf(before, root.rows());
        redo.fill(redoFrom);
        redo.days().headMap(Redo.BEGINNING, true).values()
                .forEach(rows -> rows.forEach((IntConsumer) row -> stages[row] = Names.NONE));
        ways.rewind(redo.days(), stages);
        if (resumed != null) {
            resume();
        }
        planRedo(ways);
        Integer due;
        Machine machine = new Machine(plan, rules, guards, this);
        while ((due = looks.first(today)) != null) {
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            day = due;
            RoaringBitmap rows = looks.take(day);
            rows.and(root.visible());
            if (!rows.isEmpty()) {
                ofDay = new ArrayList<>();
                then = MachineFacts.of(root, LocalDate.ofEpochDay(day), source);
                problems.looked(rows);
                RoaringBitmap free = move(rows);
                machine.day(then, free, stages);
                if (isDaily) {
                    looks.add(day + 1, rows);
                }
                if (!ofDay.isEmpty()) {
                    fresh.put(day, ofDay);
                }
            }
        }
        return stages;
    }

    /** What was found, by days. */
    TreeMap<Integer, List<Step>> fresh() {
        return fresh;
    }

    /** Goes on from a day up to which everything was done, of which only the stages are known. */
    Run resumedAt(Integer upTo) {
        resumed = upTo;
        return this;
    }

    private void resume() {
        day = resumed;
        then = MachineFacts.of(root, LocalDate.ofEpochDay(day), source);
        Map<Short, RoaringBitmap> groups = new HashMap<>();
        int tomorrow = day + 1;
        RoaringBitmap rows = new RoaringBitmap();
        root.visible().forEach((IntConsumer) row -> {
            int begin = stages[row] == Names.NONE ? contacts.begin(row) : day;
            if (redoFrom[row] >= tomorrow) { // others are planned from their own days on
                boolean isToCome = begin > tomorrow && begin != Integer.MAX_VALUE;
                planFrom(row, isToCome ? begin : tomorrow, moves.of(root.partyId(row)));
                if (!isToCome) {
                    rows.add(row);
                    groups.computeIfAbsent(stages[row], s -> new RoaringBitmap()).add(row);
                }
            }
        });
        groups.forEach((stage, theirs) -> settled(new short[] { stage }, theirs));
        planOthers(rows, tomorrow, row -> tomorrow);
    }

    private void planRedo(Ways ways) {
        RoaringBitmap rows = RoaringBitmap.and(redo.rows(), root.visible());
        int[] firstSteps = null;
        RoaringBitmap undated = new RoaringBitmap();
        var each = rows.getIntIterator();
        while (each.hasNext()) {
            int row = each.next();
            int begin = contacts.begin(row);
            List<Move> own = moves.of(root.partyId(row));
            if (begin == Integer.MAX_VALUE) {
                undated.add(row);
            } else {
                begin = own.isEmpty() ? begin : Math.min(begin, own.getFirst().day());
                redoFrom[row] = Math.max(begin, redoFrom[row]);
                planFrom(row, redoFrom[row], own);
            }
        }
        if (!undated.isEmpty()) {
            firstSteps = new int[root.rows()];
            Arrays.fill(firstSteps, today);
            ways.first(undated, firstSteps);
            int[] first = firstSteps;
            undated.forEach((IntConsumer) row -> {
                List<Move> own = moves.of(root.partyId(row));
                int begin = own.isEmpty() ? first[row] : Math.min(first[row], own.getFirst().day());
                redoFrom[row] = Math.max(begin, redoFrom[row]);
                planFrom(row, redoFrom[row], own);
            });
        }
        if (!redo.isEmpty()) {
            planOthers(rows, redo.days().firstKey(), row -> redoFrom[row]);
        }
    }

    private void planFrom(int row, int start, List<Move> own) {
        looks.add(start, row);
        contacts.days(row, start, day -> looks.add(day, row));
        for (Move move : own) {
            if (move.day() > start) {
                looks.add(move.day(), row);
            }
            if (move.heldUntil() != Integer.MIN_VALUE && move.heldUntil() + 1 > start) {
                looks.add(move.heldUntil() + 1, row);
            }
        }
    }

    /** The days on which customers went from stage to stage of models that the rules ask for. */
    private void planOthers(RoaringBitmap rows, int first, IntUnaryOperator from) {
        if (rows.isEmpty()) {
            return;
        }
        int longest = plan.needs().days.stream().mapToInt(Integer::intValue).max().orElse(0);
        int after = first == Redo.BEGINNING ? first : first - longest - 1;
        for (String model : plan.needs().models) {
            source.ways(model).ifPresent(others -> others.forEach(after, Integer.MAX_VALUE, step -> {
                RoaringBitmap theirs = RoaringBitmap.and(step.rows, rows);
                theirs.forEach((IntConsumer) row -> {
                    for (int days : plan.needs().days) {
                        if (step.day + days >= from.applyAsInt(row)) {
                            looks.add(step.day + days, row);
                        }
                    }
                });
            }));
        }
    }

    /** Makes the moves by hand of the day; tells whom rules may move after that. */
    private RoaringBitmap move(RoaringBitmap rows) {
        if (moves.parties().isEmpty()) {
            return rows;
        }
        RoaringBitmap free = new RoaringBitmap();
        HandSteps byHand = new HandSteps(day);
        rows.forEach((IntConsumer) row -> {
            long party = root.partyId(row);
            int place = 0;
            for (Move move : moves.of(party)) {
                if (move.day() == day) {
                    byHand.add(row, place++, stages[row], move);
                    stages[row] = move.to();
                }
            }
            int held = moves.heldUntil(party, day);
            if (held < day) {
                free.add(row);
            } else {
                looks.add(held + 1, row);
            }
        });
        ofDay.addAll(byHand.steps());
        return free;
    }

    @Override
    public void step(short from, short to, RoaringBitmap rows) {
        if (day == today) {
            causes.split(rows, (cause, some) -> put(from, to, cause, some));
            return;
        }
        RoaringBitmap again = new RoaringBitmap();
        RoaringBitmap passing = new RoaringBitmap();
        rows.forEach((IntConsumer) row -> (redoFrom[row] <= day ? again : passing).add(row));
        put(from, to, StageCause.REPLAY, again);
        put(from, to, StageCause.TIME, passing);
    }

    private void put(short from, short to, StageCause cause, RoaringBitmap rows) {
        if (!rows.isEmpty()) {
            ofDay.add(new Step(day, from, to, cause, now, plan.model().getVersion(), root.sequence(), rows.clone()));
        }
    }

    @Override
    public void settled(short[] asked, RoaringBitmap rows) {
        try {
            for (short stage : asked) {
                for (Condition condition : plan.timed(stage)) {
                    rules.nextChanges(condition, then, rows,
                            (row, change) -> next[row] = Math.min(next[row], (int) change.toEpochDay()));
                }
                for (String guard : plan.guards(stage)) {
                    guards.nextChanges(guard, then, rows, (row, change) -> next[row] = Math.min(next[row], change));
                }
            }
        } catch (ClienteleException e) {
            looks.add(day + 1, rows); // nobody knows when; the way is closed and told
        }
        rows.forEach((IntConsumer) row -> {
            if (next[row] != Integer.MAX_VALUE) {
                looks.add(next[row], row);
                next[row] = Integer.MAX_VALUE;
            }
        });
    }

    @Override
    public void circle(short[] round, RoaringBitmap rows) {
        problems.circle(round, rows);
    }

    @Override
    public void failed(boolean isGuard, String why) {
        problems.failed(isGuard ? Kind.GUARD_FAILED : Kind.RULE_FAILED, why);
    }

    /** Gives customers back the days since which they are where they are. */
    static int[] since(Ways ways, int[] before, int rows, Map<Integer, RoaringBitmap> changed) {
        int[] since = Arrays.copyOf(before, rows);
        RoaringBitmap all = new RoaringBitmap();
        changed.values().forEach(all::or);
        ways.last(all, since);
        return since;
    }
}
