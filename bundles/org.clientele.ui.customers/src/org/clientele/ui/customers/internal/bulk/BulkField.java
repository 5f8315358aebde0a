package org.clientele.ui.customers.internal.bulk;

import java.util.List;
import java.util.function.Function;

import org.clientele.core.bulk.BulkChange;

/**
 * Something that can be changed at many customers.
 *
 * @param label its name
 * @param kind how its value is entered
 * @param choices what can be chosen, for CHOICE and CHOICES
 * @param clearable whether it can be taken away
 * @param change makes the change of a value: null to clear, a String, LocalDate, Boolean, a choice's key, or a list of keys
 */
record BulkField(String label, Kind kind, List<Choice> choices, boolean clearable, Function<Object, BulkChange> change) {

    /** How a value is entered. */
    enum Kind {
        /** As a line of text. */
        TEXT,
        /** As a day. */
        DATE,
        /** As yes or no. */
        YES_NO,
        /** As one of some choices. */
        CHOICE,
        /** As some of the choices. */
        CHOICES
    }

    /**
     * A choice.
     *
     * @param value what is set
     * @param label its name
     */
    record Choice(Object value, String label) {
    }
}
