package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.retention.DeclineScores;
import org.clientele.ui.StoreSession;

/**
 * What the decline view shows.
 *
 * @param session the store
 * @param models the models on offer
 * @param model the key of the one that counts
 * @param scores the scores of all customers
 * @param lines the declining customers, the greatest value at stake first
 */
public record DeclineFigures(StoreSession session, List<ModelChoice> models, String model, DeclineScores scores,
        List<DeclineLine> lines) {

    /**
     * A model to choose.
     *
     * @param key its key
     * @param title its name
     */
    public record ModelChoice(String key, String title) {
    }

    /** Copies the lists. */
    public DeclineFigures {
        models = List.copyOf(models);
        lines = List.copyOf(lines);
    }

    /** What goes if all of them stay away. */
    public BigDecimal atStake() {
        return lines.stream().map(line -> line.item().atStake()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The model that counts. */
    public ModelChoice choice() {
        return models.stream().filter(each -> each.key().equals(model)).findFirst().orElseThrow();
    }

    /** Compares what may be unknown: unknown comes first. */
    static Comparator<DeclineLine> by(java.util.function.ToDoubleFunction<DeclineLine> figure) {
        return (a, b) -> {
            double left = figure.applyAsDouble(a);
            double right = figure.applyAsDouble(b);
            return Boolean.compare(Double.isNaN(right), Double.isNaN(left)) != 0
                    ? Boolean.compare(Double.isNaN(right), Double.isNaN(left)) : Double.compare(left, right);
        };
    }
}
