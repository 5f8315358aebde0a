package org.clientele.customers.internal.validation;

import java.util.regex.Pattern;

import org.clientele.model.ContactPointKind;
import org.eclipse.osgi.util.NLS;

/** Forms of mail addresses, telephone numbers and web addresses: wide enough for every country. */
final class ContactPoints {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"); //$NON-NLS-1$
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()./\\-\\s]+((ext\\.?|x|#|转)\\s*[0-9]+)?"); //$NON-NLS-1$
    private static final Pattern WEB = Pattern.compile("(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?"); //$NON-NLS-1$
    private static final int LEAST_DIGITS = 3;

    private ContactPoints() {
    }

    /** What is wrong with a value, in the user's language; null when it may be right. */
    static String problem(ContactPointKind kind, String value) {
        return switch (kind) {
        case EMAIL -> matches(MAIL, value) ? null : NLS.bind(Messages.mail, value);
        case PHONE, MOBILE, FAX -> matches(PHONE, value)
                && value.chars().filter(Character::isDigit).count() >= LEAST_DIGITS ? null
                        : NLS.bind(Messages.phone, value);
        case WEB -> matches(WEB, value) ? null : NLS.bind(Messages.web, value);
        default -> null;
        };
    }

    private static boolean matches(Pattern form, String value) {
        return form.matcher(value.strip()).matches();
    }
}
