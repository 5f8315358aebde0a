package org.clientele.core.exchange;

import java.util.List;

/**
 * An importer or exporter as it is offered to people.
 *
 * @param id the name by which scripts call it
 * @param label what it is called, in the user's language
 * @param description what it is for; may be empty
 * @param filePatterns the names of its files, such as {@code *.csv}; never empty
 * @param mapped whether a person says which column means what; false for exporters
 * @param bundle the symbolic name and version of the bundle that brings it; empty where that is not known
 * @since 1.0
 */
public record ExchangeInfo(String id, String label, String description, List<String> filePatterns, boolean mapped,
        String bundle) {

    /** Copies the list. */
    public ExchangeInfo {
        filePatterns = List.copyOf(filePatterns);
    }
}
