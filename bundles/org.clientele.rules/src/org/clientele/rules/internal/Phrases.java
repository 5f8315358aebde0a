package org.clientele.rules.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.clientele.rules.internal.types.Messages;
import org.eclipse.osgi.util.NLS;

/** Words for changes that were joined of several: those that the types use for one. */
final class Phrases {

    /** A hundredth of an amount that is kept in ten-thousandths. */
    private static final long HUNDREDTH = 100;

    private final FactSnapshot facts;

    Phrases(FactSnapshot facts) {
        this.facts = facts;
    }

    String all(List<ProposedChange> changes) {
        return String.join(org.clientele.rules.internal.Messages.change_separator,
                changes.stream().map(ProposedChange::text).toList());
    }

    /** Gives joined events their words: those of the one that asks for the same, else new ones. */
    AddEvents worded(AddEvents joined, AddEvents... parts) {
        for (AddEvents part : parts) {
            if (joined.equals(new AddEvents(part.stream(), part.count(), part.value(), part.codes(), part.until(), ""))) { //$NON-NLS-1$
                return part;
            }
        }
        EventDescriptor stream = stream(joined.stream());
        String text = more(stream, joined.count());
        if (joined.value() != 0) {
            text = NLS.bind(Messages.more_worth, text, value(stream, joined.value()));
        }
        if (!joined.codes().isEmpty()) {
            text = NLS.bind(Messages.more_of, text, String.join(Messages.list_separator, joined.codes()));
        }
        if (joined.until() != null) {
            text = NLS.bind(Messages.change_by, text,
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(joined.until()));
        }
        return new AddEvents(joined.stream(), joined.count(), joined.value(), joined.codes(), joined.until(), text);
    }

    /** The value up to the next that people would say. */
    long roundedUp(String stream, long value) {
        return stream(stream).valueType() != ColumnType.AMOUNT || value > Long.MAX_VALUE - HUNDREDTH ? value
                : Math.ceilDiv(value, HUNDREDTH) * HUNDREDTH;
    }

    private EventDescriptor stream(String id) {
        return facts.eventStreams().stream().filter(known -> known.id().equals(id)).findFirst()
                .orElse(new EventDescriptor(id, id, ColumnType.INTEGER, id, null));
    }

    private static String more(EventDescriptor stream, int count) {
        return switch (stream.id()) {
        case "orders" -> one(count, Messages.more_orders_one, Messages.more_orders); //$NON-NLS-1$
        case "lines" -> one(count, Messages.more_lines_one, Messages.more_lines); //$NON-NLS-1$
        case "interactions" -> one(count, Messages.more_interactions_one, Messages.more_interactions); //$NON-NLS-1$
        default -> NLS.bind(Messages.more_events, count, stream.label());
        };
    }

    private static String one(int count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, count);
    }

    private static String value(EventDescriptor stream, long value) {
        boolean scaled = stream.valueType() == ColumnType.AMOUNT || stream.valueType() == ColumnType.DECIMAL;
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(FactColumn.AMOUNT_SCALE);
        format.setMinimumFractionDigits(stream.valueType() == ColumnType.AMOUNT ? 2 : 0);
        return format.format(BigDecimal.valueOf(value, scaled ? FactColumn.AMOUNT_SCALE : 0));
    }
}
