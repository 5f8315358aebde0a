package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
import org.clientele.ui.segments.internal.chart.Circles.Circle;
import org.clientele.ui.segments.internal.chart.OverlapFigures.Region;

/**
 * Lays an overlap out: circles with true areas where circles can have them, and beside them each combination with a bar,
 * the largest first, as UpSet has it (Lex, Gehlenborg, Strobelt, Vuillemot and Pfister, IEEE TVCG 20, 2014).
 */
public final class OverlapScene {

    private static final int MARGIN = 16;
    private static final int NAMES = 22;
    private static final int ROW = 30;
    private static final int DOT = 22;
    private static final int NUMBER = 64;
    private static final int NARROW = 620;
    private static final double TRUE_TO_AREA = 0.01;
    private static final List<Role> ROLES = List.of(Role.ACCENT, Role.GOOD, Role.WARN);

    private final OverlapFigures figures;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();

    private OverlapScene(OverlapFigures figures) {
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
    public static Scene of(OverlapFigures figures, int width, int height) {
        OverlapScene layout = new OverlapScene(figures);
        int bars = ROW * figures.regions().size() + NAMES * figures.segments().size() + 3 * MARGIN;
        if (width >= NARROW) {
            layout.circles(MARGIN, MARGIN, width * 0.5 - 2 * MARGIN, height - 2.0 * MARGIN);
            layout.bars(width * 0.5 + MARGIN, MARGIN, width * 0.5 - 2 * MARGIN, height - 2.0 * MARGIN);
        } else {
            double upper = Math.max(height * 0.35, height - bars);
            layout.circles(MARGIN, MARGIN, width - 2.0 * MARGIN, upper - 2 * MARGIN);
            layout.bars(MARGIN, upper, width - 2.0 * MARGIN, height - upper - MARGIN);
        }
        return new Scene(width, height, ChartMessages.Overlap_title, layout.shapes);
    }

    private void circles(double x, double y, double width, double height) {
        int count = figures.segments().size();
        int[][] common = new int[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                common[i][j] = figures.common(i, j);
            }
        }
        List<Circle> circles = Circles.of(figures.segments().stream().map(s -> s.count()).toList(), common);
        int[] areas = new int[1 << count];
        figures.regions().forEach(r -> areas[r.mask()] = r.count());
        double error = Circles.error(circles, areas);
        String note = error <= TRUE_TO_AREA ? ChartMessages.Overlap_true
                : ChartMessages.bind(ChartMessages.Overlap_near, formats.percent(error));
        List<String> notes = TextLines.of(note, width);
        double room = height - 20.0 * notes.size();
        List<Circle> placed = fit(circles, x, y, width, room);
        List<double[]> polygons = placed.stream().map(c -> ConvexClip.polygon(c.x(), c.y(), c.radius())).toList();
        for (int size = 1; size <= count; size++) {
            for (Region region : figures.regions()) {
                if (Integer.bitCount(region.mask()) == size) {
                    region(region, polygons);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            outline(polygons.get(i), Tint.of(ROLES.get(i)));
        }
        labels(placed);
        double line = y + height - 20.0 * notes.size() + 12;
        for (String text : notes) {
            shapes.add(new Words(x, line, text, Anchor.START, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            line += 18;
        }
    }

    private static List<Circle> fit(List<Circle> circles, double x, double y, double width, double height) {
        double left = circles.stream().mapToDouble(c -> c.x() - c.radius()).min().orElse(0);
        double right = circles.stream().mapToDouble(c -> c.x() + c.radius()).max().orElse(1);
        double top = circles.stream().mapToDouble(c -> c.y() - c.radius()).min().orElse(0);
        double bottom = circles.stream().mapToDouble(c -> c.y() + c.radius()).max().orElse(1);
        double scale = Math.max(0, Math.min(width / Math.max(1e-9, right - left),
                height / Math.max(1e-9, bottom - top))) * 0.98;
        double middleX = x + width / 2;
        double middleY = y + height / 2;
        return circles.stream().map(c -> new Circle(middleX + (c.x() - (left + right) / 2) * scale,
                middleY + (c.y() - (top + bottom) / 2) * scale, c.radius() * scale)).toList();
    }

    private void region(Region region, List<double[]> polygons) {
        double[] points = null;
        for (int i = 0; i < polygons.size(); i++) {
            if ((region.mask() & 1 << i) != 0) {
                points = points == null ? polygons.get(i) : ConvexClip.common(points, polygons.get(i));
            }
        }
        if (points != null && points.length >= 6 && region.count() > 0) {
            shapes.add(new Area(points, tint(region.mask()), new Spot(tip(region), region.opening())));
        }
    }

    private void outline(double[] points, Tint colour) {
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            shapes.add(new Line(points[i], points[i + 1], points[next], points[next + 1], 1.5, colour));
        }
    }

    /** The letter of each segment, at the side of its circle that is away from the others. */
    private void labels(List<Circle> circles) {
        double x = circles.stream().mapToDouble(Circle::x).average().orElse(0);
        double y = circles.stream().mapToDouble(Circle::y).average().orElse(0);
        for (int i = 0; i < circles.size(); i++) {
            Circle circle = circles.get(i);
            double length = Math.hypot(circle.x() - x, circle.y() - y);
            double part = length < 1 ? 0 : circle.radius() * 0.55 / length;
            double across = length < 1 ? 0 : circle.x() - x;
            double down = length < 1 ? 0 : circle.y() - y;
            shapes.add(new Words(circle.x() + across * part, circle.y() + down * part, letter(i), Anchor.MIDDLE,
                    Size.BOLD, Tint.of(Role.TEXT), null));
        }
    }

    private void bars(double x, double y, double width, double height) {
        double line = y + 10;
        int count = figures.segments().size();
        for (int i = 0; i < count; i++) {
            shapes.add(Area.disc(x + 8, line, 7, new Tint(ROLES.get(i), 0.8), null));
            shapes.add(new Words(x + 22, line, ChartMessages.bind(ChartMessages.Overlap_legend, new Object[] { letter(i),
                    figures.segments().get(i).name(), formats.number(figures.segments().get(i).count()) }),
                    Anchor.START, Size.NORMAL, Tint.of(Role.TEXT), null));
            line += NAMES;
        }
        line += MARGIN;
        List<Region> regions = new ArrayList<>(figures.regions());
        regions.sort(Comparator.comparingInt(Region::count).reversed().thenComparingInt(Region::mask));
        int most = Math.max(1, regions.getFirst().count());
        double row = Math.min(ROW, Math.max(14, (height - (line - y)) / regions.size()));
        double bar = x + DOT * count + MARGIN;
        double room = Math.max(10, width - DOT * count - MARGIN - NUMBER);
        for (Region region : regions) {
            shapes.add(Area.rectangle(x, line, width, row - 2, Tint.of(Role.GROUND),
                    new Spot(tip(region), region.opening())));
            for (int i = 0; i < count; i++) {
                boolean in = (region.mask() & 1 << i) != 0;
                shapes.add(Area.disc(x + 8 + DOT * i, line + row / 2 - 1, in ? 6 : 4,
                        in ? new Tint(ROLES.get(i), 0.8) : Tint.of(Role.LINE), null));
            }
            double length = room * region.count() / most;
            shapes.add(Area.rectangle(bar, line + 3, Math.max(1, length), Math.max(4, row - 8), tint(region.mask()),
                    null));
            shapes.add(new Words(bar + length + 8, line + row / 2 - 1, formats.number(region.count()), Anchor.START,
                    Size.NORMAL, Tint.of(Role.TEXT), null));
            line += row;
        }
    }

    private String tip(Region region) {
        int total = figures.total();
        return ChartMessages.bind(ChartMessages.Overlap_tip, new Object[] { figures.name(region.mask()),
                formats.number(region.count()), formats.percent(total == 0 ? 0 : (double) region.count() / total) });
    }

    private static Tint tint(int mask) {
        return switch (mask) {
        case 1 -> new Tint(Role.ACCENT, 0.3);
        case 2 -> new Tint(Role.GOOD, 0.3);
        case 4 -> new Tint(Role.WARN, 0.3);
        case 3 -> new Tint(Role.ACCENT, 0.62);
        case 6 -> new Tint(Role.GOOD, 0.62);
        case 5 -> new Tint(Role.WARN, 0.62);
        default -> new Tint(Role.ACCENT, 0.95);
        };
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
