package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageProblem.Kind;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** What went wrong while the customers of one model were moved. Any thread. */
final class Problems {

    private final Map<List<Short>, RoaringBitmap> circles = new LinkedHashMap<>();
    private final Map<String, StageProblem> failures = new LinkedHashMap<>();
    private final String model;

    Problems(String model) {
        this.model = model;
    }

    /** Forgets what is known of customers that are looked at anew. */
    synchronized void looked(RoaringBitmap rows) {
        if (!circles.isEmpty()) {
            circles.values().forEach(known -> known.andNot(rows));
        }
    }

    synchronized void circle(short[] round, RoaringBitmap rows) {
        List<Short> path = new ArrayList<>();
        for (short stage : round) {
            path.add(stage);
        }
        circles.computeIfAbsent(path, p -> new RoaringBitmap()).or(rows);
    }

    synchronized void failed(Kind kind, String sentence) {
        failures.putIfAbsent(sentence, new StageProblem(kind, model, List.of(), 0, 0, sentence));
    }

    /** Forgets failures, since rules or what they are made of are others now. */
    synchronized void forgetFailures() {
        failures.clear();
    }

    /** Whom the rules would lead round, for each circle. */
    synchronized List<RoaringBitmap> circles() {
        return circles.values().stream().map(RoaringBitmap::clone).toList();
    }

    /** The problems in the user's language. */
    synchronized List<StageProblem> all(Plan plan, FactSnapshot facts, StageSource source) {
        List<StageProblem> all = new ArrayList<>();
        circles.forEach((path, rows) -> {
            RoaringBitmap there = RoaringBitmap.and(rows, facts.visible());
            if (!there.isEmpty()) {
                List<Short> round = new ArrayList<>(path);
                round.add(path.getFirst());
                String shown = round.stream().map(stage -> source.title(model, stage))
                        .collect(Collectors.joining(" \u2192 ")); //$NON-NLS-1$
                all.add(new StageProblem(Kind.CIRCLE, model, path.stream().map(plan.names()::key).toList(),
                        there.getCardinality(), facts.partyId(there.first()),
                        NLS.bind(Messages.problem_circle, new Object[] { there.getCardinality(), shown,
                                source.title(model, path.getFirst()) })));
            }
        });
        all.addAll(failures.values());
        return all;
    }
}
