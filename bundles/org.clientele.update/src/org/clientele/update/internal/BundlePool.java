package org.clientele.update.internal;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;

/** The folders plugins and features of the program, as p2 keeps account of them. */
public final class BundlePool {

    private final Installation installation;

    public BundlePool(Installation installation) {
        this.installation = installation;
    }

    private Optional<IFileArtifactRepository> index() {
        return index(installation.area());
    }

    private Optional<IFileArtifactRepository> index(Path folder) {
        URI location = folder.toUri();
        try {
            IArtifactRepository found = installation.artifacts().loadRepository(location, null);
            return found instanceof IFileArtifactRepository files ? Optional.of(files) : Optional.empty();
        } catch (ProvisionException e) {
            // a profile without a pool, such as one of a test: everything has to be downloaded
            return Optional.empty();
        }
    }

    /** Whether a file is listed and there, be it in the read-only folder of a program that many share. */
    boolean has(IArtifactKey key) throws ClienteleException {
        return has(index(), key) || has(sharedIndex(), key);
    }

    private static boolean has(Optional<IFileArtifactRepository> index, IArtifactKey key) {
        return index.filter(i -> i.contains(key)).map(i -> i.getArtifactFile(key)).filter(File::exists).isPresent();
    }

    private Optional<IFileArtifactRepository> sharedIndex() throws ClienteleException {
        String folder = installation.profile().getProperty(IProfile.PROP_SHARED_CACHE);
        return folder == null ? Optional.empty() : index(Path.of(folder));
    }

    /**
     * Strikes from the account what is gone, and removes what none of the given states uses.
     *
     * @param kept the profiles whose files stay
     * @param also units whose files stay too
     */
    public void clean(List<IProfile> kept, Set<IInstallableUnit> also, IProgressMonitor monitor)
            throws ClienteleException {
        Optional<IFileArtifactRepository> index = index();
        if (index.isEmpty() || !index.get().isModifiable()) {
            return;
        }
        Set<IArtifactKey> used = new HashSet<>();
        kept.forEach(p -> p.query(QueryUtil.ALL_UNITS, null).forEach(u -> used.addAll(u.getArtifacts())));
        also.forEach(u -> used.addAll(u.getArtifacts()));
        List<IArtifactKey> gone = new ArrayList<>();
        for (IArtifactKey key : index.get().query(ArtifactKeyQuery.ALL_KEYS, monitor)) {
            if (!used.contains(key) || !index.get().getArtifactFile(key).exists()) {
                gone.add(key);
            }
        }
        index.get().removeDescriptors(gone.toArray(IArtifactKey[]::new), monitor);
    }
}
