package org.clientele.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;

/**
 * The texts of the command line. They are looked up by locale on each use, since one process may serve users of several
 * languages; {@code NLS} fixes one language for a process.
 */
public enum Messages {
    HELP_INTRODUCTION, HELP_USAGE, HELP_COMMANDS, HELP_OPTIONS, HELP_EXIT_CODES, HELP_MORE, HELP, HELP_COMMAND,
    OPTION_STORE, OPTION_JSON, OPTION_QUIET, OPTION_USER, OPTION_LANG, OPTION_DEBUG, OPTION_HELP, EXIT_OK,
    EXIT_FAILED, EXIT_USAGE, EXIT_NOT_FOUND, EXIT_IN_USE, EXIT_BAD_FILE, EXIT_BAD_STORE, EXIT_REJECTED,
    EXIT_CANCELLED, UNKNOWN_COMMAND, UNKNOWN_COMMAND_NEAR, UNKNOWN_OPTION, UNKNOWN_OPTION_NEAR, OPTION_TWICE,
    OPTION_WITHOUT_VALUE, OPTION_NEEDS_VALUE, OPTION_CHOICES, OPTION_DAY, OPTION_NUMBER, OPTION_PATH, OPERAND_MISSING,
    OPERAND_TOO_MANY, CANCELLED, OUT_OF_MEMORY, DEFECT, INCOMPLETE, HANDOVER_ENDED, HANDOVER_VERSION, HANDOVER_BUSY,
    VERSION, CREATE, CREATE_NAME, CREATE_CURRENCY, CREATE_ZONE, CREATE_DONE, CREATE_WHICH_CURRENCY, CREATE_WHICH_ZONE,
    INFO, INFO_STORE, INFO_ID, INFO_NAME, INFO_CURRENCY, INFO_ZONE, INFO_ENGINE, INFO_SCHEMA, INFO_CREATED,
    INFO_COMMIT, INFO_CUSTOMERS, INFO_PRODUCTS, INFO_ORDERS, INFO_LINES, INFO_SEGMENTS, ACCESS_LOG, ACCESS_LOG_CUSTOMER,
    ACCESS_LOG_ACTOR, ACCESS_LOG_LIMIT, ACCESS_LOG_DID, ACCESS_LOG_WHAT, ACCESS_LOG_RECORDS, ACCESS_LOG_FILE,
    ACCESS_LOG_READ, ACCESS_LOG_EXPORTED, ACCESS_LOG_NONE, BATCHES, BATCHES_LIMIT,
    BATCHES_ID, BATCHES_TIME, BATCHES_ACCOUNT, BATCHES_ROWS, BATCHES_REASON, BATCHES_NONE, UNDO, UNDO_BATCH,
    UNDO_EDITED, UNDO_REASON, UNDO_DEFAULT_REASON, UNDO_DONE, UNDO_KEPT, UNDO_NOT_KEPT, UNDO_WHICH, VERIFY,
    VERIFY_SOUND, VERIFY_FINDINGS, BACKUP, BACKUP_FOLDER, BACKUP_DONE, RESTORE, RESTORE_BACKUP, RESTORE_DONE,
    SEGMENTS, SEGMENTS_KEY, SEGMENTS_NAME, SEGMENTS_COUNT, SEGMENTS_NONE, PYRAMID, PYRAMID_TIER, PYRAMID_ID,
    PYRAMID_CUSTOMERS, PYRAMID_OF_CUSTOMERS, PYRAMID_REVENUE, PYRAMID_OF_REVENUE, PYRAMID_LINE, RFM, RFM_AS_OF,
    RFM_BINS, RFM_TIES, RFM_KEEP, RFM_HEAD, RFM_BY_RANK, RFM_EQUAL, RFM_SCORE, RFM_R, RFM_F, RFM_M, RFM_CELLS, SHOW,
    SHOW_CUSTOMER, SHOW_ORDERS, SHOW_FIGURES, SHOW_SEGMENTS, SHOW_LAST_ORDERS, SHOW_UNKNOWN, SHOW_SEVERAL,
    SEARCH, SEARCH_TEXT, SEARCH_LIMIT, SEARCH_NUMBER, SEARCH_NAME, SEARCH_MATCH, SEARCH_NONE, ORDER_TIME,
    ORDER_NUMBER, ORDER_KIND, ORDER_AMOUNT, ORDER_COUNTRY, IMPORT, IMPORT_FILE, IMPORT_KIND, IMPORT_MAPPING,
    IMPORT_SAVE_MAPPING, IMPORT_ERROR_FILE, IMPORT_DRY_RUN, IMPORT_OUTCOME, IMPORT_ROWS, IMPORT_ROWS_READ,
    IMPORT_ALSO, IMPORT_CREATED, IMPORT_GROSS, IMPORT_NET, IMPORT_ERRORS, IMPORT_BATCH, IMPORT_PROBLEM,
    IMPORT_PROBLEM_IN, IMPORT_WAS_DRY, OUTCOME_VALID, OUTCOME_RETURN, OUTCOME_WITHOUT_CUSTOMER, OUTCOME_WITHOUT_PRICE,
    OUTCOME_ADJUSTMENT, OUTCOME_UNCHANGED, OUTCOME_REJECTED, FACT_WITHOUT_CUSTOMER, FACT_CANCELLATIONS,
    FACT_ADJUSTMENTS, FACT_DUPLICATES, FACT_REJECTED_WITH_ORDER, FACT_CUSTOMERS, FACT_PURCHASES, FACT_EQUAL_SALE,
    FACT_LARGER_SALE, FACT_WITHOUT_SALE, MATCH_EXACT, MATCH_PARTIAL, MATCH_NONE, EXPORT, EXPORT_SEGMENT, EXPORT_TIER,
    EXPORT_FILTER, EXPORT_COLUMNS, EXPORT_SORT, EXPORT_DESCENDING, EXPORT_OUT, EXPORT_DONE, EXPORT_JSON_NEEDS_OUT,
    EXPORT_ONE_SCOPE, EXPORT_UNKNOWN_COLUMN, EXPORT_NO_SCRATCH, DEMO, DEMO_CREATING, DEMO_OPENING, DEMO_WHERE,
    DEMO_HEADLESS, ERASE, ERASE_CUSTOMER, ERASE_YES, ERASE_REASON, ERASE_UNKNOWN, ERASE_WHOM, ERASE_SURE,
    ERASE_DEFAULT_REASON, ERASE_DONE, BULK, BULK_ALL, BULK_SET, BULK_CLEAR, BULK_ADD_TAG, BULK_REMOVE_TAG,
    BULK_CLASSIFY, BULK_PREVIEW, BULK_WHOM, BULK_WHAT, BULK_ASSIGNMENT, BULK_UNKNOWN, BULK_CHOICE,
    BULK_DEFAULT_REASON, BULK_WOULD, BULK_DID, BULK_UNDO, BULK_NAME, BULK_BEFORE, BULK_AFTER;

    private static final String BUNDLE = "org.clientele.cli.internal.messages";

    /**
     * The text in a language.
     *
     * @param locale the language; English where there is no translation
     * @param arguments what {0}, {1} and so on stand for
     * @return the text
     */
    public String in(Locale locale, Object... arguments) {
        String pattern = texts(locale).getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * A wrong command line.
     *
     * @param locale the language
     * @param arguments what {0}, {1} and so on stand for
     * @return the failure with this text
     */
    public ClienteleException usage(Locale locale, Object... arguments) {
        return failure(StatusCodes.INVALID_INPUT, locale, arguments);
    }

    /**
     * An expected failure.
     *
     * @param code one of the status codes
     * @param locale the language
     * @param arguments what {0}, {1} and so on stand for
     * @return the failure with this text
     */
    public ClienteleException failure(int code, Locale locale, Object... arguments) {
        return new ClienteleException(code, in(locale, arguments));
    }

    static ResourceBundle texts(Locale locale) {
        // simplified characters are the only Chinese that there is; readers of traditional ones prefer them to English
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
