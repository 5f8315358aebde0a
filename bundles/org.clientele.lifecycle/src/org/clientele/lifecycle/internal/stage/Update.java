package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.model.StageCause;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Brings the stages of a store from one snapshot to a later one: of those whom a change concerns, and nobody else. */
final class Update {

    private static final String INTERACTION = "Interaction"; //$NON-NLS-1$

    private final Kepts kepts;
    private final RuleService rules;
    private final Guards guards;
    private final Live before;
    private final FactSnapshot facts;
    private final FactChange change;
    private final Ask ask;
    private final LocalDateTime now;
    private final IProgressMonitor monitor;
    private final Set<Thread> players;
    private final Contacts contacts;
    private final int today;
    private final Map<String, TreeMap<Integer, RoaringBitmap>> deltas = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private Map<Integer, RoaringBitmap> otherEvents;

    /**
     * What has to be looked at beside what the facts tell.
     *
     * @param models the keys of the models whose rules are others now
     * @param everybody whether everybody is looked at, since rules may decide otherwise in ways that nobody tells
     * @param segments whether segments are others
     * @param moves the customers whose moves are others, by model and the first day that differs
     */
    record Ask(Set<String> models, boolean everybody, boolean segments, Map<String, Map<Long, Integer>> moves) {
    }

    Update(Kepts kepts, RuleService rules, Guards guards, Live before, FactSnapshot facts, FactChange change, Ask ask,
            LocalDateTime now, IProgressMonitor monitor, Set<Thread> players) {
        this.kepts = kepts;
        this.rules = rules;
        this.guards = guards;
        this.before = before;
        this.facts = facts;
        this.change = change;
        this.ask = ask;
        this.now = now;
        this.monitor = monitor;
        this.players = players;
        this.today = (int) facts.today().toEpochDay();
        Set<String> streams = new HashSet<>();
        kepts.order().forEach(kept -> streams.addAll(kept.plan.needs().events));
        this.contacts = new Contacts(facts, streams);
    }

    /** Moves customers: models that do not ask for each other at the same time. */
    Live run(LogStart log) throws ClienteleException {
        Map<String, ModelStages> stages = new ConcurrentHashMap<>();
        for (List<Kept> level : levels()) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            (level.size() > 1 ? level.parallelStream() : level.stream()).forEach(kept -> {
                boolean isMarked = players.add(Thread.currentThread()); // rules that ask for stages must not wait for us
                try {
                    stages.put(kept.key, follow(kept, log));
                } catch (ClienteleException | RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    if (isMarked) {
                        players.remove(Thread.currentThread());
                    }
                }
            });
            fail(failure.get());
        }
        kepts.order().stream().filter(kept -> kept.cycle != null && kept.stages != null)
                .forEach(kept -> stages.put(kept.key, kept.stages));
        changed.addAll(ask.models());
        return new Live(facts, contacts, Map.copyOf(stages));
    }

    private static void fail(Throwable failure) throws ClienteleException {
        switch (failure) {
        case null -> {
            // all is well
        }
        case ClienteleException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(failure);
        }
    }

    private List<List<Kept>> levels() {
        List<List<Kept>> levels = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Kept kept : kepts.order()) {
            if (kept.cycle == null) {
                int level = kept.plan.needs().models.stream().mapToInt(key -> places.getOrDefault(key, -1) + 1).max()
                        .orElse(0);
                places.put(kept.key, level);
                while (levels.size() <= level) {
                    levels.add(new ArrayList<>());
                }
                levels.get(level).add(kept);
            }
        }
        return levels;
    }

    private ModelStages follow(Kept kept, LogStart log) throws ClienteleException {
        Redo redo = new Redo();
        Causes causes = new Causes();
        if (kept.isNew) {
            log.begin(kept, contacts, redo, causes);
        } else {
            collect(kept, redo, causes);
        }
        for (String model : kept.plan.needs().models) {
            deltas.getOrDefault(model, new TreeMap<>()).forEach((day, rows) -> add(redo, causes, day, rows));
        }
        return play(kept, redo, causes);
    }

    /** The keys of the models of which something is different. */
    Set<String> changed() {
        return changed;
    }

    private ModelStages play(Kept kept, Redo redo, Causes causes) throws ClienteleException {
        ModelStages was = kept.stages;
        if (was != null && redo.isEmpty() && kept.looks.first(today) == null && was.stages().length == facts.rows()
                && was.plan() == kept.plan && before != null && before.facts().visible().equals(facts.visible())) {
            return was;
        }
        Run.Setting setting = new Run.Setting(kept.plan, rules, guards, kepts, facts, contacts, kept.moves, now);
        Run run = new Run(setting, kept.looks, kept.problems, redo, causes);
        short[] stages = run.resumedAt(kept.resumedAt).play(kept.ways, was == null ? new short[0] : was.stages(), monitor);
        TreeMap<Integer, RoaringBitmap> delta = kept.ways.replace(redo.days(), run.fresh());
        deltas.put(kept.key, delta);
        if (!delta.isEmpty()) {
            changed.add(kept.key);
        }
        int[] since = Run.since(kept.ways, was == null ? new int[0] : was.since(), facts.rows(), delta);
        kept.stages = new ModelStages(kept.plan, stages, since, facts.visible());
        kept.isNew = false;
        kept.resumedAt = null;
        return kept.stages;
    }

    /** Finds out who has to be played anew from when on. */
    private void collect(Kept kept, Redo redo, Causes causes) {
        Needs needs = kept.plan.needs();
        RoaringBitmap came = RoaringBitmap.andNot(facts.visible(), before.facts().visible());
        RoaringBitmap went = RoaringBitmap.andNot(before.facts().visible(), facts.visible());
        redo.add(Redo.BEGINNING, RoaringBitmap.or(came, went));
        causes.add(StageCause.FIRST, came);
        if (ask.models().contains(kept.key)) {
            everybody(StageCause.MODEL, redo, causes);
        } else if (ask.everybody() || ask.segments() && !needs.segments.isEmpty()
                || needs.models.stream().anyMatch(ask.models()::contains) || isAnywhere(needs)) {
            everybody(StageCause.DATA, redo, causes);
        }
        moved(kept, redo, causes);
        touched(kept, redo, causes);
    }

    private void everybody(StageCause cause, Redo redo, Causes causes) {
        redo.add(today, facts.visible());
        causes.add(cause, facts.visible());
    }

    private boolean isAnywhere(Needs needs) {
        return needs.columns.stream().anyMatch(change.anywhere()::contains)
                || needs.events.stream().anyMatch(change.anywhere()::contains);
    }

    private static void add(Redo redo, Causes causes, int day, RoaringBitmap rows) {
        redo.add(day, rows);
        causes.add(StageCause.DATA, rows);
    }

    private void moved(Kept kept, Redo redo, Causes causes) {
        TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();
        ask.moves().getOrDefault(kept.key, Map.of()).forEach((party, day) -> {
            int row = facts.rowOf(party);
            if (row >= 0) {
                days.computeIfAbsent(Math.min(day, today), d -> new RoaringBitmap()).add(row);
            }
        });
        days.forEach((day, rows) -> add(redo, causes, day, rows));
    }

    private void touched(Kept kept, Redo redo, Causes causes) {
        Needs needs = kept.plan.needs();
        boolean isRead = change.everything() || needs.columns.stream().anyMatch(change.touched()::contains)
                || !needs.segments.isEmpty() && change.touched().contains(ColumnProvider.PARTY);
        events().forEach((day, rows) -> {
            if (day <= today) {
                add(redo, causes, day, rows);
            }
            rows.forEach((IntConsumer) row -> contacts.days(row, today, ahead -> kept.looks.add(ahead, row)));
        });
        RoaringBitmap rows = change.everything() ? facts.visible() : RoaringBitmap.and(change.rows(), facts.visible());
        if (isRead && !rows.isEmpty()) {
            add(redo, causes, today, rows);
        }
    }

    /** Whose events, or first contacts, are others, by the first day that differs: the same for all models. */
    private synchronized Map<Integer, RoaringBitmap> events() {
        if (otherEvents == null) {
            TreeMap<Integer, RoaringBitmap> days = new TreeMap<>();
            boolean isAll = change.everything() || change.anywhere().contains(Contacts.INTERACTIONS)
                    || change.anywhere().contains(INTERACTION) && !change.touched().contains(Contacts.INTERACTIONS);
            RoaringBitmap rows = RoaringBitmap.and(isAll ? facts.visible() : change.rows(), before.facts().visible());
            rows.forEach((IntConsumer) row -> {
                int day = before.contacts().difference(row, contacts);
                int was = before.contacts().begin(row);
                int is = contacts.begin(row);
                if (was != is) {
                    day = was == Integer.MAX_VALUE ? Redo.BEGINNING : Math.min(day, Math.min(was, is));
                }
                if (day != Integer.MAX_VALUE) {
                    days.computeIfAbsent(Math.max(day, Redo.BEGINNING), d -> new RoaringBitmap()).add(row);
                }
            });
            otherEvents = days;
        }
        return otherEvents;
    }
}
