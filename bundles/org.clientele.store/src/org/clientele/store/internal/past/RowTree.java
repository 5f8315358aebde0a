package org.clientele.store.internal.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.store.internal.record.RowState;
import org.eclipse.emf.ecore.EReference;

/** The rows of an aggregate while some go and others come back. */
public final class RowTree {

    private final Map<Long, RowState> rows = new LinkedHashMap<>();
    private final List<RowState> back = new ArrayList<>();

    /** A list of siblings. */
    private record Siblings(long parent, EReference feature) {
        Siblings(RowState row) {
            this(row.parentId(), row.feature());
        }
    }

    /**
     * Begins with what is there.
     *
     * @param present the rows of one aggregate
     */
    public RowTree(Map<Long, RowState> present) {
        rows.putAll(present);
    }

    /**
     * Whether a row is there or comes back.
     *
     * @param id the row
     * @return false when it is missing or goes
     */
    public boolean has(long id) {
        return rows.containsKey(id) || back.stream().anyMatch(row -> row.id() == id);
    }

    /**
     * Finds a row that is there or comes back.
     *
     * @param id the row
     * @return the row, or null
     */
    public RowState find(long id) {
        return rows.containsKey(id) ? rows.get(id) : back.stream().filter(row -> row.id() == id).findFirst().orElse(null);
    }

    /**
     * Sets a value of a row that is there.
     *
     * @param id the row
     * @param column the place of the value
     * @param value the value, or null
     */
    public void set(long id, int column, Object value) {
        RowState row = rows.get(id);
        Object[] values = row.values().clone();
        values[column] = value;
        rows.put(id, new RowState(row.table(), row.type(), id, row.version(), row.parentId(), row.feature(),
                row.position(), row.path(), values));
    }

    /**
     * Takes a row out; what it contains goes with it.
     *
     * @param id the row
     */
    public void remove(long id) {
        rows.remove(id);
    }

    /**
     * Puts a row back at its place; its container is there.
     *
     * @param row the row
     */
    public void put(RowState row) {
        back.add(row);
    }

    /**
     * Lays out the rows.
     *
     * @param root the id of the root
     * @return the rows, containers before what they contain
     */
    public Map<Long, RowState> inOrder(long root) {
        Map<Siblings, List<RowState>> lists = new LinkedHashMap<>();
        rows.values().stream().filter(row -> !row.isRoot()).sorted(Comparator.comparingInt(RowState::position))
                .forEach(row -> lists.computeIfAbsent(new Siblings(row), key -> new ArrayList<>()).add(row));
        back.stream().sorted(Comparator.comparingInt(RowState::position)).forEach(row -> {
            List<RowState> list = lists.computeIfAbsent(new Siblings(row), key -> new ArrayList<>());
            list.add(Math.min(row.position(), list.size()), row);
        });
        Map<Long, List<RowState>> children = new HashMap<>();
        lists.forEach((siblings, list) -> children.computeIfAbsent(siblings.parent(), key -> new ArrayList<>())
                .addAll(list));
        Map<Long, RowState> order = new LinkedHashMap<>();
        add(rows.get(root), children, order);
        return order;
    }

    private static void add(RowState row, Map<Long, List<RowState>> children, Map<Long, RowState> order) {
        order.put(row.id(), row);
        children.getOrDefault(row.id(), List.of()).forEach(child -> add(child, children, order));
    }
}
