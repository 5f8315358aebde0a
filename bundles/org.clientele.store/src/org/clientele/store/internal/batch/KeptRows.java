package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.References;
import org.clientele.store.internal.mapping.References.Reference;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;

/**
 * The aggregates of a batch that stay when it is undone: those that the caller names, those that rows of others refer to,
 * and all that these need in turn.
 */
final class KeptRows {

    private final Connection connection;
    private final ModelMapping mapping;
    private final Map<TableMapping, List<IdRange>> ranges;
    private final List<Reference> references;
    private final Map<TableMapping, SortedSet<Long>> kept = new LinkedHashMap<>();
    private final Deque<Aggregate> work = new ArrayDeque<>();

    private record Aggregate(TableMapping table, long id) {
    }

    KeptRows(Connection connection, ModelMapping mapping, Map<TableMapping, List<IdRange>> ranges) {
        this.connection = connection;
        this.mapping = mapping;
        this.ranges = ranges;
        this.references = References.of(mapping);
    }

    /** Keeps an aggregate; one that is not of the batch stays anyway. */
    void keep(TableMapping table, long id) {
        if (contains(table, id) && kept.computeIfAbsent(table, t -> new TreeSet<>()).add(id)) {
            work.add(new Aggregate(table, id));
        }
    }

    /** Keeps what rows of others refer to. */
    void keepWhatOthersNeed() throws SQLException {
        for (Reference reference : references) {
            for (IdRange range : ranges.getOrDefault(reference.target(), List.of())) {
                String column = Names.quote(reference.column().name());
                Sql sql = new Sql().add("SELECT DISTINCT " + column + " FROM " + Names.quote(reference.table().name()) //$NON-NLS-1$ //$NON-NLS-2$
                        + " WHERE " + column + " >= ").value(range.first()).add(" AND " + column + " <= ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                        .value(range.last());
                for (IdRange own : ranges.getOrDefault(reference.table(), List.of())) {
                    sql.add(" AND ID NOT BETWEEN ").value(own.first()).add(" AND ").value(own.last()); //$NON-NLS-1$ //$NON-NLS-2$
                }
                keepAll(reference.target(), sql);
            }
        }
    }

    /** Keeps what kept aggregates refer to, until there is nothing more. */
    void keepWhatTheyNeed() throws SQLException {
        while (!work.isEmpty()) {
            Aggregate next = work.poll();
            for (Reference reference : references) {
                boolean own = reference.table() == next.table();
                if (own || mapping.containedIn(next.table()).contains(reference.table())) {
                    keepAll(reference.target(), new Sql().add("SELECT " + Names.quote(reference.column().name()) //$NON-NLS-1$
                            + " FROM " + Names.quote(reference.table().name()) + " WHERE " + (own ? "ID" : "ROOT_ID") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                            + " = ").value(next.id())); //$NON-NLS-1$
                }
            }
        }
    }

    private void keepAll(TableMapping target, Sql sql) throws SQLException {
        List<Long> found = new ArrayList<>();
        sql.query(connection, row -> {
            long id = row.getLong(1);
            if (id != 0 && contains(target, id)) {
                found.add(id);
            }
            return true;
        });
        for (long id : found) {
            if (target.isAggregate()) {
                keep(target, id);
            } else {
                keepHolder(target, id);
            }
        }
    }

    private void keepHolder(TableMapping contained, long id) throws SQLException {
        List<Long> roots = new ArrayList<>();
        new Sql().add("SELECT ROOT_ID FROM " + Names.quote(contained.name()) + " WHERE ID = ").value(id) //$NON-NLS-1$ //$NON-NLS-2$
                .query(connection, row -> roots.add(row.getLong(1)));
        roots.forEach(root -> mapping.holdersOf(contained).forEach(holder -> keep(holder, root)));
    }

    private boolean contains(TableMapping table, long id) {
        return ranges.getOrDefault(table, List.of()).stream().anyMatch(r -> id >= r.first() && id <= r.last());
    }

    /** How many aggregates stay. */
    int count() {
        return kept.values().stream().mapToInt(SortedSet::size).sum();
    }

    boolean isKept(TableMapping table, long id) {
        return kept.containsKey(table) && kept.get(table).contains(id);
    }

    /** The ranges of the batch without the rows that stay. */
    Map<TableMapping, List<IdRange>> leaving() throws SQLException {
        Map<TableMapping, List<IdRange>> leaving = new LinkedHashMap<>();
        for (Map.Entry<TableMapping, List<IdRange>> entry : ranges.entrySet()) {
            SortedSet<Long> stay = entry.getKey().isAggregate()
                    ? kept.getOrDefault(entry.getKey(), new TreeSet<>())
                    : keptParts(entry.getKey());
            List<IdRange> rest = new ArrayList<>();
            for (IdRange range : entry.getValue()) {
                long first = range.first();
                for (long id : stay.subSet(range.first(), range.last() + 1)) {
                    if (id > first) {
                        rest.add(new IdRange(first, id - 1));
                    }
                    first = id + 1;
                }
                if (first <= range.last()) {
                    rest.add(new IdRange(first, range.last()));
                }
            }
            leaving.put(entry.getKey(), rest);
        }
        return leaving;
    }

    private SortedSet<Long> keptParts(TableMapping contained) throws SQLException {
        SortedSet<Long> parts = new TreeSet<>();
        for (TableMapping holder : mapping.holdersOf(contained)) {
            for (long root : kept.getOrDefault(holder, new TreeSet<>())) {
                new Sql().add("SELECT ID FROM " + Names.quote(contained.name()) + " WHERE ROOT_ID = ").value(root) //$NON-NLS-1$ //$NON-NLS-2$
                        .query(connection, row -> {
                            parts.add(row.getLong(1));
                            return true;
                        });
            }
        }
        return parts;
    }
}
