package org.clientele.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.clientele.model.RelationshipKind;

/**
 * A change of one customer's facts that would make a condition hold.
 *
 * @since 1.0
 */
public sealed interface ProposedChange {

    /**
     * The change in the user's language, such as "2 more orders by 30 June".
     *
     * @return one phrase without a full stop
     */
    String text();

    /**
     * Another value of a column that is read rather than computed.
     *
     * @param column the id of the column
     * @param value a String for a text column, Long.valueOf a number as {@code FactColumn.number} gives it for the
     *        others; null: the value is taken away
     * @param text the change in the user's language
     */
    record SetValue(String column, Object value, String text) implements ProposedChange {
        /** Checks the value's class. */
        public SetValue {
            Objects.requireNonNull(column);
            if (value != null && !(value instanceof String) && !(value instanceof Long)) {
                throw new IllegalArgumentException("String or Long, not " + value.getClass().getName()); //$NON-NLS-1$
            }
        }
    }

    /**
     * More events of a stream, such as orders; computed columns follow.
     *
     * @param stream the id of the stream: "orders", "lines", "interactions" or a contributed one
     * @param count how many at least, 1 or more
     * @param value the value of each, as the stream has it: for orders and lines an amount in ten-thousandths; 0 where
     *        any will do
     * @param codes the texts of the codes that the events have, in turn; empty: as usual, which is a purchase for
     *        orders, and for other streams a code that the customer had not had yet, another for each
     * @param until the last day on which they count; null when there is none
     * @param text the change in the user's language
     */
    record AddEvents(String stream, int count, long value, List<String> codes, LocalDate until, String text)
            implements ProposedChange {
        /** Copies the list. */
        public AddEvents {
            Objects.requireNonNull(stream);
            codes = List.copyOf(codes);
            if (count < 1) {
                throw new IllegalArgumentException("At least one event"); //$NON-NLS-1$
            }
        }
    }

    /**
     * A relationship more.
     *
     * @param kind its kind
     * @param outgoing whether the customer is its source
     * @param party the party at the other end; 0 when any will do
     * @param role its role; null when any will do
     * @param text the change in the user's language
     */
    record AddLink(RelationshipKind kind, boolean outgoing, long party, String role, String text)
            implements ProposedChange {
    }

    /**
     * Time that passes without a change.
     *
     * @param until the day on which the condition holds, after today
     * @param text the change in the user's language
     */
    record Wait(LocalDate until, String text) implements ProposedChange {
        /** Checks the day. */
        public Wait {
            Objects.requireNonNull(until);
        }
    }
}
