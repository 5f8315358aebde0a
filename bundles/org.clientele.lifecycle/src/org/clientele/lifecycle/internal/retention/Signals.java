package org.clientele.lifecycle.internal.retention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
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

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Map<DeclineSignal, Installed> all = new LinkedHashMap<>();
    private final ContainedServices<DeclineSignal> walls = new ContainedServices<>(DeclineSignal.class, LIMIT,
            DeclineSignal::id, DeclineSignal::label);

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
        walls.remove(signal);
    }

    ClienteleException disable(Installed signal, String sentence) {
        return walls.disable(signal.signal(), sentence);
    }

    private synchronized void add(DeclineSignal service, int ranking, String bundle) {
        DeclineSignal signal = walls.of(service);
        try {
            if (signal.id() != null && signal.least() < signal.most()
                    && signal.reads().stream().noneMatch(Objects::isNull)) {
                all.put(service, new Installed(signal, signal.id(), ranking, bundle));
            } else {
                walls.disable(signal, Messages.signal_limits);
            }
        } catch (DisabledException e) {
            return; // told already
        } catch (RuntimeException | LinkageError e) {
            Log.error("A signal of decline failed and is left out: " + bundle, e); //$NON-NLS-1$
            walls.disable(signal, Messages.signal_limits);
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
