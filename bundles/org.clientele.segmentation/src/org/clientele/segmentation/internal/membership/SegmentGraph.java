package org.clientele.segmentation.internal.membership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.rules.RuleService;
import org.clientele.model.Segment;

/** Which segment asks for which: the order in which they are evaluated, and the cycles that disable them. */
final class SegmentGraph {

    private final Map<Long, Needs> needs = new HashMap<>();
    private final Map<String, Segment> byKey = new HashMap<>();
    private final List<Segment> order = new ArrayList<>();
    private final Map<Long, String> cycles = new LinkedHashMap<>();

    SegmentGraph(List<Segment> segments, RuleService rules) {
        for (Segment segment : segments) {
            needs.put(segment.getId(), Needs.of(segment.getCondition(), rules));
            byKey.putIfAbsent(segment.getKey(), segment);
        }
        sort(segments);
    }

    /** The segments that can be evaluated, each behind those that it asks for. */
    List<Segment> order() {
        return order;
    }

    /** The segments that ask for themselves by way of others, or for such: ids, with the path that leads round. */
    Map<Long, String> cycles() {
        return cycles;
    }

    Needs needs(Segment segment) {
        return needs.get(segment.getId());
    }

    /** The segment of a key, or null. */
    Segment find(String key) {
        return byKey.get(key);
    }

    /** The segments that a segment asks for and that are there. */
    List<Segment> asks(Segment segment) {
        return needs(segment).segments().stream().map(byKey::get).filter(s -> s != null).toList();
    }

    /** The way from a segment back to itself, by names; empty when there is none. */
    Optional<String> pathRound(Segment segment) {
        Map<Segment, Segment> cameFrom = new HashMap<>();
        Deque<Segment> left = new ArrayDeque<>(List.of(segment));
        while (!left.isEmpty()) {
            Segment at = left.poll();
            for (Segment next : asks(at)) {
                if (next == segment) {
                    List<String> names = new ArrayList<>(List.of(name(segment)));
                    for (Segment step = at; step != segment; step = cameFrom.get(step)) {
                        names.addFirst(name(step));
                    }
                    names.addFirst(name(segment));
                    return Optional.of(String.join(" \u2192 ", names)); //$NON-NLS-1$
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    left.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private void sort(List<Segment> segments) {
        Map<Segment, Integer> open = new LinkedHashMap<>();
        Map<Segment, List<Segment>> askedBy = new HashMap<>();
        for (Segment segment : segments) {
            List<Segment> asks = asks(segment);
            open.put(segment, asks.size());
            asks.forEach(other -> askedBy.computeIfAbsent(other, s -> new ArrayList<>()).add(segment));
        }
        Deque<Segment> ready = open.entrySet().stream().filter(e -> e.getValue() == 0).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!ready.isEmpty()) {
            Segment next = ready.poll();
            order.add(next);
            for (Segment waiting : askedBy.getOrDefault(next, List.of())) {
                if (open.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(waiting);
                }
            }
        }
        Set<Segment> done = new HashSet<>(order);
        for (Segment segment : segments) {
            if (!done.contains(segment)) {
                cycles.put(segment.getId(), pathFrom(segment, done));
            }
        }
    }

    /** Walks on from a segment until the way comes round. */
    private String pathFrom(Segment segment, Set<Segment> done) {
        List<Segment> path = new ArrayList<>();
        Segment at = segment;
        while (!path.contains(at)) {
            path.add(at);
            at = asks(at).stream().filter(s -> !done.contains(s)).findFirst().orElseThrow();
        }
        path.add(at);
        return path.stream().map(SegmentGraph::name).collect(Collectors.joining(" \u2192 ")); //$NON-NLS-1$
    }

    private static String name(Segment segment) {
        return segment.getName() == null ? segment.getKey() : segment.getName();
    }
}
