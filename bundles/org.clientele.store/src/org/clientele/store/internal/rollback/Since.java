package org.clientele.store.internal.rollback;

import static org.clientele.store.internal.connection.Rollback.andClose;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.EnteredUnit;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Tells what was entered since a backup, and what an older store could not hold of it. Changes nothing. */
public final class Since {

    private static final int MOST_BATCHES = 10_000;

    private Since() {
    }

    /**
     * Describes a backup of a store.
     *
     * @param backup the folder
     * @param newer the open store
     * @return the backup
     * @throws ClienteleException STORE_MISSING, INVALID_INPUT
     */
    public static StoreBackup backup(Path backup, StoreContext newer) throws ClienteleException {
        Path folder = backup.toAbsolutePath().normalize();
        if (!Backups.isBackup(folder)) {
            throw new ClienteleException(StatusCodes.STORE_MISSING, NLS.bind(Messages.StoreOpener_noBackup, folder));
        }
        try {
            StoreBackup found = MadeBackup.describe(folder);
            long last = newer.commits().lastSequence();
            if (!found.storeId().equals(newer.info().id()) || found.lastSequence() > last) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.Rollback_otherWay, folder, newer.info().directory()));
            }
            return found;
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.Rollback_silent, folder), e);
        }
    }

    /**
     * Tells what was entered.
     *
     * @param store the open store
     * @param newer its parts
     * @param backup one of its backups
     * @param limit how many units to name
     * @param monitor progress and cancel, or null
     * @return the newest first
     * @throws ClienteleException CANCELLED, LOCK_TIMEOUT
     */
    public static EnteredSince of(Store store, StoreContext newer, StoreBackup backup, int limit,
            IProgressMonitor monitor) throws ClienteleException {
        long last = store.journal().lastSequence();
        long first = Math.max(backup.lastSequence(), last - limit);
        Map<Long, BatchInfo> batches = new HashMap<>();
        store.changes(Actor.SYSTEM).batches(MOST_BATCHES).forEach(batch -> batches.put(batch.sequence(), batch));
        List<EnteredUnit> units = new ArrayList<>();
        for (JournalEntry entry : store.journal().read(first, (int) (last - first))) {
            units.addFirst(unit(entry, batches.get(entry.sequence())));
        }
        return new EnteredSince(backup, last - backup.lastSequence(), units, rest(newer, backup, monitor));
    }

    private static EnteredUnit unit(JournalEntry entry, BatchInfo batch) {
        Map<String, Long> records = new TreeMap<>();
        for (Touched touched : entry.touched()) {
            records.merge(touched.aggregate().type().getName(), 1L, Long::sum);
        }
        for (TouchedRange range : entry.ranges()) {
            records.merge(range.type().getName(), range.lastId() - range.firstId() + 1, Long::sum);
        }
        return new EnteredUnit(entry.sequence(), entry.recordedAt(), entry.account(), entry.reason(), entry.batch(),
                records, batch == null ? 0 : batch.rows());
    }

    private static List<LeftOut> rest(StoreContext newer, StoreBackup backup, IProgressMonitor monitor)
            throws ClienteleException {
        RecordedModel older;
        try {
            older = RecordedModel.of(Backups.model(backup.directory()));
        } catch (IOException | RuntimeException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.Rollback_silent, backup.directory()), e);
        }
        Rest rest = new Rest(newer, null);
        SubMonitor progress = SubMonitor.convert(monitor, newer.mapping().tables().size());
        Connection connection = newer.connections().open();
        try {
            Gone gone = Gone.find(newer, older, connection);
            for (TableMapping table : newer.mapping().tables()) {
                if (older.hasTable(table.name())) {
                    List<RawColumn> columns = RawColumn.of(connection, table.name());
                    columns.removeIf(c -> table.columns().stream().anyMatch(m -> m.name().equals(c.name()))
                            && !older.columns().get(table.name()).containsKey(c.name()));
                    new TableReplay(newer, new Projection(table.name(), table, older, gone, columns), gone, progress)
                            .scan(connection, rest);
                }
                progress.worked(1);
            }
            rest.records(connection, older, gone);
            return rest.counts();
        } catch (SQLException e) {
            throw newer.failures().of(e);
        } finally {
            andClose(connection);
        }
    }
}
