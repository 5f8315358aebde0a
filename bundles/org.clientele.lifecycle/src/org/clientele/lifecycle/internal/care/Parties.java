package org.clientele.lifecycle.internal.care;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.osgi.util.NLS;

/** The customers of plans. */
final class Parties {

    private static final int CHUNK = 10_000;

    private Parties() {
    }

    /** Whether there is such a customer whom somebody sees, and who was not erased. */
    static boolean isThere(Store store, Actor actor, long party) throws ClienteleException {
        return party != 0 && !store.records(actor).rows(Literals.PARTY, List.of(), new long[] { party }).isEmpty()
                && !store.isErased(party);
    }

    static void require(Store store, Actor actor, long party) throws ClienteleException {
        if (!isThere(store, actor, party)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_customer, Long.toString(party)));
        }
    }

    /** The names of parties by id; hidden ones are missing. */
    static Map<Long, String> names(Store store, Actor actor, long[] parties) throws ClienteleException {
        Map<Long, String> names = new HashMap<>();
        for (int from = 0; from < parties.length; from += CHUNK) {
            long[] part = Arrays.copyOfRange(parties, from, Math.min(parties.length, from + CHUNK));
            for (RecordRow row : store.records(actor).rows(Literals.PARTY,
                    List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), part)) {
                names.put(row.id(), row.values().get(0) == null ? "" : (String) row.values().get(0)); //$NON-NLS-1$
            }
        }
        return names;
    }
}
