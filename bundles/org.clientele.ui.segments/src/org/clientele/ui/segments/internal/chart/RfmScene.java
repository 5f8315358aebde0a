package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.segments.internal.Messages;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint.Role;

/** Lays the RFM table out: recency upwards, frequency to the right, the best corner at the upper right. */
public final class RfmScene {

    private static final int LEFT = 64;
    private static final int TOP = 30;
    private static final int FOOT = 46;
    private static final int LINE = 20;
    private static final int MARGIN = 16;
    private static final int LIST = 220;
    private static final int WIDE = 560;
    private static final double FAINTEST = 0.06;

    private RfmScene() {
    }

    /**
     * Lays out.
     *
     * @param figures what to show
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(RfmFigures figures, int width, int height) {
        Formats formats = Formats.ofUser();
        List<Shape> shapes = new ArrayList<>();
        int bins = figures.options().bins();
        boolean list = !figures.areas().isEmpty() && width >= WIDE;
        int field = list ? width - LIST : width;
        double cellWidth = (field - LEFT - MARGIN) / (double) bins;
        List<String> notes = notes(figures, formats, width - 2 * MARGIN);
        int foot = FOOT + notes.size() * LINE;
        double cellHeight = (height - TOP - foot) / (double) bins;
        shapes.add(new Words(MARGIN, TOP / 2.0, Messages.Rfm_recency, Anchor.START, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        int total = figures.total();
        for (int r = bins; r >= 1; r--) {
            double y = TOP + (bins - r) * cellHeight;
            shapes.add(new Words(LEFT - 12.0, y + cellHeight / 2, "R" + r, Anchor.END, Size.BOLD, Tint.of(Role.TEXT), //$NON-NLS-1$
                    null));
            for (int f = 1; f <= bins; f++) {
                int count = figures.counts()[r - 1][f - 1];
                double x = LEFT + (f - 1) * cellWidth;
                Tint tint = tint(count, figures.most());
                String share = formats.percent(total == 0 ? 0 : (double) count / total);
                String tip = Messages.bind(Messages.Rfm_tip, new Object[] { r, f, formats.number(count), share });
                int area = figures.area(r, f);
                Spot spot = new Spot(area < 0 ? tip : figures.areas().get(area).name() + '\n' + tip,
                        figures.opener().cell(r, f));
                shapes.add(Area.rectangle(x + 1, y + 1, cellWidth - 2, cellHeight - 2, tint, spot));
                shapes.add(new Words(x + cellWidth / 2, y + cellHeight / 2, formats.number(count), Anchor.MIDDLE,
                        Size.NORMAL, Tint.of(Role.TEXT), tint));
            }
        }
        borders(shapes, figures, cellWidth, cellHeight);
        if (list) {
            list(shapes, figures, formats, field, height - foot);
        }
        double axis = height - foot + 12.0;
        for (int f = 1; f <= bins; f++) {
            shapes.add(new Words(LEFT + (f - 0.5) * cellWidth, axis, "F" + f, Anchor.MIDDLE, Size.BOLD, //$NON-NLS-1$
                    Tint.of(Role.TEXT), null));
        }
        shapes.add(new Words(field - MARGIN, axis + 20, Messages.Rfm_frequency, Anchor.END, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        double y = height - 18.0 - (notes.size() - 1) * LINE;
        for (String note : notes) {
            shapes.add(new Words(MARGIN, y, note, Anchor.START, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            y += LINE;
        }
        return new Scene(width, height, Messages.Rfm_title, shapes);
    }

    /** Lines where one area ends and another begins. */
    private static void borders(List<Shape> shapes, RfmFigures figures, double cellWidth, double cellHeight) {
        int bins = figures.options().bins();
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                double x = LEFT + (f - 1) * cellWidth;
                double y = TOP + (bins - r) * cellHeight;
                if (f < bins && figures.area(r, f) != figures.area(r, f + 1)) {
                    shapes.add(new Line(x + cellWidth, y, x + cellWidth, y + cellHeight, 2, Tint.of(Role.FAINT_TEXT)));
                }
                if (r < bins && figures.area(r, f) != figures.area(r + 1, f)) {
                    shapes.add(new Line(x, y, x + cellWidth, y, 2, Tint.of(Role.FAINT_TEXT)));
                }
            }
        }
    }

    /** The areas by name, each with a bar for its customers. */
    private static void list(List<Shape> shapes, RfmFigures figures, Formats formats, int left, int bottom) {
        List<RfmFigures.Area> areas = figures.areas();
        int most = Math.max(1, areas.stream().mapToInt(RfmFigures.Area::count).max().orElse(1));
        int total = Math.max(1, figures.total());
        double row = Math.min(44, (bottom - TOP) / (double) areas.size());
        double width = LIST - MARGIN;
        double y = TOP;
        for (RfmFigures.Area area : areas) {
            String tip = Messages.bind(
                    ChartMessages.Rfm_areaTip, new Object[] { area.name(),
                            formats.number(area.count()), formats.percent((double) area.count() / total) });
            shapes.add(Area.rectangle(left, y, width, row - 2, Tint.of(Role.GROUND),
                    new Spot(tip, figures.opener().area(area.key(), area.name()))));
            boolean two = row >= 30;
            shapes.add(new Words(left, y + (two ? 9 : row / 2), area.name(), Anchor.START, Size.NORMAL,
                    Tint.of(Role.TEXT), null));
            shapes.add(new Words(left + width, y + (two ? 9 : row / 2), formats.number(area.count()), Anchor.END,
                    Size.NORMAL, Tint.of(Role.TEXT), null));
            if (two) {
                shapes.add(Area.rectangle(left, y + 20, width, 6, Tint.of(Role.LINE), null));
                shapes.add(Area.rectangle(left, y + 20, width * area.count() / most, 6, Tint.of(Role.ACCENT), null));
            }
            y += row;
        }
    }

    private static List<String> notes(RfmFigures figures, Formats formats, int width) {
        List<String> lines = new ArrayList<>(TextLines.of(Messages.bind(Messages.Rfm_basis,
                formats.number(figures.total()), formats.date(figures.options().referenceDate())), width));
        lines.addAll(TextLines.of(ties(figures, formats), width));
        return lines;
    }

    private static String ties(RfmFigures figures, Formats formats) {
        RfmOptions options = figures.options();
        if (options.borders().containsKey(Measure.FREQUENCY)) {
            return ChartMessages.Rfm_fixed;
        }
        String ties = options.ties() == Ties.BY_RANK ? Messages.Rfm_byRank : Messages.Rfm_equalScores;
        if (options.ties() == Ties.BY_RANK && figures.split() > 0) {
            return ties + Messages.bind(ChartMessages.Rfm_split,
                    formats.number(figures.split()));
        }
        String sizes = figures.sizes().stream().map(formats::number).collect(Collectors.joining(" / ")); //$NON-NLS-1$
        return sizes.isEmpty() ? ties
                : ties + Messages.bind(ChartMessages.Rfm_sizes, sizes);
    }

    private static Tint tint(int count, int most) {
        // the eye compares areas of colour by their root
        double strength = count == 0 || most == 0 ? FAINTEST
                : FAINTEST + (1 - FAINTEST) * Math.sqrt((double) count / most);
        return new Tint(Role.ACCENT, strength);
    }
}
