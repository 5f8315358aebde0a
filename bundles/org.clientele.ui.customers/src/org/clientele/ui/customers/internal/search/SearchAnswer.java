package org.clientele.ui.customers.internal.search;

import java.util.List;

import org.clientele.core.search.SearchHit;

/**
 * What was found for a text.
 *
 * @param text what was typed
 * @param hits the hits, the best first
 * @param building how much of the index is built, in percent; -1 when it is complete
 * @param problem why nothing could be searched, or null
 */
public record SearchAnswer(String text, List<SearchHit> hits, int building, String problem) {

    static final int COMPLETE = -1;
}
