package org.clientele.update.internal;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.clientele.core.update.UpdateProblem;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;

/**
 * The indexes of a site.
 *
 * @param location its address
 * @param units what it offers; empty when it cannot be used
 * @param artifacts its files; empty when it cannot be used
 * @param problems why it cannot be used; empty for a usable site
 */
public record LoadedSite(URI location, Optional<IMetadataRepository> units, Optional<IArtifactRepository> artifacts,
        List<UpdateProblem> problems) {

    public boolean usable() {
        return problems.isEmpty();
    }

    public String name() {
        return units.map(IMetadataRepository::getName).filter(n -> !n.isBlank()).orElse(location.toString());
    }
}
