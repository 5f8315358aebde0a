package org.clientele.update.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Finds the bundles that a feature brings. */
final class Bundles {

    private static final String BUNDLE = "osgi.bundle"; //$NON-NLS-1$

    private Bundles() {
    }

    /** Symbolic names; what a feature includes counts, what its bundles require does not. */
    static Set<String> of(IQueryable<IInstallableUnit> profile, IInstallableUnit feature) {
        Set<String> bundles = new HashSet<>();
        Set<IInstallableUnit> seen = new HashSet<>();
        Deque<IInstallableUnit> open = new ArrayDeque<>();
        open.add(feature);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.remove();
            if (!seen.add(unit)) {
                continue;
            }
            if (isBundle(unit)) {
                bundles.add(unit.getId());
            } else {
                for (IRequirement requirement : unit.getRequirements()) {
                    profile.query(QueryUtil.createMatchQuery(requirement.getMatches()), null).forEach(open::add);
                }
            }
        }
        return bundles;
    }

    private static boolean isBundle(IInstallableUnit unit) {
        return unit.getProvidedCapabilities().stream().map(IProvidedCapability::getNamespace).anyMatch(BUNDLE::equals);
    }
}
