package org.clientele.core.exchange;

import java.util.List;

/**
 * What sniffing found in a file.
 *
 * @param format how the file holds its table
 * @param columns the columns' names; made up as "1", "2" without a header
 * @param rows the first rows, at most 100
 * @since 1.0
 */
public record CsvPreview(CsvFormat format, List<String> columns, List<List<String>> rows) {
}
