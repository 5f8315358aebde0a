package org.clientele.ui.lifecycle.internal.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStandings;
import org.clientele.ui.StoreSession;
import org.roaringbitmap.RoaringBitmap;

/** Reads who is estranged, or silently dissatisfied; for a background thread. */
public final class ContactReader {

    /** Who is listed. */
    public enum Who {
        /** Customers with more days since the last contact than the limit of their tier [R12]. */
        ESTRANGED,
        /** Customers that buy less and say nothing [P05]. */
        SILENT
    }

    private static final String SILENT = "silent"; //$NON-NLS-1$
    private static final long YEAR = 365;
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final String YES = "yes"; //$NON-NLS-1$

    private final ContactService service;

    /**
     * Reads from a service.
     *
     * @param service knows standings
     */
    public ContactReader(ContactService service) {
        this.service = service;
    }

    /**
     * Reads.
     *
     * @param session the store
     * @param who who is listed
     * @param mine whether only those are listed whom the actor looks after
     * @return what is shown
     * @throws ClienteleException as of {@link ContactService#standings}
     */
    public ContactFigures read(StoreSession session, Who who, boolean mine) throws ClienteleException {
        ContactStandings standings = service.standings(session.store(), session.actor());
        FactSnapshot facts = standings.facts();
        RoaringBitmap rows = (who == Who.ESTRANGED ? standings.overdue() : silent(facts)).clone();
        if (mine) {
            Optional<FactColumn> owner = facts.column("owner"); //$NON-NLS-1$
            RoaringBitmap others = new RoaringBitmap();
            rows.forEach((int row) -> {
                if (!session.actor().account().equals(owner.map(column -> column.text(row)).orElse(null))) {
                    others.add(row);
                }
            });
            rows.andNot(others);
        }
        List<ContactLine> lines = new ArrayList<>();
        rows.forEach((int row) -> lines.add(line(standings, row)));
        Comparator<ContactLine> order = who == Who.ESTRANGED
                ? Comparator.comparing(ContactLine::urgency).thenComparing(ContactLine::over)
                : Comparator.comparing(ContactLine::value);
        lines.sort(order.reversed());
        return new ContactFigures(session, facts, rows, standings.limited().getLongCardinality(), lines);
    }

    private static RoaringBitmap silent(FactSnapshot facts) {
        RoaringBitmap rows = new RoaringBitmap();
        facts.column(SILENT).ifPresent(column -> {
            boolean text = column.descriptor().type() == ColumnType.TEXT;
            facts.visible().forEach((int row) -> {
                if (text ? YES.equals(column.text(row)) : column.number(row) > 0) {
                    rows.add(row);
                }
            });
        });
        return rows;
    }

    private static ContactLine line(ContactStandings standings, int row) {
        FactSnapshot facts = standings.facts();
        String name = text(facts, "name", row); //$NON-NLS-1$
        String level = facts.column(ClassificationService.COLUMN_PREFIX + ContactService.LEVEL)
                .map(column -> column.shown(row)).orElse(null);
        long inbound = number(facts, "contact.inbound", row); //$NON-NLS-1$
        return new ContactLine(row, facts.partyId(row),
                name == null || name.isBlank() ? text(facts, "number", row) : name, text(facts, "owner", row), level, //$NON-NLS-1$ //$NON-NLS-2$
                standings.contacted(row), standings.days(row), standings.limit(row),
                inbound == FactColumn.MISSING ? null : LocalDate.ofEpochDay(inbound), value(facts, row));
    }

    /** What the 365 days up to the last purchase brought, less returns; 0 without one. */
    static BigDecimal value(FactSnapshot facts, int row) {
        long last = number(facts, "orders.last", row); //$NON-NLS-1$
        if (last == FactColumn.MISSING) {
            return BigDecimal.ZERO;
        }
        long from = (last - YEAR + 1) * MINUTES_A_DAY;
        long to = (facts.today().toEpochDay() + 1) * MINUTES_A_DAY;
        long[] sum = { 0 };
        facts.orders().forEach(row, (minute, amount, flags) -> {
            if (minute >= from && minute < to && (flags & (OrderFacts.PURCHASE | OrderFacts.RETURN)) != 0) {
                sum[0] += amount;
            }
        });
        return BigDecimal.valueOf(Math.max(0, sum[0]), FactColumn.AMOUNT_SCALE);
    }

    private static String text(FactSnapshot facts, String id, int row) {
        return facts.column(id).map(column -> column.text(row)).orElse(null);
    }

    private static long number(FactSnapshot facts, String id, int row) {
        return facts.column(id).map(column -> column.number(row)).orElse(FactColumn.MISSING);
    }
}
