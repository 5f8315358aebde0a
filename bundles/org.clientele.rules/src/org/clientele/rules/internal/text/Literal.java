package org.clientele.rules.internal.text;

import org.clientele.core.rules.text.TextRange;
import org.clientele.model.OperandType;

/**
 * A value that was read.
 *
 * @param type its type
 * @param text its canonical text, or null for none
 * @param range where it is
 */
record Literal(OperandType type, String text, TextRange range) {
}
