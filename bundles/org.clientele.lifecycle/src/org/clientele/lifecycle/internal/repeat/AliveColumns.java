package org.clientele.lifecycle.internal.repeat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.NumbersColumn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the probability of being alive. A change of one customer's orders changes the fit, and so all values. */
@Component(service = ColumnProvider.class)
public final class AliveColumns implements ColumnProvider {

    /** The id of the column. */
    public static final String ALIVE = "alive"; //$NON-NLS-1$

    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final double UNIT = 10_000;

    private final StoreFits models;

    /**
     * Creates the provider.
     *
     * @param models fits the model
     */
    @Activate
    public AliveColumns(@Reference StoreFits models) {
        this.models = models;
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return List.of(new ColumnDescriptor(ALIVE, ColumnType.DECIMAL, Messages.column_alive, true,
                Translations.of(Messages.class, Messages.column_alive)));
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        RepeatBuyingFit fit = models.fit(facts, Model.MBG_NBD, null);
        long[] values = new long[facts.rows()];
        Arrays.fill(values, FactColumn.MISSING);
        if (fit.usable()) {
            Forecast forecast = new Forecast(fit);
            PurchaseDays days = models.days(facts);
            facts.visible().forEach((int row) -> {
                if (days.has(row)) {
                    values[row] = Math.round(
                            forecast.alive(days.repeats(row), days.last(row), days.age(row)) * UNIT);
                }
            });
        }
        return Optional.of(new NumbersColumn(columns().iterator().next(), values));
    }

    @Override
    public Optional<FactColumn> update(String id, Store store, FactColumn before, FactSnapshot beforeFacts,
            FactSnapshot facts, FactChange change) {
        return change.touches(ORDERS) ? Optional.empty() : Optional.of(before); // new customers have no orders
    }

    @Override
    public boolean local(String id) {
        return false;
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(ORDERS);
    }
}
