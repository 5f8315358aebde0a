package org.clientele.ui.segments.internal.chart;

import org.clientele.ui.chart.Opening;
import java.time.LocalDate;
import java.util.List;

/**
 * What the growth chart shows.
 *
 * @param segment the segment's name
 * @param points the points in time, the oldest first
 */
public record GrowthFigures(String segment, List<Point> points) {

    /** Copies the list. */
    public GrowthFigures {
        points = List.copyOf(points);
    }

    /**
     * A point in time.
     *
     * @param day the day
     * @param members the members at its end
     * @param entered who entered since the point before
     * @param left who left since the point before
     * @param opening what a click opens
     */
    public record Point(LocalDate day, int members, int entered, int left, Opening opening) {
    }

    int most() {
        return points.stream().mapToInt(Point::members).max().orElse(0);
    }

    int mostMoved() {
        return points.stream().mapToInt(p -> Math.max(p.entered(), p.left())).max().orElse(0);
    }
}
