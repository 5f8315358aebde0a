package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.segments.internal.Messages;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint.Role;

/** Lays the RFM table out: recency upwards, frequency to the right, the best corner at the upper right. */
public final class RfmScene {

    private static final int LEFT = 64;
    private static final int TOP = 30;
    private static final int FOOT = 46;
    private static final int LINE = 20;
    private static final int MARGIN = 16;
    private static final double FAINTEST = 0.06;

    private RfmScene() {
    }

    /**
     * Lays out.
     *
     * @param figures what to show
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(RfmFigures figures, int width, int height) {
        Formats formats = Formats.ofUser();
        List<Shape> shapes = new ArrayList<>();
        int bins = figures.options().bins();
        double cellWidth = (width - LEFT - MARGIN) / (double) bins;
        List<String> notes = notes(figures, formats, width - 2 * MARGIN);
        int foot = FOOT + notes.size() * LINE;
        double cellHeight = (height - TOP - foot) / (double) bins;
        shapes.add(new Words(MARGIN, TOP / 2.0, Messages.Rfm_recency, Anchor.START, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        int total = figures.total();
        for (int r = bins; r >= 1; r--) {
            double y = TOP + (bins - r) * cellHeight;
            shapes.add(new Words(LEFT - 12.0, y + cellHeight / 2, "R" + r, Anchor.END, Size.BOLD, Tint.of(Role.TEXT), //$NON-NLS-1$
                    null));
            for (int f = 1; f <= bins; f++) {
                int count = figures.counts()[r - 1][f - 1];
                double x = LEFT + (f - 1) * cellWidth;
                Tint tint = tint(count, figures.most());
                String share = formats.percent(total == 0 ? 0 : (double) count / total);
                Spot spot = new Spot(
                        Messages.bind(Messages.Rfm_tip, new Object[] { r, f, formats.number(count), share }),
                        new CustomerScope.InRfmCell(r, f));
                shapes.add(Area.rectangle(x + 1, y + 1, cellWidth - 2, cellHeight - 2, tint, spot));
                shapes.add(new Words(x + cellWidth / 2, y + cellHeight / 2, formats.number(count), Anchor.MIDDLE,
                        Size.NORMAL, Tint.of(Role.TEXT), tint));
            }
        }
        double axis = height - foot + 12.0;
        for (int f = 1; f <= bins; f++) {
            shapes.add(new Words(LEFT + (f - 0.5) * cellWidth, axis, "F" + f, Anchor.MIDDLE, Size.BOLD, //$NON-NLS-1$
                    Tint.of(Role.TEXT), null));
        }
        shapes.add(new Words(width - MARGIN, axis + 20, Messages.Rfm_frequency, Anchor.END, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        double y = height - 18.0 - (notes.size() - 1) * LINE;
        for (String note : notes) {
            shapes.add(new Words(MARGIN, y, note, Anchor.START, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            y += LINE;
        }
        return new Scene(width, height, Messages.Rfm_title, shapes);
    }

    private static List<String> notes(RfmFigures figures, Formats formats, int width) {
        List<String> lines = new ArrayList<>(TextLines.of(Messages.bind(Messages.Rfm_basis,
                formats.number(figures.total()), formats.date(figures.options().referenceDate())), width));
        lines.addAll(TextLines.of(
                figures.options().ties() == Ties.BY_RANK ? Messages.Rfm_byRank : Messages.Rfm_equalScores, width));
        return lines;
    }

    private static Tint tint(int count, int most) {
        // the eye compares areas of colour by their root
        double strength = count == 0 || most == 0 ? FAINTEST
                : FAINTEST + (1 - FAINTEST) * Math.sqrt((double) count / most);
        return new Tint(Role.ACCENT, strength);
    }
}
