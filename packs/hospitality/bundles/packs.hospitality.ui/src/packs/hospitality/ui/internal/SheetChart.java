package packs.hospitality.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.clientele.core.grades.MonthlySheet;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

import packs.hospitality.Texts;

/** The amounts of a month as bars, with the number of people above each. */
final class SheetChart {

    private static final double FOOT = 18;
    private static final double TOP = 22;
    private static final double SIDE = 8;
    private static final double FULL = 0.7;

    private SheetChart() {
    }

    static Scene of(MonthlySheet sheet, Currency currency, int width, int height) {
        Formats formats = Formats.ofUser();
        List<Shape> shapes = new ArrayList<>();
        double step = (width - 2 * SIDE) / sheet.month().lengthOfMonth();
        double base = height - FOOT;
        double most = sheet.days().stream().map(MonthlySheet.Day::amount).max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE).max(BigDecimal.ONE).doubleValue();
        shapes.add(new Line(SIDE, base, width - SIDE, base, 1, Tint.of(Role.LINE)));
        for (int day = 1; day <= sheet.month().lengthOfMonth(); day += 5) {
            shapes.add(new Words(SIDE + (day - 0.5) * step, height - FOOT / 2, Integer.toString(day), Anchor.MIDDLE,
                    Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
        }
        for (MonthlySheet.Day day : sheet.days()) {
            double bar = (base - TOP) * day.amount().doubleValue() / most;
            double left = SIDE + (day.day().getDayOfMonth() - 1 + (1 - FULL) / 2) * step;
            String text = Texts.of("chart.tip", formats.date(day.day()), formats.number(day.visits()),
                    formats.number(day.people()), formats.money(day.amount(), currency));
            shapes.add(Area.rectangle(left, base - bar, step * FULL, bar, Tint.of(Role.ACCENT), new Spot(text, day)));
            shapes.add(new Words(left + step * FULL / 2, base - bar - 8, formats.number(day.people()), Anchor.MIDDLE,
                    Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
        }
        return new Scene(width, height, Texts.of("chart.title"), shapes);
    }
}
