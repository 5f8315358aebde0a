package org.clientele.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Runs benchmarks: all, or those that are named. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new FactMemoryBenchmark(), new RfmBenchmark(),
            new SegmentBenchmark(), new CustomerListBenchmark());

    private Benchmarks() {
    }

    /**
     * The program.
     *
     * @param arguments names of benchmarks, none for all; {@code --json} for one object a line
     */
    public static void main(String[] arguments) {
        List<String> names = Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        Report report = new Report(System.out, List.of(arguments).contains("--json"));
        boolean failed = false;
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                try {
                    benchmark.run(report);
                } catch (Exception e) {
                    failed = true;
                    report.failure(benchmark.name(), e);
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
