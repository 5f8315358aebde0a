package org.clientele.ui.chart;

import java.util.EnumMap;
import java.util.Map;

import org.clientele.ui.chart.Tint.Role;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a theme at one moment. Immutable.
 *
 * @since 1.0
 */
public final class Palette {

    private static final String PREFIX = "org.clientele.ui."; //$NON-NLS-1$
    /** The contrast that WCAG 2.1 asks of text (1.4.3), and the stray light in its formula. */
    private static final double READABLE = 4.5;
    private static final double FLARE = 0.05;
    private static final RGB INK = new RGB(20, 26, 33);

    private final Map<Role, RGB> colours;

    /**
     * Takes given colours.
     *
     * @param colours one for each role
     */
    public Palette(Map<Role, RGB> colours) {
        this.colours = new EnumMap<>(colours);
    }

    /**
     * Takes the colours that the style sheet gave. On the user interface thread.
     *
     * @param registry the current theme's registry
     * @return the palette
     */
    public static Palette of(ColorRegistry registry) {
        Map<Role, RGB> found = new EnumMap<>(light().colours);
        for (Role role : Role.values()) {
            RGB rgb = registry.getRGB(PREFIX + role.name());
            if (rgb != null) {
                found.put(role, rgb);
            }
        }
        return new Palette(found);
    }

    /**
     * The colours without a theme: dark on white, as on paper.
     *
     * @return the palette
     */
    public static Palette light() {
        return new Palette(Map.of(Role.GROUND, new RGB(255, 255, 255), Role.TEXT, new RGB(31, 41, 51), Role.FAINT_TEXT,
                new RGB(86, 96, 112), Role.LINE, new RGB(229, 233, 240), Role.ACCENT, new RGB(38, 96, 200),
                Role.GOOD, new RGB(27, 112, 72), Role.WARN, new RGB(160, 86, 0), Role.BAD, new RGB(190, 42, 42)));
    }

    /**
     * The colour of a tint.
     *
     * @param tint the tint
     * @return its colour in this theme
     */
    public RGB rgb(Tint tint) {
        RGB full = colours.get(tint.role());
        RGB ground = colours.get(Role.GROUND);
        double s = Math.clamp(tint.strength(), 0, 1);
        return new RGB(blend(ground.red, full.red, s), blend(ground.green, full.green, s),
                blend(ground.blue, full.blue, s));
    }

    /**
     * Dark or white, whichever can be read on a tint: with a contrast of 4.5 or more.
     *
     * @param tint the tint
     * @return the colour of text on it
     */
    public RGB readableOn(Tint tint) {
        double ground = luminance(rgb(tint));
        return luminance(INK) + FLARE <= (ground + FLARE) / READABLE ? INK
                : (1 + FLARE) / (ground + FLARE) >= READABLE ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
    }

    /** The relative luminance of WCAG 2.1, 0 for black and 1 for white. */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
