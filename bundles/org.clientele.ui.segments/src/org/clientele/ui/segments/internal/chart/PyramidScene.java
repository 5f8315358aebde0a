package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.segments.internal.Messages;
import org.clientele.ui.segments.internal.chart.PyramidFigures.Tier;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint.Role;

/** Lays the customer pyramid out [C13]: tiers from the top, their figures beside them, the computed line below. */
public final class PyramidScene {

    private static final int MARGIN = 16;
    private static final int FOOT = 58;
    private static final int GAP = 3;
    private static final List<Tint> TIERS = List.of(Tint.of(Role.ACCENT), Tint.of(Role.WARN), Tint.of(Role.GOOD),
            Tint.of(Role.FAINT_TEXT));

    private final PyramidFigures figures;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();

    private PyramidScene(PyramidFigures figures) {
        this.figures = figures;
    }

    /**
     * Lays out.
     *
     * @param figures what to show
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(PyramidFigures figures, int width, int height) {
        PyramidScene layout = new PyramidScene(figures);
        layout.tiers(width, height - FOOT);
        layout.foot(width, height);
        return new Scene(width, height, Messages.Pyramid_title, layout.shapes);
    }

    private void tiers(int width, int height) {
        int count = Math.max(1, figures.tiers().size());
        double base = Math.min(width * 0.42, (height - 2 * MARGIN) * 1.3);
        double step = (height - 2.0 * MARGIN) / count;
        double middle = MARGIN + base / 2;
        double text = MARGIN + base + 24;
        for (int i = 0; i < figures.tiers().size(); i++) {
            Tier tier = figures.tiers().get(i);
            double top = MARGIN + i * step;
            double bottom = top + step - GAP;
            double upper = base * i / count / 2;
            double lower = base * (i + 1 - GAP / step) / count / 2;
            Tint tint = TIERS.get(i % TIERS.size());
            Spot spot = new Spot(words(tier), new Opening(null, new CustomerScope.InTier(tier.id())));
            // the whole row answers to the mouse, the slice alone is seen
            shapes.add(new Area(new double[] { middle - upper, top, middle + upper, top, middle + lower, bottom,
                    middle - lower, bottom }, tint, spot));
            row(tier, tint, text, top, step, width - text - MARGIN);
        }
    }

    private void row(Tier tier, Tint tint, double x, double top, double step, double width) {
        double y = top + step / 2;
        shapes.add(new Words(x, y - 18, tier.name(), Anchor.START, Size.BOLD, Tint.of(Role.TEXT), null));
        shapes.add(new Words(x, y, Messages.bind(tier.customers() == 1 ? Messages.Pyramid_customer : Messages.Pyramid_customers, formats.number(tier.customers()),
                formats.percent(share(tier.customers()))), Anchor.START, Size.NORMAL, Tint.of(Role.TEXT), null));
        shapes.add(new Words(x + width, y, Messages.bind(Messages.Pyramid_revenue,
                formats.money(tier.revenue(), figures.currency()), formats.percent(tier.share())), Anchor.END,
                Size.NORMAL, Tint.of(Role.TEXT), null));
        shapes.add(Area.rectangle(x, y + 13, width, 7, Tint.of(Role.LINE), null));
        shapes.add(Area.rectangle(x, y + 13, width * Math.clamp(tier.share(), 0, 1), 7, tint, null));
    }

    private void foot(int width, int height) {
        shapes.add(Area.rectangle(MARGIN, height - FOOT, width - 2.0 * MARGIN, 1, Tint.of(Role.LINE), null));
        shapes.add(new Words(MARGIN, height - 40.0, line80(), Anchor.START, Size.BOLD, Tint.of(Role.TEXT), null));
        shapes.add(new Words(MARGIN, height - 18.0, Messages.bind(Messages.Pyramid_top20,
                formats.percent(figures.shareOfTop20())), Anchor.START, Size.NORMAL, Tint.of(Role.FAINT_TEXT), null));
    }

    /** The line that the slogan of 80 and 20 promises, computed from the data. */
    private String line80() {
        return Messages.bind(Messages.Pyramid_line80, new Object[] { formats.number(figures.customersFor80()),
                formats.number(figures.customers()), formats.percent(share(figures.customersFor80())) });
    }

    private String words(Tier tier) {
        return Messages.bind(Messages.Pyramid_tip, new Object[] { tier.name(), formats.number(tier.customers()),
                formats.percent(share(tier.customers())), formats.money(tier.revenue(), figures.currency()),
                formats.percent(tier.share()) });
    }

    private double share(int customers) {
        return figures.customers() == 0 ? 0 : (double) customers / figures.customers();
    }
}
