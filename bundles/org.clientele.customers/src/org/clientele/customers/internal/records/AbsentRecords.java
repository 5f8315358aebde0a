package org.clientele.customers.internal.records;

import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreMigration;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells the health view of rows that a store keeps for bundles that are not there, or that cannot be changed now. */
@Component(service = AbsentRecords.class, immediate = true)
public final class AbsentRecords {

    private final HealthService health;

    /**
     * Starts to look at stores that are opened.
     *
     * @param health is told
     */
    @Activate
    public AbsentRecords(@Reference HealthService health) {
        this.health = health;
    }

    /**
     * Looks at a store that was opened; counting is done in the background.
     *
     * @param store an open store
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addStore(Store store) {
        Thread.ofPlatform().daemon().name("Rows of absent bundles").start(() -> look(store)); //$NON-NLS-1$
    }

    /**
     * Nothing is kept of a store that closes.
     *
     * @param store a store
     */
    public void removeStore(Store store) {
        // what was told stays true of the next one that lacks the bundle, and goes with the program
    }

    void look(Store store) {
        Map<String, Long> rows = new TreeMap<>();
        try {
            for (AbsentClass each : store.absent()) {
                rows.merge(each.model(), each.rows(), Long::sum);
            }
        } catch (ClienteleException | RuntimeException e) {
            ILog.of(AbsentRecords.class).warn("Rows of absent bundles could not be counted", TraceForLog.of(e)); //$NON-NLS-1$
        }
        rows.forEach((model, count) -> health.report(HealthReport.warning(
                new Contribution(model, "", ModelContribution.class.getSimpleName(), model, model), //$NON-NLS-1$
                NLS.bind(Messages.absent, Long.toString(count), model), Messages.absentRemedy)));
        store.models().forEach(p -> health.resolved(new Contribution(p.getNsURI(), "", //$NON-NLS-1$
                ModelContribution.class.getSimpleName(), p.getNsURI(), p.getNsURI())));
        store.migrations().forEach(this::look);
    }

    private void look(MigrationState state) {
        Contribution migration = new Contribution(state.namespaceUri(), "", //$NON-NLS-1$
                StoreMigration.class.getSimpleName(), state.namespaceUri(), state.namespaceUri());
        if (state.problem().isEmpty()) {
            health.resolved(migration);
        } else {
            health.report(HealthReport.warning(migration, state.problem(), Messages.readOnlyRemedy));
        }
    }
}
