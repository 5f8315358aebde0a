package org.clientele.ui.segments.internal.chart;

import java.util.List;

/**
 * Circles whose areas stand for numbers. Two of them overlap by as much area as they should; a third one is laid so that
 * each pair does, as near as three circles come to it (Venn and Euler diagrams by circles: Wilkinson, Exact and
 * approximate area-proportional circular Venn and Euler diagrams, IEEE TVCG 18, 2012).
 */
final class Circles {

    private static final double APART = 1.06;
    private static final int STEPS = 60;
    private static final int GRID = 160;

    /**
     * A circle.
     *
     * @param x its centre
     * @param y its centre
     * @param radius its radius
     */
    record Circle(double x, double y, double radius) {

        boolean contains(double px, double py) {
            return (px - x) * (px - x) + (py - y) * (py - y) <= radius * radius;
        }
    }

    private Circles() {
    }

    /** Lays two or three sets out, in a unit in which one customer has the area 1. */
    static List<Circle> of(List<Integer> sizes, int[][] common) {
        double[] radii = sizes.stream().mapToDouble(size -> Math.sqrt(size / Math.PI)).toArray();
        double ab = distance(radii[0], radii[1], common[0][1]);
        Circle a = new Circle(0, 0, radii[0]);
        Circle b = new Circle(ab, 0, radii[1]);
        if (sizes.size() == 2) {
            return List.of(a, b);
        }
        double ac = distance(radii[0], radii[2], common[0][2]);
        double bc = distance(radii[1], radii[2], common[1][2]);
        // where the three distances are no triangle, the third circle comes as near to them as the line lets it
        double x = ab == 0 ? ac : (ac * ac - bc * bc + ab * ab) / (2 * ab);
        x = Math.clamp(x, -Math.max(ac, bc), ab + Math.max(ac, bc));
        double y = Math.sqrt(Math.max(0, ac * ac - x * x));
        return List.of(a, b, new Circle(x, y, radii[2]));
    }

    /** How far apart two circles are that share an area. */
    static double distance(double one, double other, double shared) {
        double least = Math.abs(one - other);
        double most = one + other;
        if (shared <= 0) {
            return most * APART;
        }
        if (shared >= Math.PI * Math.min(one, other) * Math.min(one, other) * (1 - 1e-9)) {
            return least * 0.9; // inside, off the rim
        }
        double low = least;
        double high = most;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (lens(one, other, middle) > shared) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The area that two circles share. */
    static double lens(double one, double other, double distance) {
        if (distance >= one + other) {
            return 0;
        }
        double small = Math.min(one, other);
        if (distance <= Math.abs(one - other)) {
            return Math.PI * small * small;
        }
        double a = (distance * distance + one * one - other * other) / (2 * distance);
        double b = distance - a;
        return one * one * Math.acos(a / one) - a * Math.sqrt(Math.max(0, one * one - a * a))
                + other * other * Math.acos(b / other) - b * Math.sqrt(Math.max(0, other * other - b * b));
    }

    /**
     * The greatest part of everybody by which the area of a region is off, 0 to 1, measured on a grid.
     *
     * @param circles the circles
     * @param regions the wanted area of each region, by its mask
     */
    static double error(List<Circle> circles, int[] regions) {
        double left = circles.stream().mapToDouble(c -> c.x() - c.radius()).min().orElse(0);
        double right = circles.stream().mapToDouble(c -> c.x() + c.radius()).max().orElse(0);
        double top = circles.stream().mapToDouble(c -> c.y() - c.radius()).min().orElse(0);
        double bottom = circles.stream().mapToDouble(c -> c.y() + c.radius()).max().orElse(0);
        double[] areas = new double[1 << circles.size()];
        double cell = (right - left) * (bottom - top) / (GRID * GRID);
        for (int i = 0; i < GRID; i++) {
            for (int j = 0; j < GRID; j++) {
                double x = left + (right - left) * (i + 0.5) / GRID;
                double y = top + (bottom - top) * (j + 0.5) / GRID;
                int mask = 0;
                for (int c = 0; c < circles.size(); c++) {
                    mask |= circles.get(c).contains(x, y) ? 1 << c : 0;
                }
                areas[mask] += cell;
            }
        }
        double all = 0;
        double worst = 0;
        for (int mask = 1; mask < areas.length; mask++) {
            all += regions[mask];
            worst = Math.max(worst, Math.abs(areas[mask] - regions[mask]));
        }
        return all == 0 ? 0 : worst / all;
    }
}
