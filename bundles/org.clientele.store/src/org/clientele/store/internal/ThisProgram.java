package org.clientele.store.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What this process is to people who wait for a store that it has open. */
final class ThisProgram {

    private ThisProgram() {
    }

    /** The version, as in {@code 1.0.0}; empty outside of the product. */
    static String version() {
        Bundle bundle = FrameworkUtil.getBundle(ThisProgram.class);
        if (bundle == null) {
            return ""; //$NON-NLS-1$
        }
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
    }

    /** Whether this is a later release than the one that had a store open last, apart from corrections. */
    static boolean isLaterThan(String other, String version) {
        if (other.isEmpty() || version.isEmpty()) {
            return false;
        }
        Version before = Version.parseVersion(other);
        Version now = Version.parseVersion(version);
        return now.getMajor() != before.getMajor() ? now.getMajor() > before.getMajor()
                : now.getMinor() > before.getMinor();
    }

    static String name() {
        String application = System.getProperty("eclipse.application", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (application.startsWith("org.clientele.rcp")) { //$NON-NLS-1$
            return Messages.ThisProgram_workbench;
        }
        return application.startsWith("org.clientele.cli") ? Messages.ThisProgram_commandLine //$NON-NLS-1$
                : Messages.ThisProgram_other;
    }
}
