package org.clientele.core;

/**
 * The codes of expected failures. A code never changes its meaning; scripts may rely on it. The message that comes
 * with it is a sentence that says what happened, where, and what to do.
 *
 * @since 1.0
 */
public final class StatusCodes {

    /** Something expected went wrong that has no code of its own. */
    public static final int FAILED = 1;
    /** The work was cancelled; nothing was changed. */
    public static final int CANCELLED = 2;
    /** An argument or a setting cannot be used as it is. */
    public static final int INVALID_INPUT = 3;
    /** Something that was named does not exist or is hidden from the asker. */
    public static final int NOT_FOUND = 4;
    /** Something cannot be removed, since what the message names depends on it. */
    public static final int IN_USE = 5;
    /** What a bundle contributes failed and is switched off; the message names both. */
    public static final int CONTRIBUTION_FAILED = 6;

    /** The folder holds no store. */
    public static final int STORE_MISSING = 100;
    /** Another process has the store open; the message names it. */
    public static final int STORE_IN_USE = 101;
    /** The store was written by a newer program. */
    public static final int STORE_NEWER = 102;
    /** The store's files are damaged; a backup has to be restored. */
    public static final int STORE_DAMAGED = 103;
    /** The folder cannot be written, or the disk is full. */
    public static final int STORE_NOT_WRITABLE = 104;
    /** There is a store, or something else, where one was to be created. */
    public static final int STORE_EXISTS = 105;
    /** Somebody else saved first; the conflicts tell base, mine and theirs. */
    public static final int CONFLICT = 106;
    /** Another unit of work holds the rows for too long; try again. */
    public static final int LOCK_TIMEOUT = 107;
    /** A value does not fit its feature, or a key is taken. */
    public static final int INVALID_RECORD = 108;
    /** The asker may not do this. */
    public static final int ACCESS_DENIED = 109;

    /** A file cannot be read or is no such file. */
    public static final int FILE_UNREADABLE = 200;
    /** A file's text breaks the format; the message names line and column. */
    public static final int FILE_MALFORMED = 201;
    /** A file's encoding is not the expected one. */
    public static final int FILE_ENCODING = 202;
    /** A file cannot be written. */
    public static final int FILE_NOT_WRITABLE = 203;

    /** A rule uses a condition type or a column that is not installed. */
    public static final int RULE_DISABLED = 300;
    /** A rule is malformed. */
    public static final int RULE_INVALID = 301;
    /** The data do not fit into the memory that is set, or a rule takes more time than it was given. */
    public static final int OUT_OF_BUDGET = 302;
    /** Rules use each other in a circle; the message tells the path. */
    public static final int RULE_CYCLE = 303;
    /** A contributed type failed and is set aside; the message names it and its bundle. */
    public static final int RULE_TYPE_FAILED = 304;

    /** An update or a site cannot be used; the problems that come with it say why. */
    public static final int UPDATE_REFUSED = 400;

    private StatusCodes() {
    }
}
