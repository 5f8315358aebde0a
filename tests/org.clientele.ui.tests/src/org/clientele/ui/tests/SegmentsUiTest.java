package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.UiIds;
import org.clientele.ui.segments.internal.ChartExport;
import org.clientele.ui.segments.internal.PyramidView;
import org.clientele.ui.segments.internal.RfmView;
import org.clientele.ui.segments.internal.chart.ChartCanvas;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void segmentsShowTheirCounts() throws Exception {
        var view = page().showView(UiIds.SEGMENTS_VIEW);
        var shell = view.getSite().getShell();
        until("the four samples are counted", () -> segments(shell) != null && segments(shell).getItemCount() == 4);
        // one customer of twelve has a single order
        boolean counted = false;
        for (var item : segments(shell).getItems()) {
            counted |= item.getText(1).equals("1");
        }
        assertTrue(counted, "one-time buyers");
        UiWorld.screenshot("segments");
    }

    private static Table segments(org.eclipse.swt.widgets.Control root) {
        return (Table) UiWorld.controls(root, c -> c instanceof Table t && t.isVisible() && t.getColumnCount() == 3)
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
        assertEquals(25, view.canvas().scene().orElseThrow().spots().size());
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
