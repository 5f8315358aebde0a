package org.clientele.rules.internal;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.AddEvents;
import org.eclipse.osgi.util.NLS;

/** Words for changes that were joined of several. */
final class Phrases {

    private final FactSnapshot facts;

    Phrases(FactSnapshot facts) {
        this.facts = facts;
    }

    String all(List<ProposedChange> changes) {
        return String.join(Messages.change_separator, changes.stream().map(ProposedChange::text).toList());
    }

    /** Gives joined events their words: those of the one that asks for the same, else new ones. */
    AddEvents worded(AddEvents joined, AddEvents... parts) {
        for (AddEvents part : parts) {
            if (joined.equals(new AddEvents(part.stream(), part.count(), part.value(), part.codes(), part.until(), ""))) { //$NON-NLS-1$
                return part;
            }
        }
        Object[] words = { joined.count(), label(joined), value(joined), joined.until() == null ? "" //$NON-NLS-1$
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(joined.until()) };
        String pattern = joined.value() == 0 ? joined.until() == null ? Messages.more_events : Messages.more_events_by
                : joined.until() == null ? Messages.more_events_of : Messages.more_events_of_by;
        return new AddEvents(joined.stream(), joined.count(), joined.value(), joined.codes(), joined.until(),
                NLS.bind(pattern, words));
    }

    private String label(AddEvents more) {
        String stream = facts.eventStreams().stream().filter(known -> known.id().equals(more.stream()))
                .map(EventDescriptor::label).findFirst().orElse(more.stream());
        return more.codes().isEmpty() ? stream
                : stream + " " + String.join(Messages.list_separator, more.codes()); //$NON-NLS-1$
    }

    private static String value(AddEvents more) {
        return BigDecimal.valueOf(more.value(), FactColumn.AMOUNT_SCALE).stripTrailingZeros().toPlainString();
    }
}
