package org.clientele.ui.lifecycle.internal.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.clientele.core.cohorts.Fate;
import org.clientele.core.cohorts.LogRank;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
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
 * Lays curves of survival out: steps with their confidence bands, below them how many customers are at risk, the test of
 * the difference, and the definition.
 */
public final class SurvivalScene {

    private static final int MARGIN = 16;
    private static final int LEFT = 160;
    private static final int RIGHT = 28;
    private static final int LINE = 17;
    private static final int LEAST = 60;
    private static final double BAND = 0.14;
    private static final double LEAST_TOLD = 0.001;
    private static final List<Role> COLOURS = List.of(Role.ACCENT, Role.WARN, Role.GOOD, Role.BAD);

    private final SurvivalFigures figures;
    private final Survival survival;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();
    private final int width;
    private final int height;
    private final int last;
    private double top;
    private double bottom;

    private SurvivalScene(SurvivalFigures figures, int width, int height) {
        this.figures = figures;
        this.survival = figures.survival();
        this.width = width;
        this.height = height;
        this.last = Math.max(1, survival.lastDay());
    }

    /**
     * Lays out.
     *
     * @param figures what to show
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(SurvivalFigures figures, int width, int height) {
        SurvivalScene layout = new SurvivalScene(figures, width, height);
        layout.draw();
        return new Scene(width, height, layout.title(), layout.shapes);
    }

    private void draw() {
        List<SurvivalCurve> curves = survival.curves();
        words(MARGIN, 18, title(), Anchor.START, Size.BOLD, Role.TEXT);
        double y = 38;
        for (int i = 0; i < curves.size(); i++) {
            shapes.add(Area.rectangle(MARGIN, y - 3, 18, 6, Tint.of(colour(i)), null));
            words(MARGIN + 26, y, legend(curves.get(i)), Anchor.START, Size.NORMAL, Role.TEXT);
            y += LINE;
        }
        List<String> notes = new ArrayList<>();
        test().forEach(note -> notes.addAll(TextLines.of(note, width - 2.0 * MARGIN)));
        TextLines.of(String.join(" ", survival.definition()), width - 2.0 * MARGIN).forEach(notes::add); //$NON-NLS-1$
        top = y + 4;
        double foot = 24 + (curves.size() + 1) * LINE + notes.size() * LINE + MARGIN;
        bottom = Math.max(top + LEAST, height - foot);
        axes();
        for (int i = 0; i < curves.size(); i++) {
            band(curves.get(i), colour(i));
        }
        for (int i = 0; i < curves.size(); i++) {
            curve(curves.get(i), colour(i));
        }
        for (int i = 0; i < curves.size(); i++) {
            marks(curves.get(i), colour(i));
        }
        atRisk(bottom + 34);
        double line = bottom + 34 + (curves.size() + 1) * LINE + 6;
        for (String note : notes) {
            words(MARGIN, line, note, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
            line += LINE;
        }
    }

    private String title() {
        return Messages.bind(Messages.Survival_title, formats.number(survival.query().gapDays()));
    }

    private static Role colour(int curve) {
        return COLOURS.get(curve % COLOURS.size());
    }

    private String legend(SurvivalCurve curve) {
        if (curve.customers() == 0) {
            return Messages.bind(Messages.Survival_legendNone, curve.title());
        }
        String median = curve.median().isPresent()
                ? Messages.bind(Messages.Survival_median, formats.number(curve.median().getAsInt()))
                : Messages.Survival_noMedian;
        return Messages.bind(Messages.Survival_legend, new Object[] { curve.title(), formats.number(curve.customers()),
                formats.number(curve.lost()), median });
    }

    private double x(int day) {
        return LEFT + inner() * day / last;
    }

    /** How many pixels are left for days; a view that is too small cuts them off. */
    private double inner() {
        return Math.max(LEAST, width - LEFT - RIGHT);
    }

    private double y(double share) {
        return bottom - (bottom - top) * share;
    }

    private void axes() {
        for (int part = 0; part <= 4; part++) {
            double y = y(part / 4.0);
            shapes.add(new Line(LEFT, y, LEFT + inner(), y, 1, Tint.of(Role.LINE)));
            words(LEFT - 8, y, formats.percent(part / 4.0), Anchor.END, Size.SMALL, Role.FAINT_TEXT);
        }
        for (int day = 0; day <= last; day += figures.step()) {
            shapes.add(new Line(x(day), bottom, x(day), bottom + 4, 1, Tint.of(Role.FAINT_TEXT)));
            words(x(day), bottom + 13, formats.number(day), Anchor.MIDDLE, Size.SMALL, Role.FAINT_TEXT);
        }
        words(MARGIN, bottom + 13, Messages.Survival_days, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
    }

    /** The steps of one value along the curve, from left to right. */
    private List<double[]> steps(SurvivalCurve curve, ToDoubleFunction<SurvivalPoint> value) {
        List<double[]> corners = new ArrayList<>();
        double before = 1;
        corners.add(new double[] { x(0), y(1) });
        for (SurvivalPoint point : curve.points()) {
            double now = value.applyAsDouble(point);
            if (now != before) {
                corners.add(new double[] { x(point.day()), y(before) });
                corners.add(new double[] { x(point.day()), y(now) });
                before = now;
            }
        }
        if (!curve.points().isEmpty()) {
            corners.add(new double[] { x(curve.points().getLast().day()), y(before) });
        }
        return corners;
    }

    private void band(SurvivalCurve curve, Role colour) {
        List<double[]> corners = new ArrayList<>(steps(curve, SurvivalPoint::upper));
        corners.addAll(steps(curve, SurvivalPoint::lower).reversed());
        double[] points = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            points[2 * i] = corners.get(i)[0];
            points[2 * i + 1] = corners.get(i)[1];
        }
        shapes.add(new Area(points, new Tint(colour, BAND), null));
    }

    private void curve(SurvivalCurve curve, Role colour) {
        // where bands cover one another, their edges still tell them apart
        line(steps(curve, SurvivalPoint::upper), 1, new Tint(colour, 0.4));
        line(steps(curve, SurvivalPoint::lower), 1, new Tint(colour, 0.4));
        line(steps(curve, SurvivalPoint::survival), 2, Tint.of(colour));
    }

    private void line(List<double[]> corners, double thickness, Tint tint) {
        for (int i = 1; i < corners.size(); i++) {
            double[] from = corners.get(i - 1);
            double[] to = corners.get(i);
            shapes.add(new Line(from[0], from[1], to[0], to[1], thickness, tint));
        }
    }

    /** Places on the curve that tell it and open who was lost since the place before. */
    private void marks(SurvivalCurve curve, Role colour) {
        if (curve.points().isEmpty()) {
            return;
        }
        int end = curve.points().getLast().day();
        int before = 0;
        for (int day = figures.step(); before < end; day += figures.step()) {
            int at = Math.min(day, end);
            int from = before + 1;
            int lost = curve.points().stream().filter(p -> p.day() >= from && p.day() <= at)
                    .mapToInt(SurvivalPoint::lost).sum();
            SurvivalPoint point = curve.points().stream().filter(p -> p.day() <= at)
                    .reduce((first, second) -> second).orElse(null);
            double share = point == null ? 1 : point.survival();
            String tip = Messages.bind(Messages.Survival_tip,
                    new Object[] { curve.title(), formats.number(at), formats.percent(share),
                            formats.percent(point == null ? 1 : point.lower()),
                            formats.percent(point == null ? 1 : point.upper()), formats.number(lost),
                            formats.number(before) });
            String title = Messages.bind(Messages.Survival_lost,
                    new Object[] { curve.title(), formats.number(from), formats.number(at) });
            shapes.add(Area.disc(x(at), y(share), 4.5, Tint.of(colour),
                    new Spot(tip, figures.opener().open(title, curve, Fate.LOST, from, at))));
            before = at;
        }
    }

    private void atRisk(double y) {
        words(MARGIN, y, Messages.Survival_atRisk, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
        double room = inner() * figures.step() / last;
        for (int i = 0; i < survival.curves().size(); i++) {
            SurvivalCurve curve = survival.curves().get(i);
            double line = y + (i + 1) * LINE;
            shapes.add(Area.rectangle(MARGIN, line - 3, 8, 6, Tint.of(colour(i)), null));
            words(MARGIN + 14, line, TextLines.of(curve.title(), LEFT - MARGIN - 30.0).getFirst(), Anchor.START,
                    Size.SMALL, Role.TEXT);
            for (int day = 0; day <= last; day += figures.step()) {
                int count = curve.atRisk(day);
                String tip = Messages.bind(Messages.Survival_atRiskTip,
                        new Object[] { curve.title(), formats.number(day), formats.number(count) });
                double half = Math.min(room, 56) / 2 - 1;
                shapes.add(Area.rectangle(x(day) - half, line - LINE / 2.0 + 1, 2 * half, LINE - 2.0,
                        Tint.of(Role.GROUND), new Spot(tip, figures.opener().open(
                                Messages.bind(Messages.Survival_atRiskTitle, curve.title(), formats.number(day)), curve,
                                Fate.AT_RISK, day, day))));
                words(x(day), line, formats.number(count), Anchor.MIDDLE, Size.SMALL, Role.TEXT);
            }
        }
    }

    private List<String> test() {
        if (survival.overlap()) {
            return List.of(Messages.Survival_overlap);
        }
        if (survival.test().isEmpty()) {
            return List.of();
        }
        LogRank test = survival.test().get();
        BigDecimal statistic = BigDecimal.valueOf(test.chiSquare()).setScale(2, RoundingMode.HALF_UP);
        String probability = test.probability() < LEAST_TOLD
                ? "< " + formats.decimal(BigDecimal.valueOf(LEAST_TOLD)) //$NON-NLS-1$
                : "= " + formats.decimal(BigDecimal.valueOf(test.probability()).setScale(3, RoundingMode.HALF_UP)); //$NON-NLS-1$
        return List.of(Messages.bind(Messages.Survival_test,
                new Object[] { formats.decimal(statistic), formats.number(test.degrees()), probability }));
    }

    private void words(double x, double y, String text, Anchor anchor, Size size, Role role) {
        shapes.add(new Words(x, y, text, anchor, size, Tint.of(role), null));
    }
}
