package example.partner.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Lets only guests pass who had a meal within 30 days, whoever moves them. */
@Component
public final class RecentMeal implements StageGuard {

    static final String ID = "example.recent-meal";

    private static final int DAYS = 30;
    private static final int DAY = 24 * 60;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Had a meal within 30 days";
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Set<String> events() {
        return Set.of("orders");
    }

    @Override
    public boolean timed() {
        return true;
    }

    @Override
    public LocalDate nextChange(FactSnapshot facts, int row) throws ClienteleException {
        LocalDate last = lastMeal(facts, row);
        return last == null || last.plusDays(DAYS).isBefore(facts.today()) ? null : last.plusDays(DAYS + 1);
    }

    @Override
    public RoaringBitmap allows(FactSnapshot facts, RoaringBitmap candidates) throws ClienteleException {
        EventFacts orders = orders(facts);
        RoaringBitmap allowed = new RoaringBitmap();
        candidates.forEach((IntConsumer) row -> {
            if (isRecent(last(orders, row), facts.today())) {
                allowed.add(row);
            }
        });
        return allowed;
    }

    @Override
    public ProofNode explain(FactSnapshot facts, int row) throws ClienteleException {
        LocalDate last = lastMeal(facts, row);
        String when = last == null ? "never" : last.toString();
        return ProofNode.leaf(isRecent(last, facts.today()), "Last meal: " + when + ", wanted within 30 days",
                List.of(new UsedFact("orders", "Last meal", when)));
    }

    private static boolean isRecent(LocalDate last, LocalDate today) {
        return last != null && !last.plusDays(DAYS).isBefore(today);
    }

    private static LocalDate lastMeal(FactSnapshot facts, int row) throws ClienteleException {
        return last(orders(facts), row);
    }

    private static LocalDate last(EventFacts orders, int row) {
        LocalDate[] last = new LocalDate[1];
        orders.forEach(row, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.USUAL,
                (minute, value, code) -> last[0] = LocalDate.ofEpochDay(Math.floorDiv(minute, DAY)));
        return last[0];
    }

    private static EventFacts orders(FactSnapshot facts) throws ClienteleException {
        return facts.events("orders").orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                "The orders are not available."));
    }
}
