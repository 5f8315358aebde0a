package org.clientele.lifecycle.internal.contact;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.Log;
import org.clientele.lifecycle.internal.NumbersColumn;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPolicy;
import org.osgi.service.component.annotations.Component;

/** Offers contacts and their limits as columns. */
@Component
public final class ContactColumns implements ColumnProvider {

    private static final String SINCE = "since"; //$NON-NLS-1$
    private static final String FIRST = "orders.first"; //$NON-NLS-1$
    private static final String LAST = "orders.last"; //$NON-NLS-1$
    private static final int YEAR = 365;
    private static final int ONE_BY_ONE = 500;

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(describe(Contacts.DAYS, ColumnType.INTEGER, Messages.column_days),
                describe(Contacts.LIMIT, ColumnType.INTEGER, Messages.column_limit),
                describe(Contacts.OVERDUE, ColumnType.INTEGER, Messages.column_overdue),
                describe(Contacts.INBOUND, ColumnType.DATE, Messages.column_inbound),
                describe(Contacts.POINTS, ColumnType.INTEGER, Messages.column_points),
                describe(Contacts.CUSTOMERS, ColumnType.INTEGER, Messages.column_customers));
    }

    private static ColumnDescriptor describe(String id, ColumnType type, String label) {
        return new ColumnDescriptor(id, type, label, true, Translations.of(Messages.class, label));
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        Optional<ColumnDescriptor> descriptor = columns().stream().filter(each -> each.id().equals(id)).findFirst();
        if (descriptor.isEmpty()) {
            return Optional.empty();
        }
        long[] values = switch (id) {
        case Contacts.INBOUND -> new StoredFacts(store, facts).inbound();
        case Contacts.POINTS -> new StoredFacts(store, facts).points();
        case Contacts.CUSTOMERS -> customers(facts);
        default -> all(facts, figure(id, store, facts));
        };
        return Optional.of(new NumbersColumn(descriptor.get(), values));
    }

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) throws ClienteleException {
        boolean anybody = Contacts.CUSTOMERS.equals(id) || change.touches(Literals.CONTACT_POLICY.getName())
                || change.touches(Literals.CLASSIFICATION_SCHEME.getName());
        if (anybody || !(before instanceof NumbersColumn known)) {
            return Optional.empty();
        }
        boolean stored = Contacts.INBOUND.equals(id) || Contacts.POINTS.equals(id);
        if (!stored) {
            return Optional.of(known.with(change.rows(), visible(figure(id, store, facts), facts)));
        }
        if (change.rows().getCardinality() > ONE_BY_ONE) {
            return Optional.empty();
        }
        StoredFacts read = new StoredFacts(store, facts);
        long[] values = new long[change.rows().getCardinality()];
        int at = 0;
        for (int row : change.rows().toArray()) {
            values[at++] = !facts.visible().contains(row) ? FactColumn.MISSING
                    : Contacts.INBOUND.equals(id) ? read.inbound(row) : read.points(row);
        }
        return Optional.of(known.with(change.rows(), row -> values[change.rows().rank(row) - 1]));
    }

    private static IntToLongFunction figure(String id, Store store, FactSnapshot facts) throws ClienteleException {
        ContactDays days = new ContactDays(facts);
        if (Contacts.DAYS.equals(id)) {
            return days::days;
        }
        Limits limits = new Limits(Policies.all(store), facts);
        if (Contacts.LIMIT.equals(id)) {
            return row -> {
                int limit = limits.limit(row);
                return limit == 0 ? FactColumn.MISSING : limit;
            };
        }
        return row -> {
            int limit = limits.limit(row);
            long passed = limit == 0 ? FactColumn.MISSING : days.days(row);
            return passed == FactColumn.MISSING || passed <= limit ? FactColumn.MISSING : passed - limit;
        };
    }

    private static long[] all(FactSnapshot facts, IntToLongFunction figure) {
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        facts.visible().forEach((int row) -> values[row] = figure.applyAsLong(row));
        return values;
    }

    private static IntToLongFunction visible(IntToLongFunction figure, FactSnapshot facts) {
        return row -> facts.visible().contains(row) ? figure.applyAsLong(row) : FactColumn.MISSING;
    }

    /** The same number for everybody: how many customers bought in the last 365 days, today included. */
    private static long[] customers(FactSnapshot facts) {
        FactColumn last = facts.column(LAST).orElse(null);
        long today = facts.today().toEpochDay();
        long[] count = new long[1];
        facts.visible().forEach((int row) -> {
            long day = last == null ? FactColumn.MISSING : last.number(row);
            if (day != FactColumn.MISSING && day <= today && day > today - YEAR) {
                count[0]++;
            }
        });
        return all(facts, row -> count[0]);
    }

    @Override
    public boolean local(String id) {
        return !Contacts.CUSTOMERS.equals(id);
    }

    @Override
    public boolean timed(String id) {
        return !Contacts.INBOUND.equals(id) && !Contacts.LIMIT.equals(id);
    }

    @Override
    public Set<String> sources(String id) {
        return switch (id) {
        case Contacts.INBOUND -> Set.of(Contacts.STREAM);
        case Contacts.POINTS -> Set.of(PARTY);
        case Contacts.CUSTOMERS -> Set.of(LAST);
        case Contacts.DAYS -> Set.of(Contacts.STREAM, SINCE, FIRST);
        case Contacts.LIMIT -> Set.of(Literals.CONTACT_POLICY.getName());
        default -> Set.of(Contacts.STREAM, SINCE, FIRST, Literals.CONTACT_POLICY.getName());
        };
    }

    @Override
    public Set<String> sources(String id, Store store) {
        Set<String> all = new HashSet<>(sources(id));
        if (Contacts.LIMIT.equals(id) || Contacts.OVERDUE.equals(id)) {
            all.add(Literals.CLASSIFICATION_SCHEME.getName());
            try {
                for (ContactPolicy policy : Policies.all(store)) {
                    if (!policy.isRetired()) {
                        all.add(Limits.column(policy));
                    }
                }
            } catch (ClienteleException e) {
                Log.log(TraceForLog.of(e.getStatus()));
                return Set.of(); // anything may matter until the store can be read again
            }
        }
        return all;
    }
}
