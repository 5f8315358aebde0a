package org.clientele.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Takes the time of sides that take turns, so that what else the machine does falls on both. */
final class Timing {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    private Timing() {
    }

    /** The median milliseconds of each side. */
    static double[] medians(List<Callable<?>> sides) throws Exception {
        List<List<Double>> times = new ArrayList<>();
        sides.forEach(side -> times.add(new ArrayList<>()));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int side = 0; side < sides.size(); side++) {
                double time = once(sides.get(side));
                if (round >= WARM_UP) {
                    times.get(side).add(time);
                }
            }
        }
        return times.stream().mapToDouble(Timing::median).toArray();
    }

    /** The milliseconds of one call. */
    static double once(Callable<?> side) throws Exception {
        long start = System.nanoTime();
        side.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
