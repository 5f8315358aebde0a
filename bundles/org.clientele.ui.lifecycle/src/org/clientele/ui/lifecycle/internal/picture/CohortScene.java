package org.clientele.ui.lifecycle.internal.picture;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cohort;
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
import org.clientele.ui.lifecycle.internal.picture.CohortFigures.Measure;

/**
 * Lays cohorts out as a heat map: a row for each period of first purchases, a column for each period since, all cohorts
 * together below, and the definition. The first column is not coloured, since it would outshine the others.
 */
public final class CohortScene {

    private static final int MARGIN = 16;
    private static final int NAMES = 92;
    private static final int SIZES = 66;
    private static final int LEFT = MARGIN + NAMES + SIZES;
    private static final int TOP = 66;
    private static final int LINE = 17;
    private static final int LEAST_WIDTH = 22;
    private static final int LEAST_HEIGHT = 15;
    private static final int MOST_HEIGHT = 34;
    private static final double LETTER = 6.6;
    private static final double FAINTEST = 0.05;
    private static final int CORNER = 6;

    private final CohortFigures figures;
    private final CohortTable table;
    private final CohortStep step;
    private final Formats formats = Formats.ofUser();
    private final NumberFormat compact = NumberFormat.getCompactNumberInstance(
            Locale.getDefault(Locale.Category.FORMAT), NumberFormat.Style.SHORT);
    private final NumberFormat wholePercent = NumberFormat.getPercentInstance(
            Locale.getDefault(Locale.Category.FORMAT));
    private final List<Shape> shapes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final int width;
    private final int height;
    private final double most;

    private CohortScene(CohortFigures figures, int width, int height) {
        this.figures = figures;
        this.table = figures.table();
        this.step = table.query().step();
        this.width = width;
        this.height = height;
        this.most = figures.most();
        compact.setMaximumFractionDigits(1);
    }

    /**
     * Lays out.
     *
     * @param figures what to show; at least one cohort
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(CohortFigures figures, int width, int height) {
        CohortScene layout = new CohortScene(figures, width, height);
        layout.draw();
        return new Scene(width, height, layout.title(), layout.shapes);
    }

    private String title() {
        return Messages.bind(switch (step) {
        case MONTH -> Messages.Cohort_titleMonth;
        case QUARTER -> Messages.Cohort_titleQuarter;
        case YEAR -> Messages.Cohort_titleYear;
        }, figures.subject());
    }

    private void draw() {
        words(MARGIN, 18, title(), Anchor.START, Size.BOLD, Role.TEXT);
        boolean customers = figures.measure() == Measure.CUSTOMERS;
        String shown = figures.share() ? customers ? Messages.Cohort_customersShare : Messages.Cohort_valueShare
                : customers ? Messages.Cohort_customers
                        : Messages.bind(Messages.Cohort_value, figures.currency().getCurrencyCode());
        words(MARGIN, 36, shown, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
        int columns = Math.max(1, Math.min(table.periods(), inner() / LEAST_WIDTH));
        notes.add(Messages.Cohort_definition);
        notes.add(Messages.bind(Messages.Cohort_end, formats.date(table.end())));
        if (columns < table.periods()) {
            notes.add(Messages.bind(Messages.Cohort_fewerColumns, formats.number(columns),
                    formats.number(table.periods())));
        }
        int rows = Math.max(1, Math.min(table.cohorts().size(), room() / LEAST_HEIGHT - 1));
        if (rows < table.cohorts().size()) {
            notes.add(Messages.bind(Messages.Cohort_fewerRows, formats.number(rows),
                    formats.number(table.cohorts().size())));
            rows = Math.max(1, Math.min(rows, room() / LEAST_HEIGHT - 1));
        }
        double cellWidth = inner() / (double) columns;
        double cellHeight = Math.clamp(room() / (rows + 1.0), LEAST_HEIGHT, MOST_HEIGHT);
        head(columns, cellWidth);
        List<Cohort> cohorts = table.cohorts().subList(table.cohorts().size() - rows, table.cohorts().size());
        for (int row = 0; row < rows; row++) {
            row(cohorts.get(row), TOP + row * cellHeight, cellWidth, cellHeight, columns);
        }
        whole(TOP + rows * cellHeight + 3, cellWidth, cellHeight, columns);
        foot();
    }

    /** How many pixels are left for columns; a view that is too small cuts them off. */
    private int inner() {
        return Math.max(LEAST_WIDTH, width - LEFT - MARGIN);
    }

    /** How many pixels are left for rows. */
    private int room() {
        return height - TOP - foldedNotes().size() * LINE - MARGIN;
    }

    private List<String> foldedNotes() {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.addAll(TextLines.of(note, width - 2.0 * MARGIN)));
        return lines;
    }

    private void head(int columns, double cellWidth) {
        double y = TOP - 10;
        words(MARGIN + NAMES + SIZES - 10, y, Messages.Cohort_size, Anchor.END, Size.SMALL, Role.FAINT_TEXT);
        int every = (int) Math.ceil(LETTER * 3 / cellWidth);
        for (int period = 0; period < columns; period += every) {
            words(LEFT + (period + 0.5) * cellWidth, y, formats.number(period), Anchor.MIDDLE, Size.SMALL,
                    Role.FAINT_TEXT);
        }
        words(width - MARGIN, y - 17, switch (step) {
        case MONTH -> Messages.Cohort_months;
        case QUARTER -> Messages.Cohort_quarters;
        case YEAR -> Messages.Cohort_years;
        }, Anchor.END, Size.SMALL, Role.FAINT_TEXT);
    }

    private void row(Cohort cohort, double top, double cellWidth, double cellHeight, int columns) {
        double middle = top + cellHeight / 2;
        words(MARGIN, middle, Periods.name(step, cohort.start()), Anchor.START, Size.NORMAL, Role.TEXT);
        words(LEFT - 10, middle, formats.number(cohort.customers()), Anchor.END, Size.NORMAL, Role.TEXT);
        for (int period = 0; period < Math.min(columns, cohort.cells().size()); period++) {
            double figure = figures.figure(cohort, period);
            Tint tint = period == 0 ? Tint.of(Role.LINE)
                    : new Tint(Role.ACCENT, most == 0 ? FAINTEST : FAINTEST + (1 - FAINTEST) * figure / most);
            double x = LEFT + period * cellWidth;
            String name = Messages.bind(Messages.Cohort_cell, Periods.name(step, cohort.start()),
                    Periods.name(step, step.start(step.index(cohort.start()) + period)));
            shapes.add(Area.rectangle(x + 0.5, top + 0.5, cellWidth - 1, cellHeight - 1, tint,
                    new Spot(tip(cohort, period), figures.opener().open(name, cohort, period))));
            if (!cohort.cells().get(period).complete()) {
                shapes.add(new Area(new double[] { x + cellWidth - 0.5 - CORNER, top + 0.5, x + cellWidth - 0.5,
                        top + 0.5, x + cellWidth - 0.5, top + 0.5 + CORNER }, Tint.of(Role.WARN), null));
            }
            text(figure, cellWidth, x + cellWidth / 2, middle, tint);
        }
    }

    private void whole(double top, double cellWidth, double cellHeight, int columns) {
        double middle = top + cellHeight / 2;
        shapes.add(new Line(MARGIN, top, width - (double) MARGIN, top, 1, Tint.of(Role.FAINT_TEXT)));
        words(MARGIN, middle, Messages.Cohort_all, Anchor.START, Size.BOLD, Role.TEXT);
        words(LEFT - 10, middle, formats.number(table.cohorts().stream().mapToInt(Cohort::customers).sum()), Anchor.END,
                Size.BOLD, Role.TEXT);
        for (int period = 0; period < columns; period++) {
            double figure = figures.whole(period);
            if (!Double.isNaN(figure)) {
                text(figure, cellWidth, LEFT + (period + 0.5) * cellWidth, middle, null);
            }
        }
    }

    /** The figure, as exact as there is room for; nothing where there is none. */
    private void text(double figure, double room, double x, double y, Tint ground) {
        List<String> forms = figures.share() ? List.of(formats.percent(figure), wholePercent.format(figure))
                : List.of(formats.number(Math.round(figure)), compact.format(figure));
        forms.stream().filter(form -> form.length() * LETTER <= room - 2).findFirst()
                .ifPresent(form -> shapes.add(new Words(x, y, form, Anchor.MIDDLE, Size.SMALL, Tint.of(Role.TEXT),
                        ground)));
    }

    private String tip(Cohort cohort, int period) {
        CohortTable.Cell cell = cohort.cells().get(period);
        String tip = Messages.bind(Messages.Cohort_tip,
                new Object[] { Periods.name(step, cohort.start()),
                        Periods.name(step, step.start(step.index(cohort.start()) + period)),
                        formats.number(cell.active()), formats.number(cohort.customers()),
                        formats.percent(cohort.retention(period)), formats.money(cell.value(), figures.currency()),
                        formats.percent(cohort.valueRetention(period)) });
        return cell.complete() ? tip : tip + ' ' + Messages.Cohort_notOver;
    }

    private void foot() {
        List<String> lines = foldedNotes();
        double y = height - MARGIN / 2.0 - (lines.size() - 0.5) * LINE;
        for (String line : lines) {
            words(MARGIN, y, line, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
            y += LINE;
        }
    }

    private void words(double x, double y, String text, Anchor anchor, Size size, Role role) {
        shapes.add(new Words(x, y, text, anchor, size, Tint.of(role), null));
    }
}
