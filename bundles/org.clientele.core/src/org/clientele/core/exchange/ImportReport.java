package org.clientele.core.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What became of each row. Counts by outcome add up to the rows read.
 *
 * @param batch the batch, to undo it; empty for a dry run or when nothing was new
 * @param rowsRead rows of the file, without its header
 * @param outcomes how many rows had which outcome: each row has exactly one; never null values, in a fixed order
 * @param facts further counts that overlap, such as rows without a customer, cancellation rows, exact duplicates
 * @param created how many records of which class came into being, by the class's name
 * @param returns how many return lines were linked with which confidence, by the literal's name
 * @param errorFile where unusable rows were written, or null when there were none
 * @param duration from the first byte read to the commit
 * @since 0.1
 */
public record ImportReport(OptionalLong batch, long rowsRead, Map<RowOutcome, Long> outcomes, Map<String, Long> facts,
        Map<String, Long> created, Map<String, Long> returns, Path errorFile, Duration duration) {
}
