package org.clientele.core.profile;

import org.clientele.model.Requirement;

/**
 * A value that is missing, or that is there although it is forbidden.
 *
 * @param path the value's path
 * @param label its name in the user's language
 * @param requirement what the profile definition says of it
 * @param purpose what it is needed for, or why it must not be kept; may be empty
 * @param legalBasis what allows or forbids to keep it; may be empty
 * @since 1.0
 */
public record ProfileGap(String path, String label, Requirement requirement, String purpose, String legalBasis) {
}
