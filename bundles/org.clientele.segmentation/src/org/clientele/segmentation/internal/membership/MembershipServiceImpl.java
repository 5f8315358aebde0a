package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.Dependent;
import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.segmentation.Growth;
import org.clientele.core.segmentation.Members;
import org.clientele.core.segmentation.MembershipChange;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.MembershipStay;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/**
 * Keeps the memberships of each open store. It is there from the start, since conditions that ask for segments are
 * evaluated with the rule service that it hands on.
 */
@Component(service = MembershipService.class, immediate = true)
public final class MembershipServiceImpl implements MembershipService {

    private static final long UNHURRIED_MILLIS = 5_000;
    private static final int MOST_TRIES = 3;

    private final FactService facts;
    private final RuleService rules;
    private final SegmentLibrary library;
    private final Map<Store, StoreMemberships> stores = new HashMap<>();
    private final Set<Store> forgotten = Collections.newSetFromMap(new WeakHashMap<>());

    private final ContainedServices<DependencyProvider> walls = Dependents.walls();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DependencyProvider> dependencies = List.of();

    /**
     * Creates the service.
     *
     * @param facts the columns
     * @param rules evaluates the conditions
     * @param library the definitions
     */
    @Activate
    public MembershipServiceImpl(@Reference FactService facts, @Reference RuleService rules,
            @Reference SegmentLibrary library) {
        this.facts = facts;
        this.rules = rules;
        this.library = library;
        library.use(rules);
    }

    @Override
    public RoaringBitmap members(Store store, String segment) throws ClienteleException {
        return members(of(store).current(null), library.of(store).current().get(segment));
    }

    @Override
    public Members members(Store store, Actor actor, String segment) throws ClienteleException {
        FactBase base = facts.of(store);
        for (int i = 0; i < MOST_TRIES; i++) {
            Live live = of(store).current(null);
            FactSnapshot seen = base.await(actor, live.facts().sequence(), null);
            if (seen.sequence() == live.facts().sequence() && seen.today().equals(live.facts().today())) {
                RoaringBitmap all = members(live, library.of(store).current().get(segment));
                return new Members(seen, seen == live.facts() ? all : RoaringBitmap.and(all, seen.visible()));
            }
        }
        return evaluated(store, segment, base.await(actor, store.journal().lastSequence(), null));
    }

    /** While there are commits all the time: for the facts that there are, and for nobody later. */
    private Members evaluated(Store store, String key, FactSnapshot seen) throws ClienteleException {
        library.of(store).current().get(key);
        return new Members(seen, AskedSegment.of(key, seen, library).members(seen, seen.visible()));
    }

    private static RoaringBitmap members(Live live, Segment segment) throws ClienteleException {
        SegmentState state = live.states().get(segment.getId());
        if (state == null) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.segment_unknown, segment.getKey()));
        }
        if (!state.status().isOK()) {
            throw new ClienteleException(state.status());
        }
        return state.members();
    }

    @Override
    public AutoCloseable onChange(Store store, Consumer<MembershipChange> listener) {
        StoreMemberships memberships = of(store);
        memberships.begin(0);
        return memberships.onChange(listener);
    }

    @Override
    public void follow(Store store) {
        StoreMemberships memberships = of(store);
        memberships.recorder().follow();
        memberships.begin(UNHURRIED_MILLIS);
    }

    @Override
    public int record(Store store, IProgressMonitor monitor) throws ClienteleException {
        return of(store).recorder().record(monitor);
    }

    @Override
    public List<MembershipLogEntry> log(Store store, Actor actor, String segment) throws ClienteleException {
        return view(store, actor, segment, false).entries();
    }

    @Override
    public RoaringBitmap membersOn(Store store, Actor actor, String segment, LocalDate day)
            throws ClienteleException {
        return view(store, actor, segment, true).on(day);
    }

    @Override
    public List<Growth> growth(Store store, Actor actor, String segment, LocalDate from, LocalDate to, Period step)
            throws ClienteleException {
        return view(store, actor, segment, true).growth(from, to, step);
    }

    private LogView view(Store store, Actor actor, String segment, boolean now) throws ClienteleException {
        StoreSegments segments = library.of(store);
        Segment definition = segments.current().get(segment);
        segments.log().load();
        Live live = of(store).current(null);
        RoaringBitmap members = now ? members(live, definition) : new RoaringBitmap();
        FactSnapshot seen = facts.of(store).await(actor, live.facts().sequence(), null);
        return new LogView(definition, segments.log(), rules, seen, members, store.accessRule(actor));
    }

    @Override
    public List<MembershipStay> history(Store store, Actor actor, long party) throws ClienteleException {
        StoreSegments segments = library.of(store);
        segments.log().load();
        StoreMemberships memberships = of(store);
        Live live = memberships.current(null);
        FactSnapshot seen = facts.of(store).await(actor, live.facts().sequence(), null);
        int row = live.facts().rowOf(party);
        if (seen.rowOf(party) < 0 && !Actor.SYSTEM.equals(actor)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.manual_customer, party));
        }
        List<MembershipStay> stays = new ArrayList<>();
        for (Segment segment : live.definitions().segments()) {
            SegmentState state = live.states().get(segment.getId());
            Stays own = new Stays(segment).read(segments.log().items(segment.getId()), party);
            if (state.isUsable()) {
                own.now(row >= 0 && state.members().contains(row), live,
                        memberships.recorder().pendingCause(segment.getId(), party));
            }
            stays.addAll(own.all());
        }
        stays.sort(Comparator.comparing((MembershipStay stay) -> stay.entered().day()).reversed()
                .thenComparing(MembershipStay::segment));
        return stays;
    }

    @Override
    public IStatus check(Store store, Segment segment) {
        return new SegmentCheck(store, library.of(store), facts, rules).check(segment);
    }

    @Override
    public List<Dependent> dependents(Store store, String segment) throws ClienteleException {
        return new Dependents(store, library.of(store), rules).of(library.of(store).current().get(segment),
                walls.all(dependencies));
    }

    @Override
    public IStatus verify(Store store, IProgressMonitor monitor) {
        return new Verification(rules).verify(of(store), monitor);
    }

    /** The memberships of a store; they are kept from the first call on. */
    StoreMemberships of(Store store) {
        synchronized (stores) {
            if (forgotten.contains(store)) { // somebody asks late: told by CANCELLED
                StoreSegments segments = library.of(store);
                StoreMemberships ended = new StoreMemberships(store, facts.of(store), rules, segments, segments.log());
                ended.close();
                return ended;
            }
            return stores.computeIfAbsent(store, s -> {
                StoreSegments segments = library.of(s);
                StoreMemberships memberships = new StoreMemberships(s, facts.of(s), rules, segments, segments.log());
                segments.keptBy(memberships);
                return memberships;
            });
        }
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        StoreMemberships memberships;
        synchronized (stores) {
            memberships = stores.remove(store);
            forgotten.add(store);
        }
        if (memberships != null) {
            memberships.close();
        }
    }

    /** Ends all background work. */
    @Deactivate
    public void close() {
        List<StoreMemberships> all;
        synchronized (stores) {
            all = List.copyOf(stores.values());
            stores.clear();
        }
        all.forEach(StoreMemberships::close);
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        synchronized (stores) {
            forgotten.remove(store); // memberships are kept when somebody first asks for them
        }
    }

    @Reference(service = ConditionType.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY, unbind = "typeGone")
    void typeCame(ConditionType type) {
        typesChanged();
    }

    void typeGone(ConditionType type) {
        typesChanged();
    }

    private void typesChanged() {
        library.typesChanged();
        synchronized (stores) {
            stores.values().forEach(StoreMemberships::typesChanged);
        }
    }
}
