package org.clientele.segmentation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.Dependent;
import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.membership.Dependents;
import org.clientele.segmentation.internal.membership.ManualChanges;
import org.clientele.segmentation.internal.membership.ManualMembers;
import org.clientele.segmentation.internal.membership.SegmentCheck;
import org.clientele.segmentation.internal.membership.SegmentLibrary;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** Evaluates the segments that a store holds. */
@Component
public final class SegmentServiceImpl implements SegmentService {

    private final ContainedServices<DependencyProvider> walls = Dependents.walls();

    private final RuleService rules;
    private final SegmentLibrary library;
    private final ManualChanges byHand;
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DependencyProvider> dependencies = List.of();

    private final Map<FactSnapshot, Map<String, RoaringBitmap>> results = new WeakHashMap<>();

    /**
     * Creates the service.
     *
     * @param rules evaluates the conditions
     * @param library the definitions
     */
    @Activate
    public SegmentServiceImpl(@Reference RuleService rules, @Reference SegmentLibrary library) {
        this(rules, library, Clock.systemDefaultZone());
    }

    /**
     * Creates the service without a framework.
     *
     * @param rules evaluates the conditions
     * @param library the definitions
     * @param clock tells the day on which somebody puts customers in or out by hand
     */
    public SegmentServiceImpl(RuleService rules, SegmentLibrary library, Clock clock) {
        this.rules = rules;
        this.library = library;
        library.use(rules);
        this.byHand = new ManualChanges(library, clock);
    }

    /**
     * Creates the service without a framework.
     *
     * @param rules evaluates the conditions
     */
    public SegmentServiceImpl(RuleService rules) {
        this(rules, new SegmentLibrary());
    }

    @Override
    public List<Segment> segments(Store store, Actor actor) throws ClienteleException {
        return library.of(store).current().segments().stream().map(EcoreUtil::copy).toList();
    }

    @Override
    public Optional<Segment> find(Store store, Actor actor, String key) throws ClienteleException {
        return library.of(store).current().find(key).map(EcoreUtil::copy);
    }

    @Override
    public RoaringBitmap members(Store store, Segment segment, FactSnapshot facts) throws ClienteleException {
        check(segment);
        Optional<RoaringBitmap> kept = library.of(store).known(segment, facts);
        if (kept.isPresent()) {
            return kept.get();
        }
        Map<String, RoaringBitmap> known;
        synchronized (results) {
            known = results.computeIfAbsent(facts, f -> new ConcurrentHashMap<>());
        }
        String key = ConditionText.of(segment.getCondition());
        RoaringBitmap members = known.get(key);
        if (members == null) {
            members = rules.evaluate(segment.getCondition(), facts);
            known.put(key, members);
        }
        return ManualMembers.of(segment, facts).over(members);
    }

    @Override
    public List<SegmentCount> counts(Store store, FactSnapshot facts, Actor actor) throws ClienteleException {
        List<SegmentCount> counts = new ArrayList<>();
        for (Segment segment : segments(store, actor)) {
            try {
                counts.add(new SegmentCount(segment, members(store, segment, facts).getCardinality(),
                        Status.OK_STATUS));
            } catch (ClienteleException e) {
                counts.add(new SegmentCount(segment, 0, e.getStatus()));
            }
        }
        return counts;
    }

    @Override
    public ProofNode explain(Store store, Segment segment, FactSnapshot facts, int row) throws ClienteleException {
        check(segment);
        ProofNode condition = rules.explain(segment.getCondition(), facts, row);
        return ManualMembers.entry(segment, facts, row).map(m -> ManualMembers.proof(m, List.of(condition)))
                .orElse(condition);
    }

    @Override
    public void addSamples(Store store, Actor actor, String homeCountry) throws ClienteleException {
        Set<String> known = segments(store, actor).stream().map(Segment::getKey).collect(Collectors.toSet());
        try (UnitOfWork work = store.begin(actor, Messages.sample_reason)) {
            boolean any = false;
            for (Segment segment : SampleSegments.create(homeCountry)) {
                if (!known.contains(segment.getKey())) {
                    work.add(segment);
                    any = true;
                }
            }
            if (any) {
                CommitResult result = work.commit(null);
                if (!result.isCommitted()) {
                    throw new ClienteleException(result.status());
                }
            }
        }
    }

    @Override
    public CommitResult save(Store store, Actor actor, Segment segment) throws ClienteleException {
        new SegmentCheck(store, library.of(store), null, rules).refuse(segment);
        try (UnitOfWork work = store.begin(actor, NLS.bind(Messages.segment_save, segment.getName()))) {
            if (segment.getId() == 0) {
                work.add(segment);
            } else {
                work.save(segment);
            }
            return library.of(store).upToDate(work.commit(null));
        }
    }

    @Override
    public CommitResult delete(Store store, Actor actor, String key) throws ClienteleException {
        Segment segment = library.of(store).current().get(key);
        List<Dependent> dependents = new Dependents(store, library.of(store), rules).of(segment,
                walls.all(dependencies));
        if (!dependents.isEmpty()) {
            throw new ClienteleException(StatusCodes.IN_USE, NLS.bind(Messages.segment_inUse, segment.getName(),
                    dependents.stream().map(d -> NLS.bind(Messages.dependent, d.kind(), d.name()))
                            .collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        try (UnitOfWork work = store.begin(actor, NLS.bind(Messages.segment_delete, segment.getName()))) {
            work.delete(EcoreUtil.copy(segment));
            return library.of(store).upToDate(work.commit(null));
        }
    }

    @Override
    public CommitResult include(Store store, Actor actor, String key, long party, String reason)
            throws ClienteleException {
        return byHand.set(store, actor, key, party, true, reason);
    }

    @Override
    public CommitResult exclude(Store store, Actor actor, String key, long party, String reason)
            throws ClienteleException {
        return byHand.set(store, actor, key, party, false, reason);
    }

    @Override
    public CommitResult release(Store store, Actor actor, String key, long party) throws ClienteleException {
        return byHand.release(store, actor, key, party);
    }

    private static void check(Segment segment) throws ClienteleException {
        if (segment.getCondition() == null) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, segment.getName()));
        }
    }
}
