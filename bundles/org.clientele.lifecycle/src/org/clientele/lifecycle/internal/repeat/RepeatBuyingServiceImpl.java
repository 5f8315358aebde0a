package org.clientele.lifecycle.internal.repeat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

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

/** Fits models, and keeps the fits of the stores' orders. */
@Component(service = { RepeatBuyingService.class, RepeatBuyingServiceImpl.class })
public final class RepeatBuyingServiceImpl implements RepeatBuyingService {

    private static final int KEPT = 16;

    private final FactService facts;
    private final Map<FactSnapshot, PurchaseDays> days = new WeakHashMap<>();
    private final Map<Key, RepeatBuyingFit> fits = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RepeatBuyingFit> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * What a fit was made of: all purchases, told by two hashes.
     *
     * @param model the model
     * @param size how many customers
     * @param hash a hash of their purchases
     * @param other another one
     */
    private record Key(Model model, int size, int hash, long other) {

        static Key of(Model model, long[] sorted) {
            long other = 1125899906842597L;
            for (long each : sorted) {
                other = (other ^ each) * 1099511628211L;
                other ^= other >>> 29;
            }
            return new Key(model, sorted.length, Arrays.hashCode(sorted), other);
        }
    }

    /**
     * Creates the service.
     *
     * @param facts has the orders
     */
    @Activate
    public RepeatBuyingServiceImpl(@Reference FactService facts) {
        this.facts = facts;
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
        return PurchaseDays.histories(days(snapshot(store, actor, day, null)).sorted());
    }

    @Override
    public RepeatBuyingFit fitStore(Store store, Actor actor, Model model, LocalDate day, IProgressMonitor monitor)
            throws ClienteleException {
        return fit(snapshot(store, actor, day, monitor), model, monitor);
    }

    private FactSnapshot snapshot(Store store, Actor actor, LocalDate day, IProgressMonitor monitor)
            throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, 0, monitor);
        return day == null || day.equals(now.today()) ? now : now.asOf(day);
    }

    /** The fit of the customers of a snapshot; made once for the same purchases. */
    RepeatBuyingFit fit(FactSnapshot snapshot, Model model, IProgressMonitor monitor) throws ClienteleException {
        long[] sorted = days(snapshot).sorted();
        Key key = Key.of(model, sorted);
        synchronized (fits) { // who asks for the same at the same time waits for it
            RepeatBuyingFit known = fits.get(key);
            if (known == null) {
                known = Fitting.of(model, Histories.of(PurchaseDays.histories(sorted)), monitor);
                fits.put(key, known);
            }
            return known;
        }
    }

    /** The days of purchases of a snapshot. */
    PurchaseDays days(FactSnapshot snapshot) {
        synchronized (days) {
            PurchaseDays known = days.get(snapshot);
            if (known != null) {
                return known;
            }
        }
        PurchaseDays read = PurchaseDays.of(snapshot, snapshot.visible());
        synchronized (days) {
            days.put(snapshot, read);
        }
        return read;
    }
}
