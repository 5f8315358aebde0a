package org.clientele.store.internal.edits;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.batch.BatchState;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.Timestamps;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** The bulk edits of one open store. They lie in the table BATCH beside the imports, in states of their own. */
public final class StoredEdits {

    private final StoreContext context;
    private final BatchVisibility batches;
    private final EditLedger ledger;
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    /** What the table BATCH says of a bulk edit. */
    private record Entry(long id, String account, String reason, BatchState state) {
        Actor actor() {
            return new Actor(account, account);
        }
    }

    /**
     * Creates it.
     *
     * @param context the store
     * @param batches the batches that are not complete
     */
    public StoredEdits(StoreContext context, BatchVisibility batches) {
        this.context = context;
        this.batches = batches;
        this.ledger = new EditLedger(context);
    }

    /** Takes back what was broken off, and ends undoing that was; what fails is tried again at the next opening. */
    public void resume() {
        try {
            for (Entry entry : context.connections().read(this::unfinished)) {
                boolean keep = entry.state() != BatchState.RETURNING_ALL;
                end(entry, entry.actor(), NLS.bind(Messages.StoredEdits_takenBack, entry.reason()), keep, null);
            }
        } catch (ClienteleException e) {
            Log.warn("A bulk edit was not taken back yet", e); //$NON-NLS-1$
        }
    }

    /**
     * As {@link org.clientele.core.store.Store#beginEdits}.
     *
     * @param actor who
     * @param reason why
     * @return the batch
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    public EditBatch begin(Actor actor, String reason) throws ClienteleException {
        long id = context.ids().next();
        context.connections().write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO BATCH (ID, ACCOUNT, REASON, BEGUN_AT, STATE) VALUES (?, ?, ?, ?, ?)")) { //$NON-NLS-1$
                insert.setLong(1, id);
                insert.setString(2, actor.account());
                insert.setString(3, CommitDraft.cut(reason));
                Timestamps.bind(insert, 4, context.clock().instant());
                insert.setInt(5, BatchState.EDITING.ordinal());
                insert.executeUpdate();
                return null;
            }
        });
        running.add(id);
        return new StoredEditBatch(this, context, batches, id, actor, reason);
    }

    EditLedger ledger() {
        return ledger;
    }

    /** Makes a batch complete. */
    long complete(long batch, Actor actor, String reason, String summary, long records) throws ClienteleException {
        long sequence = context.commits().run(connection -> {
            long number = context.journalWriter().append(connection, draft(batch, actor, reason, summary));
            try (PreparedStatement update = connection
                    .prepareStatement("UPDATE BATCH SET STATE = ?, SEQ = ?, ROWS_BROUGHT = ? WHERE ID = ?")) { //$NON-NLS-1$
                update.setInt(1, BatchState.EDITED.ordinal());
                update.setLong(2, number);
                update.setLong(3, records);
                update.setLong(4, batch);
                update.executeUpdate();
            }
            return number;
        }, null);
        running.remove(batch);
        return sequence;
    }

    void rollBack(long batch, Actor actor, String reason, IProgressMonitor monitor) throws ClienteleException {
        try {
            end(new Entry(batch, actor.account(), reason, BatchState.EDITING), actor,
                    NLS.bind(Messages.StoredEdits_takenBack, reason), true, monitor);
        } finally {
            running.remove(batch);
        }
    }

    /**
     * Whether a batch is a bulk edit.
     *
     * @param batch its id
     * @return false for an import, or when it is not complete, was undone, or is not there
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public boolean isEdit(long batch) throws ClienteleException {
        Entry entry = context.connections().read(connection -> find(connection, batch));
        return entry != null && entry.state() == BatchState.EDITED;
    }

    /**
     * The records that were edited since.
     *
     * @param actor who asks
     * @param batch a bulk edit
     * @return those that the actor sees
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public List<AggregateRef> editedSince(Actor actor, long batch) throws ClienteleException {
        Visibility visibility = new Visibility(context, batches, actor);
        return context.connections().read(connection -> {
            TreeMap<Long, AggregateRef> edited = new TreeMap<>();
            for (long commit : ledger.commits(connection, batch)) {
                for (AggregateRef ref : ledger.editedSince(connection, batch, commit)) {
                    if (visibility.sees(connection, context.mapping().table(ref.type()), ref.id())) {
                        edited.put(ref.id(), ref);
                    }
                }
            }
            return List.copyOf(edited.values());
        });
    }

    /**
     * Undoes a bulk edit.
     *
     * @param actor whoever ran it, or sees everything
     * @param batch the bulk edit
     * @param keepEdited whether records that were edited since stay as they are
     * @param reason why
     * @param monitor progress, and cancel before the first record; or null
     * @return committed, with the number of the undo's last commit, and why checks kept records
     * @throws ClienteleException ACCESS_DENIED, CANCELLED, LOCK_TIMEOUT, STORE_NOT_WRITABLE
     */
    public CommitResult undo(Actor actor, long batch, boolean keepEdited, String reason, IProgressMonitor monitor)
            throws ClienteleException {
        Entry entry = context.connections().read(connection -> find(connection, batch));
        if (!entry.account().equals(actor.account())
                && !(context.access().of(actor) instanceof AccessRule.Everything)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.StoredEdits_denied);
        }
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        if (!running.add(batch)) {
            throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.EditBatches_busy);
        }
        try {
            context.connections().write(connection -> {
                state(connection, batch, keepEdited ? BatchState.RETURNING : BatchState.RETURNING_ALL);
                return null;
            });
            return end(entry, actor, reason, keepEdited, monitor);
        } finally {
            running.remove(batch);
        }
    }

    private CommitResult end(Entry entry, Actor actor, String reason, boolean keepEdited, IProgressMonitor monitor)
            throws ClienteleException {
        EditUndo undo = new EditUndo(context, batches, entry.id(), keepEdited);
        undo.run(actor, reason, monitor);
        long sequence = context.commits().run(connection -> {
            state(connection, entry.id(), BatchState.UNDONE);
            return context.journalWriter().append(connection, draft(entry.id(), actor, reason,
                    "taken back " + undo.restored() + ", kept " + undo.kept())); //$NON-NLS-1$ //$NON-NLS-2$
        }, null);
        return new CommitResult(Status.OK_STATUS, sequence, List.of(), undo.remarks());
    }

    private CommitDraft draft(long batch, Actor actor, String reason, String summary) {
        Instant now = context.clock().instant();
        CommitDraft draft = new CommitDraft(actor, reason, now,
                LocalDate.ofInstant(now, context.info().settings().zone()));
        draft.ofBatch(batch, summary);
        return draft;
    }

    private static void state(Connection connection, long batch, BatchState state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE BATCH SET STATE = ? WHERE ID = ?")) { //$NON-NLS-1$
            update.setInt(1, state.ordinal());
            update.setLong(2, batch);
            update.executeUpdate();
        }
    }

    private List<Entry> unfinished(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ID, ACCOUNT, REASON, STATE FROM BATCH WHERE STATE IN (?, ?, ?) ORDER BY ID DESC")) { //$NON-NLS-1$
            select.setInt(1, BatchState.EDITING.ordinal());
            select.setInt(2, BatchState.RETURNING.ordinal());
            select.setInt(3, BatchState.RETURNING_ALL.ordinal());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    private static Entry find(Connection connection, long batch) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT ID, ACCOUNT, REASON, STATE FROM BATCH WHERE ID = ?")) { //$NON-NLS-1$
            select.setLong(1, batch);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? entry(row) : null;
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getString(3), BatchState.values()[row.getInt(4)]);
    }
}
