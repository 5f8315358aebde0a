package org.clientele.ui;

import java.util.Locale;

/**
 * The icons that all parts may use.
 *
 * @since 1.0
 */
public enum UiIcon implements Icon {
    /** The product. */
    CLIENTELE,
    /** A customer. */
    CUSTOMER,
    /** Several customers. */
    CUSTOMERS,
    /** A person. */
    PERSON,
    /** An organisation. */
    ORGANISATION,
    /** A segment. */
    SEGMENT,
    /** A tier of the pyramid, or the pyramid. */
    PYRAMID,
    /** The RFM table. */
    RFM,
    /** An order. */
    ORDER,
    /** A return. */
    RETURN,
    /** What was opened recently, or a history. */
    HISTORY,
    /** A store. */
    STORE,
    /** The sample data. */
    SAMPLE,
    /** Create something. */
    ADD,
    /** Take something away. */
    REMOVE,
    /** Look for something. */
    SEARCH,
    /** Before the one above. */
    UP,
    /** Behind the one below. */
    DOWN,
    /** Choose columns. */
    COLUMNS,
    /** Bring data in. */
    IMPORT,
    /** Take data out. */
    EXPORT,
    /** Read again. */
    REFRESH,
    /** Light or dark. */
    THEME,
    /** Language. */
    LANGUAGE,
    /** Set by IT, or not permitted. */
    LOCK,
    /** A favourite. */
    FAVOURITE,
    /** A task. */
    TASK,
    /** An interaction. */
    INTERACTION,
    /** A settled thing. */
    OK,
    /** A warning. */
    WARNING,
    /** A condition that holds. */
    MET,
    /** A condition that does not hold. */
    UNMET,
    /** What could be done. */
    HINT;

    @Override
    public String bundle() {
        return UiIds.BUNDLE;
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
