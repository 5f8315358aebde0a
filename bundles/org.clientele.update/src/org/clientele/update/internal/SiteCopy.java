package org.clientele.update.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateRefused;
import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.util.NLS;

/**
 * A site in a folder that is being written: verified files with their checksums and signatures. Written as a whole when
 * closed.
 */
public final class SiteCopy implements AutoCloseable {

    private static final Map<String, String> COMPRESSED = Map.of(IRepository.PROP_COMPRESSED, "true"); //$NON-NLS-1$

    private final Installation installation;
    private final Path folder;
    private final IMetadataRepository units;
    private final IArtifactRepository artifacts;

    /**
     * Opens the site that is in the folder, or creates one.
     *
     * @param folder where
     * @param name the name of a new one
     */
    public SiteCopy(Installation installation, Path folder, String name) throws ClienteleException {
        this.installation = installation;
        this.folder = folder;
        try {
            units = openUnits(name);
            artifacts = openArtifacts(name);
        } catch (ProvisionException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.folderNotWritable, folder),
                    e);
        }
    }

    private URI location() {
        return folder.toUri();
    }

    private boolean holds(String index) {
        return Files.exists(folder.resolve(index + ".jar")) || Files.exists(folder.resolve(index + ".xml")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private IMetadataRepository openUnits(String name) throws ProvisionException {
        return holds("content") //$NON-NLS-1$
                ? installation.metadata().loadRepository(location(), IMetadataRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null)
                : installation.metadata().createRepository(location(), name,
                        IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    private IArtifactRepository openArtifacts(String name) throws ProvisionException {
        return holds("artifacts") //$NON-NLS-1$
                ? installation.artifacts().loadRepository(location(), IArtifactRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null)
                : installation.artifacts().createRepository(location(), name,
                        IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    /** Adds units to the index. */
    public void units(Collection<IInstallableUnit> added) {
        units.addInstallableUnits(List.copyOf(added));
    }

    /** Whether a file is there already and right. */
    boolean has(NeededArtifact artifact) throws IOException, ClienteleException {
        if (!artifacts.contains(artifact.key()) || !(artifacts instanceof IFileArtifactRepository files)) {
            return false;
        }
        Path file = Optional.ofNullable(files.getArtifactFile(artifact.key())).map(f -> f.toPath()).orElse(null);
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            Downloads.check(artifact, file);
            return true;
        } catch (UpdateRefused e) {
            return false;
        }
    }

    /**
     * Downloads a file, verifies it and adds it.
     *
     * @return who signed it, verified
     * @throws UpdateRefused when it is not what its site lists
     */
    public Set<Signer> artifact(NeededArtifact artifact, IProgressMonitor monitor) throws ClienteleException {
        Path file = folder.resolve(".download"); //$NON-NLS-1$
        Set<Signer> signers = Downloads.fetch(artifact, file, monitor);
        ArtifactDescriptor descriptor = (ArtifactDescriptor) artifacts.createArtifactDescriptor(artifact.key());
        descriptor.addProperties(artifact.descriptor().getProperties());
        String keys = artifact.index().getProperty(Signatures.KEYS);
        if (keys != null && descriptor.getProperty(Signatures.KEYS) == null && !signers.isEmpty()) {
            descriptor.setProperty(Signatures.KEYS, keys);
        }
        artifacts.removeDescriptor(artifact.key());
        try {
            descriptor.setProperty("download.checksum.sha-256", Downloads.sha256(file)); //$NON-NLS-1$
            try (OutputStream out = artifacts.getOutputStream(descriptor)) {
                Files.copy(file, out);
            }
            Files.delete(file);
            return signers;
        } catch (IOException | ProvisionException e) {
            long free = folder.toFile().getUsableSpace();
            long needed = Math.max(1 << 20, artifact.size());
            throw new UpdateRefused(List.of(free < needed ? Problems.noSpace(folder, needed, free)
                    : Problems.notWritable(folder)));
        }
    }

    @Override
    public void close() {
        installation.metadata().removeRepository(location());
        installation.artifacts().removeRepository(location());
    }
}
