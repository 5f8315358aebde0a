package org.clientele.store.internal.history;

import java.time.LocalDate;

import org.clientele.core.store.Change;

/**
 * One line of the history of an aggregate, as it lies in the store.
 *
 * @param sequence the commit
 * @param validFrom since when the change holds
 * @param path the value's place
 * @param kind what happened
 * @param oldValue the text before, or null
 * @param newValue the text after, or null
 * @param erased whether a value is missing because the key of its party was destroyed
 */
public record StoredLine(long sequence, LocalDate validFrom, String path, Change.Kind kind, String oldValue,
        String newValue, boolean erased) {
}
