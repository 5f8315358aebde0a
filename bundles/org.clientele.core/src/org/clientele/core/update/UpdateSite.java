package org.clientele.core.update;

import java.net.URI;

/**
 * A known update site.
 *
 * @param location its address
 * @param name for people; the address when it has none
 * @param locked whether it comes from provisioning and cannot be removed
 * @since 1.0
 */
public record UpdateSite(URI location, String name, boolean locked) {
}
