package org.clientele.update.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.osgi.util.NLS;

/** Reads the indexes of sites and says in a sentence why one cannot be used. Closing it forgets the sites it met. */
public final class SiteReader implements AutoCloseable {

    private final Installation installation;
    private final Set<URI> known = new HashSet<>();
    private final List<URI> met = new ArrayList<>();

    public SiteReader(Installation installation) {
        this.installation = installation;
        known.addAll(List.of(installation.metadata().getKnownRepositories(IRepositoryManager.REPOSITORIES_ALL)));
        known.addAll(List.of(installation.artifacts().getKnownRepositories(IRepositoryManager.REPOSITORIES_ALL)));
    }

    /** Reads several sites, one after the other. */
    public List<LoadedSite> read(Collection<URI> locations, boolean anew, IProgressMonitor monitor)
            throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, locations.size());
        List<LoadedSite> sites = new ArrayList<>();
        for (URI location : locations) {
            sites.add(read(location, anew, progress.split(1)));
        }
        return sites;
    }

    /**
     * Reads one site.
     *
     * @param anew whether what was read before counts for nothing
     */
    public LoadedSite read(URI location, boolean anew, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.reading, location), 2);
        met.add(location);
        // p2 reads only known sites anew
        try {
            IMetadataRepository units = anew && installation.metadata().contains(location)
                    ? installation.metadata().refreshRepository(location, progress.split(1))
                    : installation.metadata().loadRepository(location, progress.split(1));
            try {
                IArtifactRepository artifacts = anew && installation.artifacts().contains(location)
                        ? installation.artifacts().refreshRepository(location, progress.split(1))
                        : installation.artifacts().loadRepository(location, progress.split(1));
                return new LoadedSite(location, Optional.of(units), Optional.of(artifacts), List.of());
            } catch (ProvisionException e) {
                return new LoadedSite(location, Optional.of(units), Optional.empty(), List.of(problem(Kind.HALF_WRITTEN,
                        location, NLS.bind(Messages.siteWithoutArtifacts, location), Messages.remedyPublishAgain)));
            }
        } catch (ProvisionException e) {
            return new LoadedSite(location, Optional.empty(), Optional.empty(), List.of(why(location, e)));
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    private static UpdateProblem why(URI location, ProvisionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return problem(Kind.UNREACHABLE, location,
                        NLS.bind(Messages.siteUnknownHost, location, location.getHost()), Messages.remedyNetwork);
            }
            if (cause instanceof ConnectException || cause instanceof SocketTimeoutException
                    || cause instanceof SocketException) {
                return problem(Kind.UNREACHABLE, location, NLS.bind(Messages.siteNoAnswer, location),
                        Messages.remedyNetwork);
            }
        }
        return switch (failure.getStatus().getCode()) {
        case ProvisionException.REPOSITORY_NOT_FOUND -> problem(Kind.UNREACHABLE, location,
                NLS.bind(Messages.siteNotThere, location), Messages.remedyAddress);
        case ProvisionException.REPOSITORY_FAILED_AUTHENTICATION -> problem(Kind.UNREACHABLE, location,
                NLS.bind(Messages.sitePassword, location), Messages.remedyPassword);
        case ProvisionException.REPOSITORY_INVALID_LOCATION -> problem(Kind.UNREACHABLE, location,
                NLS.bind(Messages.siteAddress, location), Messages.remedyAddress);
        default -> problem(Kind.HALF_WRITTEN, location, NLS.bind(Messages.siteUnreadable, location, reason(failure)),
                Messages.remedyPublishAgain);
        };
    }

    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String text = last instanceof IOException && last.getMessage() == null ? last.getClass().getSimpleName()
                : String.valueOf(last.getMessage());
        return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static UpdateProblem problem(Kind kind, URI location, String sentence, String remedy) {
        return new UpdateProblem(kind, location.toString(), "", "", "", sentence, remedy); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public void close() {
        for (URI location : met) {
            if (!known.contains(location)) {
                installation.metadata().removeRepository(location);
                installation.artifacts().removeRepository(location);
            }
        }
    }
}
