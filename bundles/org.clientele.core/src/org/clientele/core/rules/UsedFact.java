package org.clientele.core.rules;

import java.time.LocalDate;

/**
 * A fact that a proof rests on.
 *
 * @param column the id of the column or of the stream of events that it was read from; null: it comes from elsewhere
 * @param label its name in the user's language
 * @param value its value in the user's language; never null, "no value" where there is none
 * @param source where the value came from in the user's language, such as "typed by Ann"; null when it is not known
 * @param since the day since which the value is known, so that its age can be told; null when it is not known
 * @since 1.0
 */
public record UsedFact(String column, String label, String value, String source, LocalDate since) {

    /**
     * A fact whose source and age the rule service fills in where it knows them.
     *
     * @param column the id of the column or stream, or null
     * @param label its name in the user's language
     * @param value its value in the user's language
     */
    public UsedFact(String column, String label, String value) {
        this(column, label, value, null, null);
    }
}
