package org.clientele.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Follows the service of the open store. */
@Component
public final class OpenStoreTracker implements OpenStore {

    private final IJobChangeListener openings = new JobChangeAdapter() {
        @Override
        public void scheduled(IJobChangeEvent event) {
            told(event);
        }

        @Override
        public void done(IJobChangeEvent event) {
            told(event);
        }

        private void told(IJobChangeEvent event) {
            if (event.getJob().belongsTo(UiJobs.OPENING_STORE)) {
                tell(StoreChange.STORE);
            }
        }
    };
    private final List<CoalescedListener> listeners = new CopyOnWriteArrayList<>();
    private FactService facts;
    private Store store;
    private Following following;

    private record Following(StoreSession session, AutoCloseable commits, AutoCloseable snapshots) {
        void close() {
            for (AutoCloseable subscription : List.of(commits, snapshots)) {
                try {
                    subscription.close();
                } catch (Exception e) {
                    ILog.of(OpenStoreTracker.class).warn("A subscription did not close", TraceForLog.of(e)); //$NON-NLS-1$
                }
            }
        }
    }

    /** Begins to watch jobs that open a store. */
    @Activate
    public OpenStoreTracker() {
        Job.getJobManager().addJobChangeListener(openings);
    }

    /**
     * Takes the service that gives fact bases.
     *
     * @param service the service
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bindFacts(FactService service) {
        synchronized (this) {
            facts = service;
        }
        tell(StoreChange.STORE);
    }

    /**
     * Loses the service that gives fact bases.
     *
     * @param service the service
     */
    public void unbindFacts(FactService service) {
        synchronized (this) {
            if (facts != service) {
                return;
            }
            facts = null;
            stopFollowing();
        }
        tell(StoreChange.STORE);
    }

    /**
     * Follows a store from now on.
     *
     * @param opened the store
     */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void bindStore(Store opened) {
        synchronized (this) {
            store = opened;
        }
        tell(StoreChange.STORE);
    }

    /**
     * Leaves a store.
     *
     * @param closed the store
     */
    public void unbindStore(Store closed) {
        synchronized (this) {
            if (store != closed) {
                return;
            }
            store = null;
            stopFollowing();
        }
        tell(StoreChange.STORE);
    }

    @Override
    public synchronized Optional<StoreSession> session() {
        if (store == null || facts == null) {
            return Optional.empty();
        }
        if (following == null || following.session().store() != store) {
            stopFollowing();
            FactBase base = facts.of(store);
            following = new Following(new StoreSession(store, Actor.ofSystemUser(), base),
                    store.onCommit(sequence -> tell(StoreChange.COMMIT)),
                    base.onChange(state -> tell(StoreChange.FACTS)));
        }
        return Optional.of(following.session());
    }

    @Override
    public boolean isOpening() {
        return Job.getJobManager().find(UiJobs.OPENING_STORE).length > 0;
    }

    @Override
    public void listen(Widget owner, Consumer<Set<StoreChange>> listener) {
        CoalescedListener entry = new CoalescedListener(owner, listener);
        listeners.add(entry);
        owner.addDisposeListener(e -> listeners.remove(entry));
    }

    /** Ends all subscriptions. */
    @Deactivate
    public synchronized void stop() {
        Job.getJobManager().removeJobChangeListener(openings);
        stopFollowing();
        listeners.clear();
    }

    private void stopFollowing() {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    private void tell(StoreChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }
}
