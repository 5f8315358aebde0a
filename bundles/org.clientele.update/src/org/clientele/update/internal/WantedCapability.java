package org.clientele.update.internal;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;

/**
 * A requirement in words: the package or bundle of a name, in versions of a range.
 *
 * @param namespace such as {@code java.package}
 * @param name such as {@code org.clientele.core}
 * @param range the versions, such as {@code [1.0.0,2.0.0)}
 */
record WantedCapability(String namespace, String name, String range) {

    static final String PACKAGE = "java.package"; //$NON-NLS-1$

    /** The words of a requirement; of one that is no plain capability, its own text. */
    static WantedCapability of(IRequirement requirement) {
        Object[] parameters = requirement.getMatches().getParameters();
        if (parameters.length >= 2 && parameters[0] instanceof String name
                && parameters[1] instanceof String namespace) {
            String text = requirement.toString();
            String range = text.substring(text.lastIndexOf(' ') + 1);
            return new WantedCapability(namespace, name, range);
        }
        return new WantedCapability("", requirement.toString(), ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The highest version of it that units offer, whether it fits or not. */
    Optional<Version> offeredBy(Collection<IInstallableUnit> units) {
        Version best = null;
        for (IInstallableUnit unit : units) {
            for (IProvidedCapability capability : unit.getProvidedCapabilities()) {
                if (capability.getName().equals(name) && capability.getNamespace().equals(namespace)
                        && (best == null || capability.getVersion().compareTo(best) > 0)) {
                    best = capability.getVersion();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isPackage() {
        return PACKAGE.equals(namespace);
    }
}
