package org.clientele.ui.customers.internal.record.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.qualification.Fit;
import org.clientele.core.qualification.Fit.Quadrant;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/**
 * Lays the two by two of fit out: the customer's value upwards, our own capability to the right. As long as scores are
 * missing, a frame shows where the customer can come to stand.
 */
final class FitScene {

    private static final int LEFT = 24;
    private static final int FOOT = 20;
    private static final int MARGIN = 4;
    private static final int RADIUS = 7;

    private FitScene() {
    }

    static Scene of(Fit fit, int width, int height) {
        List<Shape> shapes = new ArrayList<>();
        double w = (width - LEFT - MARGIN) / 2.0;
        double h = (height - FOOT - MARGIN) / 2.0;
        Map<Quadrant, String> names = Map.of(Quadrant.PURSUE, Messages.Fit_pursue, Quadrant.BUILD_CAPABILITY,
                Messages.Fit_build, Quadrant.SERVE_SIMPLY, Messages.Fit_serve, Quadrant.LEAVE, Messages.Fit_leave);
        quadrant(shapes, fit, Quadrant.BUILD_CAPABILITY, names, LEFT, MARGIN, w, h);
        quadrant(shapes, fit, Quadrant.PURSUE, names, LEFT + w, MARGIN, w, h);
        quadrant(shapes, fit, Quadrant.LEAVE, names, LEFT, MARGIN + h, w, h);
        quadrant(shapes, fit, Quadrant.SERVE_SIMPLY, names, LEFT + w, MARGIN + h, w, h);
        shapes.add(new Words(LEFT / 2.0 - 2, MARGIN + h, "\u2191", Anchor.MIDDLE, Size.BOLD, Tint.of(Role.FAINT_TEXT), //$NON-NLS-1$
                null));
        shapes.add(new Words(LEFT, height - FOOT / 2.0, Messages.Fit_axes, Anchor.START, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        if (fit.score().groups().size() > 1) {
            place(shapes, fit.score().groups().get(0), fit.score().groups().get(1), 2 * w, 2 * h);
        }
        return new Scene(width, height, Messages.bind(Messages.Fit_title,
                fit.quadrant().map(names::get).orElse(Messages.Fit_open)), shapes);
    }

    private static void quadrant(List<Shape> shapes, Fit fit, Quadrant quadrant, Map<Quadrant, String> names, double x,
            double y, double w, double h) {
        boolean here = fit.quadrant().filter(q -> q == quadrant).isPresent();
        Tint fill = new Tint(here ? Role.ACCENT : Role.TEXT, here ? 0.3 : 0.05);
        shapes.add(Area.rectangle(x + 1, y + 1, w - 2, h - 2, fill, new Spot(names.get(quadrant), quadrant)));
        shapes.add(new Words(x + w / 2, y + h / 2, names.get(quadrant), Anchor.MIDDLE, here ? Size.BOLD : Size.SMALL,
                Tint.of(Role.TEXT), fill));
    }

    private static void place(List<Shape> shapes, ScoreGroup value, ScoreGroup capability, double w, double h) {
        double left = LEFT + share(capability, capability.least()) * w;
        double right = LEFT + share(capability, capability.most()) * w;
        double top = MARGIN + (1 - share(value, value.most())) * h;
        double bottom = MARGIN + (1 - share(value, value.least())) * h;
        if (value.sum().isPresent() && capability.sum().isPresent()) {
            shapes.add(Area.disc(left, top, RADIUS, Tint.of(Role.ACCENT), null));
            return;
        }
        Tint tint = Tint.of(Role.ACCENT);
        shapes.add(new Line(left, top, right, top, 1, tint));
        shapes.add(new Line(left, bottom, right, bottom, 1, tint));
        shapes.add(new Line(left, top, left, bottom, 1, tint));
        shapes.add(new Line(right, top, right, bottom, 1, tint));
    }

    /** Where a sum lies between the worst and the best, 0 to 1. */
    static double share(ScoreGroup group, BigDecimal sum) {
        BigDecimal range = group.highest().subtract(group.lowest());
        return range.signum() == 0 ? 0
                : Math.clamp(sum.subtract(group.lowest()).divide(range, MathContext.DECIMAL32).doubleValue(), 0, 1);
    }
}
