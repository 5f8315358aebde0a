package org.clientele.benchmarks;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * Seconds by the clock and of the processors: on a busy machine the second say more.
 *
 * @param seconds by the clock
 * @param cpu of all threads of this process
 */
record Stopwatch(double seconds, double cpu) {

    private static final double NANOS = 1e9;

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Stopwatch of(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        return new Stopwatch((end - start) / NANOS, (system.getProcessCpuTime() - cpu) / NANOS);
    }

    /** The faster one; the other may be null. */
    Stopwatch best(Stopwatch other) {
        return other == null || seconds <= other.seconds ? this : other;
    }
}
