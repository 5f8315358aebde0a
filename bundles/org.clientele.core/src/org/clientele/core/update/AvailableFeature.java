package org.clientele.core.update;

import java.net.URI;

/**
 * A feature that a site offers.
 *
 * @param id its id
 * @param name for people
 * @param provider who made it, or blank
 * @param version the newest version there
 * @param description a sentence or more, or blank
 * @param licence the text of its licence, or blank
 * @param site where
 * @param installedVersion the version that is installed, or blank
 * @param newer whether the offered version is newer than the installed one
 * @since 1.0
 */
public record AvailableFeature(String id, String name, String provider, String version, String description, String licence,
        URI site, String installedVersion, boolean newer) {
}
