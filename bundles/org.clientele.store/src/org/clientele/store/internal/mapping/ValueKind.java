package org.clientele.store.internal.mapping;

/** How a value lies in a column. */
public enum ValueKind {
    /** Text up to a length. */
    TEXT,
    /** A whole number of 64 bits. */
    LONG,
    /** A whole number of 32 bits or less. */
    INT,
    /** A truth value, 0 or 1. */
    BOOLEAN,
    /** The value of an enumeration's literal. */
    ENUM,
    /** A record around a positive whole number. */
    TYPED_ID,
    /** An exact decimal. */
    DECIMAL,
    /** A floating point number. */
    DOUBLE,
    /** A day. */
    DATE,
    /** A day and time without zone. */
    DATE_TIME,
    /** 1 where an embedded object is there, otherwise null. */
    MARKER
}
