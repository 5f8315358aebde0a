package org.clientele.ui.customers.internal.history;

import org.eclipse.osgi.util.NLS;

/** The texts of the history. */
public final class Messages extends NLS {

    public static String Changes_count;
    public static String Changes_countSoFar;
    public static String Changes_filter;
    public static String Changes_kind;
    public static String Changes_loading;
    public static String Changes_more;
    public static String Changes_new;
    public static String Changes_old;
    public static String Changes_revert;
    public static String Changes_revertUnit;
    public static String Changes_since;
    public static String Changes_what;
    public static String Erase_beyond;
    public static String Erase_beyondText;
    public static String Erase_confirmDescription;
    public static String Erase_confirmHeading;
    public static String Erase_description;
    public static String Erase_dirty;
    public static String Erase_done;
    public static String Erase_goes;
    public static String Erase_goesText;
    public static String Erase_heading;
    public static String Erase_job;
    public static String Erase_needsReason;
    public static String Erase_needsToken;
    public static String Erase_needsUnderstood;
    public static String Erase_openFirst;
    public static String Erase_personalReason;
    public static String Erase_reasonTooLong;
    public static String Erase_stays;
    public static String Erase_staysText;
    public static String Erase_title;
    public static String Erase_type;
    public static String Erase_understood;
    public static String Erase_why;
    public static String Erase_whyHint;
    public static String History_added;
    public static String History_changed;
    public static String History_imported;
    public static String History_removed;
    public static String Mode_asKnownOn;
    public static String Mode_asOf;
    public static String Mode_changes;
    public static String Mode_readers;
    public static String Readers_count;
    public static String Readers_did;
    public static String Readers_export;
    public static String Readers_exported;
    public static String Readers_exports;
    public static String Readers_loading;
    public static String Readers_none;
    public static String Readers_read;
    public static String Readers_what;
    public static String Readers_when;
    public static String Readers_who;
    public static String Revert_all;
    public static String Revert_base;
    public static String Revert_conflictHeading;
    public static String Revert_conflictText;
    public static String Revert_conflictUnitText;
    public static String Revert_dirty;
    public static String Revert_mine;
    public static String Revert_nothing;
    public static String Revert_question;
    public static String Revert_reason;
    public static String Revert_theirs;
    public static String Revert_title;
    public static String Revert_unitQuestion;
    public static String Then_asKnownOn;
    public static String Then_asOf;
    public static String Then_bannerAsOf;
    public static String Then_bannerKnown;
    public static String Then_changed;
    public static String Then_difference;
    public static String Then_differences;
    public static String Then_explainAsOf;
    public static String Then_explainKnown;
    public static String Then_field;
    public static String Then_gone;
    public static String Then_loading;
    public static String Then_new;
    public static String Then_noDifference;
    public static String Then_notThere;
    public static String Then_now;
    public static String Then_onlyDifferences;
    public static String Then_show;
    public static String Then_then;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
