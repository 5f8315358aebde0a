package org.clientele.ui.rules;

import org.eclipse.osgi.util.NLS;

/** The texts of conditions and proofs. */
final class Messages extends NLS {

    public static String Editor_name;
    public static String Editor_empty;
    public static String Editor_job;
    public static String Editor_names;
    public static String Editor_namesTip;
    public static String Editor_tidy;
    public static String Editor_tidyTip;
    public static String Problem_place;
    public static String Problem_instead;
    public static String Completion_instead;
    public static String Proof_age;
    public static String Proof_condition;
    public static String Proof_since;
    public static String Proof_source;
    public static String Proof_value;

    static {
        NLS.initializeMessages("org.clientele.ui.rules.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
