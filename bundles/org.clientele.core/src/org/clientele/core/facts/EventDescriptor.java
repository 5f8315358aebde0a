package org.clientele.core.facts;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;

/**
 * Describes a stream of events.
 *
 * @param id the stable id, such as {@code orders}
 * @param label its name in the user's language
 * @param valueType what the value of an event is: {@link ColumnType#AMOUNT} or {@link ColumnType#DECIMAL} in
 *        ten-thousandths, or {@link ColumnType#INTEGER}
 * @param valueLabel what the value is called, such as "Amount"
 * @param codeLabel what the code of an event is called, such as "Product"; null when the stream has no codes
 * @since 1.0
 */
public record EventDescriptor(String id, String label, ColumnType valueType, String valueLabel, String codeLabel) {
}
