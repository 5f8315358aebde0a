package org.clientele.core.exchange;

import java.nio.charset.Charset;

/**
 * How a text file holds a table.
 *
 * @param charset its encoding
 * @param byteOrderMark whether it begins with a byte order mark
 * @param delimiter between two fields
 * @param header whether the first line names the columns
 * @since 1.0
 */
public record CsvFormat(Charset charset, boolean byteOrderMark, char delimiter, boolean header) {
}
