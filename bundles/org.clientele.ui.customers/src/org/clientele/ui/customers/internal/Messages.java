package org.clientele.ui.customers.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the navigator, the list and the wizards. */
public final class Messages extends NLS {

    public static String Columns_down;
    public static String Columns_message;
    public static String Columns_title;
    public static String Columns_up;
    public static String CustomerInput_name;
    public static String CustomerInput_new;
    public static String Export_csv;
    public static String Export_done;
    public static String Export_job;
    public static String Export_nothing;
    public static String Export_title;
    public static String Import_browse;
    public static String Import_cancelled;
    public static String Import_check;
    public static String Import_checkText;
    public static String Import_checkTitle;
    public static String Import_checking;
    public static String Import_close;
    public static String Import_column;
    public static String Import_created;
    public static String Import_errorFile;
    public static String Import_example;
    public static String Import_facts;
    public static String Import_file;
    public static String Import_fileText;
    public static String Import_fileTitle;
    public static String Import_found;
    public static String Import_header;
    public static String Import_importing;
    public static String Import_keep;
    public static String Import_kind;
    public static String Import_kindCUSTOMER;
    public static String Import_kindORDER;
    public static String Import_kindORDER_LINE;
    public static String Import_loadMapping;
    public static String Import_mappingText;
    public static String Import_mappingTitle;
    public static String Import_meaning;
    public static String Import_noFile;
    public static String Import_noHeader;
    public static String Import_noMapping;
    public static String Import_none;
    public static String Import_preview;
    public static String Import_reading;
    public static String Import_reason;
    public static String Import_remove;
    public static String Import_reportDone;
    public static String Import_reportDryRun;
    public static String Import_reportTitle;
    public static String Import_returns;
    public static String Import_rows;
    public static String Import_saveMapping;
    public static String Import_tab;
    public static String Import_title;
    public static String Import_undo;
    public static String Import_undoEdited;
    public static String Import_undoReason;
    public static String Import_undoing;
    public static String Import_undone;
    public static String Kind_business;
    public static String Kind_consumer;
    public static String Kind_intermediary;
    public static String Kind_publicInterest;
    public static String ListPage_baseSort;
    public static String ListPage_delay;
    public static String ListPage_delayWrong;
    public static String ListPage_description;
    public static String ListPage_reset;
    public static String ListPage_resetDone;
    public static String ListPage_sortName;
    public static String ListPage_sortNumber;
    public static String ListPage_sortRevenue;
    public static String List_clearFilter;
    public static String List_copyJob;
    public static String List_count;
    public static String List_countSelected;
    public static String List_createStore;
    public static String List_empty;
    public static String List_emptyScope;
    public static String List_emptyScopeText;
    public static String List_emptyText;
    public static String List_failed;
    public static String List_filterHint;
    public static String List_import;
    public static String List_job;
    public static String List_newCustomer;
    public static String List_noMatch;
    public static String List_noMatchText;
    public static String List_noStore;
    public static String List_noStoreText;
    public static String List_openSample;
    public static String List_openStore;
    public static String List_opening;
    public static String List_openingText;
    public static String List_preparing;
    public static String List_preparingText;
    public static String List_scope;
    public static String List_showAll;
    public static String Navigator_all;
    public static String Navigator_disabled;
    public static String Navigator_failed;
    public static String Navigator_job;
    public static String Navigator_recent;
    public static String Navigator_segments;
    public static String Navigator_tiers;
    public static String Outcome_ADJUSTMENT;
    public static String Outcome_REJECTED;
    public static String Outcome_RETURN;
    public static String Outcome_UNCHANGED;
    public static String Outcome_VALID;
    public static String Outcome_WITHOUT_CUSTOMER;
    public static String Outcome_WITHOUT_PRICE;
    public static String Scope_given;
    public static String Scope_rfm;
    public static String Scope_segment;
    public static String Scope_tier;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
