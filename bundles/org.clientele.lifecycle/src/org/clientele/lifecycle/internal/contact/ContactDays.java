package org.clientele.lifecycle.internal.contact;

import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;

/** How long ago contacts of customers are. Used by one thread. */
final class ContactDays implements EventFacts.Visitor {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final EventFacts contacts;
    private final EventFilter filter;
    private final FactColumn since;
    private final FactColumn firstOrder;
    private final long today;
    private long last;

    ContactDays(FactSnapshot facts) {
        contacts = facts.events(Contacts.STREAM).orElse(null);
        filter = contacts == null ? null : Contacts.filter(contacts);
        since = facts.column("since").orElse(null); //$NON-NLS-1$
        firstOrder = facts.column("orders.first").orElse(null); //$NON-NLS-1$
        today = facts.today().toEpochDay();
    }

    /** The day of the last contact up to today; MISSING without one. */
    long last(int row) {
        last = FactColumn.MISSING;
        if (contacts != null) {
            contacts.forEach(row, Integer.MIN_VALUE + 1, Math.toIntExact((today + 1) * MINUTES_A_DAY), filter, this);
        }
        return last;
    }

    @Override
    public void event(int minute, long value, int code) {
        last = Math.floorDiv(minute, MINUTES_A_DAY);
    }

    /** The day on which the party became a customer, or first bought; MISSING where neither is known or is to come. */
    long began(int row) {
        long first = Math.min(day(since, row), day(firstOrder, row));
        return first > today ? FactColumn.MISSING : first;
    }

    private static long day(FactColumn column, int row) {
        long day = column == null ? FactColumn.MISSING : column.number(row);
        return day == FactColumn.MISSING ? Long.MAX_VALUE : day;
    }

    /** Days since the last contact, or since the beginning; MISSING where neither is known. */
    long days(int row) {
        long day = last(row);
        if (day == FactColumn.MISSING) {
            day = began(row);
        }
        return day == FactColumn.MISSING ? FactColumn.MISSING : today - day;
    }
}
