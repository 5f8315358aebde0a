package packs.hospitality.ui.internal;

import java.time.YearMonth;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.store.Records;

import packs.hospitality.Visit;
import packs.hospitality.Visits;

/**
 * What the page shows of one month. Immutable.
 *
 * @param sheet the monthly sheet
 * @param visits the visits that it is made of
 */
record MonthView(MonthlySheet sheet, List<Visit> visits) {

    static MonthView load(Records records, long party, YearMonth month) throws ClienteleException {
        List<Visit> visits = Visits.between(records, party, month.atDay(1), month.atEndOfMonth());
        return new MonthView(Visits.sheet(month, visits), visits);
    }
}
