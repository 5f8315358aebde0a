package org.clientele.core.operations;

/**
 * One file of a support bundle.
 *
 * @param name its name in the bundle, such as {@code logs/cli.log}
 * @param title what is in it, in the user's language
 * @param text its content
 * @since 1.0
 */
public record SupportPart(String name, String title, String text) {
}
