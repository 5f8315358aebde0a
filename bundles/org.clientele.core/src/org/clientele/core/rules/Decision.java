package org.clientele.core.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a decision table said.
 *
 * @param row the place of the row that was hit, from 0; -1 when none was
 * @param outputs the outputs of that row by key: String, BigDecimal, LocalDate or Boolean; null for an empty cell;
 *        empty without a hit
 * @param proof row by row until the hit: which cells held and which did not
 * @since 0.1
 */
public record Decision(int row, Map<String, Object> outputs, ProofNode proof) {

    /** Copies the map, which may hold null. */
    public Decision {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * Tells whether a row was hit.
     *
     * @return false when no row fits the facts
     */
    public boolean isHit() {
        return row >= 0;
    }

    /**
     * An output as text.
     *
     * @param output the output's key
     * @return its text, or null when it is empty or there was no hit
     */
    public String text(String output) {
        Object value = outputs.get(output);
        return value == null ? null : value.toString();
    }
}
