package org.clientele.store.internal.erase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change.Kind;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.history.HistoryLine;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.record.RowWriter;
import org.clientele.store.internal.record.Sql;
import org.clientele.store.internal.schema.AbsentPersons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/**
 * Blanks the personal values of one party in the live tables: of the party with its parts, of the aggregates that belong
 * to it, and of single rows of others that name it. Parts that are nothing without their personal values go.
 */
final class ErasedValues {

    /** What says nothing any more once its personal values are gone. */
    private static final Set<EClass> PARTS_THAT_GO = Set.of(Literals.PARTY_NAME, Literals.CONTACT_POINT,
            Literals.IDENTIFIER, Literals.FIELD_VALUE, Literals.VALUE_ORIGIN, Literals.ATTACHMENT);

    private final StoreContext context;
    private final Connection connection;
    private final CommitDraft draft;
    private final RowReader reader;
    private final RowWriter writer;
    private int count;

    ErasedValues(StoreContext context, Connection connection, CommitDraft draft) {
        this.context = context;
        this.connection = connection;
        this.draft = draft;
        this.reader = new RowReader(context.mapping(), context.codes());
        this.writer = new RowWriter(connection, context.codes());
    }

    /** How many values were blanked. */
    int count() {
        return count;
    }

    void erase(long party) throws SQLException {
        TableMapping parties = context.mapping().table(Literals.PARTY);
        aggregate(parties, party, party);
        for (TableMapping table : context.mapping().tables()) {
            ColumnMapping owner = table.partyColumn();
            if (owner != null) {
                for (long id : ids("ID", table, owner, party)) { //$NON-NLS-1$
                    aggregate(table, id, party);
                    context.keys().destroy(connection, HistoryLine.ownKey(id));
                }
            }
        }
        for (long id : AbsentPersons.erase(connection, context.mapping(), party)) {
            context.keys().destroy(connection, HistoryLine.ownKey(id));
        }
        for (TableMapping table : context.mapping().tables()) {
            if (!table.isAggregate()) {
                named(table, party);
            }
        }
    }

    private Set<Long> ids(String id, TableMapping table, ColumnMapping column, long party) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        new Sql().add("SELECT " + id + " FROM " + Names.quote(table.name()) + " WHERE " + Names.quote(column.name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + " = ").value(party).query(connection, row -> { //$NON-NLS-1$
                    ids.add(row.getLong(1));
                    return true;
                });
        return ids;
    }

    private void aggregate(TableMapping table, long id, long party) throws SQLException {
        rewrite(table, reader.read(connection, table, id), party, row -> true);
    }

    /** Blanks the personal values of rows of other aggregates that name the party. */
    private void named(TableMapping table, long party) throws SQLException {
        Map<Long, Set<Long>> roots = new HashMap<>();
        for (ColumnMapping column : Visibility.partyColumns(table)) {
            new Sql().add("SELECT ID, ROOT_ID FROM " + Names.quote(table.name()) + " WHERE " //$NON-NLS-1$ //$NON-NLS-2$
                    + Names.quote(column.name()) + " = ").value(party).query(connection, row -> { //$NON-NLS-1$
                        roots.computeIfAbsent(row.getLong(2), r -> new TreeSet<>()).add(row.getLong(1));
                        return true;
                    });
        }
        for (Map.Entry<Long, Set<Long>> entry : roots.entrySet()) {
            for (TableMapping holder : context.mapping().holdersOf(table)) {
                rewrite(holder, reader.read(connection, holder, entry.getKey()), party,
                        row -> entry.getValue().contains(row.id()));
            }
        }
    }

    private void rewrite(TableMapping table, Map<Long, RowState> rows, long party, Predicate<RowState> which)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        RowState root = rows.values().iterator().next();
        RowState after = root;
        boolean changed = false;
        for (RowState row : rows.values()) {
            if (!which.test(row)) {
                continue;
            }
            if (goes(row)) {
                writer.deleteContained(row);
                draft.line(new HistoryLine(table.root(), root.id(), row.path(), Kind.REMOVED,
                        ObjectText.of(row.type(), row.position()), null));
                changed = true;
                continue;
            }
            RowState blank = blank(root, row, party);
            changed |= blank != row;
            if (row.isRoot()) {
                after = blank;
            } else if (blank != row) {
                writer.updateContained(row, blank);
            }
        }
        if (changed) {
            writer.updateRoot(root, after);
            draft.touch(new Touched(new AggregateRef(table.root(), root.id()), false, true));
        }
    }

    private boolean goes(RowState row) {
        boolean goes = !row.isRoot() && PARTS_THAT_GO.contains(row.table().root());
        if (goes) {
            List<ColumnMapping> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                count += columns.get(i).personal() && row.values()[i] != null ? 1 : 0;
            }
        }
        return goes;
    }

    private RowState blank(RowState root, RowState row, long party) {
        List<ColumnMapping> columns = row.table().columns();
        Object[] values = row.values().clone();
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            ColumnMapping column = columns.get(i);
            String name = column.path().getLast() == Literals.PARTY__DISPLAY_NAME
                    ? NLS.bind(Messages.ErasedValues_name, Long.toString(party))
                    : null;
            if (!column.personal() || values[i] == null || values[i].equals(name)) {
                continue;
            }
            values[i] = name;
            changed = true;
            count++;
            String path = row.path().isEmpty() ? column.pathText() : row.path() + '.' + column.pathText();
            line(root, path, Kind.CHANGED, name == null ? List.of(party) : List.of(), name);
        }
        return changed ? new RowState(row.table(), row.type(), row.id(), row.version(), row.parentId(), row.feature(),
                row.position(), row.path(), values) : row;
    }

    /** The history tells which values went, and not what they were. */
    private void line(RowState root, String path, Kind kind, List<Long> persons, String now) {
        draft.line(new HistoryLine(root.table().root(), root.id(), path, kind, persons, persons, null, now));
    }
}
