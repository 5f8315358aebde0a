package org.clientele.update.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.UpdateSite;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;

/** The sites that p2 remembers for this profile, and those of central configuration. */
final class KnownSites {

    /** The job by which p2 writes what it remembers; no API names it. */
    private static final String SAVING = "org.eclipse.equinox.internal.p2.engine.ProfilePreferences$"; //$NON-NLS-1$

    private final Installation installation;
    private final UpdatePolicy policy;

    KnownSites(Installation installation, UpdatePolicy policy) {
        this.installation = installation;
        this.policy = policy;
    }

    List<UpdateSite> all() throws ClienteleException {
        installation.profile();
        List<UpdateSite> sites = new ArrayList<>();
        policy.sites().forEach((location, name) -> sites.add(new UpdateSite(location, name, true)));
        if (!policy.sitesLocked()) {
            for (URI location : installation.metadata()
                    .getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM)) {
                if (!policy.sites().containsKey(location) && !stage(location)) {
                    sites.add(new UpdateSite(location, name(location), false));
                }
            }
        }
        sites.sort(Comparator.comparing(UpdateSite::name).thenComparing(s -> s.location().toString()));
        return sites;
    }

    /** p2 still remembers the stage of an update that was applied in a program that ended at once. */
    private boolean stage(URI location) {
        return location.toString().replace("file:///", "file:/") //$NON-NLS-1$ //$NON-NLS-2$
                .startsWith(installation.area().resolve("updates").toUri().toString().replace("file:///", "file:/")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String name(URI location) {
        for (String property : List.of(IRepository.PROP_NICKNAME, IRepository.PROP_NAME)) {
            String name = installation.metadata().getRepositoryProperty(location, property);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return location.toString();
    }

    void add(URI location, String name) throws ClienteleException {
        open();
        if (!location.isAbsolute() || !List.of("file", "http", "https", "jar").contains(location.getScheme())) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Problems.text(Messages.noAddress, location));
        }
        installation.metadata().addRepository(location);
        installation.artifacts().addRepository(location);
        if (name != null && !name.isBlank()) {
            installation.metadata().setRepositoryProperty(location, IRepository.PROP_NICKNAME, name.strip());
            installation.artifacts().setRepositoryProperty(location, IRepository.PROP_NICKNAME, name.strip());
        }
        awaitSaved();
    }

    void remove(URI location) throws ClienteleException {
        if (policy.sites().containsKey(location)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Problems.text(Messages.siteLocked, location));
        }
        open();
        boolean known = installation.metadata().removeRepository(location);
        if (!(installation.artifacts().removeRepository(location) | known)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Problems.text(Messages.siteUnknown, location));
        }
        awaitSaved();
    }

    /** p2 writes its preferences half a second later, when a command without a screen has long ended. */
    private static void awaitSaved() throws ClienteleException {
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getClass().getName().startsWith(SAVING)) {
                job.wakeUp();
                try {
                    job.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
                }
            }
        }
    }

    private void open() throws ClienteleException {
        if (policy.sitesLocked()) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.sitesLocked);
        }
    }
}
