package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.grades.MonthlySheet.Day;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.model.value.PartyId;

/** Orders of one customer, read exactly from the store. */
final class Sheets {

    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.ORDER__CUSTOMER);
    private static final FeaturePath PLACED = FeaturePath.of(Literals.ORDER__PLACED_AT);

    private Sheets() {
    }

    private static RecordQuery query(long partyId, LocalDate from, LocalDate to) {
        LocalDateTime end = to.plusDays(1).atStartOfDay();
        return RecordQuery
                .all(Literals.ORDER, List.of(PLACED, FeaturePath.of(Literals.ORDER__BASE_AMOUNT),
                        FeaturePath.of(Literals.ORDER__HEADS), FeaturePath.of(Literals.ORDER__KIND)))
                .and(Criterion.eq(CUSTOMER, new PartyId(partyId)))
                .and(new Criterion(PLACED, Operator.GE, from.atStartOfDay()))
                .and(new Criterion(PLACED, Operator.LT, end));
    }

    /** A purchase is a sale with an amount above zero, as in the fact base. */
    static MonthlySheet sheet(Store store, Actor actor, long partyId, YearMonth month) throws ClienteleException {
        Map<LocalDate, Day> days = new TreeMap<>();
        store.records(actor).scan(query(partyId, month.atDay(1), month.atEndOfMonth()), row -> {
            BigDecimal amount = row.getDecimal(1);
            if (row.getLong(3) == OrderKind.SALE_VALUE && amount != null && amount.signum() > 0) {
                LocalDate day = row.getDateTime(0).toLocalDate();
                int people = (int) row.getLong(2);
                days.merge(day, new Day(day, 1, people, amount, people > 0 ? amount : BigDecimal.ZERO), Sheets::sum);
            }
            return true;
        }, null);
        return new MonthlySheet(month, new ArrayList<>(days.values()));
    }

    private static Day sum(Day one, Day other) {
        return new Day(one.day(), one.visits() + other.visits(), one.people() + other.people(),
                one.amount().add(other.amount()), one.amountWithPeople().add(other.amountWithPeople()));
    }

    /** Sales less returns. */
    static BigDecimal revenue(Store store, Actor actor, long partyId, LocalDate from, LocalDate to)
            throws ClienteleException {
        BigDecimal[] sum = { BigDecimal.ZERO };
        store.records(actor).scan(query(partyId, from, to), row -> {
            if (row.getDecimal(1) != null && row.getLong(3) != OrderKind.ADJUSTMENT_VALUE) {
                sum[0] = sum[0].add(row.getDecimal(1));
            }
            return true;
        }, null);
        return sum[0];
    }
}
