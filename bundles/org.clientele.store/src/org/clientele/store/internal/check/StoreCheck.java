package org.clientele.store.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.content.ContentCheck;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.history.AuditCheck;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Checks tables, references, ids and the audit chain of an open store. */
public final class StoreCheck {

    private static final String PLUGIN = "org.clientele.store"; //$NON-NLS-1$

    private final StoreContext context;
    private final BatchVisibility batches;
    private final ContentFiles contents;
    private final Erasure erasure;
    private final List<IStatus> findings = new ArrayList<>();

    /** Something to check. */
    @FunctionalInterface
    private interface Check {
        List<String> run() throws ClienteleException;
    }

    /**
     * Creates the check.
     *
     * @param context the store
     * @param batches the batches that are not complete; their rows are not checked
     * @param contents the contents of attachments
     * @param erasure tells whether traces of erased persons may be left
     */
    public StoreCheck(StoreContext context, BatchVisibility batches, ContentFiles contents, Erasure erasure) {
        this.context = context;
        this.batches = batches;
        this.contents = contents;
        this.erasure = erasure;
    }

    /**
     * Runs all checks, whatever they find.
     *
     * @param monitor progress and cancel, or null
     * @return OK, a multi-status with the findings, or CANCELLED
     */
    public IStatus run(IProgressMonitor monitor) {
        List<TableMapping> tables = context.mapping().tables();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.StoreCheck_task, tables.size() * 2 + 3);
        try {
            for (TableMapping table : tables) {
                check(() -> new TableCheck(context, batches, table).run(), progress);
                check(() -> new ReferenceCheck(context, batches, table).run(), progress);
            }
            check(() -> new AuditCheck(context.connections()).run(), progress);
            check(() -> new ContentCheck(context, contents).run(), progress);
            check(erasure::pending, progress);
        } catch (OperationCanceledException e) {
            return new Status(IStatus.CANCEL, PLUGIN, StatusCodes.CANCELLED, Messages.cancelled, null);
        }
        if (findings.isEmpty()) {
            return Status.OK_STATUS;
        }
        return new MultiStatus(PLUGIN, StatusCodes.STORE_DAMAGED, findings.toArray(IStatus[]::new),
                Messages.StoreCheck_findings, null);
    }

    private void check(Check check, SubMonitor progress) {
        try {
            for (String finding : check.run()) {
                findings.add(new Status(IStatus.ERROR, PLUGIN, StatusCodes.STORE_DAMAGED, finding, null));
            }
        } catch (ClienteleException e) {
            findings.add(e.getStatus());
        }
        progress.split(1);
    }
}
