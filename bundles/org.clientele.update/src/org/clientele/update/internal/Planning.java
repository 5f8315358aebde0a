package org.clientele.update.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRequest;
import org.clientele.update.internal.signatures.TrustedSigners;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Makes plans: what would change, whether it fits together, what has to be downloaded, whom one would trust. */
final class Planning {

    private final Installation installation;
    private final UpdatePolicy policy;
    private final TrustedSigners trusted;
    private final BundlePool pool;

    Planning(Installation installation, UpdatePolicy policy, TrustedSigners trusted) {
        this.installation = installation;
        this.policy = policy;
        this.trusted = trusted;
        this.pool = new BundlePool(installation);
    }

    /**
     * Plans.
     *
     * @param sites the sites to look at
     * @param chosen whether somebody named these sites, so that one that cannot be used stands in the way
     */
    PlannedUpdate plan(UpdateRequest request, Collection<URI> sites, boolean chosen, SiteReader reader,
            IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProfile profile = installation.profile();
        List<LoadedSite> loaded = reader.read(sites, false, progress.split(4));
        List<UpdateProblem> problems = new ArrayList<>();
        List<UpdateProblem> warnings = new ArrayList<>();
        loaded.forEach(s -> (chosen ? problems : warnings).addAll(s.problems()));
        if (!problems.isEmpty()) {
            return new PlannedUpdate(profile.getTimestamp(), List.of(), Set.of(), List.of(), problems, warnings,
                    List.of());
        }
        List<LoadedSite> usable = loaded.stream().filter(LoadedSite::usable).toList();
        Wishes wishes = new Wishes(profile, usable, policy);
        List<RootChange> roots = wishes.of(request);
        problems.addAll(wishes.problems());
        if (roots.isEmpty() || !problems.isEmpty()) {
            return new PlannedUpdate(profile.getTimestamp(), roots, Set.of(), List.of(), problems, warnings, List.of());
        }
        problems.addAll(new SameIds(profile, usable).problems(roots));
        if (!problems.isEmpty()) {
            return new PlannedUpdate(profile.getTimestamp(), roots, Set.of(), List.of(), problems, warnings, List.of());
        }
        try {
            IProvisioningPlan plan = solve(profile, roots, usable, progress.split(3));
            if (!solved(plan) && request.updateAll()) {
                List<RootChange> fitting = withoutUnfitting(profile, roots, usable, warnings, progress.split(1));
                if (fitting.size() < roots.size()) {
                    roots = fitting;
                    plan = solve(profile, roots, usable, progress.split(1));
                }
            }
            if (!solved(plan)) {
                problems.addAll(diagnose(profile, roots, usable, plan.getStatus(), progress.split(1)));
                return new PlannedUpdate(profile.getTimestamp(), roots, Set.of(), List.of(), problems, warnings,
                        List.of());
            }
            return complete(profile, roots, plan, usable, problems, warnings);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    private static boolean solved(IProvisioningPlan plan) {
        return plan.getStatus().getSeverity() != IStatus.ERROR;
    }

    private PlannedUpdate complete(IProfile profile, List<RootChange> roots, IProvisioningPlan plan,
            List<LoadedSite> sites, List<UpdateProblem> problems, List<UpdateProblem> warnings)
            throws ClienteleException {
        Set<IInstallableUnit> units = new LinkedHashSet<>(
                plan.getAdditions().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet());
        Map<IArtifactKey, NeededArtifact> files = new LinkedHashMap<>();
        for (IInstallableUnit unit : units) {
            for (IArtifactKey key : unit.getArtifacts()) {
                if (!pool.has(key) && !files.containsKey(key)) {
                    Optional<NeededArtifact> file = sites.stream().map(s -> NeededArtifact.in(s, key))
                            .flatMap(Optional::stream).findFirst();
                    if (file.isPresent()) {
                        files.put(key, file.get());
                    } else {
                        problems.add(unlisted(unit, sites));
                    }
                }
            }
        }
        TrustCheck trust = new TrustCheck(policy, trusted);
        List<TrustDecision> decisions = trust.decisions(files.values(),
                roots.stream().filter(r -> r.after().isPresent()).map(r -> Installation.name(r.unit())).toList());
        problems.addAll(trust.problems());
        PlannedUpdate made = new PlannedUpdate(profile.getTimestamp(), roots, units, List.copyOf(files.values()),
                problems, warnings, decisions);
        problems.addAll(room(made.downloadSize()));
        return made;
    }

    private static UpdateProblem unlisted(IInstallableUnit unit, List<LoadedSite> sites) {
        String where = sites.stream().filter(s -> s.units().isPresent() && s.units().get().contains(unit)).findFirst()
                .map(s -> s.location().toString()).orElse(""); //$NON-NLS-1$
        return Problems.of(Kind.HALF_WRITTEN, where,
                Problems.text(Messages.fileUnlisted, where, unit.getId() + ' ' + unit.getVersion()),
                Messages.remedyPublishAgain);
    }

    /** Whether it can be written and there is room: for the stage, the pool and the snapshot. */
    List<UpdateProblem> room(long size) {
        Path area = installation.area();
        if (!Files.isWritable(area) || Files.exists(area.resolve("p2")) && !Files.isWritable(area.resolve("p2"))) { //$NON-NLS-1$ //$NON-NLS-2$
            return List.of(Problems.notWritable(area));
        }
        long free = area.toFile().getUsableSpace();
        long needed = 2 * size + Downloads.RESERVE;
        return free < needed ? List.of(Problems.noSpace(area, needed, free)) : List.of();
    }

    private IProvisioningPlan solve(IProfile profile, List<RootChange> roots, List<LoadedSite> sites,
            IProgressMonitor monitor) {
        IProfileChangeRequest request = installation.planner().createChangeRequest(profile);
        for (RootChange root : roots) {
            root.before().ifPresent(request::remove);
            root.after().ifPresent(unit -> add(request, unit));
        }
        return installation.planner().getProvisioningPlan(request, context(sites), monitor);
    }

    /** Asks for a unit as a feature of its own. */
    static void add(IProfileChangeRequest request, IInstallableUnit unit) {
        request.add(unit);
        request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
    }

    private ProvisioningContext context(List<LoadedSite> sites) {
        URI[] locations = sites.stream().map(LoadedSite::location).toArray(URI[]::new);
        ProvisioningContext context = new ProvisioningContext(installation.agent());
        context.setMetadataRepositories(locations);
        context.setArtifactRepositories(locations);
        return context;
    }

    /** Newer packs that do not fit stay out of an update of everything; that they exist is told. */
    private List<RootChange> withoutUnfitting(IProfile profile, List<RootChange> roots, List<LoadedSite> sites,
            List<UpdateProblem> warnings, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, roots.size() + 1);
        Base base = base(profile, roots, sites, progress.split(1));
        List<RootChange> fitting = new ArrayList<>();
        for (RootChange root : roots) {
            if (!Installation.isOwn(root.unit()) && root.before().isPresent() && root.after().isPresent()) {
                List<UpdateProblem> found = new Diagnosis(base.units(), base.available(),
                        new EnvironmentOfProfile(profile)).look(root).problems();
                if (!found.isEmpty()) {
                    warnings.addAll(found);
                    continue;
                }
            }
            fitting.add(root);
        }
        return fitting;
    }

    /**
     * What there would be without the packs of others.
     *
     * @param units the units of that state
     * @param available all that can be had
     * @param status how the planning of it ended
     */
    private record Base(Collection<IInstallableUnit> units, Collection<IInstallableUnit> available, IStatus status) {
    }

    private Base base(IProfile profile, List<RootChange> roots, List<LoadedSite> sites, IProgressMonitor monitor) {
        List<RootChange> own = new ArrayList<>(roots.stream().filter(r -> Installation.isOwn(r.unit())).toList());
        for (IInstallableUnit root : Installation.roots(profile)) {
            if (!Installation.isOwn(root)) {
                own.add(new RootChange(Optional.of(root), Optional.empty(), Optional.empty()));
            }
        }
        IProvisioningPlan plan = solve(profile, own, sites, monitor);
        Set<IInstallableUnit> available = new LinkedHashSet<>();
        sites.forEach(s -> s.units().ifPresent(u -> u.query(QueryUtil.ALL_UNITS, null).forEach(available::add)));
        profile.query(QueryUtil.ALL_UNITS, null).forEach(available::add);
        Collection<IInstallableUnit> units = solved(plan)
                ? plan.getFutureState().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet()
                : profile.query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet();
        return new Base(units, available, plan.getStatus());
    }

    private List<UpdateProblem> diagnose(IProfile profile, List<RootChange> roots, List<LoadedSite> sites,
            IStatus status, IProgressMonitor monitor) {
        Base base = base(profile, roots, sites, monitor);
        Diagnosis diagnosis = new Diagnosis(base.units(), base.available(), new EnvironmentOfProfile(profile));
        String subject = String.join(", ", roots.stream().map(r -> Installation.featureId(r.unit())).toList()); //$NON-NLS-1$
        if (base.status().getSeverity() == IStatus.ERROR) {
            // our own features do not fit together: that is a matter of the site, not of the packs
            return diagnosis.orElse(base.status(), subject).problems();
        }
        Set<IInstallableUnit> changed = new LinkedHashSet<>();
        for (RootChange root : roots) {
            root.before().ifPresent(changed::add);
            if (!Installation.isOwn(root.unit()) && root.after().isPresent()) {
                diagnosis.look(new RootChange(Optional.empty(), root.after(), root.site()));
            }
        }
        for (IInstallableUnit root : Installation.roots(profile)) {
            if (!Installation.isOwn(root) && !changed.contains(root)) {
                diagnosis.look(new RootChange(Optional.of(root), Optional.empty(), Optional.empty()));
            }
        }
        if (diagnosis.problems().isEmpty()) {
            // each pack fits by itself: two of them bring different versions of something
            Set<IInstallableUnit> given = new LinkedHashSet<>(base.units());
            for (IInstallableUnit root : Installation.roots(profile)) {
                if (!Installation.isOwn(root) && !changed.contains(root)) {
                    given.addAll(new Resolution(base.units(), profile.query(QueryUtil.ALL_UNITS, null)
                            .toUnmodifiableSet(), new EnvironmentOfProfile(profile)).follow(root).pack());
                }
            }
            diagnosis = new Diagnosis(given, base.available(), new EnvironmentOfProfile(profile));
            for (RootChange root : roots) {
                if (!Installation.isOwn(root.unit()) && root.after().isPresent()) {
                    diagnosis.look(new RootChange(Optional.empty(), root.after(), root.site()));
                }
            }
        }
        return diagnosis.orElse(status, subject).problems();
    }
}
