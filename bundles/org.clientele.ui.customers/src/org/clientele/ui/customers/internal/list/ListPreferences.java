package org.clientele.ui.customers.internal.list;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What is kept of the list: its layout, and the options of the preference page. */
final class ListPreferences {

    static final String NODE = "org.clientele.ui.customers"; //$NON-NLS-1$
    private static final String LAYOUT = "list.layout"; //$NON-NLS-1$
    static final String BASE_SORT = "list.baseSort"; //$NON-NLS-1$
    static final String SEARCH_DELAY = "list.filterDelay"; //$NON-NLS-1$

    static final int USUAL_DELAY = 150;

    private ListPreferences() {
    }

    static String layout() {
        return node().get(LAYOUT, null);
    }

    static void keepLayout(String layout) {
        put(LAYOUT, layout);
    }

    static void forgetLayout() {
        node().remove(LAYOUT);
    }

    static String baseSort() {
        return Platform.getPreferencesService().getString(NODE, BASE_SORT, "number", null); //$NON-NLS-1$
    }

    static void keepBaseSort(String column) {
        put(BASE_SORT, column);
    }

    /** How long to wait after a key before filtering, in milliseconds. */
    static int filterDelay() {
        return Math.clamp(Platform.getPreferencesService().getInt(NODE, SEARCH_DELAY, USUAL_DELAY, null), 0, 2_000);
    }

    static void keepFilterDelay(int millis) {
        put(SEARCH_DELAY, Integer.toString(millis));
    }

    private static void put(String key, String value) {
        IEclipsePreferences node = node();
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(ListPreferences.class).warn("An option of the list was not kept", TraceForLog.of(e)); //$NON-NLS-1$
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
