package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.model.StageModel;

/** Sums up verdicts: customers with the same reason are told together. */
final class Refusals {

    private Refusals() {
    }

    static MoveCheck of(StageModel model, String to, LocalDate day, List<Verdict> verdicts) {
        List<Long> allowed = new ArrayList<>();
        Map<List<String>, List<Verdict>> groups = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.isAllowed()) {
                allowed.add(verdict.wish().party());
            } else {
                groups.computeIfAbsent(List.of(verdict.kind().name(), verdict.message()), key -> new ArrayList<>())
                        .add(verdict);
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        groups.values().forEach(group -> refusals.add(new Refusal(group.getFirst().kind(), group.getFirst().message(),
                group.getFirst().from(), group.stream().map(verdict -> verdict.wish().party()).toList(),
                group.getFirst().proof())));
        refusals.sort(Comparator.comparingInt((Refusal refusal) -> refusal.parties().size()).reversed());
        return new MoveCheck(model.getKey(), to, day, allowed, refusals);
    }
}
