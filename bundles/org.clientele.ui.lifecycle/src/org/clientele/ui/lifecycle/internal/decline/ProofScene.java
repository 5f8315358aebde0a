package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/**
 * Lays the proof of a score out: the score against its threshold above, below a bar for each signal. The ground of a bar is
 * the most that the signal could give by its weight, its filled part is what it gives; all bars together are the score.
 */
final class ProofScene {

    /** The height of one signal. */
    static final int ROW = 46;

    /** The height of the score. */
    static final int HEAD = 54;

    private static final int MARGIN = 8;
    private static final int RIGHT = 90;
    private static final double HUNDRED = 100;
    private static final Tint TEXT = Tint.of(Role.TEXT);
    private static final Tint FAINT = Tint.of(Role.FAINT_TEXT);

    private final DeclineProof proof;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();
    private final double width;

    private ProofScene(DeclineProof proof, int width) {
        this.proof = proof;
        this.width = width - 2.0 * MARGIN;
    }

    /** How high the scene of a proof should be. */
    static int height(DeclineProof proof) {
        return HEAD + ROW * proof.parts().size() + MARGIN;
    }

    static Scene of(DeclineProof proof, int width, int height) {
        ProofScene layout = new ProofScene(proof, width);
        layout.head();
        double weights = proof.parts().stream().filter(Part::judged).mapToDouble(Part::weight).sum();
        for (int i = 0; i < proof.parts().size(); i++) {
            layout.part(proof.parts().get(i), HEAD + i * ROW, weights);
        }
        return new Scene(width, height, Messages.Proof_title, layout.shapes);
    }

    private void head() {
        boolean judged = !Double.isNaN(proof.score());
        String said = judged ? Messages.bind(proof.declining() ? Messages.Proof_declining : Messages.Proof_holds,
                number(proof.score()), formats.decimal(proof.threshold())) : Messages.Proof_notJudged;
        shapes.add(new Words(MARGIN, 12, said, Anchor.START, Size.BOLD, TEXT, null));
        double bar = 26;
        shapes.add(Area.rectangle(MARGIN, bar, width, 12, Tint.of(Role.LINE), null));
        if (judged) {
            shapes.add(Area.rectangle(MARGIN, bar, width * proof.score() / HUNDRED, 12,
                    Tint.of(proof.declining() ? Role.BAD : Role.GOOD), null));
        }
        double limit = MARGIN + width * proof.threshold().doubleValue() / HUNDRED;
        shapes.add(new Line(limit, bar - 4, limit, bar + 16, 2, TEXT));
    }

    private void part(Part part, double y, double weights) {
        String right = part.judged() ? Messages.bind(Messages.Proof_points, number(part.contribution()))
                : Messages.Proof_none;
        shapes.add(Area.rectangle(MARGIN, y, width, ROW - 2.0, Tint.of(Role.GROUND), new Spot(sentence(part), part)));
        shapes.add(new Words(MARGIN, y + 10, fit(part.label(), width - RIGHT), Anchor.START, Size.NORMAL,
                part.judged() ? TEXT : FAINT, null));
        shapes.add(new Words(MARGIN + width, y + 10, right, Anchor.END, Size.BOLD, part.judged() ? TEXT : FAINT, null));
        if (part.judged()) {
            double most = weights == 0 ? 0 : part.weight() / weights;
            shapes.add(Area.rectangle(MARGIN, y + 20, width * most, 8, Tint.of(Role.LINE), null));
            shapes.add(Area.rectangle(MARGIN, y + 20, width * Math.min(most, part.contribution() / HUNDRED), 8,
                    Tint.of(part.strength() >= 0.5 ? Role.BAD : part.strength() > 0 ? Role.WARN : Role.GOOD), null));
            shapes.add(new Words(MARGIN, y + 36, fit(range(part), width), Anchor.START, Size.SMALL, FAINT, null));
        }
    }

    private String range(Part part) {
        return Messages.bind(Messages.Proof_range, new Object[] { number(part.least()), number(part.most()),
                formats.percent(part.strength()), number(part.weight()), part.shown() });
    }

    /** All about a signal in one sentence, for tooltips and screen readers. */
    private String sentence(Part part) {
        return part.judged() ? Messages.bind(Messages.Proof_tip, new Object[] { part.label(), range(part),
                number(part.contribution()) }) : withoutValue(part);
    }

    /** That a signal cannot be judged, and what was there of what it reads. */
    private static String withoutValue(Part part) {
        if (part.facts().isEmpty()) {
            return Messages.bind(Messages.Proof_tipNone, part.label());
        }
        String why = part.facts().stream().map(fact -> Messages.bind(Messages.Proof_fact, fact.label(), fact.value()))
                .collect(Collectors.joining(Messages.Proof_factSeparator));
        return Messages.bind(Messages.Proof_tipNoneWhy, part.label(), why);
    }

    private static String number(double value) {
        return Formats.ofUser().decimal(java.math.BigDecimal.valueOf(Math.round(value * 10) / 10.0));
    }

    private static String fit(String text, double width) {
        List<String> lines = TextLines.of(text, width);
        return lines.size() == 1 ? text : lines.getFirst() + '\u2026';
    }
}
