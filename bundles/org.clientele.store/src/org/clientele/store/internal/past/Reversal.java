package org.clientele.store.internal.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Conflict;
import org.clientele.store.internal.history.LastWriter;
import org.clientele.store.internal.history.Place;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;

/**
 * Takes back what a commit did to the rows of one aggregate, by comparing three states: after the commit (what the change
 * began with), before it (what is to come back), and the present one.
 */
final class Reversal {

    private final AggregateRef aggregate;
    private final Map<Long, RowState> before;
    private final Map<Long, RowState> after;
    private final Map<Long, RowState> present;
    private final LastWriter last;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final RowTree tree;
    private boolean changed;
    private boolean impossible;

    Reversal(AggregateRef aggregate, Map<Long, RowState> before, Map<Long, RowState> after,
            Map<Long, RowState> present, LastWriter last) {
        this.aggregate = aggregate;
        this.before = before;
        this.after = after;
        this.present = present;
        this.last = last;
        this.tree = new RowTree(present);
    }

    /** What was changed again since. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether something cannot come back at all, since what it belongs to is gone. */
    boolean isImpossible() {
        return impossible;
    }

    /** Whether anything is to be written. */
    boolean isChanged() {
        return changed;
    }

    /** The rows as they are to be; the aggregate is there and stays. */
    Map<Long, RowState> target() {
        return tree.inOrder(aggregate.id());
    }

    /** The commit brought the whole aggregate: it is to go. */
    void wholeGoes() {
        changed = !present.isEmpty();
        if (changed) {
            after.values().forEach(row -> compare(row, present.get(row.id())));
            present.values().stream().filter(row -> !after.containsKey(row.id()))
                    .forEach(row -> conflict(row.path(), null, null, Boolean.TRUE));
        }
    }

    /** The commit took the whole aggregate away: it is to come back, unless it did already. */
    void wholeComesBack() {
        changed = present.isEmpty();
    }

    /** The aggregate was there before and after. */
    void parts(Selection asked) {
        if (present.isEmpty()) {
            impossible = true;
            conflict("", Boolean.TRUE, Boolean.TRUE, null);
            return;
        }
        Selection selection = whole(asked);
        for (RowState row : before.values()) {
            RowState now = after.get(row.id());
            if (now == null && selection.has(row.path())) {
                comesBack(row);
            } else if (now != null) {
                values(row, now, selection);
            }
        }
        after.values().stream().filter(row -> !before.containsKey(row.id()) && selection.has(row.path()))
                .forEach(this::goes);
    }

    /** A value that came or went with its row or embedded object stands for that. */
    private Selection whole(Selection asked) {
        List<String> paths = new ArrayList<>();
        for (String path : asked.paths()) {
            Place place = Place.of(path);
            long id = place.row() == 0 ? aggregate.id() : place.row();
            RowState old = before.get(id);
            RowState now = after.get(id);
            if (old == null || now == null) {
                paths.add(place.rowPath());
            } else {
                paths.add(marker(old, now, place).map(marker -> path(now, marker)).orElse(path));
            }
        }
        return new Selection(paths);
    }

    private static Optional<ColumnMapping> marker(RowState old, RowState now, Place place) {
        List<ColumnMapping> columns = now.table().columns();
        return columns.stream().filter(c -> c.isMarker() && place.column().startsWith(c.pathText() + '.'))
                .filter(c -> !c.type().same(old.values()[columns.indexOf(c)], now.values()[columns.indexOf(c)]))
                .findFirst();
    }

    private void comesBack(RowState row) {
        if (present.containsKey(row.id())) {
            return;
        }
        if (!tree.has(row.parentId())) {
            impossible = true;
            conflict(row.path(), null, Boolean.TRUE, null);
            return;
        }
        tree.put(row);
        changed = true;
    }

    private void goes(RowState row) {
        RowState theirs = present.get(row.id());
        if (theirs == null) {
            return;
        }
        compare(row, theirs);
        present.values().stream().filter(child -> child.parentId() == row.id() && !after.containsKey(child.id()))
                .forEach(child -> conflict(child.path(), null, null, Boolean.TRUE));
        tree.remove(row.id());
        changed = true;
    }

    private void values(RowState old, RowState now, Selection selection) {
        RowState theirs = present.get(now.id());
        List<ColumnMapping> columns = now.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            Object mine = old.values()[i];
            if (!selection.has(path(now, column)) || column.type().same(mine, now.values()[i])) {
                continue;
            }
            if (theirs == null) {
                impossible = true;
                conflict(path(now, column), now.values()[i], mine, null);
            } else if (!column.type().same(mine, theirs.values()[i])) {
                if (!column.type().same(now.values()[i], theirs.values()[i])) {
                    conflict(path(now, column), now.values()[i], mine, theirs.values()[i]);
                }
                tree.set(now.id(), i, mine);
                changed = true;
                if (column.isMarker() && mine == null) {
                    embeddedGoes(now, theirs, column);
                }
            }
        }
    }

    /** What was put into an embedded object since would be lost with it. */
    private void embeddedGoes(RowState now, RowState theirs, ColumnMapping marker) {
        List<ColumnMapping> columns = now.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path().size() > marker.path().size()
                    && columns.get(i).path().subList(0, marker.path().size()).equals(marker.path())) {
                if (now.values()[i] == null && theirs.values()[i] != null) {
                    conflict(path(now, columns.get(i)), null, null, theirs.values()[i]);
                }
                tree.set(now.id(), i, null);
            }
        }
        String below = path(now, marker) + '.';
        present.values().stream().filter(row -> row.parentId() == now.id() && row.path().startsWith(below))
                .forEach(row -> {
                    if (!after.containsKey(row.id())) {
                        conflict(row.path(), null, null, Boolean.TRUE);
                    }
                    tree.remove(row.id());
                });
    }

    /** A row that is to go must be as the commit left it. */
    private void compare(RowState now, RowState theirs) {
        List<ColumnMapping> columns = now.table().columns();
        for (int i = 0; theirs != null && i < columns.size(); i++) {
            if (!columns.get(i).type().same(now.values()[i], theirs.values()[i])) {
                conflict(path(now, columns.get(i)), now.values()[i], null, theirs.values()[i]);
            }
        }
    }

    private static String path(RowState row, ColumnMapping column) {
        return row.path().isEmpty() ? column.pathText() : row.path() + '.' + column.pathText();
    }

    private void conflict(String path, Object base, Object mine, Object theirs) {
        conflicts.add(new Conflict(aggregate, path, base, mine, theirs, last.account(), last.recordedAt()));
    }
}
