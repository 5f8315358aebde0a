package org.clientele.ui.chart;

/**
 * A colour by its meaning; the theme says which one it is.
 *
 * @param role the meaning
 * @param strength 1 for the colour itself, less to blend it with the ground
 * @since 1.0
 */
public record Tint(Role role, double strength) {

    /** What a colour means; each is a colour of the theme. */
    public enum Role {
        /** The ground. */
        GROUND,
        /** Text. */
        TEXT,
        /** Text that stands back. */
        FAINT_TEXT,
        /** Rules and grids. */
        LINE,
        /** What the chart is about. */
        ACCENT,
        /** A second colour, of value. */
        GOOD,
        /** A third colour. */
        WARN,
        /** A fourth colour. */
        BAD
    }

    /**
     * A colour as it is.
     *
     * @param role its meaning
     * @return the tint
     */
    public static Tint of(Role role) {
        return new Tint(role, 1);
    }
}
