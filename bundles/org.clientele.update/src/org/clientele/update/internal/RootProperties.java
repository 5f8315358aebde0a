package org.clientele.update.internal;

import java.util.Optional;

import org.clientele.core.update.Signer;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;

/** What the profile remembers of a feature: where it came from and who signed it. */
public final class RootProperties {

    private RootProperties() {
    }

    /** Asks for a feature, and for its origin to be remembered. */
    public static void add(IProfileChangeRequest request, IInstallableUnit unit, String site, String signer) {
        Planning.add(request, unit);
        if (!site.isEmpty()) {
            request.setInstallableUnitProfileProperty(unit, SameIds.SITE, site);
        }
        if (!signer.isEmpty()) {
            request.setInstallableUnitProfileProperty(unit, SameIds.SIGNER, signer);
        }
    }

    /** Who signed an installed feature, as verified then. */
    static Optional<Signer> signer(IProfile profile, IInstallableUnit unit) {
        String text = profile.getInstallableUnitProperty(unit, SameIds.SIGNER);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String[] parts = text.split(" ", 2); //$NON-NLS-1$
        return Optional.of(new Signer(parts[0], parts.length > 1 ? parts[1] : "")); //$NON-NLS-1$
    }

    /** Where an installed feature came from, or blank. */
    static String site(IProfile profile, IInstallableUnit unit) {
        String site = profile.getInstallableUnitProperty(unit, SameIds.SITE);
        return site == null ? "" : site; //$NON-NLS-1$
    }
}
