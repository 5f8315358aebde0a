package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/** Collects the moves of one day as steps: first the first ones of all customers, then the second ones. */
final class HandSteps {

    private final int day;
    private final List<Map<Long, Step>> rounds = new ArrayList<>();

    HandSteps(int day) {
        this.day = day;
    }

    void add(int row, int place, short from, Move move) {
        while (rounds.size() <= place) {
            rounds.add(new LinkedHashMap<>());
        }
        long key = (long) from << 32 | move.to() << 16 | move.cause().ordinal();
        Step step = rounds.get(place).computeIfAbsent(key, k -> new Step(day, from, move.to(), move.cause(),
                move.recordedAt(), move.version(), 0, new RoaringBitmap()));
        step.place = place;
        step.rows.add(row);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        rounds.forEach(round -> steps.addAll(round.values()));
        return steps;
    }
}
