package org.clientele.facts.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.facts.internal.Contributions.Column;

/** The contributed columns by their ids, and on what each of them depends: asked for once, not for each reader. */
final class ColumnDirectory {

    private final List<ColumnProvider> providers;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<ColumnDescriptor> descriptors;
    private final Map<String, Boolean> locals = new ConcurrentHashMap<>();
    private final Map<String, Optional<Set<String>>> sources = new ConcurrentHashMap<>();

    ColumnDirectory(List<ColumnProvider> providers, List<Column> offered) {
        this.providers = providers;
        offered.forEach(column -> columns.putIfAbsent(column.id(), column));
        this.descriptors = columns.values().stream().map(Column::descriptor).toList();
    }

    /** What describes the columns, in the order in which they are offered. */
    List<ColumnDescriptor> descriptors() {
        return descriptors;
    }

    boolean isOf(List<ColumnProvider> others) {
        return providers.equals(others);
    }

    Iterable<Column> columns() {
        return columns.values();
    }

    Optional<Column> column(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    /** Whether a column is, or depends on, one of some ids; so does any column that does not say on what it depends. */
    boolean dependsOn(String id, Set<String> ids) {
        if (ids.isEmpty()) {
            return false;
        }
        Optional<Set<String>> known = sources.get(id);
        if (known == null) {
            Set<String> all = new HashSet<>();
            known = collect(id, all) ? Optional.of(all) : Optional.empty();
            sources.put(id, known);
        }
        return known.isEmpty() || ids.contains(id) || ids.stream().anyMatch(known.get()::contains);
    }

    /** Collects a column and what it depends on; false when one of them does not say it. */
    private boolean collect(String id, Set<String> all) {
        Column column = columns.get(id);
        if (!all.add(id) || column == null) {
            return true;
        }
        Set<String> own = column.sources();
        return !own.isEmpty() && own.stream().allMatch(source -> collect(source, all));
    }

    /** Whether neither a column nor one that it depends on looks at other customers. */
    boolean isLocal(String id) {
        Boolean known = locals.get(id);
        if (known == null) {
            known = isLocal(id, new HashSet<>());
            locals.put(id, known);
        }
        return known;
    }

    private boolean isLocal(String id, Set<String> seen) {
        Column column = seen.add(id) ? columns.get(id) : null;
        return column == null
                || column.local() && column.sources().stream().allMatch(source -> isLocal(source, seen));
    }
}
