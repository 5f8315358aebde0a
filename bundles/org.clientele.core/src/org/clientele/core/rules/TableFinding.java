package org.clientele.core.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that an author of a decision table should look at. It does not keep the table from being used.
 *
 * @param kind what it is
 * @param rows the places of the rows that it is about, from 0; for a shadowed row first that row, then those before it
 *        that take its place; empty for a gap
 * @param example facts by the inputs' keys that show it; null for a missing fact; empty for {@link Kind#TOO_LARGE}
 * @param message a sentence in the user's language that names the example
 * @since 1.0
 */
public record TableFinding(Kind kind, List<Integer> rows, Map<String, Object> example, String message) {

    /** Copies the collections. */
    public TableFinding {
        rows = List.copyOf(rows);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /** What a finding is. */
    public enum Kind {
        /** Facts for which no row holds. */
        GAP,
        /** Facts for which two rows of a collecting table hold: both count. */
        OVERLAP,
        /** A row of a first-hit table that is never reached, since rows before it hold for all its facts. */
        SHADOWED,
        /** The table has too many columns and different cells to be looked through; what was found until then is told. */
        TOO_LARGE
    }
}
