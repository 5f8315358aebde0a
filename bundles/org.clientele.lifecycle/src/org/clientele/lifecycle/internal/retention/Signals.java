package org.clientele.lifecycle.internal.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clientele.core.retention.DeclineSignal;
import org.clientele.lifecycle.internal.Log;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The signals that are installed. Any thread. */
@Component(service = Signals.class)
public final class Signals {

    /**
     * A signal with what is asked of it once, so that a broken one fails here.
     *
     * @param signal the signal
     * @param id its id
     * @param ranking the greater, the earlier it is offered
     * @param bundle who brings it
     */
    record Installed(DeclineSignal signal, String id, int ranking, String bundle) {
    }

    private final Map<DeclineSignal, Installed> all = new LinkedHashMap<>();

    /** Creates the registry. */
    @Activate
    public Signals() {
        // signals are added by the framework
    }

    /**
     * Creates it without a framework.
     *
     * @param signals what is installed, in this order
     */
    public Signals(List<DeclineSignal> signals) {
        signals.forEach(signal -> add(signal, 0, signal.getClass().getPackageName()));
    }

    @Reference(service = DeclineSignal.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addSignal(DeclineSignal signal, ServiceReference<DeclineSignal> reference) {
        Object ranking = reference.getProperty(Constants.SERVICE_RANKING);
        add(signal, ranking instanceof Integer number ? number : 0,
                FrameworkUtil.getBundle(signal.getClass()).getSymbolicName());
    }

    synchronized void removeSignal(DeclineSignal signal) {
        all.remove(signal);
    }

    private synchronized void add(DeclineSignal signal, int ranking, String bundle) {
        try {
            if (signal.id() != null && signal.least() < signal.most()
                    && signal.reads().stream().noneMatch(Objects::isNull)) {
                all.put(signal, new Installed(signal, signal.id(), ranking, bundle));
            } else {
                Log.error("A signal of decline without id or limits is left out: " + bundle, null); //$NON-NLS-1$
            }
        } catch (RuntimeException | LinkageError e) {
            Log.error("A signal of decline failed and is left out: " + bundle, e); //$NON-NLS-1$
        }
    }

    synchronized List<Installed> installed() {
        List<Installed> list = new ArrayList<>(all.values());
        list.sort(Comparator.comparingInt(Installed::ranking).reversed());
        return list;
    }

    Optional<Installed> find(String id) {
        return installed().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
