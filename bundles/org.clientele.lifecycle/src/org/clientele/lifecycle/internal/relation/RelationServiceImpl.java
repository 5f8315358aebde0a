package org.clientele.lifecycle.internal.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.facts.FactSnapshot;
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
        measures.forEach(each -> by.put(each.id(), each));
        List<RelationLamp> lamps = new ArrayList<>();
        for (String id : FIRST) {
            RelationMeasure measure = by.remove(id);
            if (measure != null) {
                lamps.add(lamp(measure, store, facts, row));
            } else if (id.equals(RelationMeasure.SATISFACTION)) {
                lamps.add(new RelationLamp(id, Messages.Satisfaction_title, State.UNKNOWN, "", //$NON-NLS-1$
                        Messages.Satisfaction_none));
            }
        }
        by.values().forEach(each -> lamps.add(lamp(each, store, facts, row)));
        return Optional.of(new RelationPicture(party, facts.sequence(), lamps,
                new Gauges(facts, row).all(store.info().settings().baseCurrency())));
    }

    private static RelationLamp lamp(RelationMeasure measure, Store store, FactSnapshot facts, int row) {
        try {
            return measure.read(store, facts, row);
        } catch (RuntimeException e) {
            ILog.of(RelationServiceImpl.class).error("Measure " + measure.id() + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$
            return new RelationLamp(measure.id(), measure.title(), State.UNKNOWN, "", Messages.Measure_failed); //$NON-NLS-1$
        }
    }
}
