package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
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
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.clientele.ui.segments.internal.chart.GrowthFigures.Point;

/** Lays the growth of a segment out: its members as a line, below who entered (up) and who left (down) since the point before. */
public final class GrowthScene {

    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 44;
    private static final int FOOT = 34;
    private static final int GAP = 30;
    private static final double MOVES = 0.3;
    private static final int DAY_WIDTH = 110;

    private final GrowthFigures figures;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();
    private final int width;
    private final int height;

    private GrowthScene(GrowthFigures figures, int width, int height) {
        this.figures = figures;
        this.width = width;
        this.height = height;
    }

    /**
     * Lays out.
     *
     * @param figures what to show; at least one point
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(GrowthFigures figures, int width, int height) {
        GrowthScene layout = new GrowthScene(figures, width, height);
        layout.draw();
        return new Scene(width, height, ChartMessages.bind(ChartMessages.Growth_title, figures.segment()), layout.shapes);
    }

    private void draw() {
        shapes.add(new Words(16, 18, ChartMessages.bind(ChartMessages.Growth_title, figures.segment()), Anchor.START, Size.BOLD,
                Tint.of(Role.TEXT), null));
        double room = Math.max(40, height - TOP - FOOT - GAP);
        double lower = TOP + room * (1 - MOVES);
        members(TOP, lower);
        moves(lower + GAP, height - FOOT);
        days();
    }

    private double x(int place) {
        int last = Math.max(1, figures.points().size() - 1);
        return figures.points().size() == 1 ? (LEFT + width - RIGHT) / 2.0
                : LEFT + (double) (width - LEFT - RIGHT) * place / last;
    }

    private void members(double top, double bottom) {
        int step = step(figures.most());
        int most = Math.max(1, (figures.most() + step - 1) / step) * step;
        for (int value = 0; value <= most; value += step) {
            double y = bottom - (bottom - top) * value / most;
            shapes.add(new Line(LEFT, y, width - RIGHT, y, 1, Tint.of(Role.LINE)));
            shapes.add(new Words(LEFT - 8, y, formats.number(value), Anchor.END, Size.SMALL,
                    Tint.of(Role.FAINT_TEXT), null));
        }
        List<Point> points = figures.points();
        double[] filled = new double[2 * points.size() + 4];
        for (int i = 0; i < points.size(); i++) {
            filled[2 * i] = x(i);
            filled[2 * i + 1] = bottom - (bottom - top) * points.get(i).members() / most;
        }
        filled[2 * points.size()] = x(points.size() - 1);
        filled[2 * points.size() + 1] = bottom;
        filled[2 * points.size() + 2] = x(0);
        filled[2 * points.size() + 3] = bottom;
        shapes.add(new Area(filled, new Tint(Role.ACCENT, 0.15), null));
        for (int i = 1; i < points.size(); i++) {
            shapes.add(new Line(filled[2 * i - 2], filled[2 * i - 1], filled[2 * i], filled[2 * i + 1], 2,
                    Tint.of(Role.ACCENT)));
        }
        double radius = points.size() > 80 ? 2.5 : 4.5;
        for (int i = 0; i < points.size(); i++) {
            shapes.add(Area.disc(filled[2 * i], filled[2 * i + 1], radius, Tint.of(Role.ACCENT),
                    new Spot(tip(points.get(i)), points.get(i).opening())));
        }
    }

    private void moves(double top, double bottom) {
        double middle = (top + bottom) / 2;
        int most = Math.max(1, figures.mostMoved());
        List<Point> points = figures.points();
        double bar = Math.clamp((width - LEFT - RIGHT) / (double) Math.max(1, points.size()) * 0.6, 1.5, 26);
        shapes.add(new Words(LEFT - 8, top + 6, "+" + formats.number(most), Anchor.END, Size.SMALL, //$NON-NLS-1$
                Tint.of(Role.FAINT_TEXT), null));
        shapes.add(new Words(LEFT - 8, bottom - 6, "\u2212" + formats.number(most), Anchor.END, Size.SMALL, //$NON-NLS-1$
                Tint.of(Role.FAINT_TEXT), null));
        for (int i = 0; i < points.size(); i++) {
            double x = Math.clamp(x(i) - bar / 2, LEFT, width - RIGHT - bar);
            double up = (middle - top) * points.get(i).entered() / most;
            double down = (bottom - middle) * points.get(i).left() / most;
            shapes.add(Area.rectangle(x, middle - up, bar, Math.max(0, up), new Tint(Role.GOOD, 0.8), null));
            shapes.add(Area.rectangle(x, middle, bar, Math.max(0, down), new Tint(Role.BAD, 0.8), null));
        }
        shapes.add(new Line(LEFT, middle, width - RIGHT, middle, 1, Tint.of(Role.FAINT_TEXT)));
        shapes.add(new Words(LEFT, top - 12, ChartMessages.Growth_moves, Anchor.START, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
    }

    private void days() {
        int points = figures.points().size();
        int labels = Math.max(1, (width - LEFT - RIGHT) / DAY_WIDTH);
        int step = Math.max(1, (points + labels - 1) / labels);
        for (int place = 0; place < points; place += step) {
            boolean last = x(place) + DAY_WIDTH / 2.0 > width - RIGHT;
            Anchor anchor = points == 1 ? Anchor.MIDDLE : place == 0 ? Anchor.START : last ? Anchor.END : Anchor.MIDDLE;
            shapes.add(new Words(x(place), height - FOOT + 16.0, formats.date(figures.points().get(place).day()),
                    anchor, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
        }
    }

    private String tip(Point point) {
        return ChartMessages.bind(ChartMessages.Growth_tip, new Object[] { formats.date(point.day()),
                formats.number(point.members()), formats.number(point.entered()), formats.number(point.left()) });
    }

    /** A round step that cuts a range into at most five. */
    static int step(int most) {
        int power = 1;
        while (true) {
            for (int factor : new int[] { 1, 2, 5 }) {
                if (most <= 5L * factor * power) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
