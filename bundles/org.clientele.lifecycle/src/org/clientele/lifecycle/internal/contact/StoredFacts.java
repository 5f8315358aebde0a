package org.clientele.lifecycle.internal.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Consent;
import org.clientele.model.ContactPoint;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;

/** What the fact base does not hold and is read from the store: contacts that customers began, and contact points. */
final class StoredFacts {

    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.INTERACTION__CUSTOMER);
    private static final RecordQuery INBOUND = RecordQuery
            .all(Literals.INTERACTION,
                    List.of(CUSTOMER, FeaturePath.of(Literals.INTERACTION__AT),
                            FeaturePath.of(Literals.INTERACTION__KIND)))
            .and(Criterion.eq(FeaturePath.of(Literals.INTERACTION__DIRECTION), InteractionDirection.INBOUND))
            .and(new Criterion(CUSTOMER, Criterion.Operator.NOT_NULL, null));
    private static final RecordQuery POINTS = RecordQuery.all(Literals.CONTACT_POINT,
            List.of(FeaturePath.of(Literals.CONTACT_POINT__CONSENT), FeaturePath.of(Literals.DATED__VALID_FROM),
                    FeaturePath.of(Literals.DATED__VALID_TO)));

    private final Records records;
    private final FactSnapshot facts;
    private final LocalDate today;

    StoredFacts(Store store, FactSnapshot facts) {
        this.records = store.records(Actor.SYSTEM);
        this.facts = facts;
        this.today = facts.today();
    }

    /** The days of the last contacts up to today that customers began. */
    long[] inbound() throws ClienteleException {
        long[] days = missing();
        records.scanUnordered(INBOUND, row -> {
            int at = facts.rowOf(row.getLong(0));
            if (at >= 0) {
                days[at] = later(days[at], row);
            }
            return true;
        }, null);
        return days;
    }

    /** The same of one customer. */
    long inbound(int row) throws ClienteleException {
        long[] day = { FactColumn.MISSING };
        records.scan(INBOUND.and(Criterion.eq(CUSTOMER, new PartyId(facts.partyId(row)))), cursor -> {
            day[0] = later(day[0], cursor);
            return true;
        }, null);
        return day[0];
    }

    private long later(long day, RowCursor row) {
        LocalDateTime at = row.getDateTime(1);
        boolean note = row.getLong(2) == InteractionKind.NOTE.getValue();
        return at == null || note || at.toLocalDate().isAfter(today) ? day
                : Math.max(day, at.toLocalDate().toEpochDay()); // MISSING is less than any day
    }

    /** How many contact points are valid today and may be used; missing where there never was one. */
    long[] points() throws ClienteleException {
        long[] counts = missing();
        records.scanUnordered(POINTS, row -> {
            int at = facts.rowOf(row.rootId());
            if (at >= 0) {
                counts[at] = Math.max(0, counts[at]) + (usable((int) row.getLong(0), row.getDate(1), row.getDate(2)));
            }
            return true;
        }, null);
        return counts;
    }

    /** The same of one customer. */
    long points(int row) throws ClienteleException {
        Party party = (Party) records.load(Literals.PARTY, facts.partyId(row)).orElse(null);
        if (party == null || party.getContactPoints().isEmpty()) {
            return FactColumn.MISSING;
        }
        long count = 0;
        for (ContactPoint point : party.getContactPoints()) {
            count += usable(point.getConsent().getValue(), point.getValidFrom(), point.getValidTo());
        }
        return count;
    }

    private int usable(int consent, LocalDate from, LocalDate to) {
        return consent != Consent.WITHDRAWN_VALUE && (from == null || !from.isAfter(today))
                && (to == null || !to.isBefore(today)) ? 1 : 0;
    }

    private long[] missing() {
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        return values;
    }
}
