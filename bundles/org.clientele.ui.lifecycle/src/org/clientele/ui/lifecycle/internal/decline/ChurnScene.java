package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.retention.ChurnReport;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/**
 * Lays the report of churn out: a bar of the number of customers for each kind [P13] and one for recoveries, in each of them
 * how many came back, how many stayed away and how many are not known yet, with the value at stake beside.
 */
final class ChurnScene {

    private static final int MARGIN = 16;
    private static final int HEAD = 60;
    private static final int MOST_ROW = 84;
    private static final Tint TEXT = Tint.of(Role.TEXT);
    private static final Tint FAINT = Tint.of(Role.FAINT_TEXT);

    private final ChurnReport report;
    private final Currency currency;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();

    private ChurnScene(ChurnReport report, Currency currency) {
        this.report = report;
        this.currency = currency;
    }

    /** All lines: kinds, then recoveries. */
    static List<ChurnReport.Line> lines(ChurnReport report) {
        List<ChurnReport.Line> lines = new ArrayList<>(report.kinds());
        lines.add(report.recoveries());
        return lines;
    }

    static Scene of(ChurnReport report, Currency currency, int width, int height) {
        ChurnScene layout = new ChurnScene(report, currency);
        List<ChurnReport.Line> lines = lines(report);
        long most = Math.max(1, lines.stream().mapToLong(ChurnReport.Line::cases).max().orElse(1));
        double row = Math.min(MOST_ROW, (height - HEAD - MARGIN) / (double) lines.size());
        layout.head();
        for (int i = 0; i < lines.size(); i++) {
            layout.line(lines.get(i), HEAD + i * row, row, width, most);
        }
        return new Scene(width, height, Messages.Churn_title, layout.shapes);
    }

    private void head() {
        shapes.add(new Words(MARGIN, 16, Messages.bind(Messages.Churn_between, new Object[] {
                formats.date(report.from()), formats.date(report.to()), formats.number(report.open()) }), Anchor.START,
                Size.BOLD, TEXT, null));
        double x = MARGIN;
        for (Object[] each : new Object[][] { { Role.GOOD, Messages.Churn_cameBack }, { Role.BAD, Messages.Churn_stayed },
                { Role.FAINT_TEXT, Messages.Churn_pending } }) {
            shapes.add(Area.rectangle(x, 34, 10, 10, Tint.of((Role) each[0]), null));
            shapes.add(new Words(x + 15, 39, (String) each[1], Anchor.START, Size.SMALL, FAINT, null));
            x += 150;
        }
    }

    private void line(ChurnReport.Line line, double y, double row, int width, long most) {
        double full = width - 2.0 * MARGIN;
        Opening opening = new Opening(line.title(), new CustomerScope.Given(new HashSet<>(line.parties())));
        shapes.add(Area.rectangle(MARGIN, y, full, row - 4, Tint.of(Role.GROUND), new Spot(sentence(line), opening)));
        shapes.add(new Words(MARGIN, y + 10, line.title(), Anchor.START, Size.BOLD, TEXT, null));
        shapes.add(new Words(MARGIN + full, y + 10, stake(line), Anchor.END, Size.NORMAL, TEXT, null));
        double bar = y + 22;
        shapes.add(Area.rectangle(MARGIN, bar, full, 12, new Tint(Role.LINE, 0.6), null));
        double x = MARGIN;
        long pending = line.cases() - line.cameBack() - line.stayedAway();
        for (Object[] part : new Object[][] { { line.cameBack(), Role.GOOD }, { line.stayedAway(), Role.BAD },
                { pending, Role.FAINT_TEXT } }) {
            double wide = full * (Long) part[0] / most;
            if (wide > 0) {
                shapes.add(Area.rectangle(x, bar, wide, 12, Tint.of((Role) part[1]), null));
                x += wide;
            }
        }
        if (row >= 56) {
            shapes.add(new Words(MARGIN, y + 46, outcome(line), Anchor.START, Size.SMALL, FAINT, null));
        }
    }

    private String stake(ChurnReport.Line line) {
        return Messages.bind(line.cases() == 1 ? Messages.Churn_stakeOne : Messages.Churn_stake,
                formats.number(line.cases()), formats.money(line.atStake(), currency));
    }

    private String outcome(ChurnReport.Line line) {
        if (line.cameBack() == 0) {
            return line.cases() == 0 ? "" //$NON-NLS-1$
                    : Messages.bind(Messages.Churn_nobodyBack, formats.money(line.cost(), currency));
        }
        return Messages.bind(Messages.Churn_outcome,
                new Object[] { formats.number(line.cameBack()),
                        formats.number(Math.round(line.meanDays())),
                        formats.money(line.regained(), currency), formats.money(line.cost(), currency) });
    }

    private String sentence(ChurnReport.Line line) {
        return Messages.bind(Messages.Churn_tip, new Object[] { line.title(), stake(line), outcome(line) });
    }

    /** The report as a table. */
    static List<List<String>> table(ChurnReport report) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(Messages.Churn_kind, Messages.Churn_cases, Messages.Column_atStake, Messages.Churn_cameBack,
                Messages.Churn_stayed, Messages.Cases_cost, Messages.Churn_regained, Messages.Churn_meanDays));
        for (ChurnReport.Line line : lines(report)) {
            table.add(List.of(line.title(), Long.toString(line.cases()), line.atStake().toPlainString(),
                    Long.toString(line.cameBack()), Long.toString(line.stayedAway()), line.cost().toPlainString(),
                    line.regained().toPlainString(),
                    Double.isNaN(line.meanDays()) ? "" : Long.toString(Math.round(line.meanDays())))); //$NON-NLS-1$
        }
        return table;
    }
}
