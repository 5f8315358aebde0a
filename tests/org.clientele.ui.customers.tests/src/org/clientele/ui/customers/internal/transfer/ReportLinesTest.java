package org.clientele.ui.customers.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.Messages;
import org.junit.jupiter.api.Test;

/** The report says what became of every row. Counts are those of the Online Retail file, as published. */
class ReportLinesTest {

    @Test
    void everyOutcomeThatHappenedHasItsLine() {
        Map<RowOutcome, Long> outcomes = new EnumMap<>(RowOutcome.class);
        outcomes.put(RowOutcome.VALID, 397_884L);
        outcomes.put(RowOutcome.RETURN, 8_905L);
        outcomes.put(RowOutcome.WITHOUT_CUSTOMER, 135_080L);
        outcomes.put(RowOutcome.WITHOUT_PRICE, 40L);
        outcomes.put(RowOutcome.ADJUSTMENT, 0L);
        outcomes.put(RowOutcome.REJECTED, 0L);
        ImportReport report = new ImportReport(OptionalLong.of(1), 541_909, outcomes,
                Map.of(ImportReport.CANCELLATION_ROWS, 9_288L), Map.of("Order", 25_900L), Map.of(), BigDecimal.ONE,
                BigDecimal.ONE, List.of(), null, Duration.ofSeconds(9));
        List<ReportLines.Line> lines = ReportLines.of(report, new Formats(Locale.UK));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Outcome_VALID, "397,884")));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Outcome_REJECTED, "0")));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Outcome_WITHOUT_PRICE, "40")));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Import_rowsRead, "541,909")));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Class_order, "25,900")));
        assertTrue(lines.contains(new ReportLines.Line(Messages.Fact_cancellationRows, "9,288")));
        assertEquals(0, lines.stream().filter(line -> line.label().equals(Messages.Outcome_ADJUSTMENT)).count());
    }
}
