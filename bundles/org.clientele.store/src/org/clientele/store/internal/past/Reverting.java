package org.clientele.store.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Conflict;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.JournalWriter;
import org.clientele.store.internal.history.LastWriter;
import org.clientele.store.internal.history.LineReader;
import org.clientele.store.internal.history.ObjectText;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.GraphBuilder;
import org.clientele.store.internal.record.LoadedState;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.record.Sql;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Reverts one commit, or a part of it, as a new unit of work. */
final class Reverting {

    private final StoreContext context;
    private final BatchVisibility batches;
    private final Actor actor;
    private final long sequence;
    private final boolean override;
    private final List<Conflict> conflicts = new ArrayList<>();
    private boolean impossible;
    private boolean changed;

    Reverting(StoreContext context, BatchVisibility batches, Actor actor, long sequence, boolean override) {
        this.context = context;
        this.batches = batches;
        this.actor = actor;
        this.sequence = sequence;
        this.override = override;
    }

    /** Reverts changes of one aggregate. */
    CommitResult one(AggregateRef ref, Selection selection, String reason, IProgressMonitor monitor) {
        return run(List.of(ref), selection, StatusCodes.NOT_FOUND, reason, monitor);
    }

    /** Reverts all that the commit did. */
    CommitResult unit(String reason, IProgressMonitor monitor) {
        try {
            List<AggregateRef> touched = context.connections().read(this::touched);
            return run(touched, new Selection(List.of()), StatusCodes.ACCESS_DENIED, reason, monitor);
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    private CommitResult run(List<AggregateRef> refs, Selection selection, int hidden, String reason,
            IProgressMonitor monitor) {
        try (StoredUnitOfWork work = new StoredUnitOfWork(context, batches, actor, reason)) {
            Visibility visibility = new Visibility(context, batches, actor);
            work.validFrom(context.connections().read(this::validFrom));
            for (AggregateRef ref : refs) {
                context.connections().readOnce(connection -> {
                    take(connection, visibility, ref, selection, hidden, work);
                    return null;
                });
            }
            if (!conflicts.isEmpty() && (impossible || !override)) {
                return new CommitResult(
                        new ClienteleException(StatusCodes.CONFLICT, Messages.Reverting_conflict).getStatus(), 0,
                        conflicts);
            }
            return changed ? work.commit(monitor) : new CommitResult(Status.OK_STATUS, 0, List.of());
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, conflicts);
        }
    }

    private ClienteleException notFound() {
        return new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.Reverting_none, Long.toString(sequence)));
    }

    private List<AggregateRef> touched(Connection connection) throws SQLException, ClienteleException {
        List<AggregateRef> touched = new ArrayList<>();
        boolean[] complete = { true };
        new Sql().add("SELECT TYPE, ID FROM JOURNAL_TOUCHED WHERE SEQ = ").value(sequence).add(" ORDER BY POS") //$NON-NLS-1$ //$NON-NLS-2$
                .query(connection, row -> {
                    EClass type = context.codes().classOf(row.getInt(1));
                    complete[0] &= type != null && touched.add(new AggregateRef(type, row.getLong(2)));
                    return true;
                });
        if (touched.isEmpty() || !complete[0]) {
            throw notFound();
        }
        return touched;
    }

    private LocalDate validFrom(Connection connection) throws SQLException, ClienteleException {
        LocalDate[] day = { null };
        new Sql().add("SELECT VALID_FROM FROM JOURNAL WHERE SEQ = ").value(sequence) //$NON-NLS-1$
                .query(connection, row -> {
                    day[0] = row.getDate(1).toLocalDate();
                    return false;
                });
        if (day[0] == null) {
            throw notFound();
        }
        return day[0];
    }

    private void take(Connection connection, Visibility visibility, AggregateRef asked, Selection selection, int hidden,
            StoredUnitOfWork work) throws SQLException, ClienteleException {
        TableMapping table = context.mapping().table(asked.type());
        AggregateRef ref = new AggregateRef(table.root(), asked.id());
        int type = context.codes().codeOf(table.root());
        Map<Long, RowState> present = new RowReader(context.mapping(), context.codes()).read(connection, table, ref.id());
        if (!present.isEmpty() && !visibility.sees(connection, table, ref.id())) {
            throw hidden == StatusCodes.NOT_FOUND ? notFound()
                    : new ClienteleException(hidden,
                            NLS.bind(Messages.AccessCheck_denied, table.root().getName(), Long.toString(ref.id())));
        }
        LineReader reader = new LineReader(connection, context.keys(), type, ref.id());
        List<StoredLine> lines = reader.ofCommit(sequence).stream().filter(line -> selection.has(line.path())).toList();
        if (lines.isEmpty()) {
            throw notFound();
        }
        requireNoErasure(connection, type, ref.id());
        requireNothingErased(lines);
        List<StoredLine> removal = present.isEmpty() ? reader.lastRemoval() : List.of();
        Map<Long, RowState> before = state(connection, table, ref.id(), sequence - 1, present, removal);
        Map<Long, RowState> after = state(connection, table, ref.id(), sequence, present, removal);
        Reversal reversal = new Reversal(ref, before, after, present,
                LastWriter.of(connection, type, ref.id(), context.clock().instant()));
        if (after.isEmpty()) {
            reversal.wholeComesBack();
            if (reversal.isChanged()) {
                work.restore(restored(before, ref.id(), removal));
            }
        } else if (before.isEmpty()) {
            reversal.wholeGoes();
            if (reversal.isChanged()) {
                work.delete(loaded(present, present));
            }
        } else {
            reversal.parts(selection);
            if (reversal.isChanged() && !reversal.isImpossible()) {
                work.save(loaded(reversal.target(), present));
            }
        }
        conflicts.addAll(reversal.conflicts());
        impossible |= reversal.isImpossible();
        changed |= reversal.isChanged();
    }

    /** What an erasure took does not come back, not even its empty places. */
    private void requireNoErasure(Connection connection, int type, long id) throws SQLException, ClienteleException {
        boolean[] erased = { false };
        new Sql().add("SELECT 1 FROM JOURNAL_TOUCHED WHERE SEQ = ").value(sequence).add(" AND TYPE = ").value(type) //$NON-NLS-1$ //$NON-NLS-2$
                .add(" AND ID = ").value(id).add(" AND REMOVED = " + JournalWriter.ERASED).query(connection, row -> { //$NON-NLS-1$ //$NON-NLS-2$
                    erased[0] = true;
                    return false;
                });
        if (erased[0]) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD,
                    NLS.bind(Messages.Reverting_erasure, Long.toString(sequence)));
        }
    }

    private static void requireNothingErased(List<StoredLine> lines) throws ClienteleException {
        for (StoredLine line : lines) {
            if (line.before().isErased()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD,
                        NLS.bind(Messages.Reverting_erased, line.path()));
            }
        }
    }

    private Map<Long, RowState> state(Connection connection, TableMapping table, long id, long last,
            Map<Long, RowState> present, List<StoredLine> removal) throws SQLException {
        Moment moment = new Moment.Recorded(Instant.MAX, last);
        Lives lives = Lives.read(context, connection, table, id, moment, present, removal);
        return new PastRows(context.mapping(), lives, moment).rows();
    }

    private static Aggregate loaded(Map<Long, RowState> rows, Map<Long, RowState> present) {
        Aggregate root = GraphBuilder.build(rows);
        LoadedState.put(root, present);
        return root;
    }

    /** Who still holds an old version must not take the restored one for it. */
    private static Aggregate restored(Map<Long, RowState> rows, long id, List<StoredLine> removal) {
        Aggregate root = GraphBuilder.build(rows);
        removal.stream().filter(line -> line.path().isEmpty())
                .forEach(line -> root.setVersion(ObjectText.position(line.oldValue())));
        root.setId(id);
        return root;
    }
}
