package org.clientele.update.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.health.HealthService;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.RoleService;
import org.clientele.core.update.InstalledFeature;
import org.clientele.core.update.PreviousProfile;
import org.clientele.core.update.Signer;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.clientele.core.update.UpdateSite;
import org.clientele.update.internal.lookout.Lookout;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/** The service of this program; p2 is looked for when somebody first asks. */
@Component(service = { UpdateService.class, UpdateServiceComponent.class })
public final class UpdateServiceComponent implements UpdateService {

    private final ProvisioningService provisioning;
    private final RoleService roles;
    private final HealthService health;
    private Updates updates;

    @Activate
    public UpdateServiceComponent(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) ProvisioningService provisioning,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) RoleService roles,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) HealthService health) {
        this.provisioning = provisioning;
        this.roles = roles;
        this.health = health;
    }

    /** The service for whoever may install; without roles that is everybody. */
    private Updates permitted() throws ClienteleException {
        if (roles != null) {
            roles.require(Actor.ofSystemUser(), Permission.INSTALL);
        }
        return updates();
    }

    /** The service for what central configuration itself decided, whoever is at work. */
    public UpdateService asConfigured() throws ClienteleException {
        return updates();
    }

    private synchronized Updates updates() throws ClienteleException {
        if (updates == null) {
            updates = new Updates(Installation.ofProgram(),
                    provisioning == null ? UpdatePolicy.USUAL : ProvisionedPolicy.of(provisioning));
        }
        return updates;
    }

    @Override
    public List<InstalledFeature> installed() throws ClienteleException {
        return updates().installed();
    }

    @Override
    public List<UpdateSite> sites() throws ClienteleException {
        return updates().sites();
    }

    @Override
    public void addSite(URI location, String name) throws ClienteleException {
        permitted().addSite(location, name);
    }

    @Override
    public void removeSite(URI location) throws ClienteleException {
        permitted().removeSite(location);
    }

    @Override
    public SiteReport check(URI location, IProgressMonitor monitor) throws ClienteleException {
        return updates().check(location, monitor);
    }

    @Override
    public List<SiteReport> available(Collection<URI> sites, IProgressMonitor monitor) throws ClienteleException {
        return updates().available(sites, monitor);
    }

    @Override
    public UpdatePlan plan(UpdateRequest request, IProgressMonitor monitor) throws ClienteleException {
        return updates().plan(request, monitor);
    }

    @Override
    public StagedUpdate stage(UpdatePlan plan, Collection<TrustDecision> accepted, IProgressMonitor monitor)
            throws ClienteleException {
        StagedUpdate staged = permitted().stage(plan, accepted, monitor);
        if (health != null) {
            Lookout.tellStaged(health, staged);
        }
        return staged;
    }

    @Override
    public Optional<StagedUpdate> staged() throws ClienteleException {
        return updates().staged();
    }

    @Override
    public boolean drop() throws ClienteleException {
        boolean dropped = permitted().drop();
        if (health != null) {
            Lookout.tellNothing(health);
        }
        return dropped;
    }

    @Override
    public Optional<PreviousProfile> previous() throws ClienteleException {
        return updates().previous();
    }

    @Override
    public void goBackAtNextStart(boolean wanted) throws ClienteleException {
        permitted().goBackAtNextStart(wanted);
    }

    @Override
    public List<UpdateEvent> history() throws ClienteleException {
        return updates().history();
    }

    @Override
    public List<Signer> trusted() throws ClienteleException {
        return updates().trusted();
    }

    @Override
    public void distrust(String fingerprint) throws ClienteleException {
        permitted().distrust(fingerprint);
    }

    @Override
    public int mirror(URI site, Path folder, IProgressMonitor monitor) throws ClienteleException {
        return updates().mirror(site, folder, monitor);
    }

    @Override
    public Signer sign(Path site, Path secretKey, char[] passphrase, IProgressMonitor monitor)
            throws ClienteleException {
        return updates().sign(site, secretKey, passphrase, monitor);
    }
}
