package org.clientele.ui.customers.internal.definitions;

import org.eclipse.osgi.util.NLS;

/** The texts of the administrator's definitions. */
public final class Messages extends NLS {

    public static String Command_move;
    public static String Editor_loading;
    public static String Editor_storeClosed;
    public static String Editor_wrongInput;
    public static String Form_allPass;
    public static String Form_problems;
    public static String Form_rows;
    public static String Form_tests;
    public static String Grid_add;
    public static String Grid_down;
    public static String Grid_remove;
    public static String Grid_up;
    public static String Kind_field;
    public static String Kind_profile;
    public static String Kind_scheme;
    public static String Kind_scorecard;
    public static String Kind_table;
    public static String View_compute;
    public static String View_computeReason;
    public static String View_computed;
    public static String View_copy;
    public static String View_delete;
    public static String View_deleteQuestion;
    public static String View_deleteReason;
    public static String View_gone;
    public static String View_inactive;
    public static String View_job;
    public static String View_new;
    public static String View_newOf;
    public static String View_noStore;
    public static String View_noStoreText;
    public static String View_openStore;
    public static String View_retired;
    public static String Form_looking;
    public static String Kind_contacts;
    public static String Kind_decline;
    public static String Kind_grades;
    public static String Kind_stages;
    public static String Trial_corner;
    public static String Trial_hint;
    public static String Trial_none;
    public static String Trial_nothing;
    public static String Trial_section;
    public static String Trial_simulate;
    public static String Versions_dirty;
    public static String Versions_gone;
    public static String Versions_hint;
    public static String Versions_number;
    public static String Versions_reason;
    public static String Versions_restore;
    public static String Versions_same;
    public static String Versions_section;
    public static String Versions_when;
    public static String Versions_who;
    public static String Versions_why;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    /** The name of all definitions of a kind. */
    static String plural(DefinitionKind kind) {
        return switch (kind) {
        case SCHEME -> Kind_scheme;
        case FIELD -> Kind_field;
        case PROFILE -> Kind_profile;
        case SCORECARD -> Kind_scorecard;
        case TABLE -> Kind_table;
        case GRADES -> Kind_grades;
        case CONTACTS -> Kind_contacts;
        case DECLINE -> Kind_decline;
        case STAGES -> Kind_stages;
        };
    }
}
