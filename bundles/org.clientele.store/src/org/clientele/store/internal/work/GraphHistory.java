package org.clientele.store.internal.work;

import java.util.List;
import java.util.Map;

import org.clientele.core.store.Change.Kind;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.history.HistoryLine;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;

/** Tells the history what differs between two states of an aggregate. */
final class GraphHistory {

    private final CommitDraft draft;
    private final RowState root;
    private final Persons before;
    private final Persons after;

    /**
     * Begins.
     *
     * @param before the root as it was, or as it comes where there was none
     * @param after the root as it is now, or as it was where it goes
     */
    GraphHistory(CommitDraft draft, RowState before, RowState after) {
        this.draft = draft;
        this.root = after;
        this.before = new Persons(before);
        this.after = new Persons(after);
    }

    /** The aggregate is new or goes as a whole. */
    void whole(Map<Long, RowState> rows, Kind kind) {
        rows.values().forEach(row -> row(row, kind));
    }

    void changes(Map<Long, RowState> before, Map<Long, RowState> after) {
        before.values().stream().filter(row -> !after.containsKey(row.id())).forEach(row -> row(row, Kind.REMOVED));
        for (RowState row : after.values()) {
            RowState old = before.get(row.id());
            if (old == null) {
                row(row, Kind.ADDED);
            } else {
                changes(old, row);
            }
        }
    }

    private void row(RowState row, Kind kind) {
        String object = ObjectText.of(row.type(), row.isRoot() ? row.version() : row.position());
        add(row.path(), kind, kind == Kind.REMOVED ? object : null,
                kind == Kind.ADDED ? ObjectText.of(row.type()) : null);
        List<ColumnMapping> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.values()[i];
            if (value != null && !columns.get(i).isMarker()) {
                String text = columns.get(i).type().text(value);
                add(row, row, columns.get(i), kind, kind == Kind.REMOVED ? text : null, kind == Kind.ADDED ? text : null);
            }
        }
    }

    private void changes(RowState before, RowState after) {
        List<ColumnMapping> columns = after.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            Object old = before.values()[i];
            Object now = after.values()[i];
            if (column.type().same(old, now)) {
                continue;
            }
            if (column.isMarker()) {
                add(path(after, column), now == null ? Kind.REMOVED : Kind.ADDED, null, null);
            } else {
                add(before, after, column, Kind.CHANGED, column.type().text(old), column.type().text(now));
            }
        }
    }

    /** What was belongs to those whom the row named before, what is to those whom it names now. */
    private void add(RowState was, RowState is, ColumnMapping column, Kind kind, String old, String now) {
        if (column.personal()) {
            draft.line(new HistoryLine(root.table().root(), root.id(), path(is, column), kind, before.of(was),
                    after.of(is), old, now));
        } else {
            add(path(is, column), kind, old, now);
        }
    }

    private void add(String path, Kind kind, String old, String now) {
        draft.line(new HistoryLine(root.table().root(), root.id(), path, kind, old, now));
    }

    static String path(RowState row, ColumnMapping column) {
        return row.path().isEmpty() ? column.pathText() : row.path() + '.' + column.pathText();
    }
}
