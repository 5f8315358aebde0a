package org.clientele.lifecycle.internal.repeat;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.Purchases;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.clientele.core.retention.RepeatBuyingService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fits models. */
@Component(service = RepeatBuyingService.class)
public final class RepeatBuyingServiceImpl implements RepeatBuyingService {

    private final FactService facts;
    private final StoreFits fits;

    /**
     * Creates the service.
     *
     * @param facts has the orders
     * @param fits keeps fits, shared with the column
     */
    @Activate
    public RepeatBuyingServiceImpl(@Reference FactService facts, @Reference StoreFits fits) {
        this.facts = facts;
        this.fits = fits;
    }

    /**
     * Creates a service with fits of its own.
     *
     * @param facts has the orders
     */
    public RepeatBuyingServiceImpl(FactService facts) {
        this(facts, new StoreFits());
    }

    @Override
    public RepeatBuyingFit fit(Model model, List<Purchases> purchases, IProgressMonitor monitor)
            throws ClienteleException {
        return Fitting.of(model, Histories.of(purchases), monitor);
    }

    @Override
    public double expected(RepeatBuyingFit fit, double t) {
        return new Forecast(fit).expected(t);
    }

    @Override
    public double expected(RepeatBuyingFit fit, Purchases purchases, double t) {
        return new Forecast(fit).expected(purchases, t);
    }

    @Override
    public double alive(RepeatBuyingFit fit, Purchases purchases) {
        return new Forecast(fit).alive(purchases.repeats(), purchases.last(), purchases.age());
    }

    @Override
    public List<Purchases> histories(Store store, Actor actor, LocalDate day) throws ClienteleException {
        return PurchaseDays.histories(fits.days(snapshot(store, actor, day, null)).sorted());
    }

    @Override
    public RepeatBuyingFit fitStore(Store store, Actor actor, Model model, LocalDate day, IProgressMonitor monitor)
            throws ClienteleException {
        return fits.fit(snapshot(store, actor, day, monitor), model, monitor);
    }

    private FactSnapshot snapshot(Store store, Actor actor, LocalDate day, IProgressMonitor monitor)
            throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        return day == null || day.equals(now.today()) ? now : now.asOf(day);
    }
}
