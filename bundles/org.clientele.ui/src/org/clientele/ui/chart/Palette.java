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
    private static final double LIGHT = 0.55;

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
                new RGB(107, 119, 135), Role.LINE, new RGB(229, 233, 240), Role.ACCENT, new RGB(47, 111, 219),
                Role.GOOD, new RGB(46, 158, 107), Role.WARN, new RGB(224, 138, 30), Role.BAD, new RGB(214, 69, 69)));
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
     * Black or white, whichever can be read on a tint.
     *
     * @param tint the tint
     * @return the colour of text on it
     */
    public RGB readableOn(Tint tint) {
        RGB rgb = rgb(tint);
        double luminance = (0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue) / 255;
        return luminance > LIGHT ? new RGB(20, 26, 33) : new RGB(255, 255, 255);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
