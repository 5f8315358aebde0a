package org.clientele.ui.customers.internal.record.profile;

import org.eclipse.osgi.util.NLS;

/** The texts of the profile. */
public final class Messages extends NLS {

    public static String Command_class;
    public static String Command_confirm;
    public static String Command_customer;
    public static String Command_field;
    public static String Command_noCustomer;
    public static String Fields_dateHint;
    public static String Fields_moneyHint;
    public static String Fields_no;
    public static String Fields_none;
    public static String Fields_numberHint;
    public static String Fields_unset;
    public static String Fields_yes;
    public static String Mark_desired;
    public static String Mark_forbidden;
    public static String Mark_required;
    public static String Mark_source;
    public static String Mark_sourceOnly;
    public static String Origins_by;
    public static String Origins_confidence;
    public static String Origins_confidenceLabel;
    public static String Origins_confirm;
    public static String Origins_entered;
    public static String Origins_imported;
    public static String Origins_loading;
    public static String Origins_since;
    public static String Origins_source;
    public static String Origins_title;
    public static String Origins_unknown;
    public static String Origins_value;
    public static String Origins_what;
    public static String Party_clear;
    public static String Party_gone;
    public static String Party_hint;
    public static String Party_loading;
    public static String Profile_isCustomer;
    public static String Profile_more;
    public static String Profile_number;
    public static String Profile_type;
    public static String Schemes_choose;
    public static String Schemes_computed;
    public static String Schemes_evidence;
    public static String Schemes_explaining;
    public static String Schemes_scheme;
    public static String Schemes_since;
    public static String Schemes_source;
    public static String Schemes_title;
    public static String Schemes_value;
    public static String Schemes_why;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.record.profile.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
