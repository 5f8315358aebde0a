package org.clientele.core.segmentation;

import java.math.BigDecimal;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * Customers by two classification schemes. Hidden customers are not counted.
 *
 * @param sequence the commit that it shows
 * @param horizontal the scheme from left to right
 * @param vertical the scheme from below upwards
 * @param cells the cells, row by row from below, each from the left
 * @since 1.0
 */
public record Matrix(long sequence, Axis horizontal, Axis vertical, List<Cell> cells) {

    /** Copies the list. */
    public Matrix {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param x the place of the horizontal value, from 0
     * @param y the place of the vertical value, from 0
     * @return the cell
     */
    public Cell cell(int x, int y) {
        return cells.get(y * horizontal.values().size() + x);
    }

    /**
     * A scheme with its values.
     *
     * @param scheme the scheme's key
     * @param title its name
     * @param values its values in the order of the scheme, the last one for customers without a value
     * @param definition how its values come about, line by line: the rows of its decision table in words; empty for a
     *        scheme that is entered
     */
    public record Axis(String scheme, String title, List<Value> values, List<String> definition) {
        /** Copies the lists. */
        public Axis {
            values = List.copyOf(values);
            definition = List.copyOf(definition);
        }
    }

    /**
     * A value of a scheme.
     *
     * @param key its key; null for customers without a value
     * @param title its name
     */
    public record Value(String key, String title) {
    }

    /**
     * The customers with a pair of values.
     *
     * @param rows their rows; not to be changed
     * @param revenue their gross base amount, exact
     * @param share the part of the whole revenue, 0 to 1
     * @param title the name of the cell, such as the quadrant's of the matrix of differences [C12]; empty without one
     */
    public record Cell(RoaringBitmap rows, BigDecimal revenue, double share, String title) {
    }
}
