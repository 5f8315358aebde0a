package org.clientele.ui.lifecycle.internal.contacts;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.StoreSession;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the contacts view shows.
 *
 * @param session the store
 * @param facts the columns
 * @param rows who is listed
 * @param limited how many customers have a limit
 * @param lines the listed customers, the most urgent first
 */
public record ContactFigures(StoreSession session, FactSnapshot facts, RoaringBitmap rows, long limited,
        List<ContactLine> lines) {

    /** Copies the list. */
    public ContactFigures {
        lines = List.copyOf(lines);
    }

    /** What all of them brought together. */
    public BigDecimal value() {
        return lines.stream().map(ContactLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
