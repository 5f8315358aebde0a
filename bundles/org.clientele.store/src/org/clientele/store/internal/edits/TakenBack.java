package org.clientele.store.internal.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.store.Change.Kind;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.history.Place;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.past.RowTree;
import org.clientele.store.internal.record.RowState;
import org.eclipse.emf.ecore.EClass;

/**
 * The rows of one aggregate without what one commit did to them, from the lines of that commit alone. Where somebody
 * edited the aggregate since, what can be taken back is, and the rest stays.
 */
final class TakenBack {

    private final ModelMapping mapping;
    private final Map<Long, RowState> present;
    private final RowTree tree;
    private final long root;
    private boolean changed;

    TakenBack(ModelMapping mapping, Map<Long, RowState> present) {
        this.mapping = mapping;
        this.present = present;
        this.root = present.keySet().iterator().next();
        this.tree = new RowTree(present);
    }

    /** A row that the commit removed: its own line, and those of its values. */
    private record Removed(StoredLine line, Map<String, StoredLine> values) {
    }

    /** The rows as they are to be; empty when there is nothing to take back. */
    Optional<Map<Long, RowState>> without(List<StoredLine> lines) {
        Map<String, Removed> removed = new LinkedHashMap<>();
        List<Long> added = new ArrayList<>();
        for (StoredLine line : lines) {
            Place place = Place.of(line.path());
            if (place.isRow() && line.kind() == Kind.ADDED) {
                added.add(place.row());
            } else if (place.isRow() && line.kind() == Kind.REMOVED) {
                removed.put(place.rowPath(), new Removed(line, new HashMap<>()));
            } else if (removed.containsKey(place.rowPath())) {
                removed.get(place.rowPath()).values().put(place.column(), line);
            } else if (!added.contains(place.row())) {
                value(place, line);
            }
        }
        added.stream().filter(present::containsKey).forEach(id -> {
            tree.remove(id);
            changed = true;
        });
        removed.values().forEach(this::comesBack);
        return changed ? Optional.of(tree.inOrder(root)) : Optional.empty();
    }

    private void value(Place place, StoredLine line) {
        RowState row = present.get(place.row() == 0 ? root : place.row());
        if (row == null || line.before().isErased()) {
            return;
        }
        List<ColumnMapping> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            if (column.pathText().equals(place.column())) {
                Object old = column.isMarker() ? line.kind() == Kind.REMOVED ? Boolean.TRUE : null
                        : column.type().ofText(line.oldValue());
                if (!column.type().same(old, row.values()[i])) {
                    tree.set(row.id(), i, old);
                    changed = true;
                }
            }
        }
    }

    /** Containers come before what they contain, as the commit told them. */
    private void comesBack(Removed gone) {
        Place place = Place.of(gone.line().path());
        long parent = place.container().row() == 0 ? root : place.container().row();
        RowState holder = tree.find(parent);
        if (tree.has(place.row()) || holder == null) {
            return;
        }
        for (Containment containment : ModelMapping.containments(holder.type())) {
            if (containment.pathText().equals(place.containment())) {
                TableMapping table = mapping.table(containment.reference().getEReferenceType());
                EClass type = ObjectText.type(gone.line().oldValue(), table.classes())
                        .orElse(table.classes().getFirst());
                Object[] values = new Object[table.columns().size()];
                Arrays.setAll(values, i -> value(table.columns().get(i), gone.values()));
                tree.put(new RowState(table, type, place.row(), 0, parent, containment.reference(),
                        ObjectText.position(gone.line().oldValue()), place.rowPath(), values));
                changed = true;
            }
        }
    }

    private static Object value(ColumnMapping column, Map<String, StoredLine> values) {
        StoredLine line = values.get(column.pathText());
        if (column.isMarker()) {
            return values.keySet().stream().anyMatch(v -> v.startsWith(column.pathText() + '.')) ? Boolean.TRUE : null;
        }
        return line == null ? null : column.type().ofText(line.oldValue());
    }
}
