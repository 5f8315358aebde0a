package org.clientele.store.internal.check;

import java.util.Iterator;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.RepairLine;
import org.clientele.core.store.RepairLine.Outcome;
import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.StoredRecords;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Mends what the rows of one table name: empties what names nothing, puts aside what belongs to nothing. */
final class ReferenceRepair {

    private final StoreContext context;
    private final BulkWork bulk;
    private final Actor actor;
    private final TableMapping table;
    private final List<RepairLine> lines;

    ReferenceRepair(StoreContext context, BulkWork bulk, Actor actor, TableMapping table, List<RepairLine> lines) {
        this.context = context;
        this.bulk = bulk;
        this.actor = actor;
        this.table = table;
        this.lines = lines;
    }

    void run() throws ClienteleException {
        for (ReferenceCheck.Lost lost : new ReferenceCheck(context, bulk, table).all()) {
            if (lost.column() == null) {
                orphan(lost);
            } else {
                dangling(lost);
            }
        }
    }

    private void orphan(ReferenceCheck.Lost lost) throws ClienteleException {
        context.commits().run(connection -> {
            RowRepair.delete(connection, table, lost.row());
            return context.journalWriter().append(connection,
                    new CommitDraft(actor, Messages.Repair_reason, context.clock().instant(), context.today()));
        }, null);
        lines.add(new RepairLine(Outcome.PUT_ASIDE, NLS.bind(Messages.ReferenceRepair_orphan,
                new Object[] { table.root().getName(), Long.toString(lost.row()), Long.toString(lost.named()) })));
    }

    private void dangling(ReferenceCheck.Lost lost) throws ClienteleException {
        Object[] names = { table.root().getName(), Long.toString(lost.row()), Long.toString(lost.named()),
                lost.column().pathText() };
        TableMapping holder = RowRepair.holder(context, table, lost.root());
        Aggregate root = holder == null ? null
                : new StoredRecords(context, bulk, Actor.SYSTEM).load(holder.root(), lost.root()).orElse(null);
        String refused = ""; //$NON-NLS-1$
        if (root != null && unset(root, lost)) {
            try (StoredUnitOfWork work = new StoredUnitOfWork(context, bulk, actor, Messages.Repair_reason)) {
                work.trusted();
                work.save(root);
                CommitResult result = work.commit(null);
                if (result.isCommitted()) {
                    lines.add(new RepairLine(Outcome.REPAIRED, NLS.bind(Messages.ReferenceRepair_emptied, names)));
                    return;
                }
                refused = result.status().getMessage();
            }
        }
        lines.add(new RepairLine(Outcome.LEFT, NLS.bind(Messages.ReferenceRepair_left, names) + ' ' + refused));
    }

    private static boolean unset(Aggregate root, ReferenceCheck.Lost lost) {
        EObject holder = find(root, lost.row());
        ColumnMapping column = lost.column();
        for (EStructuralFeature feature : column.path().subList(0, column.path().size() - 1)) {
            holder = holder == null ? null : (EObject) holder.eGet(feature);
        }
        EStructuralFeature attribute = column.path().getLast();
        if (holder == null || attribute.isRequired()) {
            return false;
        }
        holder.eUnset(attribute);
        return true;
    }

    private static EObject find(Aggregate root, long id) {
        if (root.getId() == id) {
            return root;
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified each && each.getId() == id) {
                return each;
            }
        }
        return null;
    }
}
