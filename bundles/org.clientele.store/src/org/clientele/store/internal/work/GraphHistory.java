package org.clientele.store.internal.work;

import java.util.List;
import java.util.Map;

import org.clientele.core.store.Change.Kind;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.history.HistoryLine;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;

/** Tells the history what differs between two states of an aggregate. */
final class GraphHistory {

    /** The party of values that are personal although their aggregate names no party. */
    private static final long UNKNOWN_PARTY = 0;

    private final CommitDraft draft;
    private final RowState root;
    private final long person;

    GraphHistory(CommitDraft draft, RowState root) {
        this.draft = draft;
        this.root = root;
        this.person = person(root);
    }

    private static long person(RowState root) {
        if (ClientelePackage.Literals.PARTY.isSuperTypeOf(root.type())) {
            return root.id();
        }
        ColumnMapping column = root.table().partyColumn();
        Object party = column == null ? null : root.values()[root.table().columns().indexOf(column)];
        return party == null ? UNKNOWN_PARTY : column.type().toLong(party);
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
        add(row.path(), kind, HistoryLine.NOBODY, kind == Kind.REMOVED ? object : null,
                kind == Kind.ADDED ? ObjectText.of(row.type()) : null);
        List<ColumnMapping> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.values()[i];
            if (value != null && !columns.get(i).isMarker()) {
                String text = columns.get(i).type().text(value);
                add(row, columns.get(i), kind, kind == Kind.REMOVED ? text : null, kind == Kind.ADDED ? text : null);
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
                add(path(after, column), now == null ? Kind.REMOVED : Kind.ADDED, HistoryLine.NOBODY, null, null);
            } else {
                add(after, column, Kind.CHANGED, column.type().text(old), column.type().text(now));
            }
        }
    }

    private void add(RowState row, ColumnMapping column, Kind kind, String old, String now) {
        add(path(row, column), kind, column.personal() ? person : HistoryLine.NOBODY, old, now);
    }

    private void add(String path, Kind kind, long personOf, String old, String now) {
        draft.line(new HistoryLine(root.table().root(), root.id(), path, kind, personOf, old, now));
    }

    static String path(RowState row, ColumnMapping column) {
        return row.path().isEmpty() ? column.pathText() : row.path() + '.' + column.pathText();
    }
}
