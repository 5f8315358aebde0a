package org.clientele.store.internal.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitProblem;
import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.batch.ObjectRows.Placed;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.GraphRows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EReference;

/** New aggregates of a batch, which become rows some hundred at a time. */
final class AddedObjects {

    private static final int PART = 500;

    private final StoreContext context;
    private final Actor actor;
    private final Map<Place, List<Placed>> waiting = new LinkedHashMap<>();
    private final Map<TableMapping, StoredRowCheck> checks = new HashMap<>();
    private final Map<TableMapping, TakenKeys> keys = new HashMap<>();
    private final Map<Key, Long> used = new HashMap<>();
    private int count;

    /** Where rows go. */
    private record Place(TableMapping table, EReference containment) {
    }

    /** A unique value. */
    private record Key(ColumnMapping column, Object value) {
    }

    /** Gives ids. */
    @FunctionalInterface
    interface Ids {
        long next(TableMapping table) throws ClienteleException;
    }

    AddedObjects(StoreContext context, Actor actor) {
        this.context = context;
        this.actor = actor;
    }

    /** Gives ids to a graph. */
    void identify(Identified object, Ids ids) throws ClienteleException {
        TableMapping table = context.mapping().table(object.eClass());
        if (object.getId() == 0) {
            object.setId(ids.next(table));
        }
        for (Containment containment : ModelMapping.containments(object.eClass())) {
            for (Identified child : GraphRows.children(object, containment)) {
                identify(child, ids);
            }
        }
    }

    /** Checks graphs and takes them when nothing is wrong. */
    List<CommitProblem> take(List<? extends Aggregate> aggregates) throws ClienteleException {
        Map<Place, List<Placed>> placed = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates) {
            place(placed, aggregate, aggregate.getId(), aggregate.getId(), null, 0);
        }
        List<CommitProblem> problems = new ArrayList<>();
        Map<Key, Long> claimed = new HashMap<>();
        for (Map.Entry<Place, List<Placed>> rows : placed.entrySet()) {
            check(rows.getKey().table(), rows.getValue(), claimed, problems);
        }
        if (problems.isEmpty()) {
            used.putAll(claimed);
            placed.forEach((place, rows) -> waiting.computeIfAbsent(place, p -> new ArrayList<>()).addAll(rows));
            count += aggregates.size();
        }
        return problems;
    }

    private void place(Map<Place, List<Placed>> placed, Identified object, long root, long parent,
            EReference containment, int position) {
        placed.computeIfAbsent(new Place(context.mapping().table(object.eClass()), containment),
                p -> new ArrayList<>()).add(new Placed(object, root, parent, position));
        for (Containment each : ModelMapping.containments(object.eClass())) {
            List<Identified> children = GraphRows.children(object, each);
            for (int i = 0; i < children.size(); i++) {
                place(placed, children.get(i), root, object.getId(), each.reference(), i);
            }
        }
    }

    private void check(TableMapping table, List<Placed> objects, Map<Key, Long> claimed, List<CommitProblem> problems)
            throws ClienteleException {
        StoredRowCheck check = checks.get(table);
        if (check == null) {
            check = new StoredRowCheck(context, table.root(), ObjectRows.paths(table));
            checks.put(table, check);
        }
        ObjectRows rows = new ObjectRows(table, null, objects);
        while (rows.next()) {
            problems.addAll(check.check(rows));
        }
        for (ColumnMapping column : table.columns()) {
            if (column.key()) {
                for (Placed each : objects) {
                    claim(table, column, each, claimed, problems);
                }
            }
        }
    }

    private void claim(TableMapping table, ColumnMapping column, Placed each, Map<Key, Long> claimed,
            List<CommitProblem> problems) throws ClienteleException {
        Object value = column.appliesTo(each.object().eClass()) ? column.get(each.object()) : null;
        if (value == null) {
            return;
        }
        Key key = new Key(column, value);
        Long before = used.containsKey(key) ? used.get(key) : claimed.put(key, each.object().getId());
        if (keys.get(table) == null) {
            keys.put(table, new TakenKeys(context, actor, table));
        }
        String problem = keys.get(table).problem(column, value, before, each.object().getId());
        if (problem != null) {
            problems.add(new CommitProblem(new AggregateRef(table.root(), each.root()), column.pathText(), problem));
        }
    }

    boolean isFull() {
        return count >= PART;
    }

    /** Writes rows of one table. */
    @FunctionalInterface
    interface Sink {
        void insert(ObjectRows rows, IProgressMonitor monitor) throws ClienteleException;
    }

    /** Hands on what waits. */
    void flush(Sink sink, IProgressMonitor monitor) throws ClienteleException {
        for (Map.Entry<Place, List<Placed>> rows : waiting.entrySet()) {
            rows.getValue().sort(Comparator.comparingLong(r -> r.object().getId()));
            sink.insert(new ObjectRows(rows.getKey().table(), rows.getKey().containment(), rows.getValue()), monitor);
        }
        waiting.clear();
        count = 0;
    }
}
