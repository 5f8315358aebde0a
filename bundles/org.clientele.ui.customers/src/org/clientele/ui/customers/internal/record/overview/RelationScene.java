package org.clientele.ui.customers.internal.record.overview;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.retention.RelationGauge;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationPicture;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/**
 * Lays lamps [V05] and gauges [V06] of a relation out: in one row where there is room, otherwise in two. Each is a spot
 * whose text and target say why.
 */
final class RelationScene {

    /** The height of one row. */
    static final int ROW = 50;

    private static final int WIDE = 900;
    private static final int RADIUS = 12;
    private static final int GAP = 10;
    private static final int BAR = 6;
    private static final Tint TEXT = Tint.of(Role.TEXT);
    private static final Tint FAINT = Tint.of(Role.FAINT_TEXT);

    private final List<Shape> shapes = new ArrayList<>();

    private RelationScene() {
    }

    /** How high a scene of a width has to be. */
    static int height(int width) {
        return width >= WIDE ? ROW : 2 * ROW;
    }

    static Scene of(RelationPicture picture, int width, int height) {
        RelationScene layout = new RelationScene();
        int lamps = picture.lamps().size();
        int gauges = picture.gauges().size();
        boolean one = width >= WIDE;
        double lamp = (double) width / (one ? lamps + gauges : Math.max(1, lamps));
        double gauge = (double) width / (one ? lamps + gauges : Math.max(1, gauges));
        for (int i = 0; i < lamps; i++) {
            layout.lamp(picture.lamps().get(i), i * lamp, 0, lamp);
        }
        for (int i = 0; i < gauges; i++) {
            layout.gauge(picture.gauges().get(i), one ? (lamps + i) * lamp : i * gauge, one ? 0 : ROW, gauge);
        }
        return new Scene(width, height, Messages.Relation_title, layout.shapes);
    }

    private void lamp(RelationLamp lamp, double x, double y, double width) {
        String said = lamp.value().isEmpty() ? state(lamp.state()) : lamp.value();
        shapes.add(Area.rectangle(x, y + 2, width - GAP, ROW - 4, Tint.of(Role.GROUND),
                new Spot(words(lamp.title(), said + ", " + state(lamp.state()), lamp.why()), lamp.why()))); //$NON-NLS-1$
        double middle = x + GAP / 2.0 + RADIUS;
        Tint tint = tint(lamp.state());
        shapes.add(Area.disc(middle, y + ROW / 2.0, RADIUS, tint, null));
        if (lamp.state() == RelationLamp.State.UNKNOWN) {
            shapes.add(Area.disc(middle, y + ROW / 2.0, RADIUS - 2.0, Tint.of(Role.GROUND), null));
        }
        shapes.add(new Words(middle, y + ROW / 2.0, sign(lamp.state()), Anchor.MIDDLE, Size.BOLD, FAINT,
                lamp.state() == RelationLamp.State.UNKNOWN ? null : tint));
        texts(lamp.title(), said, middle + RADIUS + 6, y + 8, width - GAP - 2.0 * RADIUS - 12);
    }

    private void gauge(RelationGauge gauge, double x, double y, double width) {
        String said = gauge.value().isEmpty() ? Messages.Relation_unknown : gauge.value();
        double wide = width - GAP;
        shapes.add(Area.rectangle(x, y + 2, wide, ROW - 4, Tint.of(Role.GROUND),
                new Spot(words(gauge.title(), said, gauge.why()), gauge.why())));
        texts(gauge.title(), said, x + GAP / 2.0, y + 3, wide - GAP);
        double bar = y + ROW - 10;
        shapes.add(Area.rectangle(x + GAP / 2.0, bar, wide - GAP, BAR, Tint.of(Role.LINE), null));
        gauge.place().ifPresent(place -> shapes.add(
                Area.rectangle(x + GAP / 2.0, bar, Math.max(2, (wide - GAP) * place), BAR, Tint.of(Role.ACCENT), null)));
    }

    private void texts(String title, String value, double x, double y, double width) {
        shapes.add(new Words(x, y + 8, fit(title, width), Anchor.START, Size.SMALL, FAINT, null));
        shapes.add(new Words(x, y + 24, fit(value, width), Anchor.START, Size.BOLD, TEXT, null));
    }

    private static String fit(String text, double width) {
        List<String> lines = TextLines.of(text, width);
        return lines.size() == 1 ? text : lines.getFirst() + '\u2026';
    }

    private static String words(String title, String value, String why) {
        return Messages.bind(Messages.Relation_tip, new Object[] { title, value, why });
    }

    private static Tint tint(RelationLamp.State state) {
        return Tint.of(switch (state) {
        case GOOD -> Role.GOOD;
        case FAIR -> Role.WARN;
        case BAD -> Role.BAD;
        case UNKNOWN -> Role.FAINT_TEXT;
        });
    }

    /** The colour alone would leave some people out. */
    private static String sign(RelationLamp.State state) {
        return switch (state) {
        case GOOD -> "\u2713"; //$NON-NLS-1$
        case FAIR -> "\u2013"; //$NON-NLS-1$
        case BAD -> "!"; //$NON-NLS-1$
        case UNKNOWN -> "?"; //$NON-NLS-1$
        };
    }

    /** The state in words. */
    static String state(RelationLamp.State state) {
        return switch (state) {
        case GOOD -> Messages.Relation_good;
        case FAIR -> Messages.Relation_fair;
        case BAD -> Messages.Relation_bad;
        case UNKNOWN -> Messages.Relation_unknown;
        };
    }
}
