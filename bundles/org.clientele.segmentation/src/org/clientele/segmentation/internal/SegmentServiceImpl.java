package org.clientele.segmentation.internal;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Evaluates the segments that a store holds. */
@Component
public final class SegmentServiceImpl implements SegmentService {

    private static final int PAGE = 1_000;
    private static final RecordQuery SEGMENTS = RecordQuery.all(Literals.SEGMENT,
            List.of(FeaturePath.of(Literals.SEGMENT__KEY)));

    private final RuleService rules;
    private final Map<FactSnapshot, Map<String, RoaringBitmap>> results = new WeakHashMap<>();

    /**
     * Creates the service.
     *
     * @param rules evaluates the conditions
     */
    @Activate
    public SegmentServiceImpl(@Reference RuleService rules) {
        this.rules = rules;
    }

    @Override
    public List<Segment> segments(Store store, Actor actor) throws ClienteleException {
        Records records = store.records(actor);
        List<Segment> segments = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            Page page = records.page(SEGMENTS, after, PAGE);
            for (RecordRow row : page.rows()) {
                records.load(Literals.SEGMENT, row.id()).map(Segment.class::cast).ifPresent(segments::add);
            }
            after = page.next();
        } while (after.isPresent());
        segments.sort(Comparator.comparing(Segment::getName, Comparator.nullsLast(Comparator.naturalOrder())));
        return segments;
    }

    @Override
    public RoaringBitmap members(Store store, Segment segment, FactSnapshot facts) throws ClienteleException {
        check(segment);
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
        return members;
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
        return rules.explain(segment.getCondition(), facts, row);
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

    private static void check(Segment segment) throws ClienteleException {
        if (segment.getCondition() == null) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, segment.getName()));
        }
    }
}
