package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.Dependent;
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
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Memberships by full evaluation. */
@Component
public final class MembershipServiceImpl implements MembershipService {

    private final FactService facts;
    private final RuleService rules;
    private final SegmentLibrary library;

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
    }

    @Override
    public RoaringBitmap members(Store store, String segment) throws ClienteleException {
        return members(store, Actor.SYSTEM, segment).rows();
    }

    @Override
    public Members members(Store store, Actor actor, String segment) throws ClienteleException {
        Segment definition = library.of(store).current().get(segment);
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), null);
        if (definition.getCondition() == null) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, definition.getName()));
        }
        return new Members(snapshot,
                ManualMembers.apply(definition, snapshot, rules.evaluate(definition.getCondition(), snapshot)));
    }

    @Override
    public AutoCloseable onChange(Store store, Consumer<MembershipChange> listener) {
        return () -> {
        };
    }

    @Override
    public void follow(Store store) {
        // the log is not written yet
    }

    @Override
    public int record(Store store, IProgressMonitor monitor) {
        return 0;
    }

    @Override
    public List<MembershipLogEntry> log(Store store, Actor actor, String segment) throws ClienteleException {
        library.of(store).current().get(segment);
        return List.of();
    }

    @Override
    public RoaringBitmap membersOn(Store store, Actor actor, String segment, LocalDate day)
            throws ClienteleException {
        Members members = members(store, actor, segment);
        RoaringBitmap parties = new RoaringBitmap();
        members.rows().forEach((int row) -> parties.add((int) members.facts().partyId(row)));
        return parties;
    }

    @Override
    public List<Growth> growth(Store store, Actor actor, String segment, LocalDate from, LocalDate to, Period step)
            throws ClienteleException {
        List<Growth> points = new ArrayList<>();
        int count = members(store, actor, segment).rows().getCardinality();
        for (LocalDate day = from; !day.isAfter(to); day = day.plus(step)) {
            points.add(new Growth(day, count, 0, 0));
        }
        return points;
    }

    @Override
    public List<MembershipStay> history(Store store, Actor actor, long party) {
        return List.of();
    }

    @Override
    public IStatus check(Store store, Segment segment) {
        return Status.OK_STATUS;
    }

    @Override
    public List<Dependent> dependents(Store store, String segment) throws ClienteleException {
        library.of(store).current().get(segment);
        return List.of();
    }

    @Override
    public IStatus verify(Store store, IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }
}
