package org.clientele.ui.customers.internal.bulk;

import org.eclipse.osgi.util.NLS;

/** The texts of bulk edits. */
public final class Messages extends NLS {

    public static String Batches_none;
    public static String Batches_rows;
    public static String Batches_text;
    public static String Batches_title;
    public static String Batches_undo;
    public static String Batches_what;
    public static String Batches_when;
    public static String Batches_who;
    public static String Bulk_addTag;
    public static String Bulk_after;
    public static String Bulk_all;
    public static String Bulk_before;
    public static String Bulk_cancelled;
    public static String Bulk_chooseField;
    public static String Bulk_chooseValue;
    public static String Bulk_clear;
    public static String Bulk_count;
    public static String Bulk_customer;
    public static String Bulk_did;
    public static String Bulk_done;
    public static String Bulk_doneText;
    public static String Bulk_failed;
    public static String Bulk_field;
    public static String Bulk_no;
    public static String Bulk_noList;
    public static String Bulk_nobody;
    public static String Bulk_none;
    public static String Bulk_nothing;
    public static String Bulk_previewText;
    public static String Bulk_previewTitle;
    public static String Bulk_reason;
    public static String Bulk_reasonTooLong;
    public static String Bulk_refused;
    public static String Bulk_removeTag;
    public static String Bulk_scheme;
    public static String Bulk_selected;
    public static String Bulk_title;
    public static String Bulk_undo;
    public static String Bulk_value;
    public static String Bulk_valueText;
    public static String Bulk_valueTitle;
    public static String Bulk_whom;
    public static String Bulk_why;
    public static String Bulk_whyHint;
    public static String Bulk_would;
    public static String Bulk_yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
