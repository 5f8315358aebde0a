package org.clientele.testsupport.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads from memory. */
final class MemoryRecords implements Records {

    private final MemoryStore store;

    MemoryRecords(MemoryStore store) {
        this.store = store;
    }

    static Aggregate copy(Aggregate aggregate) {
        return EcoreUtil.copy(aggregate);
    }

    @Override
    public Optional<Aggregate> load(EClass type, long id) {
        synchronized (store) {
            return Optional.ofNullable(store.table(type).get(id)).map(MemoryRecords::copy);
        }
    }

    @Override
    public Optional<AggregateRef> find(EClass type, FeaturePath key, Object value) {
        return matching(RecordQuery.all(type, List.of()).and(Criterion.eq(key, value))).stream().findFirst()
                .map(row -> new AggregateRef(type, row.getId()));
    }

    @Override
    public Page page(RecordQuery query, Optional<PageKey> after, int limit) {
        if (query.orderBy().isPresent()) {
            throw new UnsupportedOperationException();
        }
        List<Identified> rows = matching(query).stream()
                .filter(row -> after.isEmpty() || row.getId() > after.get().id()).limit(limit).toList();
        Optional<PageKey> next = rows.size() < limit ? Optional.empty()
                : Optional.of(new PageKey(null, rows.getLast().getId()));
        return new Page(rows.stream().map(row -> row(row, query.columns())).toList(), next);
    }

    @Override
    public long count(RecordQuery query) {
        return matching(query).size();
    }

    @Override
    public List<RecordRow> rows(EClass type, List<FeaturePath> columns, long[] ids) {
        List<RecordRow> rows = new ArrayList<>();
        synchronized (store) {
            for (long id : ids) {
                Aggregate aggregate = store.table(type).get(id);
                if (aggregate != null) {
                    rows.add(row(aggregate, columns));
                }
            }
        }
        return rows;
    }

    @Override
    public void scan(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor) {
        hand(matching(query), query, consumer, monitor);
    }

    @Override
    public void scanUnordered(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor) {
        hand(matching(query).reversed(), query, consumer, monitor);
    }

    private static void hand(List<Identified> rows, RecordQuery query, Predicate<RowCursor> consumer,
            IProgressMonitor monitor) {
        for (Identified row : rows) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!consumer.test(new MemoryCursor(row, query.columns()))) {
                return;
            }
        }
    }

    @Override
    public List<RecordRow> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    static Object value(EObject row, FeaturePath path) {
        Object value = row;
        for (EStructuralFeature feature : path.features()) {
            if (!(value instanceof EObject holder) || !feature.getEContainingClass().isSuperTypeOf(holder.eClass())) {
                return null;
            }
            value = holder.eGet(feature);
        }
        return value;
    }

    static long rootId(Identified row) {
        EObject root = row;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return ((Identified) root).getId();
    }

    private List<Identified> matching(RecordQuery query) {
        List<Identified> rows = new ArrayList<>();
        synchronized (store) {
            if (!Literals.AGGREGATE.isSuperTypeOf(query.type())) {
                store.all().forEach(root -> root.eAllContents().forEachRemaining((EObject part) -> {
                    if (query.type().isInstance(part)) {
                        rows.add((Identified) part);
                    }
                }));
            } else {
                rows.addAll(store.table(query.type()).values());
            }
        }
        rows.removeIf(row -> !query.where().stream().allMatch(criterion -> holds(row, criterion)));
        rows.sort(Comparator.comparingLong(Identified::getId));
        return rows;
    }

    private static boolean holds(EObject row, Criterion criterion) {
        Object value = value(row, criterion.path());
        return switch (criterion.operator()) {
        case EQ -> value != null && Objects.equals(value, criterion.value());
        case NE -> value != null && !Objects.equals(value, criterion.value());
        case IN -> value != null && ((Collection<?>) criterion.value()).contains(value);
        case IS_NULL -> value == null;
        case NOT_NULL -> value != null;
        default -> throw new UnsupportedOperationException(criterion.operator().name());
        };
    }

    private static RecordRow row(Identified row, List<FeaturePath> columns) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(value(row, column)));
        return new RecordRow(row.getId(), rootId(row), row.eClass(), values);
    }
}
