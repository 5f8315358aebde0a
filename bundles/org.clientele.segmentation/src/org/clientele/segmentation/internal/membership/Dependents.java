package org.clientele.segmentation.internal.membership;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.Dependent;
import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Finds what uses a segment. */
public final class Dependents {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Store store;
    private final StoreSegments segments;
    private final RuleService rules;

    /**
     * Looks in a store.
     *
     * @param store the store
     * @param segments its segments
     * @param rules knows what conditions ask for
     */
    public Dependents(Store store, StoreSegments segments, RuleService rules) {
        this.store = store;
        this.segments = segments;
        this.rules = rules;
    }

    /** What uses a segment. */
    public List<Dependent> of(Segment segment, List<DependencyProvider> providers) throws ClienteleException {
        Set<Dependent> found = new LinkedHashSet<>();
        SegmentGraph graph = segments.graph(rules);
        for (Segment other : segments.current().segments()) {
            if (other != segment && graph.needs(other).segments().contains(segment.getKey())) {
                found.add(new Dependent(Messages.kind_segment, other.getKey(), other.getName()));
            }
        }
        String column = SegmentColumns.PREFIX + segment.getKey();
        Records records = store.records(Actor.SYSTEM);
        for (long id : owners(records, Literals.DECISION_COLUMN, Literals.DECISION_COLUMN__KEY, column)) {
            records.load(Literals.DECISION_TABLE, id).map(DecisionTable.class::cast).ifPresent(
                    table -> found.add(new Dependent(Messages.kind_table, table.getKey(), Titles.of(table))));
        }
        for (DependencyProvider provider : providers) {
            try {
                found.addAll(provider.dependents(store, segment));
            } catch (ClienteleException e) {
                if (e.code() != StatusCodes.CONTRIBUTION_FAILED) { // told already
                    throw e;
                }
            } catch (RuntimeException | LinkageError e) {
                Log.error("A dependency provider failed: " + provider.getClass().getName(), e); //$NON-NLS-1$
            }
        }
        return new ArrayList<>(found);
    }

    /** What providers of partners are contained by. */
    public static ContainedServices<DependencyProvider> walls() {
        return new ContainedServices<>(DependencyProvider.class, LIMIT);
    }

    private static Set<Long> owners(Records records, EClass type, EAttribute attribute, String value)
            throws ClienteleException {
        Set<Long> owners = new TreeSet<>();
        FeaturePath path = FeaturePath.of(attribute);
        records.scan(RecordQuery.all(type, List.of(path)).and(Criterion.eq(path, value)),
                row -> owners.add(row.rootId()) || true, null);
        return owners;
    }
}
