package org.clientele.benchmarks;

import java.util.List;

/** One benchmark. */
interface Benchmark {

    /** The name by which it is chosen. */
    String name();

    /** What it does, in one sentence. */
    String about();

    /** Runs it. */
    List<Figure> run(Setting setting) throws Exception;
}
