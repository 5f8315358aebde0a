package org.clientele.customers.internal.relationships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.relationships.Acquaintance;
import org.clientele.core.relationships.Hierarchy;
import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.NeighbourhoodQuery;
import org.clientele.core.relationships.RelationshipService;
import org.clientele.core.relationships.Tie;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.RelationshipKind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Relationships from the store, sums from the fact base. */
@Component
public final class RelationshipServiceImpl implements RelationshipService {

    private static final Comparator<Tie> BY_KIND = Comparator.comparing(Tie::kind)
            .thenComparing(t -> Link.rank(t.strength())).thenComparing(t -> t.from().name())
            .thenComparing(Tie::id);

    private final FactService facts;

    /**
     * Creates the service.
     *
     * @param facts gives revenue and counts
     */
    @Activate
    public RelationshipServiceImpl(@Reference FactService facts) {
        this.facts = facts;
    }

    @Override
    public List<Tie> outbound(Store store, Actor actor, Party party) throws ClienteleException {
        PartyNames names = new PartyNames(store.records(actor));
        List<Link> links = party.getRelationships().stream().map(r -> Link.of(party.getId(), r))
                .filter(l -> l.to() != 0).toList();
        names.read(links.stream().map(Link::to).toList());
        List<Tie> ties = new ArrayList<>();
        for (Link link : links) {
            ties.add(link.tie(names));
        }
        return ties;
    }

    @Override
    public List<Tie> inbound(Store store, Actor actor, long partyId, int limit) throws ClienteleException {
        Records records = store.records(actor);
        PartyNames names = new PartyNames(records);
        List<Link> links = new Links(records, null).inbound(List.of(partyId), EnumSet.allOf(RelationshipKind.class),
                limit);
        names.read(links.stream().map(Link::from).toList());
        List<Tie> ties = new ArrayList<>();
        for (Link link : links) {
            ties.add(link.tie(names));
        }
        ties.sort(BY_KIND);
        return ties;
    }

    @Override
    public Neighbourhood neighbourhood(Store store, Actor actor, long partyId, NeighbourhoodQuery query,
            IProgressMonitor monitor) throws ClienteleException {
        Records records = store.records(actor);
        checkThere(records, partyId);
        return new Surroundings(new Links(records, monitor), new PartyNames(records), query).of(partyId);
    }

    @Override
    public Hierarchy hierarchy(Store store, Actor actor, long partyId, LocalDate day, int limit,
            IProgressMonitor monitor) throws ClienteleException {
        Records records = store.records(actor);
        checkThere(records, partyId);
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        PartyNames names = new PartyNames(records);
        Tree tree = new Tree(new Links(records, monitor), names, day, limit);
        long root = tree.root(partyId);
        tree.read(root);
        return new Hierarchy(new RollUp(tree, names, snapshot).node(root, null), tree.hasHiddenAbove(),
                tree.isComplete(), snapshot.sequence());
    }

    @Override
    public List<Acquaintance> whoKnows(Store store, Actor actor, long partyId, LocalDate day, int limit,
            IProgressMonitor monitor) throws ClienteleException {
        Records records = store.records(actor);
        checkThere(records, partyId);
        return new Ways(new Links(records, monitor), new PartyNames(records), day).to(partyId, limit);
    }

    private static void checkThere(Records records, long partyId) throws ClienteleException {
        if (records.rows(Literals.PARTY, List.of(), new long[] { partyId }).isEmpty()) {
            throw RecordEdit.notFound(partyId);
        }
    }
}
