package packs.utility.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Records;
import org.clientele.model.value.PartyId;

import packs.utility.FigureReader;
import packs.utility.Figures;
import packs.utility.Utility;

/**
 * What the page shows above its tables. Not to be changed once it is made.
 *
 * @param figures of the customer
 * @param months the last 24 months with their kilowatt hours and charges, all supply points together
 */
record SupplyView(Figures figures, SortedMap<LocalDate, Month> months) {

    private static final int MONTHS = 24;

    /**
     * One month.
     *
     * @param kwh kilowatt hours
     * @param charge what they cost
     */
    record Month(BigDecimal kwh, BigDecimal charge) {
        Month plus(Month other) {
            return new Month(kwh.add(other.kwh), charge.add(other.charge));
        }
    }

    static SupplyView load(Records records, long party, LocalDate today) throws ClienteleException {
        SortedMap<LocalDate, Month> months = new TreeMap<>();
        LocalDate first = today.withDayOfMonth(1).minusMonths(MONTHS);
        records.scan(Utility.all(Utility.CONSUMPTION, "month", "kwh", "charge")
                .and(Criterion.eq(Utility.path(Utility.CONSUMPTION, "party"), new PartyId(party))), row -> {
                    LocalDate month = row.getDate(0);
                    if (month != null && !month.isBefore(first)) {
                        months.merge(month.withDayOfMonth(1), new Month(or0(row.getDecimal(1)), or0(row.getDecimal(2))),
                                Month::plus);
                    }
                    return true;
                }, null);
        return new SupplyView(FigureReader.of(records, party, today), months);
    }

    private static BigDecimal or0(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
