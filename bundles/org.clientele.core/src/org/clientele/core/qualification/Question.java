package org.clientele.core.qualification;

import org.clientele.model.LampKind;

/**
 * What to ask to find out about a lamp that is unknown.
 *
 * @param lamp which
 * @param text the question in the user's language
 * @since 1.0
 */
public record Question(LampKind lamp, String text) {
}
