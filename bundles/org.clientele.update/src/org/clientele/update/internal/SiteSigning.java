package org.clientele.update.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.clientele.update.internal.signatures.SecretKey;
import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;

/** Signs the artifacts of a site in a folder. */
final class SiteSigning {

    private static final String COMPRESSED = "artifacts.xml.xz"; //$NON-NLS-1$

    private final Installation installation;
    private final LoadedSite site;

    SiteSigning(Installation installation, LoadedSite site) {
        this.installation = installation;
        this.site = site;
    }

    Signer sign(Path secretKey, char[] passphrase, IProgressMonitor monitor) throws ClienteleException {
        try {
            SecretKey key = SecretKey.read(secretKey, passphrase);
            IFileArtifactRepository index = modifiable();
            List<Signed> signed = new ArrayList<>();
            List<UpdateProblem> problems = new ArrayList<>();
            List<IArtifactKey> keys = new ArrayList<>();
            index.query(ArtifactKeyQuery.ALL_KEYS, null).forEach(keys::add);
            SubMonitor progress = SubMonitor.convert(monitor, keys.size());
            String publicKeys = key.publicKeys();
            for (IArtifactKey artifact : keys) {
                progress.split(1);
                for (IArtifactDescriptor descriptor : index.getArtifactDescriptors(artifact)) {
                    signed.add(new Signed((ArtifactDescriptor) descriptor,
                            sign(index, descriptor, key, publicKeys, problems)));
                }
            }
            if (!problems.isEmpty()) {
                throw new UpdateRefused(problems);
            }
            // the descriptors themselves are changed: taking one out of the index would delete its file
            signed.forEach(SiteSigning::keep);
            index.setProperty(Signatures.KEYS, publicKeys, monitor);
            dropSecondIndex(Path.of(site.location()));
            return key.signer();
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    Problems.text(Messages.siteFileUnreadable, site.location()), e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Builds write the index twice, and the compressed one, which knows no signature yet, would be read first. */
    private static void dropSecondIndex(Path folder) throws IOException {
        Path order = folder.resolve("p2.index"); //$NON-NLS-1$
        if (Files.exists(order)) {
            Files.writeString(order, Files.readString(order).replace(COMPRESSED + ',', "")); //$NON-NLS-1$
        }
        Files.deleteIfExists(folder.resolve(COMPRESSED));
    }

    private static void keep(Signed signed) {
        signed.descriptor().setProperty(Signatures.SIGNATURES, signed.copy().getProperty(Signatures.SIGNATURES));
        signed.descriptor().setProperty(Signatures.KEYS, signed.copy().getProperty(Signatures.KEYS));
    }

    private record Signed(ArtifactDescriptor descriptor, ArtifactDescriptor copy) {
    }

    private IFileArtifactRepository modifiable() throws ClienteleException {
        try {
            if (installation.artifacts().loadRepository(site.location(),
                    IArtifactRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null) instanceof IFileArtifactRepository f
                    && f.isModifiable()) {
                return f;
            }
        } catch (ProvisionException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    Problems.text(Messages.siteNotModifiable, site.location()), e);
        }
        throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                Problems.text(Messages.siteNotModifiable, site.location()));
    }

    private ArtifactDescriptor sign(IFileArtifactRepository index, IArtifactDescriptor descriptor, SecretKey key,
            String publicKeys, List<UpdateProblem> problems) throws IOException {
        ArtifactDescriptor copy = (ArtifactDescriptor) index.createArtifactDescriptor(descriptor.getArtifactKey());
        copy.addProperties(descriptor.getProperties());
        copy.setProcessingSteps(descriptor.getProcessingSteps());
        copy.setProperty(Signatures.SIGNATURES, null);
        copy.setProperty(Signatures.KEYS, null);
        File file = index.getArtifactFile(descriptor);
        NeededArtifact artifact = new NeededArtifact(site, index, copy);
        if (file == null || !file.isFile()) {
            problems.add(Problems.fileMissing(artifact));
            return copy;
        }
        try {
            Downloads.check(artifact, file.toPath());
        } catch (ClienteleException e) {
            problems.addAll(e instanceof UpdateRefused refused ? refused.problems() : List.of());
            return copy;
        }
        copy.setProperty(Signatures.SIGNATURES, key.sign(file.toPath()));
        copy.setProperty(Signatures.KEYS, publicKeys);
        return copy;
    }
}
