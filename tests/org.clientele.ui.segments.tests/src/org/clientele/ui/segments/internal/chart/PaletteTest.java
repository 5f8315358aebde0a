package org.clientele.ui.segments.internal.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.clientele.ui.chart.Palette;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** Words on the coloured fields of charts: contrast as WCAG 2.1 computes it, at least 4.5. */
class PaletteTest {

    @Test
    void wordsCanBeReadOnFieldsOfEachColourAndStrength() {
        Palette dark = new Palette(Map.of(Role.GROUND, new RGB(30, 31, 34), Role.TEXT, new RGB(223, 227, 232),
                Role.FAINT_TEXT, new RGB(154, 165, 177), Role.LINE, new RGB(56, 59, 64), Role.ACCENT,
                new RGB(111, 163, 245), Role.GOOD, new RGB(76, 195, 138), Role.WARN, new RGB(240, 169, 69), Role.BAD,
                new RGB(245, 140, 140)));
        for (Palette palette : new Palette[] { Palette.light(), dark }) {
            for (Role role : Role.values()) {
                for (int percent = 0; percent <= 100; percent++) {
                    Tint tint = new Tint(role, percent / 100.0);
                    double contrast = contrast(palette.readableOn(tint), palette.rgb(tint));
                    assertTrue(contrast >= 4.5, role + " at " + percent + " %: " + contrast);
                }
            }
        }
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
