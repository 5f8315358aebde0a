package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.UiIds;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.clientele.ui.lifecycle.internal.picture.CohortFigures.Measure;
import org.clientele.ui.lifecycle.internal.picture.CohortView;
import org.clientele.ui.lifecycle.internal.picture.FlowView;
import org.clientele.ui.lifecycle.internal.picture.SurvivalView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cohorts and survival in the real workbench on a real store. */
class PicturesUiTest {

    private static final int CUSTOMERS = 6;

    private static UiWorld world;

    /** Customers whose n-th has n orders, on the first days of 2026, all in January; the last order is of the 6th. */
    @BeforeAll
    static void customersWithOrders() throws Exception {
        world = new UiWorld();
        background(() -> {
            UiWorld.service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor());
            for (int i = 1; i <= CUSTOMERS; i++) {
                SampleCustomers.add(world.store, "P-" + i, "Customer " + i, i, "10");
            }
            UiWorld.service(SegmentService.class).addSamples(world.store, UiWorld.actor(), "United Kingdom");
            return null;
        });
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @AfterEach
    void nothingWasLogged() {
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void aCellOfTheHeatMapOpensAsManyCustomersAsItShows() throws Exception {
        CohortView view = (CohortView) page().showView("org.clientele.ui.lifecycle.cohorts");
        until("the cohorts are shown", () -> view.isShown() && view.canvas().scene().isPresent());
        UiWorld.screenshot("cohorts");
        List<Area> spots = view.canvas().scene().orElseThrow().spots();
        assertEquals(1, spots.size(), "all first orders are of one month, the data's last");
        assertTrue(spots.getFirst().spot().text().contains("6 of 6"), spots.getFirst().spot().text());
        click(view.canvas(), spots.getFirst());
        assertListed(CUSTOMERS);
    }

    @Test
    void theHeatMapShowsWhatIsChosen() throws Exception {
        CohortView view = (CohortView) page().showView("org.clientele.ui.lifecycle.cohorts");
        view.show(Measure.VALUE, false);
        view.show(CohortStep.YEAR, 0);
        until("years are shown", () -> view.canvas().scene().filter(s -> s.title().contains("year")).isPresent());
        assertTrue(view.canvas().svg().contains(">210<"), "1 + 2 + ... + 6 orders of 10");
        view.show("one-time-buyers");
        until("one customer is left", () -> view.canvas().svg().contains(">10<"));
        view.show("abroad");
        until("nobody is abroad, and that is told", () -> !view.isShown());
        view.show("");
        view.show(Measure.CUSTOMERS, true);
        view.show(CohortStep.MONTH, 24);
        until("back to the months of all", () -> view.isShown()
                && view.canvas().scene().filter(s -> s.title().contains("month")).isPresent());
    }

    @Test
    void survivalIsReachedByKeysAndOpensWhoIsAtRiskAndWhoWasLost() throws Exception {
        SurvivalView view = (SurvivalView) page().showView("org.clientele.ui.lifecycle.survival");
        view.show(2);
        until("the curve is shown", () -> view.isShown() && view.canvas().svg().contains("more than 2 days"));
        view.show(List.of("", "one-time-buyers"));
        until("two curves are shown", () -> view.canvas().svg().contains("One-time buyers"));
        UiWorld.screenshot("survival");
        ChartCanvas canvas = view.canvas();
        List<Area> spots = canvas.scene().orElseThrow().spots();
        // the n-th customer bought on days 0 to n - 1; the data end on day 5, so the first three are lost on day n + 2
        int lost = place(spots, "All customers, day 3: 83.3% not lost");
        int atRisk = place(spots, "All customers, day 5: 4 not lost before");
        canvas.setFocus();
        press(canvas, SWT.HOME);
        for (int i = 0; i < lost; i++) {
            press(canvas, SWT.ARROW_RIGHT);
        }
        press(canvas, SWT.CR);
        assertListed(1);
        page().activate(view);
        canvas.setFocus();
        click(canvas, canvas.scene().orElseThrow().spots().get(atRisk));
        assertListed(4);
    }

    @Test
    void theFlowOpensWhoWentAndTellsDaysInTheWrongOrder() throws Exception {
        FlowView view = (FlowView) page().showView("org.clientele.ui.lifecycle.flow");
        view.show(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 1));
        until("days in the wrong order are told", () -> !view.isShown());
        UiWorld.screenshot("flow-wrong-days");
        view.show(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 8));
        until("the flow is shown", () -> view.isShown() && view.canvas().scene().isPresent());
        UiWorld.screenshot("flow");
        List<Area> spots = view.canvas().scene().orElseThrow().spots();
        Area none = spots.get(place(spots, "In no stage, "));
        assertTrue(none.spot().text().contains(": 6."), none.spot().text());
        click(view.canvas(), none);
        assertListed(CUSTOMERS);
    }

    @Test
    void picturesAreWrittenToFiles() throws Exception {
        SurvivalView view = (SurvivalView) page().showView("org.clientele.ui.lifecycle.survival");
        until("the curve is shown", () -> view.isShown() && view.canvas().scene().isPresent());
        Path folder = Files.createTempDirectory("clientele-pictures");
        Path svg = folder.resolve("survival.svg");
        Path png = folder.resolve("survival.png");
        ChartExport.write(svg, null, view.canvas().svg());
        ChartExport.write(png, view.canvas().image(), null);
        assertTrue(Files.readString(svg).startsWith("<?xml"));
        assertTrue(Files.size(png) > 1_000);
        Files.delete(svg);
        Files.delete(png);
        Files.delete(folder);
    }

    private static int place(List<Area> spots, String beginning) {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).spot().text().startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(spots.stream().map(s -> s.spot().text()).toList().toString());
    }

    private static void assertListed(int customers) throws Exception {
        until("the list comes to the top",
                () -> page().getActivePart().getSite().getId().equals(UiIds.CUSTOMERS_VIEW));
        CustomerListView list = (CustomerListView) page().getActivePart();
        until(customers + " customers are listed", () -> list.listing().map(l -> l.size() == customers).orElse(false));
    }

    private static void click(ChartCanvas canvas, Area spot) {
        Event event = new Event();
        event.button = 1;
        event.x = (int) Math.round((spot.points()[0] + spot.points()[spot.points().length / 4 * 2]) / 2);
        event.y = (int) Math.round((spot.points()[1] + spot.points()[spot.points().length / 4 * 2 + 1]) / 2);
        canvas.notifyListeners(SWT.MouseUp, event);
    }

    private static void press(ChartCanvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
