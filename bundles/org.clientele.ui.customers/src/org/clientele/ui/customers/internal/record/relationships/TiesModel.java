package org.clientele.ui.customers.internal.record.relationships;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.relationships.Acquaintance;
import org.clientele.core.relationships.Hierarchy;
import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.NeighbourhoodQuery;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.RelationshipService;
import org.clientele.core.relationships.Tie;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;
import org.clientele.ui.customers.RecordContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/** Relationships of a record: what is loaded about them, and what a person can do to them. Knows no widget. */
final class TiesModel {

    private static final int MOST = 500;
    private static final int WAYS = 20;
    private static final int NODES = 60;

    /**
     * What the store knows.
     *
     * @param outbound the ties of the record, with names
     * @param inbound the ties of others to it
     * @param hierarchy the organisations above and below, or empty
     * @param ways how the staff know the party
     */
    record Loaded(List<Tie> outbound, List<Tie> inbound, Optional<Hierarchy> hierarchy, List<Acquaintance> ways) {
    }

    private final RecordContext record;
    private final Optional<RelationshipService> service;
    private final Map<Long, String> names = new HashMap<>();

    TiesModel(RecordContext record, Optional<RelationshipService> service) {
        this.record = record;
        this.service = service;
    }

    /**
     * Loads; for a background thread.
     *
     * @param party a copy of the record
     */
    Loaded load(Party party, LocalDate day, IProgressMonitor monitor) throws ClienteleException {
        if (service.isEmpty()) {
            return new Loaded(List.of(), List.of(), Optional.empty(), List.of());
        }
        RelationshipService ties = service.get();
        List<Tie> outbound = ties.outbound(record.store(), record.actor(), party);
        if (party.getId() == 0) {
            return new Loaded(outbound, List.of(), Optional.empty(), List.of());
        }
        List<Tie> inbound = ties.inbound(record.store(), record.actor(), party.getId(), MOST);
        Optional<Hierarchy> hierarchy = party instanceof Organisation ? Optional
                .of(ties.hierarchy(record.store(), record.actor(), party.getId(), day, MOST, monitor)) : Optional.empty();
        List<Acquaintance> ways = ties.whoKnows(record.store(), record.actor(), party.getId(), day, WAYS, monitor);
        return new Loaded(outbound, inbound, hierarchy, ways);
    }

    /** Loads the picture; for a background thread. */
    Neighbourhood picture(long partyId, LocalDate day, int depth, IProgressMonitor monitor) throws ClienteleException {
        return service.isEmpty() || partyId == 0 ? new Neighbourhood(List.of(), List.of(), true)
                : service.get().neighbourhood(record.store(), record.actor(), partyId,
                        NeighbourhoodQuery.on(day, depth, NODES), monitor);
    }

    /** Keeps the names of targets that were loaded. */
    void know(List<Tie> ties) {
        ties.forEach(t -> names.put(t.to().id(), name(t.to())));
    }

    /** The name of a target. */
    String target(Relationship relationship) {
        PartyId target = relationship.getTarget();
        return target == null ? "" : names.getOrDefault(target.value(), "#" + target.value()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A party's name, also of one that the asker may not see. */
    static String name(PartyRef party) {
        return party.isVisible() ? party.name() : Messages.Graph_notVisible;
    }

    /** The kinds that can start at this party. */
    List<RelationshipKind> kinds() {
        return record.party() instanceof Organisation
                ? List.of(RelationshipKind.PART_OF, RelationshipKind.CONTROLS, RelationshipKind.KNOWS,
                        RelationshipKind.REFERS)
                : List.of(RelationshipKind.WORKS_FOR, RelationshipKind.KNOWS, RelationshipKind.REFERS,
                        RelationshipKind.CONTROLS);
    }

    /** Adds a relationship to a party that was found. */
    IStatus add(RelationshipKind kind, long partyId, String name, LocalDate from) {
        names.put(partyId, name);
        Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
        relationship.setKind(kind);
        relationship.setTarget(new PartyId(partyId));
        relationship.setValidFrom(from);
        // named by its class: commands become the reason of a commit, which everybody reads and nobody can blank
        return record.add(record.party(), Literals.PARTY__RELATIONSHIPS, relationship);
    }

    /** Removes a relationship. */
    IStatus remove(Relationship relationship) {
        return record.remove(relationship);
    }

    /** The kind's name in the user's language. */
    String kind(RelationshipKind kind) {
        return record.labels().literal(Literals.RELATIONSHIP, Literals.RELATIONSHIP_KIND, kind);
    }

    /** A way from the staff to the party, as a line of names. */
    String way(Acquaintance way) {
        StringBuilder text = new StringBuilder(way.staff().map(TiesModel::name).orElse(way.account()));
        long at = way.staff().map(PartyRef::id).orElse(0L);
        for (Tie tie : way.path()) {
            boolean forth = tie.from().id() == at || at == 0;
            PartyRef next = forth ? tie.to() : tie.from();
            if (at == 0) {
                text.append(" \u2192 ").append(name(tie.from())); //$NON-NLS-1$
            }
            text.append(" \u2192 ").append(name(next)); //$NON-NLS-1$
            at = next.id();
        }
        return text.toString();
    }
}
