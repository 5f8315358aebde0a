package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Output;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;

/** The report of an import, for people and for scripts. */
final class ImportSummary {

    private static final int MOST_PROBLEMS = 20;
    private static final double MILLIS = 1000;

    private final ImportReport report;
    private final Locale locale;
    private final Currency currency;

    ImportSummary(ImportReport report, Locale locale, Currency currency) {
        this.report = report;
        this.locale = locale;
        this.currency = currency;
    }

    void print(Output output) {
        Table outcomes = new Table(Messages.IMPORT_OUTCOME.in(locale), Messages.IMPORT_ROWS.in(locale));
        outcomes.row(Messages.IMPORT_ROWS_READ.in(locale), report.rowsRead());
        report.outcomes().forEach((outcome, rows) -> outcomes.row("  " + text(outcome), rows));
        output.table(outcomes);
        output.line("");
        Table details = new Table(Messages.IMPORT_ALSO.in(locale), "");
        report.created().forEach((type, count) -> details.row(Messages.IMPORT_CREATED.in(locale, type), count));
        report.facts().forEach((fact, count) -> details.row(factText(fact), count));
        report.returns().forEach((match, count) -> details.row(matchText(match), count));
        details.row(Messages.IMPORT_GROSS.in(locale), shown(report.grossRevenue()));
        details.row(Messages.IMPORT_NET.in(locale), shown(report.netRevenue()));
        output.table(details);
        for (RowProblem problem : report.problems().stream().limit(MOST_PROBLEMS).toList()) {
            output.line(text(problem));
        }
        if (report.errorFile() != null) {
            output.line(Messages.IMPORT_ERRORS.in(locale, report.errorFile()));
        }
        report.edits().ifPresent(batch -> output.line(Messages.IMPORT_BATCH.in(locale, Long.toString(batch))));
        report.batch().ifPresent(batch -> output.line(Messages.IMPORT_BATCH.in(locale, Long.toString(batch))));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch", report.batch().isPresent() ? report.batch().getAsLong() : null);
        json.put("edits", report.edits().isPresent() ? report.edits().getAsLong() : null);
        json.put("rowsRead", report.rowsRead());
        json.put("outcomes", report.outcomes());
        json.put("facts", report.facts());
        json.put("created", report.created());
        json.put("returns", report.returns());
        json.put("grossRevenue", Amounts.exact(report.grossRevenue()));
        json.put("netRevenue", Amounts.exact(report.netRevenue()));
        List<Map<String, Object>> problems = new ArrayList<>();
        for (RowProblem problem : report.problems()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("line", problem.line());
            entry.put("column", problem.column());
            entry.put("message", problem.message());
            problems.add(entry);
        }
        json.put("problems", problems);
        json.put("errorFile", report.errorFile());
        json.put("seconds", report.duration().toMillis() / MILLIS);
        return json;
    }

    private BigDecimal shown(BigDecimal amount) {
        return Amounts.shown(amount, currency);
    }

    private String text(RowProblem problem) {
        String line = Long.toString(problem.line());
        return problem.column() == null ? Messages.IMPORT_PROBLEM.in(locale, line, problem.message())
                : Messages.IMPORT_PROBLEM_IN.in(locale, line, problem.column(), problem.message());
    }

    private String text(RowOutcome outcome) {
        return Messages.valueOf("OUTCOME_" + outcome.name()).in(locale);
    }

    /** A fact that a newer import service counts is shown by its name. */
    private String factText(String fact) {
        return switch (fact) {
        case ImportReport.ROWS_WITHOUT_CUSTOMER -> Messages.FACT_WITHOUT_CUSTOMER.in(locale);
        case ImportReport.CANCELLATION_ROWS -> Messages.FACT_CANCELLATIONS.in(locale);
        case ImportReport.ADJUSTMENT_ROWS -> Messages.FACT_ADJUSTMENTS.in(locale);
        case ImportReport.EXACT_DUPLICATES -> Messages.FACT_DUPLICATES.in(locale);
        case ImportReport.REJECTED_WITH_ORDER -> Messages.FACT_REJECTED_WITH_ORDER.in(locale);
        case ImportReport.CUSTOMERS_WITH_PURCHASE -> Messages.FACT_CUSTOMERS.in(locale);
        case ImportReport.CHANGED_RECORDS -> Messages.FACT_CHANGED.in(locale);
        case ImportReport.PURCHASES -> Messages.FACT_PURCHASES.in(locale);
        case ImportReport.RETURNS_WITH_EQUAL_SALE -> Messages.FACT_EQUAL_SALE.in(locale);
        case ImportReport.RETURNS_WITH_LARGER_SALE -> Messages.FACT_LARGER_SALE.in(locale);
        case ImportReport.RETURNS_WITHOUT_SALE -> Messages.FACT_WITHOUT_SALE.in(locale);
        default -> fact;
        };
    }

    private String matchText(String match) {
        return switch (match) {
        case "EXACT" -> Messages.MATCH_EXACT.in(locale);
        case "PARTIAL" -> Messages.MATCH_PARTIAL.in(locale);
        case "NONE" -> Messages.MATCH_NONE.in(locale);
        default -> match;
        };
    }
}
