package org.clientele.core.store;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a query.
 *
 * @param rows the rows, in the query's order
 * @param next where the next page begins, or empty at the end
 * @since 1.0
 */
public record Page(List<RecordRow> rows, Optional<PageKey> next) {
}
