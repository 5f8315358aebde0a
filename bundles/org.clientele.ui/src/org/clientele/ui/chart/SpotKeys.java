package org.clientele.ui.chart;

import java.util.Comparator;
import java.util.List;

import org.clientele.ui.chart.Shape.Area;
import org.eclipse.swt.SWT;

/**
 * Where the arrow keys lead among the places of a chart. Left and right go through them in their order. Up and down go
 * to the nearest place above or below, as in a table, whether its rows are equally long or not; where places lie side by
 * side only, such as the points of a line, they go through them in their order too.
 */
final class SpotKeys {

    private SpotKeys() {
    }

    /**
     * The place that a key leads to.
     *
     * @param spots the places in their order; at least one
     * @param focus the place where the keys are; -1: at none yet
     * @param key the code of an arrow key, Home or End
     * @return the place; the same where there is none in that direction
     */
    static int next(List<Area> spots, int focus, int key) {
        int last = spots.size() - 1;
        if (focus < 0 || focus > last) {
            return key == SWT.END ? last : 0;
        }
        return switch (key) {
        case SWT.HOME -> 0;
        case SWT.END -> last;
        case SWT.ARROW_RIGHT -> Math.min(last, focus + 1);
        case SWT.ARROW_LEFT -> Math.max(0, focus - 1);
        case SWT.ARROW_DOWN -> vertical(spots, focus, 1);
        case SWT.ARROW_UP -> vertical(spots, focus, -1);
        default -> focus;
        };
    }

    private static int vertical(List<Area> spots, int focus, int direction) {
        Box from = Box.of(spots.get(focus));
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spots.size(); i++) {
            Box to = Box.of(spots.get(i));
            if (i == focus || !to.isInColumnOf(from)) {
                continue;
            }
            double way = direction * (to.y() - from.y());
            // of those equally far, the one more in line
            double cost = way + Math.abs(to.x() - from.x()) / 2;
            if (way > 1 && cost < least) {
                least = cost;
                best = i;
            }
        }
        if (best >= 0) {
            return best;
        }
        return isSideBySide(spots) ? Math.clamp((long) focus + direction, 0, spots.size() - 1) : focus;
    }

    private static boolean isSideBySide(List<Area> spots) {
        double right = Double.NEGATIVE_INFINITY;
        for (Box box : spots.stream().map(Box::of).sorted(Comparator.comparingDouble(Box::left)).toList()) {
            if (box.left() < right - 1) {
                return false;
            }
            right = Math.max(right, box.right());
        }
        return true;
    }

    /** The rectangle around an area. */
    private record Box(double left, double right, double x, double y) {

        static Box of(Area area) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < area.points().length; i += 2) {
                left = Math.min(left, area.points()[i]);
                right = Math.max(right, area.points()[i]);
                top = Math.min(top, area.points()[i + 1]);
                bottom = Math.max(bottom, area.points()[i + 1]);
            }
            return new Box(left, right, (left + right) / 2, (top + bottom) / 2);
        }

        boolean isInColumnOf(Box other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 1;
        }
    }
}
