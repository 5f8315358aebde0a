package org.clientele.update.internal;

import java.net.URI;
import java.util.Optional;

import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.PlannedChange.Kind;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * A feature that comes, goes or gets another version.
 *
 * @param before what is installed, if anything
 * @param after what is wanted, if anything
 * @param site where it comes from, if it comes
 */
public record RootChange(Optional<IInstallableUnit> before, Optional<IInstallableUnit> after, Optional<URI> site) {

    IInstallableUnit unit() {
        return after.or(() -> before).orElseThrow();
    }

    PlannedChange told() {
        Kind kind;
        if (after.isEmpty()) {
            kind = Kind.REMOVE;
        } else if (before.isEmpty()) {
            kind = Kind.INSTALL;
        } else {
            kind = after.get().getVersion().compareTo(before.get().getVersion()) < 0 ? Kind.DOWNGRADE : Kind.UPDATE;
        }
        IInstallableUnit unit = unit();
        return new PlannedChange(kind, Installation.featureId(unit), Installation.name(unit),
                Installation.text(unit, IInstallableUnit.PROP_PROVIDER), version(before), version(after),
                site.map(URI::toString).orElse(""), Installation.isOwn(unit)); //$NON-NLS-1$
    }

    private static String version(Optional<IInstallableUnit> unit) {
        return unit.map(u -> u.getVersion().toString()).orElse(""); //$NON-NLS-1$
    }
}
