package org.clientele.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Tint.Role;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Where the arrow keys lead in charts of different forms. */
class SpotKeysTest {

    /** Rows of 4, 3, 2 and 1 cells, as cohorts have them: 0 1 2 3 / 4 5 6 / 7 8 / 9. */
    private static final List<Area> STAIRS = stairs(4);

    @Test
    void leftAndRightGoThroughAllPlacesInTheirOrder() {
        assertEquals(1, SpotKeys.next(STAIRS, 0, SWT.ARROW_RIGHT));
        assertEquals(4, SpotKeys.next(STAIRS, 3, SWT.ARROW_RIGHT));
        assertEquals(9, SpotKeys.next(STAIRS, 9, SWT.ARROW_RIGHT));
        assertEquals(3, SpotKeys.next(STAIRS, 4, SWT.ARROW_LEFT));
        assertEquals(0, SpotKeys.next(STAIRS, 0, SWT.ARROW_LEFT));
    }

    @Test
    void upAndDownStayInTheColumnOfRowsThatGetShorter() {
        assertEquals(5, SpotKeys.next(STAIRS, 1, SWT.ARROW_DOWN));
        assertEquals(8, SpotKeys.next(STAIRS, 5, SWT.ARROW_DOWN));
        assertEquals(8, SpotKeys.next(STAIRS, 8, SWT.ARROW_DOWN), "nothing is below");
        assertEquals(3, SpotKeys.next(STAIRS, 3, SWT.ARROW_DOWN), "nothing is below");
        assertEquals(5, SpotKeys.next(STAIRS, 8, SWT.ARROW_UP));
        assertEquals(7, SpotKeys.next(STAIRS, 9, SWT.ARROW_UP));
        assertEquals(0, SpotKeys.next(STAIRS, 0, SWT.ARROW_UP));
    }

    @Test
    void theFirstKeyGoesToTheFirstPlaceAndHomeAndEndToTheEnds() {
        assertEquals(0, SpotKeys.next(STAIRS, -1, SWT.ARROW_RIGHT));
        assertEquals(0, SpotKeys.next(STAIRS, -1, SWT.ARROW_DOWN));
        assertEquals(9, SpotKeys.next(STAIRS, -1, SWT.END));
        assertEquals(9, SpotKeys.next(STAIRS, 2, SWT.END));
        assertEquals(0, SpotKeys.next(STAIRS, 7, SWT.HOME));
    }

    @Test
    void pointsSideBySideAreGoneThroughByAllArrows() {
        List<Area> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(Area.disc(20 * i, 50 + 30 * Math.sin(i), 4, Tint.of(Role.ACCENT), new Spot("p" + i, i)));
        }
        assertEquals(3, SpotKeys.next(points, 2, SWT.ARROW_DOWN));
        assertEquals(1, SpotKeys.next(points, 2, SWT.ARROW_UP));
        assertEquals(4, SpotKeys.next(points, 4, SWT.ARROW_DOWN));
    }

    private static List<Area> stairs(int rows) {
        List<Area> areas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < rows - row; column++) {
                areas.add(Area.rectangle(50 * column, 20 * row, 48, 18, Tint.of(Role.ACCENT),
                        new Spot(row + "/" + column, row)));
            }
        }
        return areas;
    }
}
