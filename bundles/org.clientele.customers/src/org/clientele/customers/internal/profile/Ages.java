package org.clientele.customers.internal.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.profile.ProfileValue.Basis;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.clientele.model.ValueOrigin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * When the values of one record were last changed, and by whom: from its history, and for what never changed from the
 * batch that brought it. The history is read once, the newest first, and no further than to the record's beginning.
 */
final class Ages {

    private static final int PAGE = 500;
    private static final int MOST_PAGES = 20;

    /** Who wrote a value and when. */
    record Written(Basis basis, LocalDate day, String by, long sequence) {
    }

    private static final Written UNKNOWN = new Written(Basis.UNKNOWN, null, "", 0); //$NON-NLS-1$

    private final Map<String, Written> byPath = new HashMap<>();
    private final List<String> objects = new ArrayList<>();
    private Written beginning = UNKNOWN;

    private Ages() {
    }

    static Ages of(Store store, Actor actor, Party party) throws ClienteleException {
        Ages ages = new Ages();
        if (party.getId() == 0) {
            return ages;
        }
        AggregateRef ref = new AggregateRef(Literals.PARTY, party.getId());
        ZoneId zone = store.info().settings().zone();
        OptionalLong before = OptionalLong.empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            List<Change> page = store.changes(actor).history(ref, before, PAGE);
            page.forEach(change -> ages.note(change, zone));
            if (page.size() < PAGE) {
                break;
            }
            before = OptionalLong.of(page.getLast().sequence());
        }
        return ages;
    }

    private void note(Change change, ZoneId zone) {
        boolean imported = change.kind() == Change.Kind.IMPORTED;
        Written written = new Written(imported ? Basis.IMPORTED : Basis.ENTERED,
                LocalDate.ofInstant(change.recordedAt(), zone), change.account(), change.sequence());
        if (imported || change.path().isEmpty()) {
            beginning = written;
        } else if (byPath.putIfAbsent(change.path(), written) == null) {
            objects.add(change.path());
        }
    }

    /** The latest change of a value. */
    Written of(ValuePath path, List<EObject> holders) {
        Written latest = null;
        for (EObject holder : holders) {
            Written one = path.attribute() != null ? byPath.get(path.text()) : latestIn(path.reference(), (Identified) holder);
            latest = latest == null || one != null && one.day().isAfter(latest.day()) ? one : latest;
        }
        return latest == null ? beginning : latest;
    }

    /** When a statement about a value was written down. */
    Written of(ValueOrigin origin) {
        Written written = latestIn(Literals.PARTY__ORIGINS, origin);
        return written == null ? beginning : written;
    }

    /** The latest change of a contained object: paths come with or without the role as a customer. */
    private Written latestIn(EReference reference, Identified holder) {
        String own = reference.getName() + '[' + holder.getId() + ']';
        Written latest = null;
        for (String changed : objects) {
            if (changed.startsWith(own) || changed.startsWith("customer." + own)) { //$NON-NLS-1$
                Written one = byPath.get(changed);
                latest = latest == null || one.day().isAfter(latest.day()) ? one : latest;
            }
        }
        return latest;
    }
}
