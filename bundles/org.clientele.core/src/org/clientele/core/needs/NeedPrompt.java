package org.clientele.core.needs;

/**
 * A question that may bring a need to light [D03].
 *
 * @param phase the phase of life, such as "family"; "any" for all
 * @param needType the key of the type of need that it is about, of the scheme "need-type"; may be empty
 * @param text the question in the user's language
 * @since 1.0
 */
public record NeedPrompt(String phase, String needType, String text) {
}
