package example.partner.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.osgi.service.component.annotations.Component;

/** How many meals a guest had: lunches before 15:00 and dinners after it; two bills of one meal are one visit. */
@Component
public final class MealsMetric implements GradeMetricType {

    static final String ID = "example.meals";

    private static final int DAY = 24 * 60;
    private static final int AFTERNOON = 15 * 60;
    private static final long UNIT = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Meals";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException {
        EventFacts orders = orders(facts);
        long[] values = new long[facts.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = meals(orders, row, from, to).size() * UNIT;
        }
        return values;
    }

    @Override
    public String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        Set<Integer> meals = meals(orders(facts), row, from, to);
        long dinners = meals.stream().filter(meal -> Math.floorMod(meal, 2) == 1).count();
        return (meals.size() - dinners) + " lunches, " + dinners + " dinners";
    }

    /** A number for each meal: twice the day, and one more for a dinner. */
    private static Set<Integer> meals(EventFacts orders, int row, LocalDate from, LocalDate to) {
        Set<Integer> meals = new HashSet<>();
        orders.forEach(row, minute(from), minute(to.plusDays(1)), EventFilter.USUAL, (minute, value, code) -> meals
                .add(2 * Math.floorDiv(minute, DAY) + (Math.floorMod(minute, DAY) < AFTERNOON ? 0 : 1)));
        return meals;
    }

    private static int minute(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() * DAY);
    }

    private static EventFacts orders(FactSnapshot facts) throws ClienteleException {
        return facts.events("orders").orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                "The orders are not available."));
    }
}
