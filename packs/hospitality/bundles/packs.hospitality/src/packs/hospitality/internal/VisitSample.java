package packs.hospitality.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleRun;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.model.ClientelePackage.Literals;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;

/**
 * Gives the first customers of a store visits of the last months: one of each grade, and the two sheets of the source in the
 * last whole month [section 7].
 */
@Component
public final class VisitSample implements SampleContributor {

    /** Of each customer the visits of a month: day, L or D, people, amount. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("5 L 19 1700", "5 D 8 720"),
            List.of("2 D 8 460", "10 D 10 520", "20 L 6 340"),
            List.of("1 D 10 950", "4 L 8 760", "8 D 12 1100", "13 D 10 900", "19 L 6 560", "25 D 9 840", "27 D 6 510"),
            List.of("2 D 10 700", "6 L 12 820", "9 D 12 830", "14 D 11 760", "20 L 9 640", "24 D 12 860"),
            List.of("3 L 6 330", "11 D 8 440", "17 L 5 270", "23 D 7 380"));
    private static final int BACK = 3;

    @Override
    public String id() {
        return "hospitality.visits";
    }

    @Override
    public String label() {
        return Texts.of("sample.label");
    }

    @Override
    public void bring(SampleRun run) throws ClienteleException {
        FeaturePath number = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
        RecordQuery customers = new RecordQuery(Literals.PARTY, List.of(),
                List.of(new Criterion(number, Operator.NOT_NULL, null)), Optional.empty(), false);
        List<RecordRow> rows = run.records().page(customers, Optional.empty(), MONTHS.size()).rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int back = 1; back <= BACK; back++) {
                LocalDate month = run.today().withDayOfMonth(1).minusMonths(back);
                for (String line : MONTHS.get(i)) {
                    run.add(visit(rows.get(i).id(), month, line.split(" ")).into(Visit.MODEL.create(Visit.TYPE)));
                }
            }
        }
    }

    private static Visit visit(long party, LocalDate month, String[] parts) {
        return new Visit(0, party, month.withDayOfMonth(Integer.parseInt(parts[0])),
                "L".equals(parts[1]) ? Meal.LUNCH : Meal.DINNER, Integer.parseInt(parts[2]), new BigDecimal(parts[3]),
                "", "", "");
    }
}
