package org.clientele.core.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision table said.
 *
 * @param row the place of the first row that was hit, from 0; -1 when none was
 * @param hits the places of all rows that count: at most one for a first-hit table
 * @param outputs the outputs by key: String, BigDecimal, LocalDate or Boolean; null for an empty cell; a List of such where
 *        a collecting table lists them; empty without a hit
 * @param proof row by row until the hit, or all rows of a collecting table: which cells held and which did not
 * @since 1.0
 */
public record Decision(int row, List<Integer> hits, Map<String, Object> outputs, ProofNode proof) {

    /** Copies the collections; the map may hold null. */
    public Decision {
        hits = List.copyOf(hits);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * The decision of a first-hit table.
     *
     * @param row the place of the row that was hit, from 0; -1 when none was
     * @param outputs its outputs
     * @param proof why
     */
    public Decision(int row, Map<String, Object> outputs, ProofNode proof) {
        this(row, row < 0 ? List.of() : List.of(row), outputs, proof);
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
     * @return its text, those of a list separated by "; "; null when it is empty or there was no hit
     */
    public String text(String output) {
        Object value = outputs.get(output);
        return switch (value) {
        case null -> null;
        case List<?> list -> String.join("; ", list.stream().map(Object::toString).toList()); //$NON-NLS-1$
        default -> value.toString();
        };
    }
}
