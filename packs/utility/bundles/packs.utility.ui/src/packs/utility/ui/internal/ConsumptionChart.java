package packs.utility.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

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

import packs.utility.Texts;

/** Kilowatt hours by month as bars. */
final class ConsumptionChart {

    private static final double FOOT = 18;
    private static final double TOP = 20;
    private static final double SIDE = 8;
    private static final double FULL = 0.75;

    private ConsumptionChart() {
    }

    static Scene of(SupplyView view, Currency currency, int width, int height) {
        Formats formats = Formats.ofUser();
        DateTimeFormatter label = DateTimeFormatter.ofPattern(Texts.of("chart.month"));
        List<Shape> shapes = new ArrayList<>();
        List<LocalDate> months = List.copyOf(view.months().keySet());
        double step = (width - 2 * SIDE) / Math.max(1, months.size());
        double base = height - FOOT;
        double most = view.months().values().stream().map(SupplyView.Month::kwh).max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE).max(BigDecimal.ONE).doubleValue();
        shapes.add(new Line(SIDE, base, width - SIDE, base, 1, Tint.of(Role.LINE)));
        for (int i = 0; i < months.size(); i++) {
            SupplyView.Month month = view.months().get(months.get(i));
            double bar = (base - TOP) * month.kwh().doubleValue() / most;
            double left = SIDE + (i + (1 - FULL) / 2) * step;
            String text = Texts.of("chart.tip", label.format(months.get(i)), formats.decimal(month.kwh()),
                    formats.money(month.charge(), currency));
            shapes.add(Area.rectangle(left, base - bar, step * FULL, bar, Tint.of(Role.ACCENT),
                    new Spot(text, months.get(i))));
            if (i % 3 == 0) {
                shapes.add(new Words(left + step * FULL / 2, height - FOOT / 2, label.format(months.get(i)),
                        Anchor.MIDDLE, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            }
        }
        return new Scene(width, height, Texts.of("chart.title"), shapes);
    }
}
