package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.UiIds;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.clientele.ui.segments.internal.analysis.CompareView;
import org.clientele.ui.segments.internal.analysis.GrowthView;
import org.clientele.ui.segments.internal.analysis.MatrixView;
import org.clientele.ui.segments.internal.analysis.MovementsView;
import org.clientele.ui.segments.internal.analysis.OverlapView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views that compare segments, in the real workbench on a real store. */
class AnalysisViewsUiTest {

    private static UiWorld world;

    @BeforeAll
    static void customersWithOrders() throws Exception {
        world = new UiWorld();
        background(() -> {
            UiWorld.service(DefinitionService.class).ensureDefaults(world.store, UiWorld.actor());
            for (int i = 1; i <= 12; i++) {
                SampleCustomers.add(world.store, "S-" + i, "Customer " + i, i, Integer.toString(i * i * 10));
            }
            UiWorld.service(SegmentService.class).addSamples(world.store, UiWorld.actor(), "United Kingdom");
            UiWorld.service(MembershipService.class).record(world.store, null);
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
    void overlapShowsEachRegionAndOpensItsCustomers() throws Exception {
        OverlapView view = (OverlapView) page().showView("org.clientele.ui.segments.overlap");
        view.show(List.of("champions", "one-time-buyers", "at-risk"));
        until("the overlap is shown", view::isShown);
        UiWorld.screenshot("overlap");
        ChartCanvas canvas = view.canvas();
        assertTrue(canvas.scene().orElseThrow().spots().size() >= 7);
        canvas.setFocus();
        press(canvas, SWT.HOME);
        press(canvas, SWT.CR);
        until("the list comes to the top",
                () -> page().getActivePart().getSite().getId().equals(UiIds.CUSTOMERS_VIEW));
        CustomerListView list = (CustomerListView) page().getActivePart();
        until("customers are listed", () -> list.listing().map(l -> l.size() > 0).orElse(false));
    }

    @Test
    void matrixStandsOnTwoSchemes() throws Exception {
        MatrixView view = (MatrixView) page().showView("org.clientele.ui.segments.matrix");
        until("the matrix is shown", view::isShown);
        UiWorld.screenshot("matrix");
        assertTrue(view.canvas().scene().orElseThrow().spots().size() >= 4);
        view.show("frequency", "value-level");
        until("three by three", () -> view.canvas().scene().orElseThrow().spots().size() == 9);
        UiWorld.screenshot("matrix-frequency");
    }

    @Test
    void growthComesFromTheLog() throws Exception {
        GrowthView view = (GrowthView) page().showView("org.clientele.ui.segments.growth");
        view.show("one-time-buyers");
        until("the growth is shown", view::isShown);
        UiWorld.screenshot("growth");
        assertTrue(view.canvas().scene().orElseThrow().spots().size() > 1);
    }

    @Test
    void comparisonBeginsWithTheStrongestDifference() throws Exception {
        CompareView view = (CompareView) page().showView("org.clientele.ui.segments.compare");
        view.show("one-time-buyers");
        until("the comparison is shown", view::isShown);
        UiWorld.screenshot("compare");
        assertTrue(view.viewer().getTable().getItemCount() > 5);
        assertTrue(!view.viewer().getTable().getItem(0).getText(5).isEmpty());
    }

    @Test
    void movementsShowBothProofs() throws Exception {
        MovementsView view = (MovementsView) page().showView("org.clientele.ui.segments.movements");
        view.show("one-time-buyers");
        until("who came and went is shown", () -> view.isShown() || view.viewer().getInput() != null);
        if (view.isShown()) {
            view.viewer().getTable().setSelection(0);
            view.viewer().setSelection(view.viewer().getSelection());
            UiWorld.settle();
        }
        UiWorld.screenshot("movements");
    }

    private static void press(ChartCanvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
