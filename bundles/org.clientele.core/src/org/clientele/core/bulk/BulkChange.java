package org.clientele.core.bulk;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.store.FeaturePath;

/**
 * One thing to change at each customer.
 *
 * @since 1.0
 */
public sealed interface BulkChange {

    /**
     * Sets or clears an attribute of the party or of its role as a customer, such as {@code customer.owner}.
     *
     * @param path the attribute; a key, such as the customer's number, is refused
     * @param value the value as the model has it, or null to clear it
     */
    record SetValue(FeaturePath path, Object value) implements BulkChange {
    }

    /**
     * Adds a tag where it is missing.
     *
     * @param name the tag
     */
    record AddTag(String name) implements BulkChange {
    }

    /**
     * Removes a tag where it is.
     *
     * @param name the tag
     */
    record RemoveTag(String name) implements BulkChange {
    }

    /**
     * Enters values of a classification scheme, as
     * {@link org.clientele.core.classification.ClassificationService#enter} does.
     *
     * @param scheme the scheme's key
     * @param values keys of its values; empty to end what was entered
     * @param from the first day on which they hold
     * @param evidence why, or null
     */
    record Classify(String scheme, List<String> values, LocalDate from, String evidence) implements BulkChange {
        /** Copies the list. */
        public Classify {
            values = List.copyOf(values);
        }
    }

    /**
     * Sets or clears a custom field, as {@link org.clientele.core.fields.CustomFieldService#set} does.
     *
     * @param field the field's key
     * @param value a value of the field's type, or null to clear it
     */
    record SetCustomField(String field, Object value) implements BulkChange {
    }
}
