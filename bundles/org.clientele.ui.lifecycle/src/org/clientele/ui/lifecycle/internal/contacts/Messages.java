package org.clientele.ui.lifecycle.internal.contacts;

import org.eclipse.osgi.util.NLS;

/** Texts about contacts and levels of relation. */
public final class Messages extends NLS {

    public static String Action_call;
    public static String Action_record;
    public static String Action_showAll;
    public static String Action_tasks;
    public static String Column_customer;
    public static String Column_days;
    public static String Column_inbound;
    public static String Column_level;
    public static String Column_limit;
    public static String Column_over;
    public static String Column_owner;
    public static String Column_urgency;
    public static String Column_value;
    public static String Days_never;
    public static String Level_accept;
    public static String Level_evidence;
    public static String Level_gone;
    public static String Level_none;
    public static String Level_noneRecommended;
    public static String Level_other;
    public static String Level_present;
    public static String Level_reason;
    public static String Level_same;
    public static String Standing_last;
    public static String Standing_loading;
    public static String Standing_never;
    public static String Standing_none;
    public static String Standing_noneText;
    public static String Tasks_channel;
    public static String Tasks_default;
    public static String Tasks_due;
    public static String Tasks_heading;
    public static String Tasks_hint;
    public static String Tasks_made;
    public static String Tasks_make;
    public static String Tasks_owner;
    public static String Tasks_ownerHint;
    public static String Tasks_past;
    public static String Tasks_priority;
    public static String Tasks_text;
    public static String Tasks_textLong;
    public static String Tasks_textMissing;
    public static String Tasks_title;
    public static String View_computing;
    public static String View_estranged;
    public static String View_mine;
    public static String View_noSilent;
    public static String View_noSilentText;
    public static String View_none;
    public static String View_noneText;
    public static String View_silent;
    public static String Who_estranged;
    public static String Who_silent;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
