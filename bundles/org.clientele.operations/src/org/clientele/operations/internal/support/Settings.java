package org.clientele.operations.internal.support;

import java.util.List;
import java.util.TreeSet;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Settings without what they say, unless that cannot be personal. */
final class Settings {

    private static final List<String> SECTIONS = List.of("store", "sites", "preferences", "features", "roles", "branding", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "workbench", "trust", "backup", "updates", "install"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final List<String> OPEN = List.of("features", "branding", "workbench", "updates", "install"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final String KEY = "[A-Za-z0-9._/-]{1,120}"; //$NON-NLS-1$

    private Settings() {
    }

    static String provisioning(ProvisioningService service) {
        StringBuilder text = new StringBuilder();
        text.append(service.source().isPresent() ? "source: a provisioning file is used\n" : "source: none\n"); //$NON-NLS-1$ //$NON-NLS-2$
        text.append("problems: ").append(service.problems().size()).append('\n'); //$NON-NLS-1$
        for (String section : SECTIONS) {
            for (ProvisionedSetting setting : service.settings(section)) {
                text.append(section).append(": ").append(line(setting)).append(setting.locked() ? " (locked)\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
        return text.toString();
    }

    private static String line(ProvisionedSetting setting) {
        String value = setting.value();
        boolean open = OPEN.contains(setting.section()) || setting.key().matches("schedule|keep|weekly|unsigned"); //$NON-NLS-1$
        return switch (setting.section()) {
        case "roles" -> setting.key() + " = " + List.of(value.split(",")).stream().map(a -> Scrub.account(a.strip())).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        default -> setting.key() + " = " + (open ? value : hidden(value)); //$NON-NLS-1$
        };
    }

    private static String hidden(String value) {
        return value.matches("true|false|yes|no") ? value : "(" + value.length() + " characters)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String preferences(IPreferencesService service) {
        StringBuilder text = new StringBuilder();
        if (service != null) {
            IEclipsePreferences root = service.getRootNode();
            for (String scope : List.of("instance", "configuration")) { //$NON-NLS-1$ //$NON-NLS-2$
                try {
                    if (root.nodeExists(scope)) {
                        node(root.node(scope), text);
                    }
                } catch (BackingStoreException e) {
                    text.append(scope).append(": cannot be read\n"); //$NON-NLS-1$
                }
            }
        }
        return text.toString();
    }

    private static void node(Preferences node, StringBuilder text) throws BackingStoreException {
        for (String key : new TreeSet<>(List.of(node.keys()))) {
            String shown = key.matches(KEY) && !key.matches(".*\\d{3}.*") ? key : "(key of " + key.length() + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            text.append(node.absolutePath()).append('/').append(shown).append(" = ") //$NON-NLS-1$
                    .append(hidden(node.get(key, ""))).append('\n'); //$NON-NLS-1$
        }
        for (String child : new TreeSet<>(List.of(node.childrenNames()))) {
            if (child.matches("[A-Za-z0-9._-]{1,120}")) { //$NON-NLS-1$
                node(node.node(child), text);
            }
        }
    }
}
