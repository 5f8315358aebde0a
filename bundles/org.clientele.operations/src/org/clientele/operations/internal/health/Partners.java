package org.clientele.operations.internal.health;

import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Which bundles are those of partners: not ours, and wired to one of ours. */
public final class Partners {

    private static final String OURS = "org.clientele."; //$NON-NLS-1$
    private static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$
    private static final int DEPTH = 200;

    private Partners() {
    }

    /**
     * Whether a bundle stands on one of ours.
     *
     * @param bundle the bundle
     * @return false for ours and those of the platform
     */
    public static boolean isPartner(Bundle bundle) {
        String name = bundle.getSymbolicName();
        if (name == null || name.startsWith(OURS) || name.startsWith(PLATFORM) || bundle.getBundleId() == 0) {
            return false;
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) { // it does not resolve: what it asks for tells
            return String.valueOf(bundle.getHeaders().get("Import-Package")).contains(OURS) //$NON-NLS-1$
                    || String.valueOf(bundle.getHeaders().get("Require-Bundle")).contains(OURS); //$NON-NLS-1$
        }
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            if (wire.getProvider().getSymbolicName().startsWith(OURS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class lies in a bundle; also of one that was stopped. */
    static boolean has(Bundle bundle, String type) {
        return bundle.getEntry(type.replace('.', '/') + ".class") != null; //$NON-NLS-1$
    }

    /** The partner's bundle nearest to the top of a stack. */
    static Optional<Bundle> on(BundleContext context, StackTraceElement[] stack) {
        for (int i = 0; i < stack.length && i < DEPTH; i++) {
            String type = stack[i].getClassName();
            if (type.startsWith("java.") || type.startsWith(OURS) || type.startsWith(PLATFORM)) { //$NON-NLS-1$
                continue;
            }
            for (Bundle bundle : context.getBundles()) {
                if (isPartner(bundle) && has(bundle, type)) {
                    return Optional.of(bundle);
                }
            }
        }
        return Optional.empty();
    }
}
