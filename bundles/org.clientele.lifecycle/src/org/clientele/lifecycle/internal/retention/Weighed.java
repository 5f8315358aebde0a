package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.retention.DeclineSignal;
import org.clientele.lifecycle.internal.retention.Signals.Installed;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineSignalUse;

/**
 * A signal as a model weighs it.
 *
 * @param id its id
 * @param installed the signal; empty while it is not installed
 * @param least from which value on it is above nothing
 * @param most from which value on it is as strong as can be
 * @param weight how much it counts
 */
record Weighed(String id, Optional<Installed> installed, double least, double most, double weight) {

    /** The signals of a model with a weight. */
    static List<Weighed> of(DeclineModel model, Signals signals) {
        List<Weighed> all = new ArrayList<>();
        for (DeclineSignalUse use : model.getSignals()) {
            Optional<Installed> installed = signals.find(use.getSignal());
            double least = value(use.getLeast(), installed.map(each -> each.signal().least()).orElse(0.0));
            double most = value(use.getMost(), installed.map(each -> each.signal().most()).orElse(1.0));
            double weight = value(use.getWeight(), 0);
            if (weight > 0) {
                all.add(new Weighed(use.getSignal(), installed, least, most, weight));
            }
        }
        return all;
    }

    private static double value(BigDecimal stated, double otherwise) {
        return stated == null ? otherwise : stated.doubleValue();
    }

    /** 0 to 1; NaN where the value cannot be judged. */
    double strength(double value) {
        return Double.isNaN(value) ? Double.NaN : Math.max(0, Math.min(1, (value - least) / (most - least)));
    }

    String label() {
        return installed.map(each -> each.signal().label()).orElse(id);
    }

    DeclineSignal.Unit unit() {
        return installed.map(each -> each.signal().unit()).orElse(DeclineSignal.Unit.NUMBER);
    }
}
