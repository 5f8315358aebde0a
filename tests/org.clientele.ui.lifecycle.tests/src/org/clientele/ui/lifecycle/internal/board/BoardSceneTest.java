package org.clientele.ui.lifecycle.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.model.StageModel;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.lifecycle.internal.TestModels;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What the picture above the cards shows and opens. */
class BoardSceneTest {

    private static final StageModel MODEL = TestModels.three();

    private final Opening everybody = opening("Loyal");
    private final Opening late = opening("late");
    private final Opening flow = opening("flow");
    private final Board board = new Board(null, MODEL, "Three",
            List.of(column("new", "New", 1_200, 7, opening("New"), late), column("loyal", "Loyal", 30, 0, everybody, null),
                    column("gone", "Gone", 0, 0, opening("Gone"), null)),
            List.of(new Board.Way(0, 1, 25, true, true, flow), new Board.Way(1, 2, 0, true, true, opening("none")),
                    new Board.Way(2, 0, 5, false, false, opening("back")), new Board.Way(-1, 0, 9, false, false, late)));

    private static Opening opening(String title) {
        return new Opening(title, new CustomerScope.All());
    }

    private static Board.Column column(String key, String title, int count, int overdue, Opening all, Opening late) {
        return new Board.Column(key, title, "Call them", count, "£1.00", "3 days", "30 days", overdue,
                new RoaringBitmap(), all, late);
    }

    @Test
    void columnsFillTheWidthWithTheSameSpaceBetween() {
        int[] first = BoardScene.column(0, 3, 640);
        int[] last = BoardScene.column(2, 3, 640);
        assertEquals(BoardScene.GAP, first[0]);
        assertEquals(200, first[1]);
        assertEquals(640 - BoardScene.GAP, last[0] + last[1]);
    }

    @Test
    void headsTellTheFocusAndOpenTheirCustomers() {
        Scene scene = BoardScene.of(board, 640, BoardScene.HEIGHT);
        int[] place = BoardScene.column(1, 3, 640);
        Area head = scene.at(place[0] + 20, 96 + 10).orElseThrow();
        assertEquals("Loyal\nCall them", head.spot().text());
        assertSame(everybody, head.spot().target());
        assertTrue(words(scene).contains("1,200 customers"));
        assertTrue(words(scene).contains("7 for too long"));
        assertTrue(scene.spots().stream().anyMatch(a -> a.spot().target() == late));
    }

    @Test
    void arrowsTellHowManyWentAndOpenThem() {
        Scene scene = BoardScene.of(board, 640, BoardScene.HEIGHT);
        Area way = scene.spots().stream().filter(a -> a.spot().target() == flow).findFirst().orElseThrow();
        assertEquals("New to Loyal: 25 in the last 30 days. A click shows them.", way.spot().text());
        assertTrue(words(scene).contains("25"));
        assertTrue(scene.spots().stream().anyMatch(a -> a.spot().text().contains("does not have this way any more")));
        assertFalse(words(scene).contains("0"), "a way that nobody took has no number");
        int inside = 0;
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 96; y++) {
                inside += way.contains(x, y) ? 1 : 0;
            }
        }
        assertTrue(inside > 200, "the bow can be hit by the mouse: " + inside);
    }

    @Test
    void theTableHasAllStagesAndWays() {
        List<List<String>> lines = BoardTable.of(board);
        assertEquals(1 + 3 + 4, lines.size());
        assertEquals(List.of("", "New", "1200", "£1.00", "3 days", "30 days", "7"), lines.get(1));
        assertEquals(List.of("Gone", "New", "5", "", "", "", ""), lines.get(6));
        assertEquals("(begin)", lines.get(7).getFirst());
    }

    private static List<String> words(Scene scene) {
        return scene.shapes().stream().filter(Words.class::isInstance).map(s -> ((Words) s).text()).toList();
    }
}
