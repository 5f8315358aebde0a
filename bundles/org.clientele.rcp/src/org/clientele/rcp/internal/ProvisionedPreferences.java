package org.clientele.rcp.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Brings the preferences of the provisioning file into force: as defaults, or, where they are locked, as values that
 * neither a page nor a changed file of the workspace changes. What a person had chosen comes back when IT unlocks it.
 */
public final class ProvisionedPreferences {

    private static final String PREFERENCES = "preferences"; //$NON-NLS-1$
    private static final String THEME_NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String THEME_KEY = "themeid"; //$NON-NLS-1$
    private static final String THEMES = "org.eclipse.e4.ui.css.theme.e4_"; //$NON-NLS-1$
    /** Below this node lies what people had chosen before it was locked: {@code =value}, or {@code -} for nothing. */
    private static final String BEFORE = "org.clientele.rcp/locked"; //$NON-NLS-1$

    private final ProvisioningService provisioning;
    private final Set<String> forced = new HashSet<>();

    /**
     * Creates it.
     *
     * @param provisioning what IT set
     */
    public ProvisionedPreferences(ProvisioningService provisioning) {
        this.provisioning = provisioning;
    }

    /** Applies all; before the workbench reads any of it. */
    public void apply() {
        for (ProvisionedSetting setting : provisioning.settings(PREFERENCES)) {
            int slash = setting.key().indexOf('/');
            String qualifier = setting.key().substring(0, slash);
            String key = setting.key().substring(slash + 1);
            DefaultScope.INSTANCE.getNode(qualifier).put(key, setting.value());
            if (setting.locked()) {
                force(qualifier, key, setting.value());
            }
        }
        theme();
        release();
        flush();
    }

    /** The theme engine reads the person's choice alone, no default. */
    private void theme() {
        Optional<ProvisionedSetting> theme = provisioning.setting("workbench", "theme"); //$NON-NLS-1$ //$NON-NLS-2$
        if (theme.isPresent()) {
            String id = THEMES + (theme.get().value().equals("dark") ? "dark" : "default"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            IEclipsePreferences node = InstanceScope.INSTANCE.getNode(THEME_NODE);
            if (theme.get().locked()) {
                force(THEME_NODE, THEME_KEY, id);
            } else if (node.get(THEME_KEY, null) == null) {
                node.put(THEME_KEY, id);
            }
        }
    }

    private void force(String qualifier, String key, String value) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(qualifier);
        IEclipsePreferences before = InstanceScope.INSTANCE.getNode(BEFORE);
        String name = qualifier + '/' + key;
        forced.add(name);
        String own = node.get(key, null);
        if (before.get(name, null) == null) {
            before.put(name, own == null ? "-" : '=' + own); //$NON-NLS-1$
        }
        node.put(key, value);
        node.addPreferenceChangeListener(e -> {
            if (e.getKey().equals(key) && !value.equals(e.getNewValue())) {
                node.put(key, value);
            }
        });
    }

    private void release() {
        IEclipsePreferences before = InstanceScope.INSTANCE.getNode(BEFORE);
        try {
            for (String name : before.keys()) {
                if (!forced.contains(name)) {
                    String own = before.get(name, "-"); //$NON-NLS-1$
                    int slash = name.indexOf('/');
                    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(name.substring(0, slash));
                    if (own.startsWith("=")) { //$NON-NLS-1$
                        node.put(name.substring(slash + 1), own.substring(1));
                    } else {
                        node.remove(name.substring(slash + 1));
                    }
                    before.remove(name);
                }
            }
        } catch (BackingStoreException e) {
            ILog.of(getClass()).warn("Which preferences were locked cannot be read", e); //$NON-NLS-1$
        }
    }

    private void flush() {
        try {
            InstanceScope.INSTANCE.getNode(BEFORE).flush();
        } catch (BackingStoreException e) {
            ILog.of(getClass()).warn("Which preferences were locked was not kept", e); //$NON-NLS-1$
        }
    }
}
