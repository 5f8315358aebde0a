package org.clientele.customers.internal.definitions;

import org.eclipse.osgi.util.NLS;

/** Texts about definitions. */
public final class Messages extends NLS {

    public static String criterion_in_use;
    public static String criterion_limits;
    public static String field_in_use;
    public static String field_no_choice;
    public static String field_type_in_use;
    public static String grades_in_use;
    public static String key_changed;
    public static String key_malformed;
    public static String key_twice;
    public static String name_missing;
    public static String profile_age;
    public static String profile_no_path;
    public static String profile_path_twice;
    public static String scheme_computed_multiple;
    public static String scheme_no_outcome;
    public static String scheme_no_table;
    public static String seed_reason;
    public static String table_in_use;
    public static String table_no_stop;
    public static String value_in_use;
    public static String seed_rubbish;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
