package org.clientele.benchmarks;

/** Measures one thing. */
public interface Benchmark {

    /**
     * The name by which it is called.
     *
     * @return a short word
     */
    String name();

    /**
     * Measures.
     *
     * @param report takes the figures
     * @throws Exception when it cannot be measured, or when the results of both sides differ
     */
    void run(Report report) throws Exception;
}
