package org.clientele.core.retention;

import java.util.Objects;

/**
 * One of the four measures of a relation, as a lamp [V05]. Immutable.
 *
 * @param measure the measure's id, such as {@link RelationMeasure#LOYALTY}
 * @param title its name in the user's language
 * @param state what the lamp shows
 * @param value the measured value for people, such as "Loyal customer" or "87 %"; empty where nothing was measured
 * @param why a sentence in the user's language that says what the state comes from, or what has to be there first
 * @since 1.0
 */
public record RelationLamp(String measure, String title, State state, String value, String why) {

    /** Nothing is null. */
    public RelationLamp {
        Objects.requireNonNull(measure, "measure"); //$NON-NLS-1$
        Objects.requireNonNull(title, "title"); //$NON-NLS-1$
        Objects.requireNonNull(state, "state"); //$NON-NLS-1$
        Objects.requireNonNull(value, "value"); //$NON-NLS-1$
        Objects.requireNonNull(why, "why"); //$NON-NLS-1$
    }

    /** What a lamp shows. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** To be watched. */
        FAIR,
        /** Something has to be done. */
        BAD,
        /** Nothing is known, or nothing measures it. */
        UNKNOWN
    }
}
