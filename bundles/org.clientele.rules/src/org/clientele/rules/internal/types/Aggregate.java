package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * A condition over events, read: a number for each row. Without events the count, the sum and the number of different
 * ones are 0, the other figures are missing; so is a gap with fewer than two events.
 *
 * @param events the stream
 * @param function the figure
 * @param period when events count
 * @param codes which count, by the texts of their codes; empty: the usual ones
 * @param filter the same for the stream
 * @param noCode the code of events that have none, such as lines without a product, or -1; they are no different ones
 * @param wanted what is wanted
 * @param today the day of the facts
 */
record Aggregate(EventFacts events, AggregateFunction function, EventPeriod period, List<String> codes,
        EventFilter filter, int noCode, FigureWish wanted, LocalDate today) implements RowNumbers {

    /** Streams whose codes tell purchases from returns. */
    static final Set<String> OF_ORDERS = Set.of("orders", "heads"); //$NON-NLS-1$ //$NON-NLS-2$

    static Aggregate of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        Operands operands = new Operands(condition);
        String stream = operands.required(Conditions.EVENTS);
        String name = operands.required(Conditions.FUNCTION);
        AggregateFunction function = AggregateFunction.of(name)
                .orElseThrow(() -> operands.unknown(Conditions.FUNCTION, name, AggregateFunction.texts()));
        EventPeriod period = EventPeriod.of(operands);
        EventFacts events = facts.events(stream).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.stream_missing, stream, Conditions.EVENTS)));
        EventDescriptor descriptor = events.descriptor();
        List<String> codes = operands.all(Conditions.CODES);
        boolean isOneKind = OF_ORDERS.contains(stream) && function == AggregateFunction.DISTINCT;
        if (isOneKind
                || descriptor.codeLabel() == null && (!codes.isEmpty() || function == AggregateFunction.DISTINCT)) {
            throw Operands.invalid(Messages.stream_no_codes, descriptor.label(),
                    codes.isEmpty() ? Conditions.FUNCTION : Conditions.CODES);
        }
        FigureWish wanted = FigureWish.of(operands, function.type(descriptor.valueType()), function);
        int noCode = function == AggregateFunction.DISTINCT ? events.codeOf("") : -1; //$NON-NLS-1$
        return new Aggregate(events, function, period, codes, events.filter(codes), noCode, wanted, facts.today());
    }

    NumberWish wish() {
        return wanted.numbers();
    }

    ColumnType type() {
        return function.type(events.descriptor().valueType());
    }

    int fromMinute() {
        LocalDate start = period.start(today);
        return start == null ? Integer.MIN_VALUE + 1 : EventPeriod.minute(start.toEpochDay());
    }

    /** Ages count up to today, since what is to come has no age. */
    int toMinute() {
        LocalDate end = period.end(today);
        if (function.isAge() && (end == null || end.isAfter(today))) {
            end = today;
        }
        return end == null ? Integer.MAX_VALUE : EventPeriod.minute(end.toEpochDay() + 1);
    }

    @Override
    public int sparse() {
        return 3;
    }

    @Override
    public long number(int row) {
        long[] one = new long[1];
        numbers(row, 1, one);
        return one[0];
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        int to = from + count;
        int fromMinute = fromMinute();
        int toMinute = toMinute();
        switch (function) {
        case COUNT -> events.aggregate(from, to, fromMinute, toMinute, filter, into, null, null, null);
        case SUM -> events.aggregate(from, to, fromMinute, toMinute, filter, null, into, null, null);
        case AVERAGE -> {
            long[] counts = new long[count];
            events.aggregate(from, to, fromMinute, toMinute, filter, counts, into, null, null);
            for (int i = 0; i < count; i++) {
                into[i] = average(into[i], counts[i]);
            }
        }
        case DAYS_SINCE_FIRST, DAYS_SINCE_LAST -> {
            int[] minutes = new int[count];
            boolean isFirst = function == AggregateFunction.DAYS_SINCE_FIRST;
            events.aggregate(from, to, fromMinute, toMinute, filter, null, null, isFirst ? minutes : null,
                    isFirst ? null : minutes);
            long now = today.toEpochDay();
            for (int i = 0; i < count; i++) {
                into[i] = minutes[i] == EventFacts.NONE ? FactColumn.MISSING : now - EventPeriod.day(minutes[i]);
            }
        }
        case AVERAGE_GAP -> gaps(from, count, into);
        default -> each(from, to, into);
        }
    }

    private void gaps(int from, int count, long[] into) {
        int[] first = new int[count];
        int[] last = new int[count];
        events.aggregate(from, from + count, fromMinute(), toMinute(), filter, into, null, first, last);
        for (int i = 0; i < count; i++) {
            into[i] = gap(EventPeriod.day(first[i]), EventPeriod.day(last[i]), into[i]);
        }
    }

    private void each(int from, int to, long[] into) {
        EachEvent visitor = new EachEvent(this);
        EventFilter every = filter.all() ? EventFilter.ALL : EventFilter.USUAL; // the visitor knows the codes
        int fromMinute = fromMinute();
        int toMinute = toMinute();
        for (int row = from; row < to; row++) {
            visitor.begin();
            events.forEach(row, fromMinute, toMinute, every, visitor);
            into[row - from] = visitor.figure();
        }
    }

    /** The average of so many values with a sum, in the unit of the figure. */
    long average(long sum, long count) {
        boolean isScaled = Quantity.isScaled(events.descriptor().valueType());
        return Averages.of(isScaled ? sum : sum * Averages.SCALE, count);
    }

    /** The average number of days between so many events. */
    static long gap(long firstDay, long lastDay, long count) {
        return count < 2 ? FactColumn.MISSING : Averages.of((lastDay - firstDay) * Averages.SCALE, count - 1);
    }

    /** The figure's name with all that narrows it down. */
    String label() {
        String label = events.descriptor().label();
        if (!codes.isEmpty()) {
            label = NLS.bind(Messages.figure_codes, label, String.join(Messages.list_separator, codes));
        }
        String when = period.text();
        return when == null ? NLS.bind(Messages.figure_of, label, function.label())
                : NLS.bind(Messages.figure_in, new Object[] { label, function.label(), when });
    }
}
