package org.clientele.segmentation.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.Pyramid.Tier;
import org.clientele.core.segmentation.PyramidService;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** Cuts the customers, the most valuable first, where the cumulative revenue crosses the borders. */
@Component
public final class PyramidServiceImpl implements PyramidService {

    private static final int GOLD = 1;
    private static final List<BigDecimal> BORDERS = List.of(new BigDecimal("0.5"), new BigDecimal("0.8"), //$NON-NLS-1$ //$NON-NLS-2$
            new BigDecimal("0.95"), BigDecimal.ONE); //$NON-NLS-1$
    private static final List<String> IDS = List.of("platinum", "gold", "iron", "lead"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private final Map<FactSnapshot, Pyramid> known = new WeakHashMap<>();

    @Override
    public synchronized Pyramid compute(FactSnapshot facts) {
        return known.computeIfAbsent(facts, PyramidServiceImpl::pyramid);
    }

    private static Pyramid pyramid(FactSnapshot facts) {
        int[] rows = byValue(facts);
        BigDecimal[] values = values(facts, rows);
        BigDecimal revenue = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            revenue = revenue.add(value);
        }
        List<Tier> tiers = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        int next = 0;
        int customersFor80 = 0;
        for (int tier = 0; tier < BORDERS.size(); tier++) {
            BigDecimal border = revenue.multiply(BORDERS.get(tier));
            RoaringBitmap members = new RoaringBitmap();
            BigDecimal before = cumulative;
            boolean last = tier == BORDERS.size() - 1;
            while (next < rows.length && (last || cumulative.compareTo(border) < 0)) {
                members.add(rows[next]);
                cumulative = cumulative.add(values[next]);
                next++;
            }
            if (tier == GOLD) {
                customersFor80 = next;
            }
            BigDecimal own = cumulative.subtract(before);
            tiers.add(new Tier(IDS.get(tier), name(tier), members, own, share(own, revenue)));
        }
        BigDecimal top = BigDecimal.ZERO;
        for (int i = 0; i < (rows.length + 4) / 5; i++) {
            top = top.add(values[i]);
        }
        return new Pyramid(facts.sequence(), tiers, rows.length, revenue, customersFor80, share(top, revenue));
    }

    /** The visible rows with a purchase, the greatest gross amount first. */
    private static int[] byValue(FactSnapshot facts) {
        FactColumn gross = facts.column("orders.gross").orElseThrow(); //$NON-NLS-1$
        FactColumn count = facts.column("orders.count").orElseThrow(); //$NON-NLS-1$
        int[] rows = facts.visible().stream().filter(row -> count.number(row) > 0).toArray();
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = -gross.number(rows[i]);
        }
        RowSort.sort(rows, keys);
        return rows;
    }

    private static BigDecimal[] values(FactSnapshot facts, int[] rows) {
        FactColumn gross = facts.column("orders.gross").orElseThrow(); //$NON-NLS-1$
        OrderFacts orders = facts.orders();
        BigDecimal[] values = new BigDecimal[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = BigDecimal.valueOf(gross.number(rows[i]), FactColumn.AMOUNT_SCALE)
                    .add(orders.remainder(rows[i]));
        }
        return values;
    }

    private static double share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? 0 : part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }

    private static String name(int tier) {
        return switch (tier) {
        case 0 -> Messages.tier_platinum;
        case 1 -> Messages.tier_gold;
        case 2 -> Messages.tier_iron;
        default -> Messages.tier_lead;
        };
    }
}
