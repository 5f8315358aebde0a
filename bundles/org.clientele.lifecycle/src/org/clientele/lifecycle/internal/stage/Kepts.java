package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.RuleService;
import org.clientele.model.StageModel;
import org.clientele.model.Titled;

/**
 * The active models of a store, each behind those whose stages it asks for. Changed by who holds the lock of the store;
 * questions may be asked by any thread.
 */
final class Kepts implements StageSource {

    private final RuleService rules;
    private final Guards guards;
    private final Map<String, Names> names = new ConcurrentHashMap<>();
    private final Map<String, Kept> byKey = new ConcurrentHashMap<>();
    private volatile List<Kept> order = List.of();

    Kepts(RuleService rules, Guards guards) {
        this.rules = rules;
        this.guards = guards;
    }

    /** Forgets everything that is not a number of a stage. */
    void forget() {
        byKey.clear();
        order = List.of();
    }

    /** The models, each behind those that it asks for; those that ask for themselves last. */
    List<Kept> order() {
        return order;
    }

    Optional<Kept> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Takes other definitions over.
     *
     * @return the keys of the models that came, went, or move customers by other rules
     */
    Set<String> define(Definitions definitions) {
        Set<String> changed = new HashSet<>();
        Map<String, Kept> next = new LinkedHashMap<>();
        List<StageModel> active = new ArrayList<>(definitions.models().stream()
                .filter(model -> model.isActive() && model.getKey() != null && !model.getKey().isBlank()).toList());
        active.sort(Comparator.comparingInt(StageModel::getPosition).thenComparingLong(StageModel::getId));
        for (StageModel model : active) {
            if (next.containsKey(model.getKey())) {
                continue; // keys are unique; the store refuses the second
            }
            Kept kept = byKey.get(model.getKey());
            if (kept == null || kept.id != model.getId()) {
                kept = new Kept(model.getId(), model.getKey(), names(model.getKey()));
                changed.add(model.getKey());
            }
            Plan plan = new Plan(model, kept.names, rules, guards, definitions::segment);
            if (kept.plan == null || !kept.plan.rule().equals(plan.rule())) {
                changed.add(model.getKey());
                kept.problems.forgetFailures();
            }
            kept.plan = plan;
            next.put(model.getKey(), kept);
        }
        byKey.keySet().stream().filter(key -> !next.containsKey(key)).forEach(changed::add);
        byKey.keySet().retainAll(next.keySet());
        byKey.putAll(next);
        order = sorted(next);
        return changed;
    }

    private static List<Kept> sorted(Map<String, Kept> all) {
        List<Kept> sorted = new ArrayList<>();
        Set<String> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Kept kept : all.values()) {
                if (!done.contains(kept.key) && kept.plan.needs().models.stream()
                        .allMatch(key -> done.contains(key) || !all.containsKey(key))) {
                    done.add(kept.key);
                    kept.cycle = null;
                    sorted.add(kept);
                    more = true;
                }
            }
        }
        for (Kept kept : all.values()) {
            if (!done.contains(kept.key)) {
                kept.cycle = path(kept, all, done);
                sorted.add(kept);
            }
        }
        return List.copyOf(sorted);
    }

    /** Walks on from a model until the way comes round. */
    private static String path(Kept from, Map<String, Kept> all, Set<String> done) {
        List<String> path = new ArrayList<>();
        Kept at = from;
        while (!path.contains(at.key)) {
            path.add(at.key);
            at = at.plan.needs().models.stream().filter(key -> !done.contains(key)).map(all::get)
                    .filter(other -> other != null).findFirst().orElseThrow();
        }
        path.add(at.key);
        Map<String, String> titles = new HashMap<>();
        all.values().forEach(kept -> titles.put(kept.key, title(kept.plan.model(), kept.key)));
        return String.join(" \u2192 ", path.stream().map(titles::get).toList()); //$NON-NLS-1$
    }

    @Override
    public Optional<Ways> ways(String model) {
        return find(model).map(kept -> kept.ways);
    }

    @Override
    public Names names(String model) {
        return names.computeIfAbsent(model, key -> new Names());
    }

    @Override
    public String title(String model, short stage) {
        String key = names(model).key(stage);
        return find(model).map(kept -> kept.plan.stage(stage)).map(found -> title(found, key)).orElse(key);
    }

    private static String title(Titled titled, String key) {
        String title = Titles.of(titled);
        return title == null || title.isBlank() ? key : title;
    }
}
