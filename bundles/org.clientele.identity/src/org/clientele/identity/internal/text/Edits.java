package org.clientele.identity.internal.text;

/** One typing error: a letter too many, too few, another one, or two that changed places. */
public final class Edits {

    private Edits() {
    }

    /**
     * Whether a text is another one with one typing error.
     *
     * @param a a text
     * @param b another one
     * @return true, also when they are equal
     */
    public static boolean atMostOne(String a, String b) {
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int restOfA = a.length() - from;
        int restOfB = b.length() - from;
        if (restOfA == restOfB) {
            return restOfA < 2 || same(a, from + 1, b, from + 1) || restOfA >= 2
                    && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from)
                    && same(a, from + 2, b, from + 2);
        }
        if (restOfA == restOfB + 1) {
            return same(a, from + 1, b, from);
        }
        return restOfB == restOfA + 1 && same(a, from, b, from + 1);
    }

    private static boolean same(String a, int fromA, String b, int fromB) {
        return a.length() - fromA == b.length() - fromB && a.regionMatches(fromA, b, fromB, a.length() - fromA);
    }
}
