package org.clientele.customers.internal.records;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.LongsColumn;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Offers partners' records as columns without any code of theirs: how many a customer has, such as
 * {@code visits.Visit.count}, and the day of the latest, {@code visits.Visit.last}.
 */
@Component
public final class RecordColumns implements ColumnProvider {

    private static final String COUNT = ".count"; //$NON-NLS-1$
    private static final String LAST = ".last"; //$NON-NLS-1$

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of();
    }

    @Override
    public Collection<ColumnDescriptor> columns(Store store) {
        List<ColumnDescriptor> columns = new ArrayList<>();
        for (CustomerClass each : CustomerClass.of(store)) {
            columns.add(count(each));
            each.day().ifPresent(day -> columns.add(last(each)));
        }
        return columns;
    }

    private static ColumnDescriptor count(CustomerClass of) {
        return new ColumnDescriptor(of.id() + COUNT, ColumnType.INTEGER,
                NLS.bind(Messages.count, ModelLabels.registered().type(of.type())), true);
    }

    private static ColumnDescriptor last(CustomerClass of) {
        return new ColumnDescriptor(of.id() + LAST, ColumnType.DATE,
                NLS.bind(Messages.last, ModelLabels.registered().type(of.type())), true);
    }

    @Override
    public boolean timed(String id) {
        return false;
    }

    @Override
    public Set<String> sources(String id, Store store) {
        return find(id, store).map(c -> Set.of(root(c.type()).getName())).orElse(Set.of());
    }

    /** Journals name aggregates by the class from which their table comes. */
    private static EClass root(EClass type) {
        return type.getESuperTypes().stream()
                .filter(s -> s != Literals.AGGREGATE && Literals.AGGREGATE.isSuperTypeOf(s)).findFirst()
                .map(RecordColumns::root).orElse(type);
    }

    private static Optional<CustomerClass> find(String id, Store store) {
        return CustomerClass.of(store).stream().filter(c -> id.equals(c.id() + COUNT) || id.equals(c.id() + LAST))
                .findFirst();
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        Optional<CustomerClass> of = find(id, store);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        boolean count = id.endsWith(COUNT);
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        if (count) {
            facts.visible().forEach((int row) -> values[row] = 0);
        }
        List<FeaturePath> columns = new ArrayList<>(List.of(FeaturePath.of(of.get().party())));
        EAttribute day = of.get().day().orElse(null);
        if (!count) {
            columns.add(FeaturePath.of(day));
        }
        store.records(Actor.SYSTEM).scanUnordered(RecordQuery.all(of.get().type(), columns), cursor -> {
            int row = cursor.isNull(0) ? -1 : facts.rowOf(cursor.getLong(0));
            if (row >= 0 && facts.visible().contains(row)) {
                add(values, row, count, cursor, day);
            }
            return true;
        }, null);
        return Optional.of(new LongsColumn(count ? count(of.get()) : last(of.get()), values));
    }

    private static void add(long[] values, int row, boolean count, RowCursor cursor, EAttribute day) {
        if (count) {
            values[row]++;
        } else if (!cursor.isNull(1)) {
            boolean time = day.getEAttributeType().getInstanceClass() == LocalDateTime.class;
            long at = (time ? cursor.getDateTime(1).toLocalDate() : cursor.getDate(1)).toEpochDay();
            values[row] = values[row] == FactColumn.MISSING ? at : Math.max(values[row], at);
        }
    }
}
