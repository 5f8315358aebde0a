package org.clientele.ui.segments.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.segments.internal.chart.Circles.Circle;
import org.clientele.ui.segments.internal.chart.OverlapFigures.Part;
import org.clientele.ui.segments.internal.chart.OverlapFigures.Region;
import org.junit.jupiter.api.Test;

/** Pictures of overlap, growth and matrices, without a display. */
class CirclesTest {

    /** Two unit circles one radius apart share 2 pi / 3 - sqrt(3) / 2. */
    @Test
    void lensOfTwoUnitCirclesHasItsKnownArea() {
        assertEquals(2 * Math.PI / 3 - Math.sqrt(3) / 2, Circles.lens(1, 1, 1), 1e-12);
        assertEquals(0, Circles.lens(1, 1, 2), 1e-12);
        assertEquals(Math.PI / 4, Circles.lens(1, 0.5, 0.2), 1e-12, "one inside of the other");
    }

    @Test
    void twoCirclesAreTrueToArea() {
        List<Circle> circles = Circles.of(List.of(593, 418), new int[][] { { 593, 36 }, { 36, 418 } });
        assertEquals(593, Math.PI * circles.get(0).radius() * circles.get(0).radius(), 1e-6);
        double distance = circles.get(1).x() - circles.get(0).x();
        assertEquals(36, Circles.lens(circles.get(0).radius(), circles.get(1).radius(), distance), 1e-6);
        assertTrue(Circles.error(circles, new int[] { 0, 557, 382, 36 }) < 0.01);
    }

    @Test
    void whatThreeCirclesCannotShowIsTold() {
        // nobody in two of them alone, but a hundred in all three
        int[] regions = { 0, 100, 100, 0, 100, 0, 0, 100 };
        List<Circle> circles = Circles.of(List.of(200, 200, 200),
                new int[][] { { 200, 100, 100 }, { 100, 200, 100 }, { 100, 100, 200 } });
        assertTrue(Circles.error(circles, regions) > 0.05);
    }

    @Test
    void commonPartOfTwoSquares() {
        double[] common = ConvexClip.common(new double[] { 0, 0, 2, 0, 2, 2, 0, 2 },
                new double[] { 1, 1, 3, 1, 3, 3, 1, 3 });
        double area = 0;
        for (int i = 0; i < common.length; i += 2) {
            int next = (i + 2) % common.length;
            area += common[i] * common[next + 1] - common[next] * common[i + 1];
        }
        assertEquals(1, area / 2, 1e-12);
    }

    private static OverlapFigures overlap() {
        int[] counts = { 0, 557, 330, 36, 581, 0, 52, 0 };
        List<Region> regions = new ArrayList<>();
        for (int mask = 1; mask < counts.length; mask++) {
            regions.add(new Region(mask, counts[mask], new Opening("mask " + mask, new CustomerScope.All())));
        }
        return new OverlapFigures(List.of(new Part("At risk", 593), new Part("Abroad", 418), new Part("Champions", 633)),
                regions);
    }

    @Test
    void everyRegionOpensItsCustomersFromItsBarAndFromThePicture() {
        Scene scene = OverlapScene.of(overlap(), 900, 600);
        List<String> targets = scene.spots().stream().map(s -> ((Opening) s.spot().target()).title()).toList();
        assertEquals(7, new HashSet<>(targets).size(), "each has a bar");
        assertEquals(5 + 7, targets.size(), "those with customers are in the picture too");
        assertEquals("At risk and Abroad, not Champions", overlap().name(0b011));
        inside(scene);
        inside(OverlapScene.of(overlap(), 320, 640));
    }

    @Test
    void growthHasAPointForEachDay() {
        GrowthFigures figures = new GrowthFigures("Champions", List.of(point("2024-01-01", 0, 0, 0),
                point("2024-02-01", 12, 12, 0), point("2024-03-01", 9, 2, 5)));
        Scene scene = GrowthScene.of(figures, 640, 400);
        assertEquals(3, scene.spots().size());
        assertTrue(scene.spots().get(2).spot().text().contains("9"), scene.spots().get(2).spot().text());
        inside(scene);
        inside(GrowthScene.of(new GrowthFigures("One", List.of(point("2024-01-01", 5, 5, 0))), 300, 240));
        assertEquals(List.of(1, 1, 2, 5, 10, 100), List.of(GrowthScene.step(0), GrowthScene.step(5),
                GrowthScene.step(6), GrowthScene.step(21), GrowthScene.step(50), GrowthScene.step(493)));
    }

    private static GrowthFigures.Point point(String day, int members, int entered, int left) {
        return new GrowthFigures.Point(LocalDate.parse(day), members, entered, left,
                new Opening(day, new CustomerScope.All()));
    }

    @Test
    void matrixHasValueUpwardsAndNeedToTheRight() {
        List<MatrixFigures.Cell> cells = new ArrayList<>();
        for (String title : List.of("mass", "segment", "key account", "one to one")) {
            cells.add(new MatrixFigures.Cell(title, 10, BigDecimal.TEN, 0.25,
                    new Opening(title, new CustomerScope.All())));
        }
        Scene scene = MatrixScene.of(new MatrixFigures(
                new MatrixFigures.Axis("Need", List.of("alike", "differ")),
                new MatrixFigures.Axis("Value", List.of("alike", "differ")), cells, List.of("high \u2190 all"),
                Currency.getInstance("GBP")), 640, 420);
        Area best = scene.spots().stream().filter(s -> ((Opening) s.spot().target()).title().equals("one to one"))
                .findFirst().orElseThrow();
        assertTrue(scene.spots().stream()
                .allMatch(s -> s.points()[0] <= best.points()[0] && s.points()[1] >= best.points()[1]));
        inside(scene);
    }

    private static void inside(Scene scene) {
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Area area) {
                for (int i = 0; i < area.points().length; i += 2) {
                    assertTrue(area.points()[i] >= 0 && area.points()[i] <= scene.width(), area.toString());
                    assertTrue(area.points()[i + 1] >= 0 && area.points()[i + 1] <= scene.height(), area.toString());
                }
            }
        }
    }
}
