package org.clientele.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * The colours of both themes and both brands can be read: contrast as WCAG 2.1 computes it, 4.5 for text (1.4.3), 3 for
 * what is drawn (1.4.11).
 */
class BrandColoursTest {

    private static final Path ROOT = Path.of(System.getProperty("clientele.root"));

    private static final double TEXT = 4.5;
    private static final double DRAWN = 3;
    private static final List<String> BRANDS = List.of("bundles/org.clientele.branding", "tests/example.brand");
    private static final List<String> THEMES = List.of("light.css", "dark.css");
    private static final Pattern RULE = Pattern
            .compile("background-color: #([0-9A-F]{6});\\s+color: #([0-9A-F]{6});");

    @Test
    void textCanBeReadOnEachGroundInBothThemesOfBothBrands() throws IOException {
        for (String brand : BRANDS) {
            for (String theme : THEMES) {
                String css = css(brand, theme);
                for (String ground : List.of("GROUND", "HEADER")) {
                    for (String text : List.of("TEXT", "FAINT_TEXT", "HEADER_TEXT", "ACCENT", "GOOD", "WARN", "BAD")) {
                        assertContrast(TEXT, css, text, ground, brand + " " + theme);
                    }
                }
                assertContrast(TEXT, css, "SELECTION_TEXT", "SELECTION", brand + " " + theme);
            }
        }
    }

    @Test
    void warningsAndTheFrameOfTheFocusAreSeenOnTheSelectedRow() throws IOException {
        for (String brand : BRANDS) {
            for (String theme : THEMES) {
                for (String drawn : List.of("ACCENT", "GOOD", "WARN", "BAD", "FAINT_TEXT")) {
                    assertContrast(DRAWN, css(brand, theme), drawn, "SELECTION", brand + " " + theme);
                }
            }
        }
    }

    @Test
    void eachRuleOfTheStyleSheetsSetsTextThatCanBeReadOnItsGround() throws IOException {
        for (String theme : THEMES) {
            Matcher rule = RULE.matcher(css(BRANDS.getFirst(), theme));
            int rules = 0;
            while (rule.find()) {
                rules++;
                double contrast = contrast(Integer.parseInt(rule.group(1), 16), Integer.parseInt(rule.group(2), 16));
                assertTrue(contrast >= TEXT, theme + ": " + rule.group() + " has only " + contrast);
            }
            assertTrue(rules >= 3, theme + " has " + rules + " rules");
        }
    }

    private static void assertContrast(double least, String css, String one, String other, String where) {
        double contrast = contrast(colour(css, one), colour(css, other));
        assertTrue(contrast >= least, where + ": " + one + " on " + other + " has only " + contrast);
    }

    /** The brand's colours before the theme's: the first one found is the one that holds. */
    private static String css(String brand, String theme) throws IOException {
        return Files.readString(ROOT.resolve(brand).resolve("css").resolve(theme))
                + Files.readString(ROOT.resolve("bundles/org.clientele.ui.theme/css").resolve(theme));
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
