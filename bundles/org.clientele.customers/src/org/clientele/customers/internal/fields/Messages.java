package org.clientele.customers.internal.fields;

import org.eclipse.osgi.util.NLS;

/** Texts about custom fields. */
public final class Messages extends NLS {

    public static String choice_retired;
    public static String choice_unknown;
    public static String control_characters;
    public static String example_party;
    public static String example_text;
    public static String too_long;
    public static String too_many_digits;
    public static String unreadable;
    public static String value_empty;
    public static String value_field_unknown;
    public static String value_kind;
    public static String value_twice;
    public static String wrong_type;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
