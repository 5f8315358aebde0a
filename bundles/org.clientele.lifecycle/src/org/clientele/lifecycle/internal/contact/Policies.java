package org.clientele.lifecycle.internal.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPolicy;

/** Reads policies of contact. */
final class Policies {

    private static final Comparator<ContactPolicy> ORDER = Comparator.comparing(ContactPolicy::isRetired)
            .thenComparingInt(ContactPolicy::getPosition)
            .thenComparing(ContactPolicy::getKey, Comparator.nullsLast(Comparator.naturalOrder()));

    private Policies() {
    }

    /** All policies by position, retired ones last. Definitions are for everybody. */
    static List<ContactPolicy> all(Store store) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.CONTACT_POLICY, List.of()), row -> ids.add(row.id()), null);
        List<ContactPolicy> policies = new ArrayList<>();
        for (long id : ids) {
            Aggregate loaded = records.load(Literals.CONTACT_POLICY, id).orElse(null);
            if (loaded instanceof ContactPolicy policy) {
                policies.add(policy);
            }
        }
        policies.sort(ORDER);
        return policies;
    }
}
