package org.clientele.lifecycle.internal.relation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.retention.RelationPicture;
import org.clientele.core.retention.RelationService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks each measure for its lamp; one that fails does not take the others away. */
@Component
public final class RelationServiceImpl implements RelationService {

    private static final List<String> FIRST = List.of(RelationMeasure.SATISFACTION, RelationMeasure.LOYALTY,
            RelationMeasure.RETENTION, RelationMeasure.CONTRIBUTION);

    private final ContainedServices<RelationMeasure> walls = new ContainedServices<>(RelationMeasure.class,
            Duration.ofSeconds(10), RelationMeasure::id, RelationMeasure::title);

    /** Sorted by service ranking, the lowest first. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY, fieldOption = FieldOption.REPLACE)
    private volatile List<RelationMeasure> measures;

    /** Made by the platform, which gives the measures. */
    @Activate
    public RelationServiceImpl() {
        measures = List.of();
    }

    /**
     * Made by hand.
     *
     * @param measures what measures, the one that counts last
     */
    public RelationServiceImpl(List<RelationMeasure> measures) {
        this.measures = List.copyOf(measures);
    }

    @Override
    public Optional<RelationPicture> read(Store store, FactSnapshot facts, long party) {
        int row = facts.rowOf(party);
        if (row < 0 || !facts.visible().contains(row)) {
            return Optional.empty();
        }
        Map<String, RelationMeasure> by = new TreeMap<>();
        for (RelationMeasure each : walls.all(measures)) {
            try {
                by.put(each.id(), each);
            } catch (DisabledException e) {
                continue; // it cannot even say what it is: the health view does
            }
        }
        List<RelationLamp> lamps = new ArrayList<>();
        for (String id : FIRST) {
            RelationMeasure measure = by.remove(id);
            if (measure != null) {
                lamps.add(lamp(id, measure, store, facts, row));
            } else if (id.equals(RelationMeasure.SATISFACTION)) {
                lamps.add(new RelationLamp(id, Messages.Satisfaction_title, State.UNKNOWN, "", //$NON-NLS-1$
                        Messages.Satisfaction_none));
            }
        }
        by.forEach((id, each) -> lamps.add(lamp(id, each, store, facts, row)));
        return Optional.of(new RelationPicture(party, facts.sequence(), lamps,
                new Gauges(facts, row).all(store.info().settings().baseCurrency())));
    }

    private static RelationLamp lamp(String id, RelationMeasure measure, Store store, FactSnapshot facts, int row) {
        try {
            return measure.read(store, facts, row);
        } catch (DisabledException e) {
            return new RelationLamp(id, id, State.UNKNOWN, "", Messages.Measure_failed); //$NON-NLS-1$
        } catch (RuntimeException e) {
            ILog.of(RelationServiceImpl.class).error("Measure " + id + " failed", TraceForLog.of(e)); //$NON-NLS-1$ //$NON-NLS-2$
            return new RelationLamp(id, id, State.UNKNOWN, "", Messages.Measure_failed); //$NON-NLS-1$
        }
    }
}
