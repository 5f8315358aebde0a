package org.clientele.customers.internal.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkEditService;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes many customers, some hundred in a transaction. */
@Component
public final class BulkEditServiceImpl implements BulkEditService {

    /** Records of a transaction: far below the number of locks at which the engine locks a table. */
    private static final int CHUNK = 250;

    private final DefinitionService definitions;
    private final ClassificationService classifications;
    private final CustomFieldService fields;

    /**
     * Creates the service.
     *
     * @param definitions schemes and fields
     * @param classifications enters values of schemes
     * @param fields sets values of fields
     */
    @Activate
    public BulkEditServiceImpl(@Reference DefinitionService definitions,
            @Reference ClassificationService classifications, @Reference CustomFieldService fields) {
        this.definitions = definitions;
        this.classifications = classifications;
        this.fields = fields;
    }

    private List<Step> steps(Store store, BulkEdit edit) throws ClienteleException {
        return new Steps(definitions.definitions(store), classifications, fields).of(edit.changes());
    }

    private static List<Long> ids(BulkEdit edit) {
        return Arrays.stream(edit.parties()).sorted().distinct().boxed().toList();
    }

    private static List<Long> chunk(List<Long> ids, int from) {
        return ids.subList(from, Math.min(ids.size(), from + CHUNK));
    }

    @Override
    public BulkPreview preview(Store store, Actor actor, BulkEdit edit, int samples, IProgressMonitor monitor)
            throws ClienteleException {
        List<Long> ids = ids(edit);
        Tally tally = new Tally(samples);
        BulkRun run = new BulkRun(store, actor, steps(store, edit), () -> null, tally);
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.preview, ids.size()), ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            run.look(chunk(ids, from));
            progress.worked(CHUNK);
        }
        return tally.result();
    }

    @Override
    public BulkResult run(Store store, Actor actor, BulkEdit edit, IProgressMonitor monitor)
            throws ClienteleException {
        List<Long> ids = ids(edit);
        List<Step> steps = steps(store, edit);
        Tally tally = new Tally(0);
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.run, ids.size()), ids.size());
        try (EditBatch batch = store.beginEdits(actor, edit.reason())) {
            BulkRun run = new BulkRun(store, actor, steps, batch::begin, tally);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                if (progress.isCanceled()) {
                    progress.subTask(Messages.takenBack);
                    batch.rollBack(null);
                    return nothing(new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled).getStatus());
                }
                run.change(chunk(ids, from));
                progress.worked(CHUNK);
            }
            if (tally.changed() == 0) {
                return new BulkResult(Status.OK_STATUS, OptionalLong.empty(), tally.result());
            }
            BulkPreview done = tally.result();
            CommitResult complete = batch.complete(
                    "changed " + done.changed() + ", unchanged " + done.unchanged() + ", refused " + done.refused()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return complete.isCommitted() ? new BulkResult(Status.OK_STATUS, OptionalLong.of(batch.id()), done)
                    : nothing(complete.status());
        } catch (ClienteleException e) {
            return nothing(e.getStatus());
        }
    }

    private static BulkResult nothing(IStatus status) {
        return new BulkResult(status, OptionalLong.empty(), new Tally(0).result());
    }
}
