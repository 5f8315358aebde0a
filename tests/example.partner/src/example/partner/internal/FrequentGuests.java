package example.partner.internal;

import org.clientele.core.customers.CustomerScope.Finder;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Finds guests who came at least three times. A record, so that two scopes of it are one and the list keeps its place. */
record FrequentGuests(int least) implements Finder {

    @Override
    public RoaringBitmap rows(FactSnapshot facts, IProgressMonitor monitor) {
        RoaringBitmap rows = new RoaringBitmap();
        FactColumn visits = facts.column(VisitColumns.VISITS).orElse(null);
        if (visits != null) {
            facts.visible().forEach((int row) -> {
                if (visits.number(row) >= least) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }
}
