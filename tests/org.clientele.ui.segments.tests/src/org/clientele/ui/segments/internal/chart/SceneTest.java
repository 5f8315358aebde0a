package org.clientele.ui.segments.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Palette;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.SvgWriter;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.segments.internal.chart.PyramidFigures.Tier;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint.Role;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Charts without a display. */
class SceneTest {

    /** Figures of Online Retail: 80 % of revenue takes 1,133 of 4,338 customers; the top 20 % hold 74.6 %. */
    private static final PyramidFigures PYRAMID = new PyramidFigures(
            List.of(new Tier("platinum", "Platinum", 215, new BigDecimal("4455703.952"), 0.5),
                    new Tier("gold", "Gold & Co", 918, new BigDecimal("2673422.371"), 0.3),
                    new Tier("iron", "Iron", 1500, new BigDecimal("1336711.186"), 0.15),
                    new Tier("lead", "Lead", 1705, new BigDecimal("445570.395"), 0.05)),
            4338, new BigDecimal("8911407.904"), 1133, 0.746, Currency.getInstance("GBP"));

    private static final RfmFigures RFM = new RfmFigures(
            new RfmOptions(LocalDate.of(2011, 12, 11), 5, Ties.EQUAL_SCORES),
            new int[][] { { 9, 8, 7, 6, 5 }, { 1, 2, 3, 4, 5 }, { 0, 0, 0, 0, 0 }, { 1, 1, 1, 1, 1 },
                    { 0, 10, 20, 40, 100 } });

    @Test
    void pyramidSaysTheComputedLineAndNotTheSlogan() {
        String text = texts(PyramidScene.of(PYRAMID, 800, 500));
        assertTrue(text.contains("1,133") && text.contains("4,338") && text.contains("26.1"), text);
        assertTrue(text.contains("74.6"), text);
    }

    @Test
    void slicesWidenDownwardsAndOpenTheirTier() {
        List<Area> slices = PyramidScene.of(PYRAMID, 800, 500).spots();
        assertEquals(List.of("platinum", "gold", "iron", "lead"),
                slices.stream().map(s -> ((CustomerScope.InTier) ((Opening) s.spot().target()).scope()).tier()).toList());
        double before = 0;
        for (Area slice : slices) {
            double width = slice.points()[4] - slice.points()[6];
            assertTrue(width > before);
            before = width;
        }
    }

    @Test
    void pointInASliceFindsItsTier() {
        Scene scene = PyramidScene.of(PYRAMID, 800, 500);
        Area lead = scene.spots().getLast();
        double x = (lead.points()[0] + lead.points()[2]) / 2;
        double y = (lead.points()[1] + lead.points()[5]) / 2;
        assertEquals(lead, scene.at(x, y).orElseThrow());
        assertTrue(scene.at(799, 1).isEmpty());
    }

    @Test
    void rfmHasTheBestCustomersAtTheUpperRight() {
        Scene scene = RfmScene.of(RFM, 600, 500);
        assertEquals(25, scene.spots().size());
        Area best = scene.spots().stream()
                .filter(a -> ((Opening) a.spot().target()).scope().equals(new CustomerScope.InRfmCell(5, 5))).findFirst().orElseThrow();
        assertTrue(scene.spots().stream().allMatch(a -> a.points()[0] <= best.points()[0]));
        assertTrue(scene.spots().stream().allMatch(a -> a.points()[1] >= best.points()[1]));
        assertTrue(best.spot().text().contains("100"), best.spot().text());
        assertEquals(1, best.fill().strength(), 1e-9);
    }

    @Test
    void notesOfANarrowRfmChartAreBrokenIntoLines() {
        List<Words> narrow = notes(RfmScene.of(RFM, 240, 400));
        List<Words> wide = notes(RfmScene.of(RFM, 640, 400));
        assertEquals(2, wide.size());
        assertTrue(narrow.size() > 2, narrow.toString());
        assertEquals(String.join(" ", wide.stream().map(Words::text).toList()),
                String.join(" ", narrow.stream().map(Words::text).toList()));
        // letters of the small font are 6 pixels wide, and 16 are free on both sides
        assertTrue(narrow.stream().allMatch(w -> w.text().length() * 6 <= 240 - 32), narrow.toString());
        assertTrue(narrow.stream().allMatch(w -> w.y() < 400 - 9), narrow.toString());
        double lowest = RfmScene.of(RFM, 240, 400).spots().stream().mapToDouble(a -> a.points()[5]).max().orElseThrow();
        assertTrue(narrow.getFirst().y() > lowest + 40, "below the axis and its name");
        assertEquals(narrow.size(), narrow.stream().map(Words::y).distinct().count());
    }

    /** What stands at the left edge under the table. */
    private static List<Words> notes(Scene scene) {
        return scene.shapes().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .filter(w -> w.anchor() == Shape.Anchor.START && w.y() > scene.height() / 2.0).toList();
    }

    @Test
    void chineseTextBreaksBetweenItsCharacters() {
        List<String> lines = TextLines.of("相同的值评分相同：各档人数不同", 104);
        assertTrue(lines.size() > 1 && lines.stream().allMatch(l -> l.length() <= 8), lines.toString());
        assertEquals("相同的值评分相同：各档人数不同", String.join("", lines));
    }

    @Test
    void everythingStaysInsideTheCanvas() {
        for (Scene scene : List.of(PyramidScene.of(PYRAMID, 640, 400), RfmScene.of(RFM, 640, 400))) {
            for (Shape shape : scene.shapes()) {
                if (shape instanceof Area area) {
                    for (int i = 0; i < area.points().length; i += 2) {
                        assertTrue(area.points()[i] >= 0 && area.points()[i] <= 640, area.toString());
                        assertTrue(area.points()[i + 1] >= 0 && area.points()[i + 1] <= 400, area.toString());
                    }
                }
            }
        }
    }

    @Test
    void svgIsWellFormedAndTellsEachSpot() throws Exception {
        Scene scene = PyramidScene.of(PYRAMID, 640, 400);
        byte[] svg = SvgWriter.write(scene, Palette.light()).getBytes(StandardCharsets.UTF_8);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
        assertEquals(1 + scene.spots().size(), document.getElementsByTagName("title").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("Gold & Co"));
    }

    @Test
    void textIsReadableOnEveryTintOfBothThemes() {
        Map<Role, RGB> dark = new EnumMap<>(Map.of(Role.GROUND, new RGB(30, 34, 40), Role.TEXT,
                new RGB(225, 229, 235), Role.FAINT_TEXT, new RGB(150, 160, 172), Role.LINE, new RGB(60, 66, 75),
                Role.ACCENT, new RGB(90, 150, 240), Role.GOOD, new RGB(90, 190, 140), Role.WARN,
                new RGB(230, 160, 70), Role.BAD, new RGB(230, 100, 100)));
        for (Palette palette : List.of(Palette.light(), new Palette(dark))) {
            for (double strength = 0; strength <= 1; strength += 0.05) {
                Tint tint = new Tint(Role.ACCENT, strength);
                double ratio = contrast(palette.rgb(tint), palette.readableOn(tint));
                assertTrue(ratio >= 3.0, "contrast " + ratio + " at " + strength);
            }
        }
    }

    @Test
    void strengthBlendsWithTheGround() {
        Palette palette = Palette.light();
        assertEquals(palette.rgb(Tint.of(Role.GROUND)), palette.rgb(new Tint(Role.ACCENT, 0)));
        assertNotEquals(palette.rgb(new Tint(Role.ACCENT, 0.5)), palette.rgb(new Tint(Role.ACCENT, 1)));
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(RGB a, RGB b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * channel(rgb.red) + 0.7152 * channel(rgb.green) + 0.0722 * channel(rgb.blue);
    }

    private static double channel(int value) {
        double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String texts(Scene scene) {
        StringBuilder all = new StringBuilder();
        scene.shapes().forEach(s -> {
            if (s instanceof Words words) {
                all.append(words.text()).append('\n');
            }
        });
        return all.toString();
    }
}
