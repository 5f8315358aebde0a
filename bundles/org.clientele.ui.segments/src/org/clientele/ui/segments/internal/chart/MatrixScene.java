package org.clientele.ui.segments.internal.chart;

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
import org.clientele.ui.segments.internal.chart.MatrixFigures.Cell;

/** Lays customers out by two schemes: a field of cells with counts and revenue, the definition of both axes below. */
public final class MatrixScene {

    private static final int LEFT = 150;
    private static final int TOP = 30;
    private static final int MARGIN = 16;
    private static final int AXIS = 46;
    private static final int LINE = 18;
    private static final int LEAST = 44;
    private static final double FAINTEST = 0.06;

    private MatrixScene() {
    }

    /**
     * Lays out.
     *
     * @param figures what to show
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(MatrixFigures figures, int width, int height) {
        Formats formats = Formats.ofUser();
        List<Shape> shapes = new ArrayList<>();
        int columns = figures.across().values().size();
        int rows = figures.up().values().size();
        List<String> notes = notes(figures, width - 2 * MARGIN, (height - TOP - AXIS - LEAST * rows) / LINE);
        double cellWidth = (width - LEFT - MARGIN) / (double) columns;
        double cellHeight = Math.max(LEAST / 2.0,
                (height - TOP - AXIS - notes.size() * LINE - MARGIN) / (double) rows);
        shapes.add(new Words(MARGIN, TOP / 2.0, "\u2191 " + figures.up().title(), Anchor.START, Size.SMALL, //$NON-NLS-1$
                Tint.of(Role.FAINT_TEXT), null));
        for (int y = rows - 1; y >= 0; y--) {
            double top = TOP + (rows - 1 - y) * cellHeight;
            double line = top + cellHeight / 2;
            List<String> names = TextLines.of(figures.up().values().get(y), LEFT - 2.0 * MARGIN);
            for (int i = 0; i < names.size(); i++) {
                shapes.add(new Words(LEFT - 12.0, line + (i - (names.size() - 1) / 2.0) * LINE, names.get(i), Anchor.END,
                        Size.NORMAL, Tint.of(Role.TEXT), null));
            }
            for (int x = 0; x < columns; x++) {
                cell(shapes, figures, figures.cells().get(y * columns + x), formats,
                        new double[] { LEFT + x * cellWidth, top, cellWidth, cellHeight });
            }
        }
        double axis = TOP + rows * cellHeight + 14;
        for (int x = 0; x < columns; x++) {
            shapes.add(new Words(LEFT + (x + 0.5) * cellWidth, axis, figures.across().values().get(x), Anchor.MIDDLE,
                    Size.NORMAL, Tint.of(Role.TEXT), null));
        }
        shapes.add(new Words(width - MARGIN, axis + 18, figures.across().title() + " \u2192", Anchor.END, Size.SMALL, //$NON-NLS-1$
                Tint.of(Role.FAINT_TEXT), null));
        double line = height - MARGIN / 2.0 - (notes.size() - 0.5) * LINE;
        for (String note : notes) {
            shapes.add(new Words(MARGIN, line, note, Anchor.START, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            line += LINE;
        }
        return new Scene(width, height, ChartMessages.bind(ChartMessages.Matrix_title, figures.across().title(),
                figures.up().title()), shapes);
    }

    private static void cell(List<Shape> shapes, MatrixFigures figures, Cell cell, Formats formats, double[] place) {
        double strength = cell.customers() == 0 || figures.most() == 0 ? FAINTEST
                : FAINTEST + (1 - FAINTEST) * Math.sqrt((double) cell.customers() / figures.most());
        Tint tint = new Tint(Role.ACCENT, strength);
        double share = figures.total() == 0 ? 0 : (double) cell.customers() / figures.total();
        String tip = ChartMessages.bind(ChartMessages.Matrix_tip, new Object[] { cell.opening().title(),
                formats.number(cell.customers()), formats.percent(share),
                formats.money(cell.revenue(), figures.currency()), formats.percent(cell.share()) });
        shapes.add(Area.rectangle(place[0] + 1, place[1] + 1, place[2] - 2, place[3] - 2, tint,
                new Spot(tip, cell.opening())));
        double x = place[0] + place[2] / 2;
        double y = place[1] + place[3] / 2;
        List<String> title = cell.title().isEmpty() || place[3] < 3 * LINE ? List.of()
                : TextLines.of(cell.title(), place[2] - MARGIN);
        boolean revenue = place[3] >= 2 * LINE + 4;
        double line = y - (title.size() + (revenue ? 1 : 0)) * LINE / 2.0;
        for (String text : title) {
            shapes.add(new Words(x, line, text, Anchor.MIDDLE, Size.SMALL, Tint.of(Role.TEXT), tint));
            line += LINE;
        }
        shapes.add(new Words(x, line, formats.number(cell.customers()), Anchor.MIDDLE, Size.BOLD,
                Tint.of(Role.TEXT), tint));
        if (revenue) {
            shapes.add(new Words(x, line + LINE, ChartMessages.bind(ChartMessages.Matrix_share, formats.percent(cell.share())),
                    Anchor.MIDDLE, Size.SMALL, Tint.of(Role.TEXT), tint));
        }
    }

    /** The definition, as much of it as there is room for; the tooltip of the toolbar has the rest. */
    private static List<String> notes(MatrixFigures figures, int width, int room) {
        List<String> lines = new ArrayList<>();
        figures.definition().forEach(line -> lines.addAll(TextLines.of(line, width)));
        return lines.size() <= room ? lines : lines.subList(0, Math.max(0, room));
    }
}
