package org.clientele.lifecycle.internal.contact;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ContactStandings;
import org.roaringbitmap.RoaringBitmap;

/** The standings of a snapshot, read from the columns that everybody shares. */
final class StandingsOfFacts implements ContactStandings {

    private final FactSnapshot facts;
    private final FactColumn days;
    private final FactColumn limit;
    private final RoaringBitmap overdue;
    private final RoaringBitmap limited;

    /**
     * What is worked out of a snapshot; it does not hold the snapshot.
     *
     * @param overdue rows with no contact in time
     * @param limited rows with a limit
     */
    record Rows(RoaringBitmap overdue, RoaringBitmap limited) {
    }

    StandingsOfFacts(FactSnapshot facts, Rows rows) {
        this.facts = facts;
        this.days = facts.column(Contacts.DAYS).orElse(null);
        this.limit = facts.column(Contacts.LIMIT).orElse(null);
        this.overdue = rows.overdue();
        this.limited = rows.limited();
    }

    StandingsOfFacts(FactSnapshot facts) {
        this(facts, new Rows(new RoaringBitmap(), new RoaringBitmap()));
        facts.visible().forEach((int row) -> {
            int most = limit(row);
            if (most > 0) {
                limited.add(row);
                if (days(row) > most) {
                    overdue.add(row);
                }
            }
        });
    }

    Rows rows() {
        return new Rows(overdue, limited);
    }

    @Override
    public FactSnapshot facts() {
        return facts;
    }

    @Override
    public int days(int row) {
        long value = days == null ? FactColumn.MISSING : days.number(row);
        return value == FactColumn.MISSING ? -1 : (int) value;
    }

    @Override
    public boolean contacted(int row) {
        return new ContactDays(facts).last(row) != FactColumn.MISSING;
    }

    @Override
    public int limit(int row) {
        long value = limit == null ? FactColumn.MISSING : limit.number(row);
        return value == FactColumn.MISSING ? 0 : (int) value;
    }

    @Override
    public RoaringBitmap overdue() {
        return overdue;
    }

    @Override
    public RoaringBitmap limited() {
        return limited;
    }
}
