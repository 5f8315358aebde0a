package org.clientele.ui.lifecycle.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cell;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.core.cohorts.LogRank;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.lifecycle.StageFlow;
import org.clientele.core.lifecycle.StageFlow.Stream;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Palette;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.SvgWriter;
import org.clientele.ui.lifecycle.internal.picture.CohortFigures.Measure;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;
import org.w3c.dom.Document;

/** The pictures without a display. */
class PictureSceneTest {

    /** The first cohorts of Online Retail that are published, with amounts made up. */
    private static final CohortTable COHORTS = new CohortTable(7, CohortQuery.ALL_MONTHS, LocalDate.of(2011, 10, 1),
            LocalDate.of(2011, 12, 9),
            List.of(cohort(LocalDate.of(2011, 10, 1), 358, 86, 41), cohort(LocalDate.of(2011, 11, 1), 323, 36),
                    cohort(LocalDate.of(2011, 12, 1), 41)));

    private final List<String> opened = new ArrayList<>();

    @Test
    void everyCellOfTheHeatMapOpensItsCustomersAndTellsItself() {
        Scene scene = CohortScene.of(cohorts(Measure.CUSTOMERS, true), 900, 500);
        assertEquals(6, scene.spots().size());
        Area cell = scene.spots().get(1);
        assertTrue(cell.spot().text().contains("86 of 358") && cell.spot().text().contains("24%"), cell.spot().text());
        assertEquals("2011-10-01 +1", opened.get(1));
        assertTrue(texts(scene).containsAll(List.of("Oct 2011", "Nov 2011", "Dec 2011", "358", "323", "24%", "11.1%")),
                texts(scene).toString());
        // together, of the complete months only: 86 of 358; November is the second month of October's cohort
        assertTrue(texts(scene).stream().filter("24%"::equals).count() == 2, texts(scene).toString());
    }

    @Test
    void strongerRetentionHasAStrongerColourAndTheFirstMonthNone() {
        List<Area> spots = CohortScene.of(cohorts(Measure.CUSTOMERS, true), 900, 500).spots();
        assertEquals(1, spots.get(1).fill().strength(), 1e-9);
        assertTrue(spots.get(2).fill().strength() < spots.get(1).fill().strength());
        assertTrue(spots.get(4).fill().strength() < spots.get(2).fill().strength());
        assertEquals(org.clientele.ui.chart.Tint.Role.LINE, spots.get(0).fill().role());
    }

    @Test
    void valueIsToldInMoneyOrInPercentOfTheFirstMonth() {
        List<String> absolute = texts(CohortScene.of(cohorts(Measure.VALUE, false), 900, 500));
        assertTrue(absolute.contains("860") && absolute.stream().anyMatch(t -> t.contains("GBP")), absolute.toString());
        List<String> share = texts(CohortScene.of(cohorts(Measure.VALUE, true), 900, 500));
        assertTrue(share.contains("24%") && !share.contains("860"), share.toString());
    }

    @Test
    void aHeatMapWithoutRoomShowsTheLatestCohortsAndSaysSo() {
        List<Cohort> many = new ArrayList<>();
        for (int month = 0; month < 60; month++) {
            many.add(cohort(LocalDate.of(2007, 1, 1).plusMonths(month), java.util.Arrays.copyOf(new int[] { 50, 20, 10 },
                    Math.min(3, 60 - month))));
        }
        CohortTable table = new CohortTable(7, CohortQuery.ALL_MONTHS, LocalDate.of(2007, 1, 1),
                LocalDate.of(2011, 12, 31), many);
        Scene scene = CohortScene.of(new CohortFigures(table, "All", Measure.CUSTOMERS, true,
                Currency.getInstance("GBP"), this::open), 500, 400);
        assertTrue(texts(scene).contains("Dec 2011") && !texts(scene).contains("Jan 2007"));
        assertTrue(texts(scene).stream().anyMatch(t -> t.contains("of 60 cohorts")), texts(scene).toString());
        assertTrue(scene.spots().stream().allMatch(a -> a.points()[5] < 400));
    }

    @Test
    void theTableOfCohortsHasALineForEachCell() {
        List<List<String>> lines = CohortView.lines(COHORTS);
        assertEquals(7, lines.size());
        assertEquals(List.of("2011-10-01", "358", "1", "2011-11-01", "86", "0.240223", "860.0000", "0.240223", "1"),
                lines.get(2));
        assertEquals("0", lines.get(3).getLast(), "December was not over");
    }

    @Test
    void theCurveStandsAtItsSharesAndTellsTestAndDefinition() {
        Scene scene = SurvivalScene.of(survival(false), 900, 600);
        List<Area> marks = scene.spots().stream().filter(a -> a.points().length > 8).toList();
        // marks at weeks 5, 10 ... 35 of the first curve: y of 100 % and of .7529 (Kleinbaum and Klein, see the service)
        double whole = middle(marks.get(0));
        double tenth = middle(marks.get(1));
        double zero = scene.shapes().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .filter(w -> w.text().equals("0%")).findFirst().orElseThrow().y();
        assertEquals(0.7529, (zero - tenth) / (zero - whole), 0.001);
        String all = String.join(" ", texts(scene));
        assertTrue(all.contains("16.79") && all.contains("p < 0.001"), all);
        assertTrue(all.contains("Lost after 30 days") && all.contains("half are lost by day 23"), all);
        assertTrue(opened.contains("LOST treated 6-10"), opened.toString());
        assertTrue(opened.contains("AT_RISK treated 10-10"), opened.toString());
        Area risk = scene.spots().stream().filter(a -> a.spot().text().startsWith("treated, day 10: 15 ")).findFirst()
                .orElseThrow();
        assertEquals(8, risk.points().length);
    }

    @Test
    void overlappingSegmentsAreToldInPlaceOfATest() {
        String all = String.join(" ", texts(SurvivalScene.of(survival(true), 900, 600)));
        assertFalse(all.contains("χ²"), all);
        assertTrue(all.contains(Messages.Survival_overlap), all);
    }

    @Test
    void bandsOfTheFlowFillTheirStagesAndAreAsThickAsTheyAreMany() {
        FlowFigures figures = flow();
        Scene scene = FlowScene.of(figures, 900, 600);
        assertEquals(4, figures.streams().size(), "who is in no stage on both days is not drawn");
        List<Area> bands = scene.spots().stream().filter(a -> a.points().length > 8).toList();
        Map<String, Double> thick = bands.stream().collect(Collectors.toMap(a -> a.spot().text().split(":")[0],
                a -> a.points()[a.points().length - 1] - a.points()[1]));
        assertEquals(4, thick.size());
        assertEquals(3, thick.get("Growth to Mature") / thick.get("Growth to Decline"), 1e-9);
        List<Area> nodes = scene.spots().stream().filter(a -> a.points().length == 8).toList();
        Area growth = nodes.stream().filter(a -> a.spot().text().startsWith("Growth, Jan 1, 2024")).findFirst()
                .orElseThrow();
        assertEquals(growth.points()[5] - growth.points()[1],
                thick.get("Growth to Mature") + thick.get("Growth to Decline") + thick.get("Growth to Growth"), 1e-9);
        assertTrue(growth.spot().text().contains(": 100."), growth.spot().text());
        assertTrue(scene.spots().stream().allMatch(a -> middle(a) > 0 && middle(a) < 600));
        assertTrue(texts(scene).stream().anyMatch(t -> t.startsWith("50 of 110")), texts(scene).toString());
    }

    @Test
    void bandsOfTheFlowOpenTheirParties() {
        FlowFigures figures = flow();
        RoaringBitmap left = new FlowFigures.Part(false, "growth", true, null).parties(figures.flow());
        assertEquals(100, left.getCardinality());
        assertEquals(10, new FlowFigures.Part(false, null, false, "growth").parties(figures.flow()).getCardinality());
        assertEquals(70, new FlowFigures.Part(true, null, false, "growth").parties(figures.flow()).getCardinality());
        assertEquals(List.of("2024-01-01", "2024-03-31", "Growth", "Mature", "30"), FlowView.lines(figures).get(3));
    }

    @Test
    void everyPictureIsWellFormedSvgInAnySize() throws Exception {
        for (int[] size : new int[][] { { 900, 600 }, { 300, 200 }, { 60, 40 }, { 1, 1 } }) {
            for (Scene scene : List.of(CohortScene.of(cohorts(Measure.CUSTOMERS, true), size[0], size[1]),
                    SurvivalScene.of(survival(false), size[0], size[1]), FlowScene.of(flow(), size[0], size[1]))) {
                String svg = SvgWriter.write(scene, Palette.light());
                Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
                assertEquals("svg", document.getDocumentElement().getTagName());
                assertFalse(svg.contains("NaN"), scene.title() + ' ' + size[0]);
                assertEquals(scene.title(), document.getElementsByTagName("title").item(0).getTextContent());
            }
        }
    }

    private CohortFigures cohorts(Measure measure, boolean share) {
        return new CohortFigures(COHORTS, "All & everybody", measure, share, Currency.getInstance("GBP"), this::open);
    }

    private Opening open(String title, Cohort cohort, int period) {
        opened.add(cohort.start() + " +" + period);
        return new Opening(title, new CustomerScope.All());
    }

    private static Cohort cohort(LocalDate start, int... active) {
        List<Cell> cells = new ArrayList<>();
        for (int period = 0; period < active.length; period++) {
            cells.add(new Cell(active[period], new BigDecimal(active[period] * 10).setScale(4),
                    !start.plusMonths(period).equals(LocalDate.of(2011, 12, 1))));
        }
        return new Cohort(start, cells);
    }

    private SurvivalFigures survival(boolean overlap) {
        double[] survival = { 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482 };
        int[] days = { 6, 7, 10, 13, 16, 22, 23 };
        int[] atRisk = { 21, 17, 15, 12, 11, 7, 6 };
        List<SurvivalPoint> points = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            points.add(new SurvivalPoint(days[i], atRisk[i], i == 0 ? 3 : 1, 0, survival[i], 0.1));
        }
        points.add(new SurvivalPoint(35, 1, 0, 1, 0.4482, 0.1346));
        SurvivalCurve treated = new SurvivalCurve("t", "treated", 21, 9, points);
        SurvivalCurve nobody = new SurvivalCurve("n", "nobody", 0, 0, List.of());
        Optional<LogRank> test = overlap ? Optional.empty()
                : Optional.of(new LogRank(List.of(), 16.7929, 1, 0.0000417));
        return new SurvivalFigures(
                new Survival(1, new SurvivalQuery(List.of("t", "n"), 30), LocalDate.of(2024, 1, 1),
                        List.of(treated, nobody), overlap, test, List.of("Lost after 30 days.", "Day 0 is the first.")),
                (title, curve, fate, from, to) -> {
                    opened.add(fate + " " + curve.title() + " " + from + "-" + to);
                    return new Opening(title, new CustomerScope.All());
                });
    }

    private FlowFigures flow() {
        StageFlow flow = new StageFlow("life", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31),
                List.of(new Stream(null, null, parties(200, 300)), new Stream(null, "growth", parties(100, 110)),
                        new Stream("growth", "growth", parties(40, 100)), new Stream("growth", "mature", parties(10, 40)),
                        new Stream("growth", "decline", parties(0, 10))),
                Map.of(), Map.of());
        return new FlowFigures(flow, "Life cycle",
                List.of(new FlowFigures.Stage("growth", "Growth"), new FlowFigures.Stage("mature", "Mature"),
                        new FlowFigures.Stage("decline", "Decline")),
                (title, part) -> new Opening(title, new CustomerScope.All()));
    }

    private static RoaringBitmap parties(int from, int to) {
        return RoaringBitmap.bitmapOfRange(from, to);
    }

    private static double middle(Area area) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < area.points().length; i += 2) {
            least = Math.min(least, area.points()[i]);
            most = Math.max(most, area.points()[i]);
        }
        return (least + most) / 2;
    }

    private static List<String> texts(Scene scene) {
        return scene.shapes().stream().filter(Words.class::isInstance).map(s -> ((Words) s).text()).toList();
    }
}
