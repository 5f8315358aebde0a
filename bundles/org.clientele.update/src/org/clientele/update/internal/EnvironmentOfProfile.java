package org.clientele.update.internal;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;

/** The system that a profile is for: which filters of units and requirements hold there. */
final class EnvironmentOfProfile {

    private final IInstallableUnit system;

    EnvironmentOfProfile(IProfile profile) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId("org.clientele.update.system"); //$NON-NLS-1$
        description.setVersion(Version.emptyVersion);
        String environments = profile.getProperty(IProfile.PROP_ENVIRONMENTS);
        for (String pair : environments == null ? new String[0] : environments.split(",")) { //$NON-NLS-1$
            int equals = pair.indexOf('=');
            if (equals > 0) {
                description.setProperty(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        description.setProperty("org.eclipse.update.install.features", "true"); //$NON-NLS-1$ //$NON-NLS-2$
        system = MetadataFactory.createInstallableUnit(description);
    }

    boolean holds(IMatchExpression<IInstallableUnit> filter) {
        return filter == null || filter.isMatch(system);
    }

    /** Whether a requirement has to be met on this system. */
    boolean needed(IRequirement requirement) {
        return requirement.getMin() > 0 && holds(requirement.getFilter());
    }
}
