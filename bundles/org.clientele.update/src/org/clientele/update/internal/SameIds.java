package org.clientele.update.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * Finds packs of different makers that use the same ids: on two sites that are looked at together, or on a site and in
 * the installation.
 */
final class SameIds {

    /** The property of an installed feature: the site that it came from. */
    static final String SITE = "org.clientele.update.site"; //$NON-NLS-1$
    /** The property of an installed feature: fingerprint and name of its signer, as verified. */
    static final String SIGNER = "org.clientele.update.signer"; //$NON-NLS-1$

    private final IProfile profile;
    private final List<LoadedSite> sites;

    SameIds(IProfile profile, List<LoadedSite> sites) {
        this.profile = profile;
        this.sites = sites;
    }

    List<UpdateProblem> problems(List<RootChange> roots) {
        List<UpdateProblem> problems = new ArrayList<>();
        for (RootChange root : roots) {
            if (root.after().isPresent() && root.site().isPresent()) {
                LoadedSite from = sites.stream().filter(s -> s.location().equals(root.site().get())).findFirst()
                        .orElseThrow();
                for (LoadedSite other : sites) {
                    if (other != from) {
                        onTwoSites(root.after().get(), from, other).ifPresent(problems::add);
                    }
                }
                if (root.before().isPresent()) {
                    otherThanInstalled(root.before().get(), root.after().get(), from).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private Optional<UpdateProblem> onTwoSites(IInstallableUnit unit, LoadedSite from, LoadedSite other) {
        Set<IInstallableUnit> there = other.units().map(u -> u.query(QueryUtil.createIUQuery(unit.getId()), null)
                .toUnmodifiableSet()).orElse(Set.of());
        for (IInstallableUnit twin : there) {
            boolean sameVersion = twin.getVersion().equals(unit.getVersion());
            if (sameVersion && !content(unit, from).equals(content(twin, other))
                    || !provider(unit).equals(provider(twin))
                    || !signers(unit, from).equals(signers(twin, other))) {
                return Optional.of(problem(unit, Problems.text(Messages.twoSites, Installation.featureId(unit),
                        from.location(), whose(unit, from), other.location(), whose(twin, other)),
                        Messages.remedyTwoSites));
            }
        }
        return Optional.empty();
    }

    private Optional<UpdateProblem> otherThanInstalled(IInstallableUnit before, IInstallableUnit after,
            LoadedSite from) {
        String signer = profile.getInstallableUnitProperty(before, SIGNER);
        String site = profile.getInstallableUnitProperty(before, SITE);
        Set<String> now = signers(after, from);
        boolean otherSigner = signer != null && !now.contains(signer.split(" ")[0]); //$NON-NLS-1$
        boolean otherMaker = !provider(before).equals(provider(after)) && site != null
                && !site.equals(from.location().toString());
        if (otherSigner || otherMaker) {
            String installed = signer == null ? provider(before) : signer;
            return Optional.of(problem(after, Problems.text(Messages.otherThanInstalled,
                    Installation.featureId(after), site == null ? "-" : site, installed, from.location(), //$NON-NLS-1$
                    whose(after, from)), Problems.text(Messages.remedyOtherThanInstalled,
                            Installation.featureId(after))));
        }
        return Optional.empty();
    }

    private static UpdateProblem problem(IInstallableUnit unit, String sentence, String remedy) {
        return Problems.of(Kind.SAME_ID, Installation.featureId(unit), sentence, remedy);
    }

    private static String provider(IInstallableUnit unit) {
        return Installation.text(unit, IInstallableUnit.PROP_PROVIDER);
    }

    /** The maker as a site tells it. */
    private static String whose(IInstallableUnit unit, LoadedSite site) {
        Set<String> names = new TreeSet<>();
        files(unit, site).forEach(f -> claimed(f).forEach(s -> names.add(s.name())));
        return names.isEmpty() ? Problems.text(Messages.notSigned, provider(unit)) : String.join(", ", names); //$NON-NLS-1$
    }

    private static Set<String> signers(IInstallableUnit unit, LoadedSite site) {
        Set<String> found = new TreeSet<>();
        files(unit, site).forEach(f -> claimed(f).forEach(s -> found.add(s.fingerprint())));
        return found;
    }

    private static Set<Signer> claimed(NeededArtifact file) {
        try {
            return file.signatures().map(Signatures::claimed).orElse(Set.of());
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static Set<String> content(IInstallableUnit unit, LoadedSite site) {
        Set<String> sums = new TreeSet<>();
        files(unit, site).forEach(f -> sums.add(f.checksum()));
        return sums;
    }

    /** The files of a feature itself and of what it includes in an exact version. */
    private static List<NeededArtifact> files(IInstallableUnit unit, LoadedSite site) {
        List<NeededArtifact> files = new ArrayList<>();
        site.units().ifPresent(units -> {
            for (IRequirement requirement : unit.getRequirements()) {
                for (IInstallableUnit part : units.query(QueryUtil.createMatchQuery(requirement.getMatches()), null)
                        .toUnmodifiableSet()) {
                    for (IArtifactKey key : part.getArtifacts()) {
                        NeededArtifact.in(site, key).ifPresent(files::add);
                    }
                }
            }
        });
        return files;
    }
}
