package org.clientele.ui.segments.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.segmentation.Matrix;
import org.clientele.ui.chart.Opening;

/**
 * What the matrix chart shows.
 *
 * @param across the title and values from left to right
 * @param up the title and values from below upwards
 * @param cells row by row from below, each from the left
 * @param definition how the values come about, line by line
 * @param currency of the revenue
 */
public record MatrixFigures(Axis across, Axis up, List<Cell> cells, List<String> definition, Currency currency) {

    /** Copies the lists. */
    public MatrixFigures {
        cells = List.copyOf(cells);
        definition = List.copyOf(definition);
    }

    /**
     * An axis.
     *
     * @param title the scheme's name
     * @param values names of its values
     */
    public record Axis(String title, List<String> values) {
        /** Copies the list. */
        public Axis {
            values = List.copyOf(values);
        }
    }

    /**
     * A cell.
     *
     * @param title its name, may be empty
     * @param customers how many
     * @param revenue their gross revenue
     * @param share of the whole revenue, 0 to 1
     * @param opening what a click opens
     */
    public record Cell(String title, int customers, BigDecimal revenue, double share, Opening opening) {
    }

    /** Makes what a cell opens. */
    @FunctionalInterface
    public interface Opener {
        /** What opens a cell under a title. */
        Opening open(String title, Matrix.Cell cell);
    }

    /** Takes what the chart needs from a computed matrix; values that nobody has are left out where they are not known. */
    public static MatrixFigures of(Matrix matrix, Currency currency, Opener opener) {
        List<Integer> xs = places(matrix, true);
        List<Integer> ys = places(matrix, false);
        Axis across = axis(matrix.horizontal(), xs);
        Axis up = axis(matrix.vertical(), ys);
        List<Cell> cells = ys.stream().flatMap(y -> xs.stream().map(x -> {
            Matrix.Cell cell = matrix.cell(x, y);
            String name = ChartMessages.bind(ChartMessages.Matrix_cell, matrix.horizontal().values().get(x).title(),
                    matrix.vertical().values().get(y).title());
            return new Cell(cell.title(), cell.rows().getCardinality(), cell.revenue(), cell.share(),
                    opener.open(cell.title().isEmpty() ? name : cell.title(), cell));
        })).toList();
        List<String> definition = new ArrayList<>(matrix.horizontal().definition());
        definition.addAll(matrix.vertical().definition());
        return new MatrixFigures(across, up, cells, definition, currency);
    }

    private static List<Integer> places(Matrix matrix, boolean horizontal) {
        List<Matrix.Value> values = (horizontal ? matrix.horizontal() : matrix.vertical()).values();
        int others = (horizontal ? matrix.vertical() : matrix.horizontal()).values().size();
        return IntStream.range(0, values.size())
                .filter(place -> values.get(place).key() != null || IntStream.range(0, others)
                        .anyMatch(other -> !(horizontal ? matrix.cell(place, other) : matrix.cell(other, place)).rows()
                                .isEmpty()))
                .boxed().toList();
    }

    private static Axis axis(Matrix.Axis axis, List<Integer> places) {
        return new Axis(axis.title(), places.stream().map(place -> axis.values().get(place).title()).toList());
    }

    /** Whether there are no customers. */
    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.customers() == 0);
    }

    int total() {
        return cells.stream().mapToInt(Cell::customers).sum();
    }

    int most() {
        return cells.stream().mapToInt(Cell::customers).max().orElse(0);
    }
}
