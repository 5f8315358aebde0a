package org.clientele.sample;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;

/**
 * What the import of the sample file told. The names of the accessors are those of the summary for scripts.
 *
 * @param rowsRead rows of the file
 * @param outcomes how many rows had which outcome, by name; each row has one
 * @param facts further counts, which overlap; see {@link ImportReport}
 * @param returns how many return lines of known customers are linked with which confidence, by name
 * @param revenue base amount of the valid rows, exact
 * @param netRevenue the same after returns, exact
 * @since 0.1
 */
public record ImportFigures(long rowsRead, Map<String, Long> outcomes, Map<String, Long> facts,
        Map<String, Long> returns, BigDecimal revenue, BigDecimal netRevenue) {

    /** Copies the maps in their order. */
    public ImportFigures {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        returns = Collections.unmodifiableMap(new LinkedHashMap<>(returns));
    }

    /**
     * Rows that name no customer; the whole file counts.
     *
     * @return the number
     */
    public long rowsWithoutCustomer() {
        return facts.getOrDefault(ImportReport.ROWS_WITHOUT_CUSTOMER, 0L);
    }

    /**
     * Rows of cancellations; the whole file counts, so they overlap with those without a customer.
     *
     * @return the number
     */
    public long cancellationRows() {
        return facts.getOrDefault(ImportReport.CANCELLATION_ROWS, 0L);
    }

    /**
     * Sales to known customers with positive quantity and price.
     *
     * @return the number of rows
     */
    public long validRows() {
        return outcomes.getOrDefault(RowOutcome.VALID.name(), 0L);
    }

    /**
     * Customers with a valid row.
     *
     * @return the number
     */
    public long customers() {
        return facts.getOrDefault(ImportReport.CUSTOMERS_WITH_PURCHASE, 0L);
    }

    /**
     * Invoices with a valid row.
     *
     * @return the number
     */
    public long invoices() {
        return facts.getOrDefault(ImportReport.PURCHASES, 0L);
    }
}
