package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.store.CommitProblem;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.References;
import org.clientele.store.internal.mapping.References.Reference;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;
import org.eclipse.osgi.util.NLS;

/**
 * What records of partners name stays: their bundle may be away or have no check of its own. Who may be named by our own
 * records is the concern of our checks.
 */
final class PartnerReferences {

    private final StoreContext context;

    PartnerReferences(StoreContext context) {
        this.context = context;
    }

    /**
     * Refuses to delete what is named, once all rows of a unit are written: what named it may go with it.
     *
     * @throws InvalidRecordException naming the classes
     */
    void check(Connection connection, List<AggregateWork> works) throws SQLException, InvalidRecordException {
        List<CommitProblem> problems = new ArrayList<>();
        List<Reference> references = null;
        for (AggregateWork work : works) {
            if (work.intent() == AggregateWork.Intent.DELETE) {
                references = references == null ? ofPartners() : references;
                check(connection, work, references, problems);
            }
        }
        InvalidRecordException.throwIf(problems);
    }

    private List<Reference> ofPartners() {
        return References.of(context.mapping()).stream().filter(r -> isPartners(r.table(), r.column())).toList();
    }

    /** A table of theirs, or a column of theirs in a table that they share with us. */
    private static boolean isPartners(TableMapping table, ColumnMapping column) {
        return table.root().getEPackage() != ClientelePackage.eINSTANCE
                || column.path().getLast().getEContainingClass().getEPackage() != ClientelePackage.eINSTANCE;
    }

    private void check(Connection connection, AggregateWork work, List<Reference> references,
            List<CommitProblem> problems) throws SQLException {
        List<Reference> naming = references.stream().filter(r -> r.target() == work.table()).toList();
        for (TableMapping table : naming.stream().map(Reference::table).collect(Collectors.toSet())) {
            List<Long> counts = new ArrayList<>();
            Sql sql = new Sql().add("SELECT COUNT(*) FROM " + Names.quote(table.name()) + " WHERE "); //$NON-NLS-1$ //$NON-NLS-2$
            String or = ""; //$NON-NLS-1$
            for (Reference each : naming) {
                if (each.table() == table) {
                    sql.add(or + Names.quote(each.column().name()) + " = ").value(work.root().getId()); //$NON-NLS-1$
                    or = " OR "; //$NON-NLS-1$
                }
            }
            sql.query(connection, row -> counts.add(row.getLong(1)));
            if (counts.getFirst() > 0) {
                problems.add(new CommitProblem(work.ref(), "", //$NON-NLS-1$
                        NLS.bind(Messages.PartnerReferences_named, counts.getFirst(), table.root().getName())));
            }
        }
    }
}
