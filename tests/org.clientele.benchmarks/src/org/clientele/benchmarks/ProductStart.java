package org.clientele.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * The product's start to a window that has worked all its events, over that of a bare RCP program: the same copy of the
 * product with one bundle more, which holds the bare program and looks for the window. Both have been started once before,
 * so that caches are there.
 */
final class ProductStart implements Benchmark {

    private static final double BUDGET = 1.5;
    private static final int REPEATS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "start of the product to a usable window, over a bare RCP window";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        String product = System.getenv("CLIENTELE_PRODUCT");
        if (product == null || System.getenv("DISPLAY") == null) {
            setting.say("  left out: it needs the product and a display");
            return List.of();
        }
        ProbedProduct copy = new ProbedProduct(setting, Path.of(product), "product");
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int i = 0; i <= REPEATS; i++) {
            double b = copy.start(ProbedProduct.PROBE + ".bare").seconds();
            double o = copy.start(null).seconds();
            if (i > 0) {
                bare = Math.min(bare, b);
                ours = Math.min(ours, o);
                setting.say("  bare " + b + ", Clientele " + o);
            }
        }
        return List.of(new Figure("Start to a usable window", ours, bare, "s", BUDGET, "best of " + REPEATS + " warm starts"));
    }
}
