package org.clientele.lifecycle.internal.repeat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the fits of the stores' orders. Apart from the service, since the fact base asks for its columns before it is a
 * service itself.
 */
@Component(service = StoreFits.class)
public final class StoreFits {

    private static final int KEPT = 16;

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
