package org.clientele.core.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What became of each row. Counts by outcome add up to the rows read.
 *
 * @param batch the batch, to undo it: of the new records, or where there are none, of those that were changed; empty for a dry
 *        run or when nothing was new
 * @param rowsRead rows of the file, without its header
 * @param outcomes how many rows had which outcome: each row has exactly one; never null values, in a fixed order
 * @param facts further counts of the whole file, which overlap; see the constants of this class
 * @param created how many records of which class came into being (in a dry run: would), by the class's name
 * @param returns how many return lines of known customers were linked with which confidence, by the name of the
 *        literal of {@code ReturnMatch}: a sale counts only while enough of its quantity is left
 * @param grossRevenue base amount of the VALID rows, exact
 * @param netRevenue the same after the RETURN rows, exact
 * @param problems the first rejected rows, at most 100
 * @param errorFile where unusable rows were written, or null when there were none
 * @param duration from the first byte read to the commit
 * @param edits the batch of the records that were changed, where {@code batch} is of new ones; it is undone with it
 * @since 1.0
 */
public record ImportReport(OptionalLong batch, long rowsRead, Map<RowOutcome, Long> outcomes, Map<String, Long> facts,
        Map<String, Long> created, Map<String, Long> returns, BigDecimal grossRevenue, BigDecimal netRevenue,
        List<RowProblem> problems, Path errorFile, Duration duration, OptionalLong edits) {

    /** Fact: rows that name no customer. */
    public static final String ROWS_WITHOUT_CUSTOMER = "rowsWithoutCustomer"; //$NON-NLS-1$
    /** Fact: rows of orders whose number marks a cancellation. */
    public static final String CANCELLATION_ROWS = "cancellationRows"; //$NON-NLS-1$
    /** Fact: rows of orders whose number marks an adjustment. */
    public static final String ADJUSTMENT_ROWS = "adjustmentRows"; //$NON-NLS-1$
    /** Fact: order lines that equal an earlier row in every column. They are imported: two equal lines may be two. */
    public static final String EXACT_DUPLICATES = "exactDuplicates"; //$NON-NLS-1$
    /** Fact: good rows that were rejected because another row of their order was. */
    public static final String REJECTED_WITH_ORDER = "rejectedWithOrder"; //$NON-NLS-1$
    /** Fact: customers that a VALID row names. */
    public static final String CUSTOMERS_WITH_PURCHASE = "customersWithPurchase"; //$NON-NLS-1$
    /** Fact: orders that a VALID row belongs to. */
    public static final String PURCHASES = "purchases"; //$NON-NLS-1$
    /** Fact: returns with some earlier sale of equal quantity and price, were quantity never used up. */
    public static final String RETURNS_WITH_EQUAL_SALE = "returnsWithEqualSale"; //$NON-NLS-1$
    /** Fact: further returns with some earlier sale at least as large, were quantity never used up. */
    public static final String RETURNS_WITH_LARGER_SALE = "returnsWithLargerSale"; //$NON-NLS-1$
    /** Fact: returns without any earlier sale that is large enough. */
    public static final String RETURNS_WITHOUT_SALE = "returnsWithoutSale"; //$NON-NLS-1$
    /**
     * Fact: records that were there and were changed.
     *
     * @since 1.1
     */
    public static final String CHANGED_RECORDS = "changedRecords"; //$NON-NLS-1$

    /**
     * The report of an import that changed no record.
     *
     * @param batch the batch, to undo it; empty for a dry run or when nothing was new
     * @param rowsRead rows of the file, without its header
     * @param outcomes how many rows had which outcome
     * @param facts further counts of the whole file
     * @param created how many records of which class came into being
     * @param returns how many return lines were linked with which confidence
     * @param grossRevenue base amount of the VALID rows, exact
     * @param netRevenue the same after the RETURN rows, exact
     * @param problems the first rejected rows, at most 100
     * @param errorFile where unusable rows were written, or null when there were none
     * @param duration from the first byte read to the commit
     */
    public ImportReport(OptionalLong batch, long rowsRead, Map<RowOutcome, Long> outcomes, Map<String, Long> facts,
            Map<String, Long> created, Map<String, Long> returns, BigDecimal grossRevenue, BigDecimal netRevenue,
            List<RowProblem> problems, Path errorFile, Duration duration) {
        this(batch, rowsRead, outcomes, facts, created, returns, grossRevenue, netRevenue, problems, errorFile, duration,
                OptionalLong.empty());
    }
}
