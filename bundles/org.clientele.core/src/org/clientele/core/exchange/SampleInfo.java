package org.clientele.core.exchange;

import java.util.OptionalLong;

/**
 * Sample data that a bundle contributes.
 *
 * @param id the name under which a store remembers them
 * @param label what they are called, in the user's language
 * @param brought whether they were brought into the store, even where that was undone
 * @param batch the batch that can be undone; empty where nothing was brought, it was no batch or it was undone
 * @param bundle the symbolic name and version of the bundle; empty where that is not known
 * @since 1.0
 */
public record SampleInfo(String id, String label, boolean brought, OptionalLong batch, String bundle) {
}
