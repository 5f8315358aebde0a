package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Compares a table with one that was read anew. */
final class TableComparison {

    private static final String PLUGIN = "org.clientele.facts"; //$NON-NLS-1$
    private static final int MOST = 1_000;

    private final List<IStatus> findings = new ArrayList<>();
    private int differences;

    private TableComparison() {
    }

    /** OK, or one sentence for each customer that differs and one for the orders that neither table can hold. */
    static IStatus compare(FactTable table, FactTable fresh, long leftOut) {
        TableComparison comparison = new TableComparison();
        fresh.alive().forEach((int row) -> comparison.compareRow(table, fresh, row));
        table.alive().forEach((int row) -> {
            long party = table.row(row).partyId();
            int other = fresh.index().rowOf(party);
            if (other < 0 || !fresh.alive().contains(other)) {
                comparison.add(NLS.bind(Messages.verify_excess, party));
            }
        });
        return comparison.status(fresh, leftOut);
    }

    private void compareRow(FactTable table, FactTable fresh, int freshRow) {
        RowFacts wanted = fresh.row(freshRow);
        int row = table.index().rowOf(wanted.partyId());
        if (row < 0 || !table.alive().contains(row)) {
            add(NLS.bind(Messages.verify_missing, wanted.partyId()));
            return;
        }
        RowFacts known = table.row(row);
        List<String> columns = new ArrayList<>();
        check("number", known.number(), wanted.number(), columns); //$NON-NLS-1$
        check("name", known.name(), wanted.name(), columns); //$NON-NLS-1$
        check("kind", table.words().kinds().text(known.kind()), fresh.words().kinds().text(wanted.kind()), columns); //$NON-NLS-1$
        check("owner", table.words().owners().text(known.owner()), fresh.words().owners().text(wanted.owner()), //$NON-NLS-1$
                columns);
        check("country", table.words().countries().text(known.country()), //$NON-NLS-1$
                fresh.words().countries().text(wanted.country()), columns);
        check("since", known.since(), wanted.since(), columns); //$NON-NLS-1$
        check("orders", known.orders(), wanted.orders(), columns); //$NON-NLS-1$
        check("orders.*", totals(table, row), totals(fresh, freshRow), columns); //$NON-NLS-1$
        if (!columns.isEmpty()) {
            add(NLS.bind(Messages.verify_customer, known.partyId(), String.join(", ", columns))); //$NON-NLS-1$
        }
    }

    private static List<Long> totals(FactTable table, int row) {
        return FactColumns.descriptors().stream().filter(d -> d.computed())
                .map(d -> FactColumns.of(d.id(), table).number(row)).toList();
    }

    private static void check(String column, Object known, Object wanted, List<String> columns) {
        if (!Objects.equals(known, wanted)) {
            columns.add(column);
        }
    }

    private void add(String sentence) {
        differences++;
        if (findings.size() < MOST) {
            findings.add(new Status(IStatus.ERROR, PLUGIN, StatusCodes.STORE_DAMAGED, sentence, null));
        }
    }

    private IStatus status(FactTable fresh, long leftOut) {
        if (leftOut > 0) {
            IStatus left = new Status(IStatus.WARNING, PLUGIN, StatusCodes.STORE_DAMAGED,
                    NLS.bind(Messages.verify_leftOut, leftOut), null);
            if (differences == 0) {
                return left;
            }
            findings.add(left);
        }
        if (differences == 0) {
            return new Status(IStatus.OK, PLUGIN,
                    NLS.bind(Messages.verify_same, fresh.alive().getCardinality(), fresh.orders()));
        }
        return new MultiStatus(PLUGIN, StatusCodes.STORE_DAMAGED, findings.toArray(IStatus[]::new),
                NLS.bind(Messages.verify_customers, differences), null);
    }
}
