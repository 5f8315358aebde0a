package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.DeclineModel;
import org.eclipse.osgi.util.NLS;

/**
 * Says why values of signals give a score.
 *
 * @param model the model
 * @param signals its signals
 * @param day the day for which it holds
 * @param atStake the value at stake
 * @param orders how many purchases there were; -1 where that is not known any more
 */
record Explaining(DeclineModel model, List<Weighed> signals, LocalDate day, BigDecimal atStake, long orders) {

    private static final double HUNDRED = 100;

    DeclineProof proof(Function<Weighed, Double> values, Function<Weighed, List<UsedFact>> facts) {
        boolean enough = orders < 0 || orders >= Math.max(1, model.getLeastOrders());
        double total = 0;
        List<Double> all = new ArrayList<>();
        for (Weighed signal : signals) {
            double value = values.apply(signal);
            all.add(value);
            total += Double.isNaN(signal.strength(value)) ? 0 : signal.weight();
        }
        List<Part> parts = new ArrayList<>();
        double score = 0;
        for (int i = 0; i < all.size(); i++) {
            Weighed signal = signals.get(i);
            double strength = signal.strength(all.get(i));
            double given = Double.isNaN(strength) || !enough ? 0 : HUNDRED * signal.weight() * strength / total;
            score += given;
            parts.add(new Part(signal.id(), signal.label(), signal.unit(), all.get(i),
                    Texts.value(signal.unit(), all.get(i)), signal.least(), signal.most(), strength, signal.weight(),
                    given, facts.apply(signal)));
        }
        parts.sort(Comparator.comparing((Part part) -> !part.judged())
                .thenComparing(Comparator.comparingDouble(Part::contribution).reversed())
                .thenComparing(Comparator.comparingDouble(Part::weight).reversed()));
        BigDecimal threshold = ScoresOfFacts.threshold(model);
        boolean judged = enough && total > 0;
        boolean declining = judged && score >= threshold.doubleValue();
        return new DeclineProof(model.getKey(), model.getVersion(), day, judged ? score : Double.NaN, threshold,
                declining, atStake, parts, tree(parts, judged ? score : Double.NaN, enough, declining, threshold));
    }

    private ProofNode tree(List<Part> parts, double score, boolean enough, boolean declining, BigDecimal threshold) {
        String text;
        if (!enough) {
            text = NLS.bind(Messages.proof_few, orders, Math.max(1, model.getLeastOrders()));
        } else if (Double.isNaN(score)) {
            text = Messages.proof_unjudged;
        } else {
            text = NLS.bind(declining ? Messages.proof_declining : Messages.proof_steady, Texts.number(score, 0),
                    Texts.number(threshold.doubleValue()));
        }
        return new ProofNode(declining, text, parts.stream().map(Explaining::node).toList(),
                List.of(new UsedFact(null, Messages.proof_stake, Texts.amount(atStake))), null);
    }

    private static ProofNode node(Part part) {
        String limits = Texts.value(part.unit(), part.least());
        String most = Texts.value(part.unit(), part.most());
        String text = part.judged()
                ? NLS.bind(Messages.proof_part, new Object[] { part.label(), part.shown(),
                        Texts.number(part.contribution(), 1), Texts.number(part.strength() * HUNDRED, 0),
                        Texts.number(part.weight()), limits, most })
                : NLS.bind(Messages.proof_without, part.label());
        return ProofNode.leaf(part.judged() && part.strength() > 0, text, part.facts());
    }
}
