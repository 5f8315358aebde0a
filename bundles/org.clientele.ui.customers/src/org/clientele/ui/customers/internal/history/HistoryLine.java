package org.clientele.ui.customers.internal.history;

import org.clientele.core.store.Change;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change in the user's words.
 *
 * @param change the change
 * @param feature the innermost feature, or null for the record as a whole
 * @param field what was changed
 * @param kind what was done to it
 * @param before the value before, or empty
 * @param after the value after, or empty
 * @param searched all words by which it is found, in lower case
 */
public record HistoryLine(Change change, EStructuralFeature feature, String field, String kind, String before,
        String after, String searched) {
}
