package org.clientele.core.retention;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One of the three gauges of a relation: how long, how often, how much each time [V06]. Immutable.
 *
 * @param kind what is gauged
 * @param title its name in the user's language
 * @param value the figure for people, such as "1.9 years"; empty where there is none
 * @param place which share of the other customers that have a figure have a smaller one, 0 to 1; empty without a figure, and for
 *        an only customer
 * @param why a sentence in the user's language that says what the figure comes from
 * @since 1.0
 */
public record RelationGauge(Kind kind, String title, String value, OptionalDouble place, String why) {

    /** Nothing is null. */
    public RelationGauge {
        Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
        Objects.requireNonNull(title, "title"); //$NON-NLS-1$
        Objects.requireNonNull(value, "value"); //$NON-NLS-1$
        Objects.requireNonNull(place, "place"); //$NON-NLS-1$
        Objects.requireNonNull(why, "why"); //$NON-NLS-1$
    }

    /** What is gauged. */
    public enum Kind {
        /** The longest time: days since the first purchase. */
        TENURE,
        /** The most times: purchases within the last 365 days. */
        FREQUENCY,
        /** The most profit each time: what a purchase brings. */
        MARGIN
    }
}
