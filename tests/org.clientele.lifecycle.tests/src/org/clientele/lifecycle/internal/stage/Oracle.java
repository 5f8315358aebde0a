package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.StageTransition;

/**
 * A second way to the same stages: every customer by itself, every day, every rule by its proof. It knows nothing of looks,
 * bitmaps or the log.
 */
final class Oracle {

    /** A way of one customer. */
    record Step(LocalDate day, String from, String to) {
        @Override
        public String toString() {
            return day + " " + StagesWorld.name(from) + ">" + StagesWorld.name(to);
        }
    }

    /** What is remembered of one customer. */
    private static final class Known {
        Map<String, List<String>> events = new HashMap<>();
        LocalDate begin;
        List<StageMove> moves = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        LocalDate firstDifference;
    }

    private final Map<String, Map<Long, Known>> models = new HashMap<>();
    private final Map<String, String> ruleTexts = new HashMap<>();
    private LocalDate last;

    /** Plays on to today; models in an order in which each is behind those that it asks for. */
    void play(List<StageModel> all, List<StageMove> moves, FactSnapshot facts, RuleService rules)
            throws ClienteleException {
        LocalDate today = facts.today();
        for (StageModel model : all) {
            Map<Long, Known> known = models.computeIfAbsent(model.getKey(), m -> new HashMap<>());
            String text = RuleText.of(model);
            boolean isNew = ruleTexts.put(model.getKey(), text) == null;
            known.keySet().removeIf(party -> facts.rowOf(party) < 0);
            var rows = facts.visible().getIntIterator();
            while (rows.hasNext()) {
                int row = rows.next();
                long party = facts.partyId(row);
                boolean isFirst = isNew || !known.containsKey(party);
                Known own = known.computeIfAbsent(party, p -> new Known());
                List<StageMove> theirs = moves.stream()
                        .filter(m -> m.getModel().equals(model.getKey()) && m.getCustomer().value() == party)
                        .sorted((a, b) -> a.getDay().compareTo(b.getDay()) != 0 ? a.getDay().compareTo(b.getDay())
                                : a.getRecordedAt().compareTo(b.getRecordedAt()) != 0
                                        ? a.getRecordedAt().compareTo(b.getRecordedAt())
                                        : Long.compare(a.getId(), b.getId()))
                        .toList();
                LocalDate from = from(own, facts, row, theirs, today);
                if (isFirst) {
                    from = LocalDate.MIN;
                }
                for (StageModel other : all) {
                    Known theirKnown = other == model ? null : models.getOrDefault(other.getKey(), Map.of()).get(party);
                    if (theirKnown != null && theirKnown.firstDifference != null && text.contains(":" + other.getKey())) {
                        from = min(from, theirKnown.firstDifference);
                    }
                }
                replay(own, model, facts, rules, row, from, today);
            }
        }
        models.values().forEach(m -> m.values().forEach(k -> k.firstDifference = null));
        last = today;
    }

    private LocalDate from(Known own, FactSnapshot facts, int row, List<StageMove> moves, LocalDate today) {
        LocalDate from = last == null ? LocalDate.MIN : min(last.plusDays(1), today);
        Map<String, List<String>> events = new TreeMap<>();
        LocalDate first = null;
        for (String stream : List.of("orders", "interactions")) {
            List<String> texts = new ArrayList<>();
            facts.events(stream).orElseThrow().forEach(row, (minute, value, code) -> texts
                    .add(LocalDate.ofEpochDay(Math.floorDiv(minute, 1440)) + "/" + minute + "/" + value + "/" + code));
            events.put(stream, texts);
            if (!texts.isEmpty()) {
                first = first == null ? day(texts.getFirst()) : min(first, day(texts.getFirst()));
            }
            List<String> before = own.events.getOrDefault(stream, List.of());
            int i = 0;
            while (i < before.size() && i < texts.size() && before.get(i).equals(texts.get(i))) {
                i++;
            }
            from = i < before.size() ? min(from, day(before.get(i))) : from;
            from = i < texts.size() ? min(from, day(texts.get(i))) : from;
        }
        long since = facts.column("since").orElseThrow().number(row);
        if (since != FactColumn.MISSING) {
            LocalDate day = LocalDate.ofEpochDay(since);
            first = first == null ? day : min(first, day);
        }
        LocalDate begin = first != null ? first
                : !own.steps.isEmpty() ? own.steps.getFirst().day() : own.begin == null ? today : own.begin;
        if (own.begin != null && !own.begin.equals(begin)) {
            from = min(from, min(own.begin, begin)); // who was not dated before is played from where it was first seen
        }
        for (StageMove move : moves) {
            if (own.moves.stream().noneMatch(m -> m.getId() == move.getId())) {
                from = min(from, move.getDay());
            }
        }
        for (StageMove move : own.moves) {
            if (moves.stream().noneMatch(m -> m.getId() == move.getId())) {
                from = min(from, move.getDay());
            }
        }
        own.events = events;
        own.begin = begin;
        own.moves = moves;
        return from;
    }

    private void replay(Known own, StageModel model, FactSnapshot facts, RuleService rules, int row, LocalDate from,
            LocalDate today) throws ClienteleException {
        List<Step> before = new ArrayList<>(own.steps);
        own.steps.removeIf(step -> !step.day().isBefore(from));
        LocalDate begin = own.moves.isEmpty() ? own.begin : min(own.begin, own.moves.getFirst().getDay());
        for (LocalDate day = max(from, begin); !day.isAfter(today); day = day.plusDays(1)) {
            day(own, model, facts.asOf(day), rules, row);
        }
        for (int i = 0; i < Math.max(before.size(), own.steps.size()); i++) {
            if (i >= before.size() || i >= own.steps.size() || !before.get(i).equals(own.steps.get(i))) {
                LocalDate a = i < before.size() ? before.get(i).day() : LocalDate.MAX;
                LocalDate b = i < own.steps.size() ? own.steps.get(i).day() : LocalDate.MAX;
                own.firstDifference = min(a, b);
                break;
            }
        }
    }

    private void day(Known own, StageModel model, FactSnapshot facts, RuleService rules, int row)
            throws ClienteleException {
        String stage = own.steps.isEmpty() ? null : own.steps.getLast().to();
        LocalDate held = null;
        for (StageMove move : own.moves) {
            if (move.getDay().equals(facts.today())) {
                own.steps.add(new Step(facts.today(), stage, move.getTo()));
                stage = move.getTo();
            }
            if (!move.getDay().isAfter(facts.today())) {
                held = move.getHeldUntil();
            }
        }
        if (held != null && !facts.today().isAfter(held)) {
            return;
        }
        List<String> path = new ArrayList<>();
        path.add(stage);
        while (true) {
            String next = next(model, path.getLast(), facts, rules, row);
            if (next == null) {
                break;
            }
            int place = path.indexOf(next);
            if (place >= 0) {
                path = new ArrayList<>(path.subList(0, place + 1));
                break;
            }
            path.add(next);
        }
        for (int i = 1; i < path.size(); i++) {
            own.steps.add(new Step(facts.today(), path.get(i - 1), path.get(i)));
        }
    }

    private String next(StageModel model, String stage, FactSnapshot facts, RuleService rules, int row)
            throws ClienteleException {
        if (stage == null) {
            for (Stage start : model.getStages()) {
                if (start.isStart() && holds(start.getEntry(), facts, rules, row)) {
                    return start.getKey();
                }
            }
            return null;
        }
        for (StageTransition way : model.getTransitions()) {
            if (way.isAutomatic() && stage.equals(way.getFrom())
                    && holds(find(model, stage).getExit(), facts, rules, row)
                    && holds(find(model, way.getTo()).getEntry(), facts, rules, row)
                    && holds(way.getGuard(), facts, rules, row)) {
                return way.getTo();
            }
        }
        return null;
    }

    private boolean holds(Condition condition, FactSnapshot facts, RuleService rules, int row) throws ClienteleException {
        return condition == null || rules.explain(condition, facts, row).holds();
    }

    private static Stage find(StageModel model, String key) {
        return model.getStages().stream().filter(stage -> stage.getKey().equals(key)).findFirst().orElseThrow();
    }

    /** Such as "2024-01-03 none>a, 2024-01-05 a>b". */
    String history(String model, long party) {
        Known known = models.get(model).get(party);
        return known == null ? "" : String.join(", ", known.steps.stream().map(Step::toString).toList());
    }

    /** The stage of a customer on a day, for conditions that ask for it. */
    String stageOn(String model, long party, LocalDate day) {
        Known known = models.getOrDefault(model, Map.of()).get(party);
        return known == null ? null : known.steps.stream().filter(step -> !step.day().isAfter(day))
                .reduce((a, b) -> b).map(Step::to).orElse(null);
    }

    /** Since when a customer is in its stage on a day. */
    LocalDate sinceOn(String model, long party, LocalDate day) {
        return models.get(model).get(party).steps.stream().filter(step -> !step.day().isAfter(day)).reduce((a, b) -> b)
                .map(Step::day).orElse(null);
    }

    private static LocalDate day(String event) {
        return LocalDate.parse(event.substring(0, 10));
    }

    static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
