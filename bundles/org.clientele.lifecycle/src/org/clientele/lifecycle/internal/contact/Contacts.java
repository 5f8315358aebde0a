package org.clientele.lifecycle.internal.contact;

import java.util.stream.IntStream;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.model.InteractionKind;

/** What counts as a contact. */
public final class Contacts {

    /** The stream of interactions. */
    public static final String STREAM = "interactions"; //$NON-NLS-1$

    /** How many valid contact points there are; missing where there never was one. */
    public static final String POINTS = "contact.points"; //$NON-NLS-1$

    /** The day of the last contact that the customer began. */
    public static final String INBOUND = "contact.inbound"; //$NON-NLS-1$

    /** Days since the last contact, or since the party became a customer. */
    public static final String DAYS = "contact.days"; //$NON-NLS-1$

    /** The most days from one contact to the next. */
    public static final String LIMIT = "contact.limit"; //$NON-NLS-1$

    /** Days over the limit. */
    public static final String OVERDUE = "contact.overdue"; //$NON-NLS-1$

    /** How many customers bought in the last 365 days. */
    public static final String CUSTOMERS = "relation.customers"; //$NON-NLS-1$

    private Contacts() {
    }

    /**
     * Calls, visits, mails and meetings: a note is none.
     *
     * @param interactions the stream
     * @return the filter
     */
    public static EventFilter filter(EventFacts interactions) {
        return EventFilter.ofCodes(false, IntStream.range(0, interactions.codes())
                .filter(code -> !InteractionKind.NOTE.getLiteral().equals(interactions.textOfCode(code))).toArray());
    }
}
