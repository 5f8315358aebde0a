package org.clientele.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The brands' colours can be read: contrast as WCAG 2.1 computes it. */
class BrandColoursTest {

    private static final Path ROOT = Path.of(System.getProperty("clientele.root"));

    @Test
    void bothBrandsCanBeReadInBothThemes() throws IOException {
        for (String brand : List.of("bundles/org.clientele.branding", "tests/example.brand")) {
            for (String theme : List.of("light.css", "dark.css")) {
                String colours = Files.readString(ROOT.resolve(brand).resolve("css").resolve(theme));
                String ground = Files.readString(ROOT.resolve("bundles/org.clientele.ui.theme/css").resolve(theme));
                String where = brand + " " + theme;
                assertTrue(contrast(colour(colours, "SELECTION_TEXT"), colour(colours, "SELECTION")) >= 4.5, where);
                assertTrue(contrast(colour(colours, "ACCENT"), colour(ground, "GROUND")) >= 3, where);
            }
        }
    }

    private static int colour(String css, String name) {
        Matcher found = Pattern.compile("org-clientele-ui-" + name + " \\{ color: #([0-9A-F]{6})").matcher(css);
        assertTrue(found.find(), name);
        return Integer.parseInt(found.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
