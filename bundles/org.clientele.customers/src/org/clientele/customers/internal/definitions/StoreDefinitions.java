package org.clientele.customers.internal.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** The definitions of one store, which follow its journal: only what was touched is read again. */
final class StoreDefinitions {

    static final List<EClass> TYPES = List.of(Literals.CLASSIFICATION_SCHEME, Literals.FIELD_DEFINITION,
            Literals.PROFILE_DEFINITION, Literals.SCORECARD, Literals.DECISION_TABLE, Literals.GRADE_TABLE,
            Literals.STAGE_MODEL);

    private static final int ENTRIES = 1_000;

    private final Store store;
    private final Map<AggregateRef, Aggregate> all = new HashMap<>();
    private long known = -1;
    private Definitions snapshot;

    StoreDefinitions(Store store) {
        this.store = store;
    }

    synchronized Definitions current() throws ClienteleException {
        long last = store.journal().lastSequence();
        if (snapshot == null) {
            readAll(last);
        } else if (known < last) {
            follow(last);
        }
        return snapshot;
    }

    private void follow(long last) throws ClienteleException {
        List<AggregateRef> touched = new ArrayList<>();
        for (long at = known; at < last;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1 || bringsDefinitions(entries)) {
                readAll(last);
                return;
            }
            entries.stream().flatMap(entry -> entry.touched().stream()).map(Touched::aggregate)
                    .filter(ref -> TYPES.contains(ref.type())).forEach(touched::add);
            at = entries.getLast().sequence();
        }
        Records records = store.records(Actor.SYSTEM);
        for (AggregateRef ref : touched) {
            read(records, ref);
        }
        if (!touched.isEmpty()) {
            snapshot = new DefinitionsSnapshot(last, all.values());
        }
        known = last;
    }

    private static boolean bringsDefinitions(List<JournalEntry> entries) {
        return entries.stream().flatMap(entry -> entry.ranges().stream())
                .anyMatch(range -> TYPES.contains(range.type()));
    }

    private void readAll(long last) throws ClienteleException {
        all.clear();
        Records records = store.records(Actor.SYSTEM);
        for (EClass type : TYPES) {
            List<AggregateRef> found = new ArrayList<>();
            records.scan(RecordQuery.all(type, List.of()), row -> found.add(new AggregateRef(type, row.id())), null);
            for (AggregateRef ref : found) {
                read(records, ref);
            }
        }
        snapshot = new DefinitionsSnapshot(last, all.values());
        known = last;
    }

    private void read(Records records, AggregateRef ref) throws ClienteleException {
        records.load(ref.type(), ref.id()).ifPresentOrElse(aggregate -> all.put(ref, aggregate),
                () -> all.remove(ref));
    }
}
