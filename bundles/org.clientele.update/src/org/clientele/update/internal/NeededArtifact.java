package org.clientele.update.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/**
 * A file that a site lists and somebody needs.
 *
 * @param site where it is
 * @param index the index that lists it
 * @param descriptor how it is listed
 */
public record NeededArtifact(LoadedSite site, IArtifactRepository index, IArtifactDescriptor descriptor) {

    private static final String SIZE = "download.size"; //$NON-NLS-1$

    /** The file of a key as a site lists it, without those that need an unpacking of former times. */
    public static Optional<NeededArtifact> in(LoadedSite site, IArtifactKey key) {
        if (site.artifacts().isEmpty()) {
            return Optional.empty();
        }
        for (IArtifactDescriptor descriptor : site.artifacts().get().getArtifactDescriptors(key)) {
            if (descriptor.getProcessingSteps().length == 0) {
                return Optional.of(new NeededArtifact(site, site.artifacts().get(), descriptor));
            }
        }
        return Optional.empty();
    }

    public IArtifactKey key() {
        return descriptor.getArtifactKey();
    }

    /** Its name for people. */
    public String name() {
        return key().getId() + ' ' + key().getVersion();
    }

    /** Whether its id and version make a name of a file: with a separator in it, the file would lie anywhere. */
    boolean isNameOfFile() {
        return name().chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    /** Its size as the site tells it, or -1. */
    public long size() {
        String size = descriptor.getProperty(SIZE);
        try {
            return size == null ? -1 : Long.parseLong(size.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The checksum that the site tells, in lower case, or blank. */
    public String checksum() {
        String sum = descriptor.getProperty("download.checksum.sha-256"); //$NON-NLS-1$
        return sum == null ? "" : sum.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    /** Its signatures. */
    public Optional<Signatures> signatures() throws IOException {
        Map<String, String> properties = index.getProperties();
        return Signatures.of(descriptor.getProperties(), properties);
    }
}
