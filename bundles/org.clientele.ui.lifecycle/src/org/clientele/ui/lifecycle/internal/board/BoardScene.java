package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/** The heads of the columns, with arrows between them for the ways of the last 30 days. */
public final class BoardScene {

    /** The height that the picture needs. */
    public static final int HEIGHT = 226;
    /** Between two columns, in pixels. */
    static final int GAP = 10;
    /** The least width of a column, in pixels. */
    public static final int LEAST = 150;

    /** The height of the heads alone: what there is at least. */
    static final int HEADS = 130;

    private static final double LEAST_ARROWS = 50;
    private static final double HEAD = 24;
    private static final double THICKEST = 9;
    private static final int STEPS = 24;

    private final Board board;
    private final int width;
    private final int most;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();

    private BoardScene(Board board, int width) {
        this.board = board;
        this.width = width;
        this.most = Math.max(1, board.ways().stream().mapToInt(Board.Way::count).max().orElse(1));
    }

    /** Where a column begins, and how wide it is: cards stand below it. */
    public static int[] column(int index, int columns, int width) {
        int each = (width - (columns + 1) * GAP) / Math.max(1, columns);
        return new int[] { GAP + index * (each + GAP), each };
    }

    /** Lays a board out. */
    public static Scene of(Board board, int width, int height) {
        return new BoardScene(board, width).scene(height);
    }

    private Scene scene(int height) {
        double top = Math.max(0, height - HEADS);
        for (Board.Way way : board.ways()) {
            if (way.from() >= 0 && way.from() != way.to() && top >= LEAST_ARROWS) {
                arrow(way, top);
            }
        }
        for (int i = 0; i < board.columns().size(); i++) {
            head(i, top, height);
        }
        return new Scene(width, height, board.title(), shapes);
    }

    private void head(int index, double top, double height) {
        Board.Column column = board.columns().get(index);
        int[] place = column(index, board.columns().size(), width);
        double left = place[0];
        double wide = place[1];
        String focus = column.focus().isEmpty() ? column.title()
                : Messages.bind(Messages.Board_focus, column.title(), column.focus());
        shapes.add(Area.rectangle(left, top, wide, height - top, new Tint(Role.ACCENT, 0.10), null));
        shapes.add(Area.rectangle(left, top, wide, HEAD, new Tint(Role.ACCENT, 0.28), new Spot(focus, column.all())));
        shapes.add(words(left + wide / 2, top + HEAD / 2, TextLines.of(column.title(), wide).getFirst(), Size.BOLD,
                Tint.of(Role.TEXT)));
        String count = formats.number(column.count());
        shapes.add(Area.rectangle(left, top + HEAD, wide, 28, new Tint(Role.ACCENT, 0.10), new Spot(
                Messages.bind(Messages.Board_countTip, new Object[] { column.title(), count, column.value() }),
                column.all())));
        shapes.add(words(left + wide / 2, top + HEAD + 14, column.count() == 1 ? Messages.Board_countOne
                : Messages.bind(Messages.Board_count, count), Size.BOLD,
                Tint.of(Role.TEXT)));
        shapes.add(words(left + wide / 2, top + HEAD + 38, column.value(), Size.NORMAL, Tint.of(Role.TEXT)));
        String days = column.days().isEmpty() ? "" //$NON-NLS-1$
                : column.target().isEmpty() ? Messages.bind(Messages.Board_days, column.days())
                        : Messages.bind(Messages.Board_daysOf, column.days(), column.target());
        List<String> lines = TextLines.of(days, wide - 4);
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            shapes.add(words(left + wide / 2, top + HEAD + 56 + 15 * i, lines.get(i), Size.SMALL,
                    Tint.of(Role.FAINT_TEXT)));
        }
        if (column.overdue() > 0) {
            String late = Messages.bind(Messages.Board_overdue, formats.number(column.overdue()));
            shapes.add(Area.rectangle(left, top + HEAD + 82, wide, 20, new Tint(Role.WARN, 0.22),
                    new Spot(Messages.bind(Messages.Board_overdueTip, new Object[] { column.title(),
                            formats.number(column.overdue()), column.target() }), column.late())));
            shapes.add(words(left + wide / 2, top + HEAD + 92, late, Size.SMALL, Tint.of(Role.TEXT)));
        }
    }

    /** Arrows forward bend higher the farther they go; those back stand in another colour and lie off the middle. */
    private void arrow(Board.Way way, double top) {
        boolean forward = way.to() > way.from();
        double side = forward ? 0.62 : 0.38;
        int columns = board.columns().size();
        int[] source = column(way.from(), columns, width);
        int[] target = column(way.to(), columns, width);
        double x1 = source[0] + source[1] * side;
        double x2 = target[0] + target[1] * (1 - side) + (forward ? -1 : 1) * source[1] * 0.06 * (Math.abs(way.to() - way.from()) - 1);
        int far = Math.abs(way.to() - way.from());
        double rise = Math.min(top - 18, 26 + (forward ? 0 : 10) + 17 * (far - 1));
        double thick = way.count() == 0 ? 1 : 1.5 + (THICKEST - 1.5) * way.count() / most;
        Tint tint = way.count() == 0 ? Tint.of(Role.LINE)
                : new Tint(forward ? Role.ACCENT : Role.WARN, 0.35 + 0.5 * way.count() / most);
        String text = Messages.bind(way.allowed() ? Messages.Board_wayTip : Messages.Board_wayGoneTip,
                new Object[] { board.columns().get(way.from()).title(), board.columns().get(way.to()).title(),
                        formats.number(way.count()) });
        double foot = top - 6;
        shapes.add(new Area(bow(x1, x2, foot, rise, thick), tint, way.count() == 0 ? null : new Spot(text, way.opening())));
        shapes.add(new Area(new double[] { x2 - 5, foot - 4, x2 + 5, foot - 4, x2, top - 1 }, tint, null));
        if (way.count() > 0) {
            shapes.add(words((x1 + x2) / 2, foot - rise + (forward ? -7 : 9), formats.number(way.count()), Size.SMALL,
                    Tint.of(Role.TEXT)));
        }
    }

    /** A band along a half ellipse. */
    private static double[] bow(double x1, double x2, double foot, double rise, double thick) {
        double[] points = new double[4 * (STEPS + 1)];
        double middle = (x1 + x2) / 2;
        double half = (x2 - x1) / 2;
        for (int i = 0; i <= STEPS; i++) {
            double angle = Math.PI * (1 - (double) i / STEPS);
            double x = middle + half * Math.cos(angle);
            double y = foot - rise * Math.sin(angle);
            double out = thick / 2;
            double dx = Math.cos(angle) * Math.signum(half) * out;
            double dy = -Math.sin(angle) * out;
            points[2 * i] = x + dx;
            points[2 * i + 1] = y + dy;
            int back = 4 * (STEPS + 1) - 2 * (i + 1);
            points[back] = x - dx;
            points[back + 1] = y - dy;
        }
        return points;
    }

    private static Words words(double x, double y, String text, Size size, Tint tint) {
        return new Words(x, y, text, Anchor.MIDDLE, size, tint, null);
    }
}
