package org.clientele.segmentation.internal.rfm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;
import org.eclipse.osgi.util.NLS;

/**
 * A version of a model. What it keeps of a customer are its days, purchases and scores, the day that they are counted to
 * and the borders of the run: a quantile depends on everybody, so that it could not be found again.
 *
 * @param model the model
 * @param version its version
 */
record RfmRule(RfmModel model, int version) implements SchemeRule {

    private static final String DATE = "referenceDate"; //$NON-NLS-1$
    private static final String WINDOW = "windowDays"; //$NON-NLS-1$
    private static final String RECENCY = "recency"; //$NON-NLS-1$
    private static final String FREQUENCY = "frequency"; //$NON-NLS-1$
    private static final String R = "r"; //$NON-NLS-1$
    private static final String F = "f"; //$NON-NLS-1$
    private static final String BY_RANK = "byRank"; //$NON-NLS-1$
    private static final String RECENCY_BORDERS = "recency.borders"; //$NON-NLS-1$
    private static final String FREQUENCY_BORDERS = "frequency.borders"; //$NON-NLS-1$

    @Override
    public String name() {
        return Titles.of(model);
    }

    @Override
    public Values compute(FactSnapshot facts) throws ClienteleException {
        List<String> problems = ModelCheck.of(model);
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, problems.getFirst());
        }
        return new RunValues(model, RfmScores.of(facts, ModelOptions.of(model, facts.today())));
    }

    /**
     * The areas and inputs of one run.
     *
     * @param model the model
     * @param run its scores
     */
    private record RunValues(RfmModel model, RfmRun run) implements Values {

        @Override
        public String value(int row) {
            int r = run.score(row, Measure.RECENCY);
            return r == 0 ? null
                    : RfmService.area(model, r, run.score(row, Measure.FREQUENCY)).map(RfmArea::getKey).orElse(null);
        }

        @Override
        public Map<String, String> inputs(int row) {
            Map<String, String> inputs = new LinkedHashMap<>();
            inputs.put(DATE, run.options().referenceDate().toString());
            if (run.options().windowDays() > 0) {
                inputs.put(WINDOW, String.valueOf(run.options().windowDays()));
            }
            inputs.put(RECENCY, String.valueOf(run.value(row, Measure.RECENCY)));
            inputs.put(R, String.valueOf(run.score(row, Measure.RECENCY)));
            inputs.put(RECENCY_BORDERS, borders(run.borders(Measure.RECENCY)));
            inputs.put(FREQUENCY, String.valueOf(run.value(row, Measure.FREQUENCY)));
            inputs.put(F, String.valueOf(run.score(row, Measure.FREQUENCY)));
            inputs.put(FREQUENCY_BORDERS, borders(run.borders(Measure.FREQUENCY)));
            if (run.split() > 0) {
                inputs.put(BY_RANK, Boolean.TRUE.toString());
            }
            return inputs;
        }

        private static String borders(List<Double> borders) {
            return borders.stream().map(border -> BigDecimal.valueOf(border).stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining(" ")); //$NON-NLS-1$
        }
    }

    @Override
    public ProofNode prove(Map<String, String> inputs) throws ClienteleException {
        try {
            int r = Integer.parseInt(inputs.get(R));
            int f = Integer.parseInt(inputs.get(F));
            LocalDate day = LocalDate.parse(inputs.get(DATE));
            List<ProofNode> facts = new ArrayList<>();
            if (inputs.containsKey(WINDOW)) {
                facts.add(leaf(NLS.bind(Messages.proof_window,
                        day.minusDays(Integer.parseInt(inputs.get(WINDOW))), day)));
            }
            facts.add(leaf(NLS.bind(Messages.proof_recency,
                    new Object[] { inputs.get(RECENCY), day, r, inputs.get(RECENCY_BORDERS) })));
            facts.add(leaf(NLS.bind(inputs.containsKey(BY_RANK) ? Messages.proof_rank : Messages.proof_frequency,
                    new Object[] { inputs.get(FREQUENCY), f, inputs.get(FREQUENCY_BORDERS) })));
            ProofNode cell = new ProofNode(true,
                    NLS.bind(Messages.proof_cell, new Object[] { r, f, model.getBins() }), facts);
            Optional<RfmArea> area = RfmService.area(model, r, f);
            String text = area.map(RfmRule::text).orElseGet(() -> NLS.bind(Messages.proof_none, r, f));
            return new ProofNode(area.isPresent(), text, List.of(cell));
        } catch (RuntimeException e) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.inputs_unreadable, Titles.of(model)), e);
        }
    }

    private static ProofNode leaf(String text) {
        return new ProofNode(true, text, List.of());
    }

    private static String text(RfmArea area) {
        String name = Titles.of(area).isEmpty() ? area.getKey() : Titles.of(area);
        return NLS.bind(Messages.proof_area, new Object[] { name, area.getRecencyFrom(), area.getRecencyTo(),
                area.getFrequencyFrom(), area.getFrequencyTo() });
    }
}
