package org.clientele.ui.segments.internal.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ManualMember;
import org.clientele.model.Segment;
import org.clientele.model.value.PartyId;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * The handle of one segment that a person edits. One thread at a time; {@link #commit} and {@link #fetch} belong to a
 * background thread.
 */
public final class SegmentEdits extends StoredEdits<Segment> {

    private final MembershipService memberships;
    private final ConditionEdits condition = new ConditionEdits(this);

    /**
     * Takes a segment over.
     *
     * @param store holds it
     * @param actor who edits it
     * @param loaded what was loaded, or a new segment
     * @param memberships checks it before it is saved; null leaves it unchecked
     */
    public SegmentEdits(Store store, Actor actor, Segment loaded, MembershipService memberships) {
        super(store, actor, Literals.SEGMENT, loaded);
        this.memberships = memberships;
    }

    /**
     * Opens a stored segment. For a background thread.
     *
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static SegmentEdits open(Store store, Actor actor, long id, MembershipService memberships)
            throws ClienteleException {
        return new SegmentEdits(store, actor, (Segment) load(store, actor, Literals.SEGMENT, id), memberships);
    }

    /** The segment as it is now; a reload replaces the object. */
    public Segment segment() {
        return aggregate();
    }

    /** The commands on its condition. */
    public ConditionEdits condition() {
        return condition;
    }

    /** What it is called; its key where it has no name, empty without both. */
    public String title() {
        String name = segment().getName();
        String key = segment().getKey();
        return name != null && !name.isBlank() ? name : key == null ? "" : key; //$NON-NLS-1$
    }

    @Override
    public CommitResult commit(String reason, IProgressMonitor monitor) {
        IStatus usable = memberships == null ? null : memberships.check(store(), segment());
        if (usable != null && usable.matches(IStatus.ERROR)) {
            return new CommitResult(usable, 0, List.of());
        }
        return super.commit(reason, monitor);
    }

    /**
     * Puts a customer in or out by hand; what was said about it before is replaced.
     *
     * @param party the customer's party
     * @param included whether it is put in
     * @param reason why
     * @return OK, or why not
     */
    public IStatus putByHand(long party, boolean included, String reason) {
        return change(included ? Messages.Command_include : Messages.Command_exclude, () -> {
            ManualMember member = byHand(party).orElseGet(() -> {
                ManualMember added = ClienteleFactory.eINSTANCE.createManualMember();
                added.setParty(new PartyId(party));
                segment().getManual().add(added);
                return added;
            });
            member.setIncluded(included);
            member.setReason(reason);
            member.setAccount(actor().account());
            member.setSince(LocalDate.now(store().info().settings().zone()));
        });
    }

    /** Leaves customers to the condition again. */
    public IStatus release(List<ManualMember> members) {
        return change(Messages.Command_release, () -> segment().getManual().removeAll(members));
    }

    private Optional<ManualMember> byHand(long party) {
        return segment().getManual().stream().filter(m -> m.getParty() != null && m.getParty().value() == party)
                .findFirst();
    }
}
