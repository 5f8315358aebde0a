package org.clientele.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String File_binary;
    public static String File_cutOff;
    public static String File_denied;
    public static String File_empty;
    public static String File_encoding;
    public static String File_encodingUnknown;
    public static String File_fieldTooLong;
    public static String File_folder;
    public static String File_gzipBroken;
    public static String File_gzipCut;
    public static String File_missing;
    public static String File_isFolder;
    public static String File_noFolder;
    public static String File_noPermission;
    public static String File_notWritable;
    public static String File_quoteOpen;
    public static String File_quoteText;
    public static String File_sameAsInput;
    public static String File_unreadable;
    public static String File_workbook;

    public static String Mapping_classUnknown;
    public static String Mapping_columnMissing;
    public static String Mapping_columnTwice;
    public static String Mapping_currency;
    public static String Mapping_formNumber;
    public static String Mapping_formPattern;
    public static String Mapping_malformed;
    public static String Mapping_nothingKnown;
    public static String Mapping_oneClass;
    public static String Mapping_targetMissing;
    public static String Mapping_targetTwice;
    public static String Mapping_targetUnknown;
    public static String Mapping_value;

    public static String Row_choice;
    public static String Row_otherCustomer;
    public static String Row_dateAmbiguous;
    public static String Row_dateRange;
    public static String Row_dateUnreadable;
    public static String Row_duplicate;
    public static String Row_fieldsMany;
    public static String Row_fieldKind;
    public static String Row_fieldsFew;
    public static String Row_missing;
    public static String Row_noCustomer;
    public static String Row_numberDecimals;
    public static String Row_numberRange;
    public static String Row_numberUnreadable;
    public static String Row_orderCustomers;
    public static String Row_partyCircle;
    public static String Row_partyRejected;
    public static String Row_partySelf;
    public static String Row_partySeveral;
    public static String Row_schemeValue;
    public static String Row_people;
    public static String Row_sibling;
    public static String Row_textControl;
    public static String Row_textLong;
    public static String Row_yesNo;

    public static String Import_cancelled;
    public static String Import_memory;
    public static String Import_noStages;
    public static String Import_place;
    public static String Import_placeColumn;
    public static String Import_reason;
    public static String Import_refused;
    public static String Import_task;
    public static String Import_taskRead;
    public static String Import_taskWrite;
    public static String Import_temporary;

    public static String Export_all;
    public static String Export_cancelled;
    public static String Export_cell;
    public static String Export_columnUnknown;
    public static String Export_filtered;
    public static String Export_given;
    public static String Export_segment;
    public static String Export_task;
    public static String Export_tier;

    public static String Csv_label;
    public static String Csv_description;
    public static String Csv_exportLabel;
    public static String Csv_exportDescription;
    public static String Importer_missing;
    public static String Importer_noPatterns;
    public static String Importer_noPreview;
    public static String Importer_noReport;
    public static String Importer_unknown;
    public static String Exporter_noEnding;
    public static String Exporter_unknown;
    public static String Sample_cancelled;
    public static String Sample_failed;
    public static String Sample_reason;
    public static String Sample_task;
    public static String Sample_unknown;

    static {
        NLS.initializeMessages("org.clientele.exchange.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
