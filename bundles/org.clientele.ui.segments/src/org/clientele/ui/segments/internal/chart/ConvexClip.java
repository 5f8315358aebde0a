package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.List;

/** Common parts of convex polygons (Sutherland and Hodgman, Reentrant polygon clipping, CACM 17, 1974). */
final class ConvexClip {

    private static final int CORNERS = 72;

    private ConvexClip() {
    }

    /** A circle as corners, against the clock. */
    static double[] polygon(double x, double y, double radius) {
        double[] points = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            points[2 * i] = x + radius * Math.cos(angle);
            points[2 * i + 1] = y + radius * Math.sin(angle);
        }
        return points;
    }

    /** What two convex polygons share; without corners when that is nothing. */
    static double[] common(double[] one, double[] other) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < one.length; i += 2) {
            corners.add(new double[] { one[i], one[i + 1] });
        }
        for (int i = 0; i < other.length && !corners.isEmpty(); i += 2) {
            int next = (i + 2) % other.length;
            corners = cut(corners, other[i], other[i + 1], other[next], other[next + 1]);
        }
        double[] points = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            points[2 * i] = corners.get(i)[0];
            points[2 * i + 1] = corners.get(i)[1];
        }
        return points;
    }

    private static List<double[]> cut(List<double[]> corners, double x1, double y1, double x2, double y2) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            double sideFrom = side(from, x1, y1, x2, y2);
            double sideTo = side(to, x1, y1, x2, y2);
            if (sideFrom >= 0) {
                kept.add(from);
            }
            if (sideFrom > 0 && sideTo < 0 || sideFrom < 0 && sideTo > 0) {
                double part = sideFrom / (sideFrom - sideTo);
                kept.add(new double[] { from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part });
            }
        }
        return kept;
    }

    private static double side(double[] point, double x1, double y1, double x2, double y2) {
        return (x2 - x1) * (point[1] - y1) - (y2 - y1) * (point[0] - x1);
    }
}
