package org.clientele.ui.customers.internal.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The customers that a user keeps at hand, for each account and store; ids only. Safe for any thread. */
public final class Favourites {

    private static final String PREFIX = "favourites."; //$NON-NLS-1$
    private static final int MOST = 500;

    private final IEclipsePreferences node;

    /**
     * Creates the memory.
     *
     * @param node where it is kept
     */
    public Favourites(IEclipsePreferences node) {
        this.node = node;
    }

    /**
     * The memory of the workbench.
     *
     * @return the only one
     */
    public static Favourites ofWorkbench() {
        return Workbench.MEMORY;
    }

    /**
     * The favourites.
     *
     * @param store the store's id
     * @param account whose
     * @return ids of parties, in the order in which they were added
     */
    public synchronized List<Long> of(UUID store, String account) {
        try {
            return Arrays.stream(node.get(key(store, account), "").split(",")).filter(id -> !id.isBlank()) //$NON-NLS-1$ //$NON-NLS-2$
                    .map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            return List.of(); // somebody wrote into the preferences: begin anew
        }
    }

    /**
     * Adds customers.
     *
     * @param store the store's id
     * @param account whose
     * @param parties ids; those that are there already stay where they are
     */
    public synchronized void add(UUID store, String account, Collection<Long> parties) {
        Set<Long> all = new LinkedHashSet<>(of(store, account));
        all.addAll(parties);
        put(store, account, new ArrayList<>(all));
    }

    /**
     * Takes customers away where all of them are favourites, otherwise adds them.
     *
     * @param store the store's id
     * @param account whose
     * @param parties ids
     */
    public synchronized void toggle(UUID store, String account, Collection<Long> parties) {
        List<Long> all = new ArrayList<>(of(store, account));
        if (all.containsAll(parties)) {
            all.removeAll(parties);
            put(store, account, all);
        } else {
            add(store, account, parties);
        }
    }

    private void put(UUID store, String account, List<Long> ids) {
        node.put(key(store, account),
                ids.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(","))); //$NON-NLS-1$
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Favourites.class).warn("Favourites were not kept", TraceForLog.of(e)); //$NON-NLS-1$
        }
    }

    /**
     * Listens to changes.
     *
     * @param listener called by the thread that changes
     * @return ends it
     */
    public Runnable onChange(Runnable listener) {
        IPreferenceChangeListener changes = e -> {
            if (e.getKey().startsWith(PREFIX)) {
                listener.run();
            }
        };
        node.addPreferenceChangeListener(changes);
        return () -> node.removePreferenceChangeListener(changes);
    }

    private static String key(UUID store, String account) {
        return PREFIX + store + '.' + account;
    }

    /** Made when it is first asked for: preferences belong to the running platform. */
    private static final class Workbench {
        static final Favourites MEMORY = new Favourites(
                InstanceScope.INSTANCE.getNode("org.clientele.ui.customers")); //$NON-NLS-1$
    }
}
