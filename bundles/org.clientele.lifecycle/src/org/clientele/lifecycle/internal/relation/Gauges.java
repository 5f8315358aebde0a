package org.clientele.lifecycle.internal.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationGauge;
import org.clientele.core.retention.RelationGauge.Kind;
import org.eclipse.osgi.util.NLS;

/** The three gauges of one customer among all [V06]. */
final class Gauges {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int DAYS_TOLD = 365;

    private final FactSnapshot facts;
    private final int row;
    private final IntToLongFunction count;

    Gauges(FactSnapshot facts, int row) {
        this.facts = facts;
        this.row = row;
        this.count = figure("orders.count"); //$NON-NLS-1$
    }

    List<RelationGauge> all(Currency currency) {
        return List.of(tenure(), frequency(), margin(currency));
    }

    private RelationGauge tenure() {
        IntToLongFunction days = figure("activity.tenure"); //$NON-NLS-1$
        long own = days.applyAsLong(row);
        if (own == FactColumn.MISSING) {
            return none(Kind.TENURE, Messages.Tenure_title, Messages.Tenure_none);
        }
        OptionalDouble place = place(days);
        String value = own < DAYS_TOLD ? NLS.bind(Messages.Tenure_days, Texts.number(own, 0))
                : NLS.bind(Messages.Tenure_years, Texts.number(own / DAYS_A_YEAR, 1));
        return new RelationGauge(Kind.TENURE, Messages.Tenure_title, value, place,
                NLS.bind(Messages.Tenure_why, Texts.number(own, 0), told(place)));
    }

    private RelationGauge frequency() {
        IntToLongFunction year = figure("activity.orders12"); //$NON-NLS-1$
        IntToLongFunction purchases = each -> bought(each) ? Math.max(0, year.applyAsLong(each)) : FactColumn.MISSING;
        long own = purchases.applyAsLong(row);
        if (own == FactColumn.MISSING) {
            return none(Kind.FREQUENCY, Messages.Frequency_title, Messages.Frequency_none);
        }
        OptionalDouble place = place(purchases);
        return new RelationGauge(Kind.FREQUENCY, Messages.Frequency_title,
                NLS.bind(Messages.Frequency_value, Texts.number(own, 0)), place,
                NLS.bind(Messages.Frequency_why, Texts.number(own, 0), told(place)));
    }

    private RelationGauge margin(Currency currency) {
        IntToLongFunction net = figure("orders.net"); //$NON-NLS-1$
        IntToLongFunction margin = each -> bought(each) && net.applyAsLong(each) != FactColumn.MISSING
                ? Math.floorDiv(net.applyAsLong(each), count.applyAsLong(each)) : FactColumn.MISSING;
        long own = margin.applyAsLong(row);
        if (own == FactColumn.MISSING) {
            return none(Kind.MARGIN, Messages.Margin_title, Messages.Margin_none);
        }
        OptionalDouble place = place(margin);
        BigDecimal value = BigDecimal.valueOf(net.applyAsLong(row), FactColumn.AMOUNT_SCALE)
                .divide(BigDecimal.valueOf(count.applyAsLong(row)), FactColumn.AMOUNT_SCALE, RoundingMode.HALF_EVEN);
        return new RelationGauge(Kind.MARGIN, Messages.Margin_title, Texts.money(value, currency), place,
                NLS.bind(Messages.Margin_why, told(place)));
    }

    private boolean bought(int each) {
        return count.applyAsLong(each) > 0;
    }

    private IntToLongFunction figure(String id) {
        Optional<FactColumn> column = facts.column(id);
        return each -> column.map(found -> found.number(each)).orElse(FactColumn.MISSING);
    }

    /** Which share of the others with a figure has a smaller one. */
    private OptionalDouble place(IntToLongFunction figure) {
        long own = figure.applyAsLong(row);
        int[] counts = new int[2];
        facts.visible().forEach((int each) -> {
            long value = figure.applyAsLong(each);
            if (each != row && value != FactColumn.MISSING) {
                counts[0]++;
                counts[1] += value < own ? 1 : 0;
            }
        });
        return counts[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) counts[1] / counts[0]);
    }

    private static String told(OptionalDouble place) {
        return place.isPresent() ? NLS.bind(Messages.Place_share, Texts.percent(place.getAsDouble()))
                : Messages.Place_only;
    }

    private static RelationGauge none(Kind kind, String title, String why) {
        return new RelationGauge(kind, title, "", OptionalDouble.empty(), why); //$NON-NLS-1$
    }
}
