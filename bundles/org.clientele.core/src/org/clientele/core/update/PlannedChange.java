package org.clientele.core.update;

/**
 * One feature that a plan changes.
 *
 * @param kind how
 * @param id the feature
 * @param name for people
 * @param provider who made it, or blank
 * @param from the version that is installed, or blank
 * @param to the version afterwards, or blank
 * @param site where the new version comes from, or blank
 * @param own whether it belongs to the program itself
 * @since 1.0
 */
public record PlannedChange(Kind kind, String id, String name, String provider, String from, String to, String site,
        boolean own) {

    /** How a feature changes. */
    public enum Kind {
        /** It comes new. */
        INSTALL,
        /** It gets a newer version. */
        UPDATE,
        /** It gets an older version. */
        DOWNGRADE,
        /** It goes. */
        REMOVE
    }
}
