package org.clientele.update.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.InstalledFeature;
import org.clientele.core.update.PreviousProfile;
import org.clientele.core.update.Signer;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.clientele.core.update.UpdateSite;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.clientele.update.internal.signatures.TrustedSigners;
import org.clientele.update.internal.stage.PreviousProfiles;
import org.clientele.update.internal.stage.Staging;
import org.clientele.update.internal.stage.UpdateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/** The update service of one installation, under one policy. */
public final class Updates implements UpdateService {

    private final Installation installation;
    private final UpdatePolicy policy;
    private final UpdateFolder folder;
    private final TrustedSigners trusted;
    private final KnownSites sites;
    private final Staging staging;

    public Updates(Installation installation, UpdatePolicy policy) {
        this.installation = installation;
        this.policy = policy;
        this.folder = new UpdateFolder(installation.area());
        this.trusted = new TrustedSigners(folder.trusted());
        this.sites = new KnownSites(installation, policy);
        this.staging = new Staging(installation, folder);
    }

    @Override
    public List<InstalledFeature> installed() throws ClienteleException {
        IProfile profile = installation.profile();
        List<InstalledFeature> features = new ArrayList<>();
        for (IInstallableUnit unit : Installation.roots(profile)) {
            features.add(new InstalledFeature(Installation.featureId(unit), Installation.name(unit),
                    Installation.text(unit, IInstallableUnit.PROP_PROVIDER), unit.getVersion().toString(),
                    Installation.isOwn(unit), RootProperties.site(profile, unit),
                    RootProperties.signer(profile, unit), Bundles.of(profile, unit)));
        }
        features.sort(Comparator.comparing(InstalledFeature::own).reversed().thenComparing(InstalledFeature::name));
        return features;
    }

    @Override
    public List<UpdateSite> sites() throws ClienteleException {
        return sites.all();
    }

    @Override
    public void addSite(URI location, String name) throws ClienteleException {
        sites.add(location, name);
    }

    @Override
    public void removeSite(URI location) throws ClienteleException {
        sites.remove(location);
    }

    @Override
    public SiteReport check(URI location, IProgressMonitor monitor) throws ClienteleException {
        return reports(List.of(location), true, monitor).getFirst();
    }

    @Override
    public List<SiteReport> available(Collection<URI> wanted, IProgressMonitor monitor) throws ClienteleException {
        // a site that was away a moment ago may be back: p2 would go on telling what it saw first
        return reports(wanted.isEmpty() ? locations() : wanted, true, monitor);
    }

    private List<SiteReport> reports(Collection<URI> wanted, boolean anew, IProgressMonitor monitor)
            throws ClienteleException {
        Collection<IInstallableUnit> installed = Installation.roots(installation.profile());
        List<SiteReport> reports = new ArrayList<>();
        try (SiteReader reader = new SiteReader(installation)) {
            for (LoadedSite site : reader.read(wanted, anew, monitor)) {
                reports.add(new SiteContent(site, installed).report());
            }
        }
        return reports;
    }

    private List<URI> locations() throws ClienteleException {
        return sites.all().stream().map(UpdateSite::location).toList();
    }

    @Override
    public UpdatePlan plan(UpdateRequest request, IProgressMonitor monitor) throws ClienteleException {
        boolean chosen = !request.sites().isEmpty();
        try (SiteReader reader = new SiteReader(installation)) {
            return new Planning(installation, policy, trusted).plan(request, chosen ? request.sites() : locations(),
                    chosen, reader, monitor);
        }
    }

    @Override
    public StagedUpdate stage(UpdatePlan plan, Collection<TrustDecision> accepted, IProgressMonitor monitor)
            throws ClienteleException {
        if (!(plan instanceof PlannedUpdate planned)) {
            throw new IllegalArgumentException(plan.getClass().getName());
        }
        if (!planned.problems().isEmpty()) {
            throw new UpdateRefused(planned.problems());
        }
        if (planned.roots().isEmpty() || planned.base() != installation.profile().getTimestamp()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.planOutdated);
        }
        Set<Optional<Signer>> yes = new HashSet<>();
        accepted.forEach(d -> yes.add(d.signer()));
        List<UpdateProblem> open = planned.decisions().stream().filter(d -> !yes.contains(d.signer()))
                .map(TrustCheck::refused).toList();
        if (!open.isEmpty()) {
            throw new UpdateRefused(open);
        }
        StagedUpdate staged = staging.stage(planned, (artifact, signers) -> acceptable(artifact, signers, yes),
                monitor);
        trusted.add(yes.stream().flatMap(Optional::stream).toList());
        return staged;
    }

    /** Now that it is known who signed, and not only said. */
    private Optional<UpdateProblem> acceptable(NeededArtifact artifact, Set<Signer> signers,
            Set<Optional<Signer>> accepted) throws ClienteleException {
        TrustCheck trust = new TrustCheck(policy, trusted);
        if (signers.isEmpty()) {
            return policy.unsigned() == Unsigned.ALLOW || accepted.contains(Optional.<Signer>empty())
                    ? Optional.empty() : Optional.of(refused(artifact, Optional.empty()));
        }
        for (Signer signer : signers) {
            if (accepted.contains(Optional.of(signer)) || trust.trusted(signer)) {
                return Optional.empty();
            }
        }
        return Optional.of(refused(artifact, signers.stream().findFirst()));
    }

    private static UpdateProblem refused(NeededArtifact artifact, Optional<Signer> signer) {
        return TrustCheck.refused(new TrustDecision(signer, List.of(artifact.site().location().toString()), List.of(),
                1));
    }

    @Override
    public Optional<StagedUpdate> staged() throws ClienteleException {
        return staging.staged();
    }

    @Override
    public boolean drop() throws ClienteleException {
        return staging.drop();
    }

    @Override
    public Optional<PreviousProfile> previous() throws ClienteleException {
        return PreviousProfiles.in(folder);
    }

    @Override
    public void goBackAtNextStart(boolean wanted) throws ClienteleException {
        if (wanted && previous().isEmpty()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.nothingBefore);
        }
        try {
            folder.goBack(wanted);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    Problems.text(Messages.noGoingBack, folder.folder()), e);
        }
    }

    @Override
    public List<UpdateEvent> history() throws ClienteleException {
        try {
            return folder.events();
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    Problems.text(Messages.historyUnreadable, folder.folder()), e);
        }
    }

    @Override
    public List<Signer> trusted() throws ClienteleException {
        List<Signer> signers = new ArrayList<>(trusted.all());
        for (String fingerprint : policy.trusted()) {
            if (signers.stream().noneMatch(s -> s.fingerprint().equals(fingerprint))) {
                signers.add(new Signer(fingerprint, "")); //$NON-NLS-1$
            }
        }
        signers.sort(Comparator.comparing(Signer::name).thenComparing(Signer::fingerprint));
        return signers;
    }

    @Override
    public void distrust(String fingerprint) throws ClienteleException {
        if (policy.trusted().contains(TrustedSigners.plain(fingerprint))) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.signerLocked);
        }
        if (!trusted.remove(fingerprint)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Problems.text(Messages.signerUnknown, fingerprint));
        }
    }

    @Override
    public int mirror(URI site, Path target, IProgressMonitor monitor) throws ClienteleException {
        try (SiteReader reader = new SiteReader(installation)) {
            return new Mirror(installation, usable(reader.read(site, true, monitor)), target).bringUpToDate(monitor);
        }
    }

    @Override
    public Signer sign(Path site, Path secretKey, char[] passphrase, IProgressMonitor monitor)
            throws ClienteleException {
        if (!Files.isDirectory(site)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Problems.text(Messages.noSiteFolder, site));
        }
        try (SiteReader reader = new SiteReader(installation)) {
            return new SiteSigning(installation, usable(reader.read(site.toUri(), true, monitor)))
                    .sign(secretKey, passphrase, monitor);
        }
    }

    private static LoadedSite usable(LoadedSite site) throws UpdateRefused {
        if (!site.usable()) {
            throw new UpdateRefused(site.problems());
        }
        return site;
    }
}
