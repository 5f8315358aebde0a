package org.clientele.ui.segments.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the segments views. */
public final class Messages extends NLS {

    public static String Action_retry;
    public static String Facts_building;
    public static String Facts_failed;
    public static String Facts_progress;
    public static String Pyramid_computing;
    public static String Pyramid_customer;
    public static String Pyramid_customers;
    public static String Pyramid_line80;
    public static String Pyramid_revenue;
    public static String Pyramid_tip;
    public static String Pyramid_title;
    public static String Pyramid_top20;
    public static String RfmModel_addArea;
    public static String RfmModel_areas;
    public static String RfmModel_badBorders;
    public static String RfmModel_chinese;
    public static String RfmModel_down;
    public static String RfmModel_english;
    public static String RfmModel_fixedDay;
    public static String RfmModel_frequencyBorders;
    public static String RfmModel_key;
    public static String RfmModel_message;
    public static String RfmModel_monetaryBorders;
    public static String RfmModel_quantiles;
    public static String RfmModel_recencyBorders;
    public static String RfmModel_removeArea;
    public static String RfmModel_title;
    public static String RfmModel_up;
    public static String RfmModel_window;
    public static String RfmOptions_bins;
    public static String RfmOptions_day;
    public static String RfmOptions_title;
    public static String Rfm_add;
    public static String Rfm_basis;
    public static String Rfm_byRank;
    public static String Rfm_cell;
    public static String Rfm_classified;
    public static String Rfm_classify;
    public static String Rfm_classifyAsk;
    public static String Rfm_classifyReason;
    public static String Rfm_computing;
    public static String Rfm_equalScores;
    public static String Rfm_frequency;
    public static String Rfm_model;
    public static String Rfm_recency;
    public static String Rfm_remove;
    public static String Rfm_removeAsk;
    public static String Rfm_tip;
    public static String Rfm_title;
    public static String Segments_addSamples;
    public static String Segments_count;
    public static String Segments_delete;
    public static String Segments_deleteQuestion;
    public static String Segments_duplicate;
    public static String Segments_edit;
    public static String Segments_failed;
    public static String Segments_home;
    public static String Segments_loading;
    public static String Segments_name;
    public static String Segments_new;
    public static String Segments_newName;
    public static String Segments_noStore;
    public static String Segments_noStoreText;
    public static String Segments_none;
    public static String Segments_noneText;
    public static String Segments_owner;
    public static String Segments_purpose;
    public static String Segments_rename;
    public static String Segments_show;
    public static String Table_area;
    public static String Table_customers;
    public static String Table_revenue;
    public static String Table_share;
    public static String Table_tier;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
