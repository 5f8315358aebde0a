package org.clientele.ui.chart;

/**
 * One thing that a chart shows, in pixels from the upper left corner.
 *
 * @since 1.0
 */
public sealed interface Shape {

    /**
     * A filled area with straight edges.
     *
     * @param points x and y of each corner in turn
     * @param fill its colour
     * @param spot what it stands for, or null for decoration
     */
    record Area(double[] points, Tint fill, Spot spot) implements Shape {

        private static final int CORNERS = 32;

        /**
         * A rectangle.
         *
         * @param x its left side
         * @param y its upper side
         * @param width its width
         * @param height its height
         * @param fill its colour
         * @param spot what it stands for, or null for decoration
         * @return the area
         */
        public static Area rectangle(double x, double y, double width, double height, Tint fill, Spot spot) {
            return new Area(new double[] { x, y, x + width, y, x + width, y + height, x, y + height }, fill, spot);
        }

        /**
         * A disc, as near as straight edges come to it.
         *
         * @param x its centre
         * @param y its centre
         * @param radius its radius
         * @param fill its colour
         * @param spot what it stands for, or null for decoration
         * @return the area
         */
        public static Area disc(double x, double y, double radius, Tint fill, Spot spot) {
            double[] points = new double[2 * CORNERS];
            for (int i = 0; i < CORNERS; i++) {
                double angle = 2 * Math.PI * i / CORNERS;
                points[2 * i] = x + radius * Math.cos(angle);
                points[2 * i + 1] = y + radius * Math.sin(angle);
            }
            return new Area(points, fill, spot);
        }

        /**
         * Tells whether a point lies inside.
         *
         * @param x pixels from the left
         * @param y pixels from the top
         * @return true inside
         */
        public boolean contains(double x, double y) {
            boolean inside = false;
            for (int i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
                boolean crosses = points[i + 1] > y != points[j + 1] > y;
                if (crosses && x < (points[j] - points[i]) * (y - points[i + 1]) / (points[j + 1] - points[i + 1])
                        + points[i]) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }

    /**
     * A straight line.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param width how thick it is
     * @param colour its colour
     */
    record Line(double x1, double y1, double x2, double y2, double width, Tint colour) implements Shape {
    }

    /**
     * A line of text.
     *
     * @param x where it is anchored
     * @param y its middle
     * @param text the text
     * @param anchor which end lies at x
     * @param size how it is set
     * @param colour its colour
     * @param ground the colour it stands on: readable black or white is taken instead of its own; null to keep its own
     */
    record Words(double x, double y, String text, Anchor anchor, Size size, Tint colour, Tint ground)
            implements Shape {
    }

    /** Which end of a text lies at its place. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** How large a text is set. */
    enum Size {
        NORMAL, BOLD, SMALL
    }

    /**
     * What an area stands for.
     *
     * @param text says it in words, for tooltips and screen readers
     * @param target what a click opens
     */
    record Spot(String text, Object target) {
    }
}
