package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.segments.internal.PyramidView;
import org.clientele.ui.segments.internal.RfmView;
import org.clientele.ui.chart.ChartCanvas;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/** Segments and charts in the real workbench on a real store. */
class SegmentsUiTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static UiWorld world;

    @BeforeAll
    static void customersWithOrders() throws Exception {
        world = new UiWorld();
        background(() -> {
            for (int i = 1; i <= 12; i++) {
                SampleCustomers.add(world.store, "S-" + i, "Customer " + i, i, Integer.toString(i * i * 10));
            }
            UiWorld.service(SegmentService.class).addSamples(world.store, UiWorld.actor(), "United Kingdom");
            addSegmentOfAMissingType();
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

    private static void addSegmentOfAMissingType() throws Exception {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("partner");
        segment.setName("Z of a partner");
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId("com.example.missing");
        segment.setCondition(condition);
        try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Set up")) {
            work.add(segment);
            assertTrue(work.commit(null).isCommitted());
        }
    }

    @Test
    void segmentsShowTheirCountsOrWhyTheyHaveNone() throws Exception {
        Table table = segments();
        // one customer of twelve has a single order
        TableItem oneTime = item(table, "1");
        assertTrue(oneTime != null, "one-time buyers");
        TableItem missing = Arrays.stream(table.getItems()).filter(i -> i.getText(0).equals("Z of a partner"))
                .findFirst().orElseThrow();
        assertEquals("\u2013", missing.getText(1));
        assertTrue(missing.getText(2).contains("com.example.missing"), missing.getText(2));
        UiWorld.screenshot("segments");
    }

    @Test
    void doubleClickShowsTheMembersInTheList() throws Exception {
        Table table = segments();
        table.setSelection(item(table, "1"));
        table.notifyListeners(SWT.Selection, new Event());
        table.notifyListeners(SWT.DefaultSelection, new Event());
        until("the list comes to the top",
                () -> page().getActivePart().getSite().getId().equals(UiIds.CUSTOMERS_VIEW));
        CustomerListView list = (CustomerListView) page().getActivePart();
        until("the one member is listed", () -> list.listing().map(l -> l.size() == 1).orElse(false));
        UiWorld.screenshot("segment-members");
    }

    @Test
    void customersThatWereCountedAreShownUnderTheirTitle() throws Exception {
        StoreSession session = UiWorld.service(OpenStore.class).session().orElseThrow();
        FactSnapshot facts = session.facts().await(session.actor(), 0, null);
        RoaringBitmap two = RoaringBitmap.bitmapOf(facts.visible().first(), facts.visible().last());
        CustomerSets.open(PlatformUI.getWorkbench(), "Two of them", facts, two);
        CustomerListView list = (CustomerListView) page().getActivePart();
        until("both are listed", () -> list.listing().map(l -> l.size() == 2).orElse(false));
        CustomerSets.open(list.getSite(), null, new CustomerScope.All());
        until("all are listed", () -> list.listing().map(l -> l.size() == 12).orElse(false));
    }

    private static TableItem item(Table table, String count) {
        return Arrays.stream(table.getItems()).filter(i -> i.getText(1).equals(count)).findFirst().orElse(null);
    }

    private static Table segments() throws Exception {
        Shell shell = page().showView(UiIds.SEGMENTS_VIEW).getSite().getShell();
        until("the segments are counted", () -> segments(shell) != null && segments(shell).getItemCount() == 5);
        return segments(shell);
    }

    private static Table segments(Control root) {
        return (Table) UiWorld.controls(root, c -> c instanceof Table t && t.isVisible() && t.getColumnCount() == 4)
                .stream().findFirst().orElse(null);
    }

    @Test
    void pyramidIsPainted() throws Exception {
        PyramidView view = (PyramidView) page().showView(UiIds.PYRAMID_VIEW);
        shown(view.canvas());
        assertTrue(colours(view.canvas().image()) > 20, "a picture, not one colour");
        assertEquals(4, view.canvas().scene().orElseThrow().spots().size());
        UiWorld.screenshot("pyramid");
    }

    @Test
    void rfmIsPaintedAndFollowsTheTheme() throws Exception {
        RfmView view = (RfmView) page().showView(UiIds.RFM_VIEW);
        shown(view.canvas());
        assertEquals(25, view.canvas().scene().orElseThrow().spots().stream()
                .filter(spot -> spot.spot().target() instanceof Opening opening
                        && opening.scope() instanceof CustomerScope.InRfmCell).count());
        ImageData light = view.canvas().image();
        assertTrue(colours(light) > 20, "a picture, not one colour");
        UiWorld.screenshot("rfm");
        IThemeEngine themes = UiWorld.service(IThemeEngine.class);
        try {
            themes.setTheme(DARK, false);
            UiWorld.settle();
            ImageData dark = view.canvas().image();
            assertNotEquals(light.palette.getRGB(light.getPixel(2, 2)), dark.palette.getRGB(dark.getPixel(2, 2)));
            UiWorld.screenshot("rfm-dark");
            page().showView(UiIds.PYRAMID_VIEW);
            UiWorld.screenshot("pyramid-dark");
        } finally {
            themes.setTheme(LIGHT, false);
            UiWorld.settle();
        }
    }

    @Test
    void keysGoThroughTheCellsAndEnterShowsTheirCustomers() throws Exception {
        RfmView view = (RfmView) page().showView(UiIds.RFM_VIEW);
        shown(view.canvas());
        view.canvas().setFocus();
        press(view.canvas(), SWT.HOME);
        assertTrue(view.canvas().getToolTipText() != null);
        press(view.canvas(), SWT.ARROW_RIGHT);
        press(view.canvas(), SWT.ARROW_RIGHT);
        press(view.canvas(), SWT.ARROW_RIGHT);
        press(view.canvas(), SWT.ARROW_RIGHT);
        String best = view.canvas().getToolTipText();
        assertTrue(best.contains("5"), best);
        press(view.canvas(), SWT.CR);
        until("the list comes to the top",
                () -> page().getActivePart().getSite().getId().equals(UiIds.CUSTOMERS_VIEW));
        CustomerListView list = (CustomerListView) page().getActivePart();
        until("the three best customers are listed", () -> list.listing().map(l -> l.size() == 3).orElse(false));
    }

    private static void press(ChartCanvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void chartIsWrittenAsPictureAndAsDrawing(@TempDir Path folder) throws Exception {
        PyramidView view = (PyramidView) page().showView(UiIds.PYRAMID_VIEW);
        shown(view.canvas());
        Path png = folder.resolve("chart.png");
        Path svg = folder.resolve("chart.svg");
        ChartExport.write(png, view.canvas().image(), null);
        ChartExport.write(svg, null, view.canvas().svg());
        ImageData read = new ImageData(png.toString());
        assertEquals(view.canvas().getSize().x, read.width);
        assertTrue(Files.readString(svg).contains("<polygon"));
    }

    private static void shown(ChartCanvas canvas) {
        until("the chart is computed", () -> canvas.scene().isPresent() && canvas.isVisible());
        UiWorld.settle();
    }

    private static int colours(ImageData image) {
        Set<Integer> seen = new HashSet<>();
        for (int x = 0; x < image.width; x += 2) {
            for (int y = 0; y < image.height; y += 2) {
                seen.add(image.getPixel(x, y));
            }
        }
        return seen.size();
    }
}
