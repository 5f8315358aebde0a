package org.clientele.ui.chart;

import java.util.List;
import java.util.Optional;

import org.clientele.ui.chart.Shape.Area;

/**
 * A chart in a given size. Immutable; computed on any thread.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, for files and screen readers
 * @param shapes from back to front
 * @since 1.0
 */
public record Scene(int width, int height, String title, List<Shape> shapes) {

    /** Copies the list. */
    public Scene {
        shapes = List.copyOf(shapes);
    }

    /**
     * The areas that stand for something.
     *
     * @return in the order in which keys go through them
     */
    public List<Area> spots() {
        return shapes.stream().filter(Area.class::isInstance).map(Area.class::cast).filter(a -> a.spot() != null)
                .toList();
    }

    /**
     * The topmost area that stands for something at a point.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     * @return the area, or empty
     */
    public Optional<Area> at(double x, double y) {
        return spots().reversed().stream().filter(a -> a.contains(x, y)).findFirst();
    }
}
