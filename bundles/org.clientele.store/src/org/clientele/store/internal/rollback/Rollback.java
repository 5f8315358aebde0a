package org.clientele.store.internal.rollback;

import static org.clientele.store.internal.connection.Rollback.andClose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.StoreBackup;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.history.JournalReplay;
import org.clientele.store.internal.history.JournalReplay.Head;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Makes the older store in a folder of its own, and checks it. The newer one is open and only read. */
public final class Rollback {

    private static final int CHECK = 30;

    private final StoreOpener.Parts parts;
    private final StoreContext newer;
    private final Supplier<IStatus> newerCheck;
    private final RollbackRequest request;
    private final StoreBackup backup;

    /**
     * Creates it.
     *
     * @param parts what stores are made of
     * @param newer the open newer store
     * @param newerCheck checks the newer store
     * @param request what is asked for
     * @param backup the backup, which is one of this store
     */
    public Rollback(StoreOpener.Parts parts, StoreContext newer, Supplier<IStatus> newerCheck, RollbackRequest request,
            StoreBackup backup) {
        this.parts = parts;
        this.newer = newer;
        this.newerCheck = newerCheck;
        this.request = request;
        this.backup = backup;
    }

    /**
     * Makes the older store.
     *
     * @param work the folder in which it is made
     * @param kept where the newer store will stay
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException why not; nothing is left behind
     */
    public RollbackReport run(Path work, Path kept, IProgressMonitor monitor) throws ClienteleException {
        if (Files.exists(request.rest())) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Rollback_restExists, request.rest()));
        }
        Rest rest = new Rest(newer, request.rest());
        boolean done = false;
        try {
            List<String> damages = Backups.damages(backup.directory());
            if (!damages.isEmpty()) {
                throw new ClienteleException(StatusCodes.STORE_DAMAGED, NLS.bind(Messages.StoreOpener_badBackup,
                        new Object[] { backup.directory(), damages.size(), damages.getFirst() }));
            }
            Backups.unpackTo(backup.directory(), work);
            RollbackReport report;
            try (OlderStore older = OlderStore.open(parts, work)) {
                report = replay(older, rest, kept, SubMonitor.convert(monitor, Messages.Rollback_task,
                        older.model().columns().size() + 3 * CHECK));
            }
            done = true;
            return report;
        } catch (SQLException e) {
            throw newer.failures().of(e);
        } catch (IOException e) {
            throw notWritable(work, e);
        } catch (UncheckedIOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Rollback_restNotWritable, request.rest()), e);
        } finally {
            if (!done) {
                discard(rest, work);
            }
        }
    }

    private static ClienteleException notWritable(Path folder, IOException cause) {
        return new ClienteleException(StatusCodes.STORE_NOT_WRITABLE, NLS.bind(Messages.Failures_notWritable, folder),
                cause);
    }

    /**
     * Removes what was made.
     *
     * @param rest the files of the rest
     * @param work the folder of the older store
     */
    private void discard(Rest rest, Path work) throws ClienteleException {
        try {
            rest.close();
            if (!rest.files().isEmpty()) {
                FileTrees.delete(request.rest(), false);
            }
            FileTrees.delete(work, false);
        } catch (IOException e) {
            throw notWritable(work, e);
        }
    }

    private RollbackReport replay(OlderStore older, Rest rest, Path kept, SubMonitor progress)
            throws ClienteleException, SQLException, IOException {
        RecordedModel model = older.model();
        long units;
        Gone gone;
        Connection from = newer.connections().open();
        try {
            Connection to = older.connect();
            try {
                if (!Head.of(to).isPartOf(from)) {
                    throw new ClienteleException(StatusCodes.INVALID_INPUT,
                            NLS.bind(Messages.Rollback_otherWay, backup.directory(), request.directory()));
                }
                gone = Gone.find(newer, model, from);
                rows(model, gone, from, to, rest, progress);
                rest.records(from, model, gone);
                new SystemReplay(newer, model, gone, from, to).run(progress);
                units = journal(model, gone, from, to, rest, progress.newChild(CHECK));
            } finally {
                andClose(to);
            }
            requireSameCounts(model, gone, from, older);
        } finally {
            andClose(from);
        }
        files(older.folder());
        progress.worked(CHECK);
        StoreContext context = older.context(newer.mapping());
        long replayed = units;
        List<LeftOut> left = rest.counts();
        older.connections().write(connection -> context.journalWriter().append(connection, closing(replayed, left)));
        check(older, context, progress.newChild(CHECK));
        rest.end(NLS.bind(Messages.Rest_explanation, new Object[] { request.directory(), kept, backup.directory() }));
        return new RollbackReport(backup, request.directory(), kept, units, records(older), left, rest.files());
    }

    private void rows(RecordedModel model, Gone gone, Connection from, Connection to, Rest rest, SubMonitor progress)
            throws SQLException, ClienteleException {
        Map<String, TableMapping> mappings = new TreeMap<>();
        newer.mapping().tables().forEach(table -> mappings.put(table.name(), table));
        for (String table : model.columns().keySet()) {
            progress.subTask(table);
            Projection projection = new Projection(table, mappings.get(table), model, gone, RawColumn.of(to, table));
            new TableReplay(newer, projection, gone, progress).run(from, to, rest);
            progress.worked(1);
        }
    }

    private long journal(RecordedModel model, Gone gone, Connection from, Connection to, Rest rest, SubMonitor progress)
            throws SQLException, ClienteleException {
        JournalReplay[] replay = new JournalReplay[1];
        HistoryFilter filter = new HistoryFilter(newer, model, gone, line -> {
            EClass type = newer.codes().classOf(line.type());
            if (type != null) {
                try {
                    rest.change(line.sequence(), type.getName(), line.aggregate(), line.path(),
                            replay[0].read(line.party(), line.before()), replay[0].read(line.party(), line.after()));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        replay[0] = new JournalReplay(from, to, newer.keys(), filter);
        filter.of(replay[0]);
        long all = Head.of(from).sequence() - Head.of(to).sequence();
        progress.setWorkRemaining((int) Math.min(all, Integer.MAX_VALUE));
        progress.subTask(NLS.bind(Messages.Rollback_entries, Long.toString(all)));
        replay[0].run(entries -> {
            progress.worked(entries);
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
        });
        return since(from);
    }

    /** What is told beforehand; into a copy that was emptied the whole journal comes. */
    private long since(Connection from) throws SQLException {
        return Head.of(from).sequence() - backup.lastSequence();
    }

    private CommitDraft closing(long units, List<LeftOut> left) {
        Instant now = newer.clock().instant();
        long values = left.stream().mapToLong(LeftOut::count).sum();
        String reason = NLS.bind(Messages.Rollback_reason, new Object[] { backup.nextProgram(), backup.program(),
                Long.toString(units), Long.toString(values) });
        return new CommitDraft(request.actor(), reason, now, LocalDate.ofInstant(now, newer.info().settings().zone()));
    }

    private void requireSameCounts(RecordedModel model, Gone gone, Connection from, OlderStore older)
            throws SQLException, ClienteleException {
        for (String table : model.columns().keySet()) {
            String sql = "SELECT COUNT(*) FROM " + Names.quote(table); //$NON-NLS-1$
            long expected = number(from, sql) - gone.in(table).size();
            long found = older.connections().read(connection -> number(connection, sql));
            if (expected != found) {
                throw new ClienteleException(StatusCodes.FAILED, NLS.bind(Messages.Rollback_count,
                        new Object[] { table, Long.toString(found), Long.toString(expected) }));
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Contents are named by what is in them: those that are missing are copied, the others are the same. */
    private void files(StoreFolder older) throws IOException {
        Path from = new StoreFolder(newer.info().directory()).files();
        if (Files.notExists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = older.files().resolve(from.relativize(file).toString());
                if (Files.notExists(copy)) {
                    PrivateFiles.createDirectory(older.files());
                    PrivateFiles.createDirectory(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        FileTrees.restrict(older.files());
    }

    /** What the newer store has of damages, the older one may have too: no rollback mends them. */
    private void check(OlderStore older, StoreContext context, IProgressMonitor monitor) throws ClienteleException {
        IStatus status = older.check(context, monitor);
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        if (!status.isOK()) {
            Set<String> known = new HashSet<>();
            for (IStatus finding : newerCheck.get().getChildren()) {
                known.add(finding.getMessage());
            }
            for (IStatus finding : status.getChildren()) {
                if (!known.contains(finding.getMessage())) {
                    throw new ClienteleException(StatusCodes.FAILED,
                            NLS.bind(Messages.Rollback_unsound, finding.getMessage()));
                }
            }
        }
    }

    private Map<String, Long> records(OlderStore older) throws ClienteleException {
        Map<String, Long> records = new TreeMap<>();
        for (TableMapping table : newer.mapping().tables()) {
            if (!table.isAggregate() || !older.model().hasTable(table.name())) {
                continue;
            }
            older.connections().readOnce(connection -> {
                try (PreparedStatement select = connection.prepareStatement(
                        "SELECT TYPE, COUNT(*) FROM " + Names.quote(table.name()) + " GROUP BY TYPE"); //$NON-NLS-1$ //$NON-NLS-2$
                        ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        EClass type = newer.codes().classOf(row.getInt(1));
                        if (type != null) {
                            records.merge(type.getName(), row.getLong(2), Long::sum);
                        }
                    }
                }
                return null;
            });
        }
        return records;
    }
}
