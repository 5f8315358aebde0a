package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.eclipse.osgi.util.NLS;

/** More events, told in the user's language. */
final class EventChange {

    /** Of more events nobody would say that they are missing. */
    static final int MOST_EVENTS = 10_000;

    private static final String ORDERS = "orders"; //$NON-NLS-1$

    private EventChange() {
    }

    /** More orders. */
    static ProposedChange orders(FactSnapshot facts, int count, long value, LocalDate until) {
        return more(orders(facts), count, value, List.of(), until);
    }

    /** Orders that are worth so much in total. */
    static ProposedChange orderSum(FactSnapshot facts, long value) {
        return sum(orders(facts), value, List.of(), null);
    }

    private static EventDescriptor orders(FactSnapshot facts) {
        return facts.eventStreams().stream().filter(d -> ORDERS.equals(d.id())).findFirst()
                .orElse(new EventDescriptor(ORDERS, ORDERS, ColumnType.AMOUNT, ORDERS, null));
    }

    /** So many more events, each with a value or, for 0, any. */
    static ProposedChange more(EventDescriptor stream, int count, long value, List<String> codes, LocalDate until) {
        String text = switch (stream.id()) {
        case ORDERS -> count == 1 ? Messages.more_orders_one : NLS.bind(Messages.more_orders, count);
        case "lines" -> count == 1 ? Messages.more_lines_one : NLS.bind(Messages.more_lines, count); //$NON-NLS-1$
        case "interactions" -> count == 1 ? Messages.more_interactions_one //$NON-NLS-1$
                : NLS.bind(Messages.more_interactions, count);
        default -> NLS.bind(Messages.more_events, count, stream.label());
        };
        if (value != 0) {
            text = NLS.bind(Messages.more_worth, text, Quantity.show(stream.valueType(), value));
        }
        return change(stream, count, value, codes, until, text);
    }

    /** Events that are worth so much in total. */
    static ProposedChange sum(EventDescriptor stream, long value, List<String> codes, LocalDate until) {
        String worth = Quantity.show(stream.valueType(), value);
        return change(stream, 1, value, codes, until, ORDERS.equals(stream.id()) ? NLS.bind(Messages.sum_orders, worth)
                : NLS.bind(Messages.sum_events, worth, stream.label()));
    }

    private static ProposedChange change(EventDescriptor stream, int count, long value, List<String> codes,
            LocalDate until, String phrase) {
        String text = phrase;
        if (!codes.isEmpty()) {
            text = NLS.bind(Messages.more_of, text,
                    codes.stream().distinct().collect(Collectors.joining(Messages.list_separator)));
        }
        if (until != null) {
            text = NLS.bind(Messages.change_by, text, Quantity.show(until));
        }
        return new AddEvents(stream.id(), count, value, codes, until, text);
    }
}
