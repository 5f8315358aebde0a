package org.clientele.segmentation.internal.analysis;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.segmentation.MatrixService;
import org.clientele.model.SchemeValue;

/** The quadrants of the matrix of differing needs and differing value [C12]. */
final class Quadrants {

    private static final String HIGH = "high"; //$NON-NLS-1$
    private static final String LOW = "low"; //$NON-NLS-1$

    private Quadrants() {
    }

    /** The name of a quadrant as the scheme has it; empty where need or value is not known. */
    static String title(Definitions known, String need, String value) {
        String key = key(need, value);
        return key == null ? "" //$NON-NLS-1$
                : known.scheme(MatrixService.QUADRANT)
                        .flatMap(scheme -> scheme.getValues().stream().filter(v -> key.equals(v.getKey())).findFirst())
                        .map((SchemeValue v) -> Titles.of(v)).orElse(""); //$NON-NLS-1$
    }

    private static String key(String need, String value) {
        if (HIGH.equals(value)) {
            return HIGH.equals(need) ? "one-to-one" : LOW.equals(need) ? "key-account" : null; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return LOW.equals(value) ? HIGH.equals(need) ? "segment" : LOW.equals(need) ? "mass" : null : null; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
