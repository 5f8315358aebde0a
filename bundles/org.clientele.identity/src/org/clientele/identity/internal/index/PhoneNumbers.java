package org.clientele.identity.internal.index;

import java.util.LinkedHashSet;
import java.util.Set;

/** The digits by which a phone number is found. */
public final class PhoneNumbers {

    private static final int LEAST_DIGITS = 5;
    private static final int COUNTRY = 2;

    private PhoneNumbers() {
    }

    /**
     * The forms of a number: all its digits, and those without the sign of another country and China's code.
     *
     * @param text a contact point or what was typed
     * @return the forms; empty when it is no phone number
     */
    public static Set<String> forms(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (" +-()./\u00a0\u2010\u2011\u2013\uff08\uff09\uff0b\u3000".indexOf(c) < 0) { //$NON-NLS-1$
                return Set.of();
            }
        }
        if (digits.length() < LEAST_DIGITS) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        String all = digits.toString();
        forms.add(all);
        boolean plus = text.strip().startsWith("+") || text.strip().startsWith("\uff0b"); //$NON-NLS-1$ //$NON-NLS-2$
        if (all.startsWith("00")) { //$NON-NLS-1$
            all = all.substring(COUNTRY);
            plus = true;
            forms.add(all);
        }
        if (plus && all.startsWith("86") && all.length() > LEAST_DIGITS + COUNTRY) { //$NON-NLS-1$
            forms.add(all.substring(COUNTRY));
        }
        return forms;
    }
}
