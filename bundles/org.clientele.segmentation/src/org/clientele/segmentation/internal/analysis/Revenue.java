package org.clientele.segmentation.internal.analysis;

import java.math.BigDecimal;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/** Sums up what customers paid. */
final class Revenue {

    private Revenue() {
    }

    /** The gross base amount of some customers, exact. */
    static BigDecimal of(FactSnapshot facts, RoaringBitmap rows) {
        FactColumn gross = facts.column("orders.gross").orElse(null); //$NON-NLS-1$
        if (gross == null) {
            return BigDecimal.ZERO;
        }
        OrderFacts orders = facts.orders();
        BigDecimal[] sums = { BigDecimal.ZERO, BigDecimal.ZERO };
        rows.forEach((int row) -> {
            long number = gross.number(row);
            if (number != FactColumn.MISSING) {
                sums[0] = sums[0].add(BigDecimal.valueOf(number));
                sums[1] = sums[1].add(orders.remainder(row));
            }
        });
        return sums[0].movePointLeft(FactColumn.AMOUNT_SCALE).add(sums[1]);
    }
}
