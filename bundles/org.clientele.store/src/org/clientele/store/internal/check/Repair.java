package org.clientele.store.internal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.RepairLine;
import org.clientele.core.store.RepairLine.Outcome;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Connections.Work;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.content.ContentCheck;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.history.AuditCheck;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Mends what the checks of a store find, one table after the other; what fails for one does not stop the rest. */
public final class Repair {

    private final StoreContext context;
    private final BulkWork bulk;
    private final ContentFiles contents;
    private final Erasure erasure;
    private final Actor actor;
    private final List<RepairLine> lines = new ArrayList<>();

    /** One step of a repair. */
    @FunctionalInterface
    private interface Step {
        void run() throws ClienteleException;
    }

    /**
     * Creates the repair.
     *
     * @param context the store
     * @param bulk tells whether an import goes on
     * @param contents the contents of attachments
     * @param erasure removes traces of erased persons
     * @param actor who repairs
     */
    public Repair(StoreContext context, BulkWork bulk, ContentFiles contents, Erasure erasure, Actor actor) {
        this.context = context;
        this.bulk = bulk;
        this.contents = contents;
        this.erasure = erasure;
        this.actor = actor;
    }

    /**
     * Repairs.
     *
     * @param monitor progress and cancel, or null
     * @return what was done and what was not
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     */
    public List<RepairLine> run(IProgressMonitor monitor) throws ClienteleException {
        if (bulk.isBusy()) {
            throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.Erasure_busy);
        }
        List<TableMapping> tables = context.mapping().tables();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Repair_task, tables.size() * 2 + 3);
        for (TableMapping table : tables) {
            attempt(table.root().getName(), () -> indexes(table), progress);
            RowRepair rows = new RowRepair(context, bulk, actor, table, lines);
            attempt(table.root().getName(), rows::run, progress);
        }
        // Once the rows that nobody can read are gone, what names them is found.
        for (TableMapping table : tables) {
            attempt(table.root().getName(), () -> new ReferenceRepair(context, bulk, actor, table, lines).run(), progress);
        }
        attempt("", () -> left(new AuditCheck(context.connections()).run(), Messages.Repair_audit), progress); //$NON-NLS-1$
        attempt("", () -> left(new ContentCheck(context, contents).run(), "{0}"), progress); //$NON-NLS-1$ //$NON-NLS-2$
        attempt("", this::traces, progress); //$NON-NLS-1$
        return lines;
    }

    private void attempt(String what, Step step, SubMonitor progress) throws ClienteleException {
        if (progress.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        try {
            step.run();
        } catch (ClienteleException e) {
            lines.add(new RepairLine(Outcome.LEFT, what.isEmpty() ? e.getMessage()
                    : NLS.bind(Messages.Repair_failed, what, e.getMessage())));
        } catch (RuntimeException e) {
            Log.error("A step of a repair failed", e); //$NON-NLS-1$
            lines.add(new RepairLine(Outcome.LEFT, NLS.bind(Messages.Repair_failed, what, e.getClass().getSimpleName())));
        }
        progress.worked(1);
    }

    private void left(List<String> findings, String pattern) {
        findings.forEach(f -> lines.add(new RepairLine(Outcome.LEFT, NLS.bind(pattern, f))));
    }

    private void indexes(TableMapping table) throws ClienteleException {
        List<String> damages = damages(table);
        if (damages.isEmpty()) {
            return;
        }
        context.commits().exclusively(() -> {
            Connection connection = context.connections().open();
            try {
                context.dialect().rewrite(connection, table.name());
                return null;
            } catch (SQLException e) {
                throw context.failures().of(e);
            } finally {
                Rollback.andClose(connection);
            }
        });
        boolean mended = damages(table).isEmpty();
        lines.add(new RepairLine(mended ? Outcome.REPAIRED : Outcome.LEFT,
                NLS.bind(mended ? Messages.Repair_indexes : Messages.Repair_indexesLeft, table.root().getName())));
    }

    private List<String> damages(TableMapping table) throws ClienteleException {
        Work<List<String>> work = connection -> context.dialect().check(connection, table.name());
        return context.connections().read(work);
    }

    private void traces() throws ClienteleException {
        if (!erasure.pending().isEmpty()) {
            erasure.resume();
            List<String> still = erasure.pending();
            if (still.isEmpty()) {
                lines.add(new RepairLine(Outcome.REPAIRED, Messages.Repair_traces));
            }
            left(still, "{0}"); //$NON-NLS-1$
        }
    }
}
