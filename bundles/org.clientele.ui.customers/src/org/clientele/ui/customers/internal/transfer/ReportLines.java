package org.clientele.ui.customers.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.Messages;

/** An import report as lines for people: what became of the rows, what is new, how returns were linked. */
public final class ReportLines {

    private ReportLines() {
    }

    /**
     * One line.
     *
     * @param label what is counted
     * @param count how many, or an empty text for a heading
     */
    public record Line(String label, String count) {
        boolean isHeading() {
            return count.isEmpty();
        }
    }

    /**
     * Makes the lines.
     *
     * @param report the report
     * @param formats the user's formats
     * @return headings and counts; the outcomes add up to the rows read
     */
    public static List<Line> of(ImportReport report, Formats formats) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Messages.Import_reason, "")); //$NON-NLS-1$
        report.outcomes().forEach((outcome, count) -> {
            if (count > 0 || outcome == RowOutcome.VALID || outcome == RowOutcome.REJECTED) {
                lines.add(new Line(outcome(outcome), formats.number(count)));
            }
        });
        lines.add(new Line(Messages.Import_rowsRead, formats.number(report.rowsRead())));
        section(lines, Messages.Import_created, report.created(), formats);
        section(lines, Messages.Import_returns, report.returns(), formats);
        section(lines, Messages.Import_facts, report.facts(), formats);
        return lines;
    }

    private static void section(List<Line> lines, String heading, Map<String, Long> counts, Formats formats) {
        List<Line> counted = counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> new Line(name(entry.getKey()), formats.number(entry.getValue()))).toList();
        if (!counted.isEmpty()) {
            lines.add(new Line(heading, "")); //$NON-NLS-1$
            lines.addAll(counted);
        }
    }

    private static String outcome(RowOutcome outcome) {
        return switch (outcome) {
        case VALID -> Messages.Outcome_VALID;
        case RETURN -> Messages.Outcome_RETURN;
        case WITHOUT_CUSTOMER -> Messages.Outcome_WITHOUT_CUSTOMER;
        case WITHOUT_PRICE -> Messages.Outcome_WITHOUT_PRICE;
        case ADJUSTMENT -> Messages.Outcome_ADJUSTMENT;
        case UNCHANGED -> Messages.Outcome_UNCHANGED;
        case REJECTED -> Messages.Outcome_REJECTED;
        };
    }

    private static String name(String key) {
        return switch (key) {
        case ImportReport.ROWS_WITHOUT_CUSTOMER -> Messages.Fact_rowsWithoutCustomer;
        case ImportReport.CANCELLATION_ROWS -> Messages.Fact_cancellationRows;
        case ImportReport.ADJUSTMENT_ROWS -> Messages.Fact_adjustmentRows;
        case ImportReport.EXACT_DUPLICATES -> Messages.Fact_exactDuplicates;
        case ImportReport.REJECTED_WITH_ORDER -> Messages.Fact_rejectedWithOrder;
        case ImportReport.CUSTOMERS_WITH_PURCHASE -> Messages.Fact_customersWithPurchase;
        case ImportReport.CHANGED_RECORDS -> Messages.Fact_changedRecords;
        case ImportReport.PURCHASES -> Messages.Fact_purchases;
        case ImportReport.RETURNS_WITH_EQUAL_SALE -> Messages.Fact_returnsWithEqualSale;
        case ImportReport.RETURNS_WITH_LARGER_SALE -> Messages.Fact_returnsWithLargerSale;
        case ImportReport.RETURNS_WITHOUT_SALE -> Messages.Fact_returnsWithoutSale;
        case "Person", "Organisation", "Party" -> Messages.Class_party; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "Customer" -> Messages.Class_customer; //$NON-NLS-1$
        case "Product" -> Messages.Class_product; //$NON-NLS-1$
        case "Order" -> Messages.Class_order; //$NON-NLS-1$
        case "OrderLine" -> Messages.Class_orderLine; //$NON-NLS-1$
        case "EXACT" -> Messages.Match_exact; //$NON-NLS-1$
        case "PARTIAL" -> Messages.Match_partial; //$NON-NLS-1$
        case "NONE" -> Messages.Match_none; //$NON-NLS-1$
        default -> key; // what a newer service counts
        };
    }
}
