package org.clientele.ui.segments.internal.editor;

import java.util.Locale;

import org.clientele.ui.Icon;

/** The icons of conditions. */
public enum ConditionIcon implements Icon {
    /** All have to hold. */
    ALL,
    /** One has to hold. */
    ANY,
    /** So many have to hold. */
    AT_LEAST,
    /** Must not hold. */
    NOT,
    /** A value is compared. */
    COMPARISON,
    /** A value lies between two. */
    RANGE,
    /** A text is looked through. */
    TEXT,
    /** A day lies in a window. */
    DATE,
    /** A value is not there. */
    ABSENT,
    /** Events are counted. */
    AGGREGATE,
    /** A relationship. */
    RELATIONSHIP,
    /** A class. */
    CLASSIFICATION,
    /** Another segment. */
    IN_SEGMENT,
    /** Change something. */
    EDIT,
    /** Why something is so. */
    WHY,
    /** Of a type of a partner. */
    OTHER,
    /** Of a type that is not installed. */
    MISSING;

    /** The icon of a condition type. */
    static ConditionIcon ofType(String id) {
        return switch (id) {
        case "comparison" -> COMPARISON; //$NON-NLS-1$
        case "range" -> RANGE; //$NON-NLS-1$
        case "text" -> TEXT; //$NON-NLS-1$
        case "date" -> DATE; //$NON-NLS-1$
        case "missing" -> ABSENT; //$NON-NLS-1$
        case "aggregate" -> AGGREGATE; //$NON-NLS-1$
        case "relationship" -> RELATIONSHIP; //$NON-NLS-1$
        case "classification" -> CLASSIFICATION; //$NON-NLS-1$
        case "segment" -> IN_SEGMENT; //$NON-NLS-1$
        default -> OTHER;
        };
    }

    @Override
    public String bundle() {
        return "org.clientele.ui.segments"; //$NON-NLS-1$
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
