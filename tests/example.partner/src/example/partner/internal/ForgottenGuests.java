package example.partner.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps what guests asked for at the phone, outside of the store, and forgets it when a guest is erased. */
@Component(service = ForgottenGuests.class, immediate = true)
public final class ForgottenGuests implements ErasureListener {

    private final Map<Long, String> notes = new ConcurrentHashMap<>();
    private final Map<Store, AutoCloseable> subscriptions = new HashMap<>();

    /** Listens to each store that is opened. */
    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "closing")
    synchronized void opened(Store store) {
        subscriptions.put(store, store.onErase(this));
    }

    synchronized void closing(Store store) throws Exception {
        subscriptions.remove(store).close();
    }

    void note(long party, String text) {
        notes.put(party, text);
    }

    @Override
    public void erased(Set<Long> parties) {
        notes.keySet().removeAll(parties);
    }
}
