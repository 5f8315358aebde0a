package org.clientele.ui.lifecycle.internal.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.Stage;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.clientele.ui.lifecycle.internal.record.StageLine.Span;

/** The history of a customer in each model as a band over time. */
final class BandScene {

    private static final double NAME = 150;
    private static final double ROW = 34;
    private static final double AXIS = 22;
    private static final double EDGE = 10;
    private static final double LEAST_LABEL = 34;
    private static final Role[] ROLES = { Role.ACCENT, Role.GOOD, Role.WARN, Role.BAD };

    /**
     * A place in the picture.
     *
     * @param line the model
     * @param span the time in a stage
     */
    record Place(StageLine line, Span span) {
    }

    private BandScene() {
    }

    /** How high the picture is. */
    static int height(int lines) {
        return (int) (lines * ROW + AXIS + 6);
    }

    static Scene of(List<StageLine> lines, LocalDate today, Place selected, int width) {
        List<Shape> shapes = new ArrayList<>();
        LocalDate first = lines.stream().flatMap(line -> line.spans(today).stream()).map(Span::from)
                .min(LocalDate::compareTo).orElse(today.minusDays(1));
        double days = Math.max(1, ChronoUnit.DAYS.between(first, today));
        double wide = Math.max(50, width - NAME - EDGE);
        for (int i = 0; i < lines.size(); i++) {
            StageLine line = lines.get(i);
            double y = i * ROW + 4;
            shapes.add(new Words(NAME - 8, y + (ROW - 8) / 2, TextLines.of(StageTexts.of(line.model()), NAME - 10)
                    .getFirst(), Anchor.END, Size.NORMAL, Tint.of(Role.TEXT), null));
            shapes.add(Area.rectangle(NAME, y, wide, ROW - 8, new Tint(Role.LINE, 0.25), null));
            for (Span span : line.spans(today)) {
                double x = NAME + wide * ChronoUnit.DAYS.between(first, span.from()) / days;
                double end = span.last() ? NAME + wide : NAME + wide * ChronoUnit.DAYS.between(first, span.to()) / days;
                band(line, span, x, y, Math.max(2, end - x), selected, shapes);
            }
        }
        axis(first, today, wide, lines.size() * ROW + 4, shapes);
        return new Scene(width, height(lines.size()), Messages.Page_history, shapes);
    }

    private static void band(StageLine line, Span span, double x, double y, double wide, Place selected,
            List<Shape> shapes) {
        Place place = new Place(line, span);
        Tint tint = tint(line, span.change().to());
        if (selected != null && selected.span().equals(span)) {
            shapes.add(Area.rectangle(x - 2, y - 3, wide + 4, ROW - 2, Tint.of(Role.TEXT), null));
        }
        shapes.add(Area.rectangle(x, y, Math.max(1, wide - 1), ROW - 8, tint, new Spot(line.text(span), place)));
        if (wide > LEAST_LABEL) {
            shapes.add(new Words(x + wide / 2, y + (ROW - 8) / 2,
                    TextLines.of(StageTexts.of(line.model(), span.change().to()), wide - 6).getFirst(), Anchor.MIDDLE,
                    Size.SMALL, Tint.of(Role.TEXT), tint));
        }
    }

    /** Stages beside each other have different colours; later ones of the same colour are paler. */
    static Tint tint(StageLine line, String stage) {
        int index = Math.max(0, line.model().getStages().stream().map(Stage::getKey).toList().indexOf(stage));
        return new Tint(ROLES[index % ROLES.length], index < ROLES.length ? 0.75 : 0.4);
    }

    private static void axis(LocalDate first, LocalDate today, double wide, double y, List<Shape> shapes) {
        shapes.add(new Line(NAME, y, NAME + wide, y, 1, Tint.of(Role.LINE)));
        Formats formats = Formats.ofUser();
        shapes.add(new Words(NAME, y + AXIS / 2, formats.date(first), Anchor.START, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        shapes.add(new Words(NAME + wide, y + AXIS / 2, formats.date(today), Anchor.END, Size.SMALL,
                Tint.of(Role.FAINT_TEXT), null));
        double days = Math.max(1, ChronoUnit.DAYS.between(first, today));
        long years = ChronoUnit.YEARS.between(first, today);
        int step = (int) Math.max(1, years / 6);
        for (LocalDate year = LocalDate.of(first.getYear() + 1, 1, 1); year.isBefore(today); year = year.plusYears(step)) {
            double at = wide * ChronoUnit.DAYS.between(first, year) / days;
            shapes.add(new Line(NAME + at, y, NAME + at, y + 4, 1, Tint.of(Role.LINE)));
            if (at > 110 && at < wide - 110) {
                shapes.add(new Words(NAME + at, y + AXIS / 2, Integer.toString(year.getYear()), Anchor.MIDDLE,
                        Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            }
        }
    }
}
