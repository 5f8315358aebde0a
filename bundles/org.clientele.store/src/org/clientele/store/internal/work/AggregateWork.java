package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change.Kind;
import org.clientele.core.store.Conflict;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.dialect.Dialect.Failure;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.GraphIds;
import org.clientele.store.internal.record.GraphRows;
import org.clientele.store.internal.record.LoadedState;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.record.RowWriter;
import org.eclipse.osgi.util.NLS;

/** What a unit of work does with one aggregate. */
final class AggregateWork {

    /** What is meant to happen. */
    enum Intent {
        /** A new aggregate, written with version 1. */
        ADD,
        /** A deleted aggregate comes back with its id, and the version after its last one. */
        RESTORE, SAVE, DELETE
    }

    private final StoreContext context;
    private final Aggregate root;
    private final Intent intent;
    private final TableMapping table;
    private Map<Long, RowState> base;
    private Map<Long, RowState> mine;
    private boolean overrun;

    AggregateWork(StoreContext context, Aggregate root, Intent intent) {
        this.context = context;
        this.root = root;
        this.intent = intent;
        this.table = context.mapping().table(root.eClass());
    }

    Aggregate root() {
        return root;
    }

    Intent intent() {
        return intent;
    }

    TableMapping table() {
        return table;
    }

    /** Whether somebody else changed or deleted it first. */
    boolean isOverrun() {
        return overrun;
    }

    /** The row of the root as it is to be stored. */
    RowState rootRow() {
        return mine.get(root.getId());
    }

    /** Takes the state that is to be written, and checks it. */
    void prepare() throws ClienteleException {
        overrun = false;
        GraphIds.assign(context.mapping(), context.ids(), root);
        mine = GraphRows.of(context.mapping(), root);
        base = isNew() ? Map.of() : LoadedState.get(root);
        if (base != null && !isNew() && !base.containsKey(root.getId())) {
            throw new IllegalArgumentException("The id of the aggregate was changed to " + root.getId()); //$NON-NLS-1$
        }
        if (intent != Intent.DELETE) {
            GraphCheck.check(ref(), mine);
        }
    }

    void write(Connection connection, Visibility visibility, CommitDraft draft, List<Conflict> conflicts)
            throws SQLException, ClienteleException {
        RowWriter writer = new RowWriter(connection, context.codes());
        if (base == null) {
            // The graph was copied: what is stored counts as its base as long as the version is the same.
            base = new RowReader(context.mapping(), context.codes()).read(connection, table, root.getId());
            if (base.isEmpty() || base.get(root.getId()).version() != root.getVersion()) {
                overrun(connection, conflicts);
                return;
            }
        }
        try {
            boolean written = switch (intent) {
            case ADD, RESTORE -> add(writer, draft);
            case SAVE -> save(writer, draft);
            case DELETE -> delete(writer, draft);
            };
            if (written) {
                new PermanentKeys(connection, ref()).check(base, intent == Intent.DELETE ? Map.of() : mine);
            } else {
                overrun(connection, conflicts);
            }
        } catch (SQLException e) {
            if (context.dialect().classify(e) == Failure.DUPLICATE_KEY) {
                throw KeyTaken.explain(context, visibility, connection, mine.values(), e);
            }
            throw e;
        }
    }

    /** Whether nothing is stored of it yet. */
    boolean isNew() {
        return intent == Intent.ADD || intent == Intent.RESTORE;
    }

    private boolean add(RowWriter writer, CommitDraft draft) throws SQLException {
        RowState row = rootRow();
        RowState first = new RowState(row.table(), row.type(), row.id(), row.version() + 1, 0, null, 0, row.path(), row.values());
        writer.insert(first, root.getId());
        for (RowState child : mine.values()) {
            if (!child.isRoot()) {
                writer.insert(child, root.getId());
            }
        }
        mine.put(first.id(), first);
        draft.touch(ref(), false);
        new GraphHistory(draft, first, first).whole(mine, Kind.ADDED);
        return true;
    }

    private boolean save(RowWriter writer, CommitDraft draft) throws SQLException {
        RowState before = base.get(root.getId());
        RowState after = rootRow();
        if (before.version() != after.version() || !writer.updateRoot(before, after)) {
            return false;
        }
        for (RowState row : base.values()) {
            if (!mine.containsKey(row.id())) {
                writer.deleteContained(row);
            }
        }
        for (RowState row : mine.values()) {
            if (!row.isRoot()) {
                RowState old = base.get(row.id());
                if (old == null) {
                    writer.insert(row, root.getId());
                } else {
                    writer.updateContained(old, row);
                }
            }
        }
        mine.put(after.id(), new RowState(after.table(), after.type(), after.id(), before.version() + 1, 0, null, 0,
                after.path(), after.values()));
        draft.touch(ref(), false);
        new GraphHistory(draft, before, after).changes(base, mine);
        return true;
    }

    private boolean delete(RowWriter writer, CommitDraft draft) throws SQLException {
        RowState before = base.get(root.getId());
        if (!writer.deleteRoot(before)) {
            return false;
        }
        for (TableMapping contained : context.mapping().containedIn(table)) {
            writer.deleteAll(contained, root.getId());
        }
        draft.touch(ref(), true);
        new GraphHistory(draft, before, before).whole(base, Kind.REMOVED);
        return true;
    }

    /** The rows before; empty for a new aggregate. */
    Map<Long, RowState> before() {
        return base;
    }

    /** The rows after; empty for one that is deleted. */
    Map<Long, RowState> after() {
        return intent == Intent.DELETE ? Map.of() : mine;
    }

    AggregateRef ref() {
        return new AggregateRef(table.root(), root.getId());
    }

    private void overrun(Connection connection, List<Conflict> conflicts) throws SQLException, ClienteleException {
        overrun = true;
        Map<Long, RowState> theirs = new RowReader(context.mapping(), context.codes()).read(connection, table,
                root.getId());
        conflicts.addAll(new ThreeWay(context, ref()).compare(connection, base, new HashMap<>(mine), theirs));
        if (theirs.isEmpty() && intent == Intent.DELETE) {
            throw new ClienteleException(StatusCodes.CONFLICT,
                    NLS.bind(Messages.AggregateWork_gone, table.root().getName(), root.getId()));
        }
    }

    /** Takes over the new state once it is committed. */
    void committed() {
        if (intent == Intent.DELETE) {
            return;
        }
        root.setVersion(rootRow().version());
        LoadedState.put(root, new LinkedHashMap<>(mine));
    }
}
