package org.clientele.core.store;

/**
 * What an older store cannot hold.
 *
 * @param type the class of the records, by its name in the model
 * @param feature the feature whose values are left out; empty when whole records are
 * @param why why
 * @param count how many values or records
 * @since 1.0
 */
public record LeftOut(String type, String feature, Why why, long count) {

    /** Why something is left out. */
    public enum Why {
        /** The older model has no such class. */
        CLASS,
        /** The older model has no such feature. */
        FEATURE,
        /** The older enumeration has no such literal; the value is unset there. */
        LITERAL,
        /** The text is longer than the older column; it is cut there, or unset where it has to be unique. */
        LENGTH,
        /** It names a record that is left out; the value is unset there. */
        REFERENCE
    }
}
