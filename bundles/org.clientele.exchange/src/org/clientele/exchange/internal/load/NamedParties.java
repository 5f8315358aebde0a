package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.RelationshipKind;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the parties that rows name as the targets of relationships: a customer of the file by number or name, wherever it
 * stands there; then one of the store by number or name; otherwise a new one.
 */
final class NamedParties {

    private static final int SEVERAL = -2;
    /** Stands for the id of a party that is yet to be written. */
    private static final long UNWRITTEN = -1;

    private final Records records;
    private final ValueGate gate;
    private final CustomerTable customers;
    private final CustomerFields targets;
    private final Map<String, NamedParty> parties = new LinkedHashMap<>();
    private final Map<Integer, List<Link>> links = new LinkedHashMap<>();
    private final Map<Integer, String> rejected = new HashMap<>();

    /**
     * A relationship of a row.
     *
     * @param field the column
     * @param target what it names
     */
    record Link(ExtraField.Related field, NamedParty target) {
    }

    NamedParties(Store store, Records records, CustomerTable customers, CustomerFields targets)
            throws ClienteleException {
        this.gate = new ValueGate(store, Literals.RELATIONSHIP, ExtraParts.RELATION_COLUMNS);
        this.records = records;
        this.customers = customers;
        this.targets = targets;
    }

    /** Reads all rows and finds what they name; the customers that the store has are known already. */
    void resolve(CustomerCursor row) throws IOException, ClienteleException {
        if (targets.related().isEmpty()) {
            return;
        }
        Map<String, Integer> names = new HashMap<>();
        int name = targets.partySlot(Literals.PARTY__DISPLAY_NAME);
        while (row.next()) {
            if (row.isBad()) {
                RowLoader.skipBad(row.bad());
            } else {
                if (row.party(name) != null) {
                    names.merge(row.party(name), row.customer, (a, b) -> SEVERAL);
                }
                collect(row);
            }
        }
        for (NamedParty party : parties.values()) {
            find(party, names);
        }
        links.forEach(this::judge);
        rejectCircles();
        while (rejectWhatNamesRejected()) {
            continue; // a rejected row takes those that name it with it
        }
        links.keySet().removeAll(rejected.keySet());
    }

    /** Why the row of a customer cannot be used, or null. */
    String rejection(int customer) {
        return rejected.get(customer);
    }

    /** The column of the first relationship of a rejected row. */
    int place() {
        return targets.related().getFirst().place();
    }

    List<Link> links(int customer) {
        return links.getOrDefault(customer, List.of());
    }

    /** Notes that the row of a new customer is written. */
    void need(int customer, boolean external) {
        for (Link link : links(customer)) {
            link.target().needed = true;
            link.target().external |= external;
        }
    }

    /** Those that have to be made. */
    List<NamedParty> made() {
        return parties.values().stream().filter(NamedParty::isNew).toList();
    }

    long idOf(NamedParty party) {
        return party.customer >= 0 ? customers.ids[party.customer] : party.id;
    }

    private void collect(CustomerCursor row) {
        for (ExtraField.Related field : targets.related()) {
            String text = row.extra(field);
            if (text != null) {
                NamedParty party = parties.computeIfAbsent(text + field.person(),
                        key -> new NamedParty(text, field.person()));
                links.computeIfAbsent(row.customer, key -> new ArrayList<>(1)).add(new Link(field, party));
            }
        }
    }

    private void find(NamedParty party, Map<String, Integer> names) throws ClienteleException {
        int numbered = customers.numbers.find(party.text);
        int named = names.getOrDefault(party.text, -1);
        if (numbered >= 0 && customers.line[numbered] != 0) {
            party.customer = numbered;
        } else if (named == SEVERAL) {
            party.ambiguous = true;
        } else if (named >= 0) {
            party.customer = named;
        } else {
            findInStore(party);
        }
    }

    private void findInStore(NamedParty party) throws ClienteleException {
        Optional<AggregateRef> numbered = records.find(Literals.PARTY, Partners.NUMBER, party.text);
        if (numbered.isPresent()) {
            party.id = numbered.get().id();
            return;
        }
        List<RecordRow> named = records.page(RecordQuery.all(Literals.PARTY, List.of())
                .and(Criterion.eq(Partners.NAME, party.text)), Optional.empty(), 2).rows();
        party.ambiguous = named.size() > 1;
        party.id = named.isEmpty() || party.ambiguous ? 0 : named.getFirst().id();
    }

    private void judge(int customer, List<Link> ofRow) {
        for (Link link : ofRow) {
            if (link.target().ambiguous) {
                rejected.put(customer, NLS.bind(Messages.Row_partySeveral, link.target().text));
            } else if (link.target().customer == customer) {
                rejected.put(customer, NLS.bind(Messages.Row_partySelf, link.target().text));
            } else {
                ask(customer, link);
            }
        }
    }

    /** Rejects a row whose relationship the store would refuse. */
    private void ask(int customer, Link link) {
        long target = link.target().customer >= 0 && !customers.stored[link.target().customer] ? 0
                : idOf(link.target());
        gate.value(0, link.field().kind().getValue(), link.field().place());
        gate.value(1, target == 0 ? UNWRITTEN : target, link.field().place());
        try {
            gate.require();
        } catch (RejectedRowException e) {
            rejected.put(customer, e.getMessage());
        }
    }

    /** The hierarchy has no circles: all rows of one are rejected. */
    private void rejectCircles() {
        Map<Integer, Integer> above = new HashMap<>();
        links.forEach((customer, ofRow) -> ofRow.stream()
                .filter(link -> link.field().kind() == RelationshipKind.PART_OF && link.target().customer >= 0)
                .forEach(link -> above.put(customer, link.target().customer)));
        for (int start : above.keySet()) {
            Set<Integer> met = new HashSet<>();
            Integer at = start;
            while (at != null && met.add(at)) {
                at = above.get(at);
            }
            if (at != null && at == start) {
                rejected.putIfAbsent(start, NLS.bind(Messages.Row_partyCircle, customers.numbers.text(start)));
            }
        }
    }

    private boolean rejectWhatNamesRejected() {
        Map<Integer, String> more = new HashMap<>();
        links.forEach((customer, ofRow) -> {
            for (Link link : ofRow) {
                if (!rejected.containsKey(customer) && rejected.containsKey(link.target().customer)
                        && !customers.stored[link.target().customer]) {
                    more.put(customer, NLS.bind(Messages.Row_partyRejected, link.target().text));
                }
            }
        });
        rejected.putAll(more);
        return !more.isEmpty();
    }
}
