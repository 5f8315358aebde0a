package org.clientele.exchange.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchRows;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** Collects rows and hands them over when it is complete. */
final class FakeBatch implements Batch {

    private final FakeStore store;
    private final Map<EClass, List<FakeRow>> rows = new HashMap<>();

    FakeBatch(FakeStore store) {
        this.store = store;
    }

    @Override
    public long id() {
        return store.begun;
    }

    @Override
    public long reserve(EClass type, long count) {
        return store.reserve(type, count);
    }

    @Override
    public long insert(BatchRows source, IProgressMonitor monitor) {
        long written = 0;
        long lastId = 0;
        List<FakeRow> target = rows.computeIfAbsent(source.rowType(), t -> new ArrayList<>());
        while (source.next()) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (source.id() <= lastId) {
                throw new IllegalArgumentException("Ids ascend, but " + source.id() + " follows " + lastId);
            }
            lastId = source.id();
            Map<FeaturePath, Object> values = new HashMap<>();
            for (int i = 0; i < source.columns().size(); i++) {
                values.put(source.columns().get(i), value(source, i));
            }
            target.add(new FakeRow(source.id(), source.rootId(), source.type(), source.position(), values));
            written++;
        }
        SubMonitor.convert(monitor, 1).worked(1);
        return written;
    }

    @Override
    public void identify(Aggregate aggregate) {
        aggregate.setId(store.reserve(aggregate.eClass(), 1));
    }

    @Override
    public List<CommitProblem> add(List<? extends Aggregate> aggregates, IProgressMonitor monitor) {
        throw new UnsupportedOperationException("objects are tried on a real store");
    }

    private static Object value(BatchRows row, int column) {
        if (row.isNull(column)) {
            return null;
        }
        Class<?> type = row.columns().get(column).attribute().getEAttributeType().getInstanceClass();
        return switch (type.getSimpleName()) {
        case "String" -> row.getString(column);
        case "BigDecimal" -> row.getDecimal(column);
        case "LocalDate" -> row.getDate(column);
        case "LocalDateTime" -> row.getDateTime(column);
        default -> row.getLong(column);
        };
    }

    @Override
    public CommitResult complete(String summary) {
        store.completed++;
        rows.forEach((type, list) -> store.of(type).addAll(list));
        rows.clear();
        return new CommitResult(Status.OK_STATUS, store.begun, List.of());
    }

    @Override
    public void close() {
        store.open--;
        rows.clear();
    }
}
