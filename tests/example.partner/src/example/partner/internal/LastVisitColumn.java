package example.partner.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.model.value.PartyId;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.ListColumn;

/** A column of the customer list: the day of the last visit, of those rows that are shown. */
public final class LastVisitColumn implements ListColumn {

    @Override
    public List<String> texts(StoreSession session, long[] parties) throws ClienteleException {
        FeaturePath guest = FeaturePath.of(GuestVisits.GUEST);
        Set<PartyId> shown = Arrays.stream(parties).mapToObj(PartyId::new).collect(Collectors.toCollection(HashSet::new));
        Map<Long, LocalDate> last = new HashMap<>();
        session.store().records(session.actor()).scan(
                RecordQuery.all(GuestVisits.VISIT, List.of(guest, FeaturePath.of(GuestVisits.DAY)))
                        .and(new Criterion(guest, Operator.IN, shown)),
                visit -> {
                    last.merge(visit.getLong(0), visit.getDate(1), (a, b) -> a.isAfter(b) ? a : b);
                    return true;
                }, null);
        List<String> texts = new ArrayList<>(parties.length);
        for (long party : parties) {
            texts.add(last.containsKey(party) ? last.get(party).toString() : "");
        }
        return texts;
    }
}
