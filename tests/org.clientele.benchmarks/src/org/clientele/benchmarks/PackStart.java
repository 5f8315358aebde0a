package org.clientele.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product with both packs over the product without them: its start to a window that has worked all its events, and
 * the heap that is in use then. In turns, each started once before, so that caches are there.
 */
final class PackStart implements Benchmark {

    private static final double START_BUDGET = 1.1;
    private static final double HEAP_BUDGET = 1.05;
    private static final int REPEATS = 5;

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public String about() {
        return "start time and memory with both packs, over the product without them";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        String product = System.getenv("CLIENTELE_PRODUCT");
        List<Path> bundles = bundles(setting.root().resolve("packs"));
        if (product == null || System.getenv("DISPLAY") == null || bundles.isEmpty()) {
            setting.say("  left out: it needs the product, a display, and the packs built by packs/build");
            return List.of();
        }
        ProbedProduct without = new ProbedProduct(setting, Path.of(product), "without-packs");
        ProbedProduct with = new ProbedProduct(setting, Path.of(product), "with-packs");
        for (Path bundle : bundles) {
            with.add(bundle);
        }
        double[] seconds = { Double.MAX_VALUE, Double.MAX_VALUE };
        double[] heaps = { Double.MAX_VALUE, Double.MAX_VALUE };
        for (int i = 0; i <= REPEATS; i++) {
            ProbedProduct.Started bare = without.start(null);
            ProbedProduct.Started both = with.start(null);
            if (i > 0) {
                setting.say("  without " + bare + ", with both packs " + both);
                seconds = least(seconds, both.seconds(), bare.seconds());
                heaps = least(heaps, both.mebibytes(), bare.mebibytes());
            }
        }
        String note = "best of " + REPEATS + " warm starts, in turns";
        return List.of(new Figure("Start with both packs", seconds[0], seconds[1], "s", START_BUDGET, note),
                new Figure("Heap with both packs", heaps[0], heaps[1], "MiB", HEAP_BUDGET, note));
    }

    private static double[] least(double[] known, double ours, double theirs) {
        return new double[] { Math.min(known[0], ours), Math.min(known[1], theirs) };
    }

    /** The bundles of the sites that packs/build wrote. */
    private static List<Path> bundles(Path packs) throws Exception {
        try (Stream<Path> files = Files.walk(packs)) {
            return files.filter(f -> f.getParent().endsWith("target/repository/plugins")
                    && f.getFileName().toString().matches("packs\\..*_.*\\.jar")).toList();
        }
    }
}
