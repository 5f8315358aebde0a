package org.clientele.ui.customers.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The customers that were opened last, for each store. Safe for any thread. */
public final class RecentCustomers {

    /** How many are kept. */
    public static final int KEPT = 12;

    private final IEclipsePreferences node;

    /**
     * Creates the memory.
     *
     * @param node where it is kept
     */
    public RecentCustomers(IEclipsePreferences node) {
        this.node = node;
    }

    /**
     * The customers that were opened last.
     *
     * @param store the store's id
     * @return ids of parties, the last opened first
     */
    public synchronized List<Long> of(UUID store) {
        try {
            return Arrays.stream(node.get(key(store), "").split(",")).filter(id -> !id.isBlank()).map(Long::valueOf) //$NON-NLS-1$ //$NON-NLS-2$
                    .toList();
        } catch (NumberFormatException e) {
            return List.of(); // somebody wrote into the preferences: begin anew
        }
    }

    /**
     * Puts a customer in front.
     *
     * @param store the store's id
     * @param partyId the party's id
     */
    public synchronized void opened(UUID store, long partyId) {
        List<Long> ids = new ArrayList<>(of(store));
        ids.remove(Long.valueOf(partyId));
        ids.add(0, partyId);
        node.put(key(store), ids.stream().limit(KEPT).map(String::valueOf).collect(Collectors.joining(","))); //$NON-NLS-1$
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentCustomers.class).warn("Recently opened customers were not kept", TraceForLog.of(e)); //$NON-NLS-1$
        }
    }

    private static String key(UUID store) {
        return "recent." + store; //$NON-NLS-1$
    }
}
