package org.clientele.facts.internal;

import java.time.LocalDate;

import org.clientele.core.facts.LinkFacts;
import org.clientele.model.RelationshipKind;
import org.roaringbitmap.RoaringBitmap;

/**
 * The relationships of customers on a day.
 *
 * @param links all of them, as {@link LinkSource} keeps them
 * @param day the day
 */
record LinkTable(EventTable links, LocalDate day) implements LinkFacts {

    @Override
    public long count() {
        return links.count();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        long today = day.toEpochDay();
        links.forEachRaw(row, (stamp, other, code, days) -> {
            int kind = stamp >> 2;
            boolean holds = (int) (days >> 32) <= today && today <= (int) days;
            visitor.link(RelationshipKind.get(kind & LinkSource.INCOMING - 1), (kind & LinkSource.INCOMING) == 0, other,
                    code == 0 ? null : links.textOfCode(code), holds);
        });
    }

    @Override
    public void forEachDated(int row, DatedVisitor visitor) {
        links.forEachRaw(row, (stamp, other, code, days) -> {
            int kind = stamp >> 2;
            int first = (int) (days >> 32);
            int last = (int) days;
            visitor.link(RelationshipKind.get(kind & LinkSource.INCOMING - 1), (kind & LinkSource.INCOMING) == 0, other,
                    code == 0 ? null : links.textOfCode(code),
                    first == LinkSource.ALWAYS_FROM ? Long.MIN_VALUE : first,
                    last == LinkSource.ALWAYS_TO ? Long.MAX_VALUE : last);
        });
    }

    /**
     * The rows of the customers at the other end of relationships that a party has. The row of a customer tells it; for a
     * party that is none, or was none, all are looked through.
     */
    static RoaringBitmap targetsOf(EventTable links, long party, FactTable table, RoaringBitmap renewed) {
        RoaringBitmap rows = new RoaringBitmap();
        int row = table.index().rowOf(party);
        if (row >= 0 && table.alive().contains(row) && !renewed.contains(row)) {
            links.forEachRaw(row, (stamp, other, code, days) -> {
                int target = table.index().rowOf(other);
                if ((stamp >> 2 & LinkSource.INCOMING) == 0 && target >= 0) {
                    rows.add(target);
                }
            });
        } else {
            rows.or(links.rowsWithValue(party));
        }
        return rows;
    }
}
