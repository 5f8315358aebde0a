package org.clientele.update.internal;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.update.AvailableFeature;
import org.clientele.core.update.Signer;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.UpdateProblem;
import org.clientele.update.internal.signatures.Signatures;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;

/** Tells what a site holds, and what is wrong with it as far as its index says. */
final class SiteContent {

    private final LoadedSite site;
    private final Collection<IInstallableUnit> installed;
    private final List<UpdateProblem> problems;
    private final Set<Signer> signers = new LinkedHashSet<>();
    private int artifacts;
    private int signed;

    SiteContent(LoadedSite site, Collection<IInstallableUnit> installed) {
        this.site = site;
        this.installed = installed;
        this.problems = new ArrayList<>(site.problems());
    }

    SiteReport report() {
        List<AvailableFeature> features = new ArrayList<>();
        site.units().ifPresent(units -> units
                .query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null)
                .forEach(u -> features.add(feature(u))));
        features.sort(Comparator.comparing(AvailableFeature::name).thenComparing(AvailableFeature::id));
        site.artifacts().ifPresent(all -> {
            for (IArtifactKey key : all.query(ArtifactKeyQuery.ALL_KEYS, null)) {
                NeededArtifact.in(site, key).ifPresent(this::look);
            }
        });
        return new SiteReport(site.location(), site.name(), features, artifacts, signed, List.copyOf(signers),
                problems);
    }

    private AvailableFeature feature(IInstallableUnit unit) {
        Optional<IInstallableUnit> present = installed.stream().filter(i -> i.getId().equals(unit.getId())).findFirst();
        return new AvailableFeature(Installation.featureId(unit), Installation.name(unit),
                Installation.text(unit, IInstallableUnit.PROP_PROVIDER), unit.getVersion().toString(),
                Installation.text(unit, IInstallableUnit.PROP_DESCRIPTION), licence(unit), site.location(),
                present.map(p -> p.getVersion().toString()).orElse(""), //$NON-NLS-1$
                present.isPresent() && unit.getVersion().compareTo(present.get().getVersion()) > 0);
    }

    private static String licence(IInstallableUnit unit) {
        return unit.getLicenses(Locale.getDefault().toString()).stream().map(ILicense::getBody)
                .filter(Objects::nonNull).map(String::strip).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
    }

    private void look(NeededArtifact artifact) {
        artifacts++;
        try {
            Optional<Signatures> signatures = artifact.signatures();
            if (signatures.isPresent()) {
                signed++;
                signers.addAll(signatures.get().claimed());
            }
        } catch (IOException e) {
            problems.add(Problems.wrongSignature(artifact));
        }
        // p2's index of a site at an address says that it has files, too, and knows none
        if ("file".equals(site.location().getScheme()) //$NON-NLS-1$
                && artifact.index() instanceof IFileArtifactRepository files) {
            File file = files.getArtifactFile(artifact.descriptor());
            if (file == null || !file.exists()) {
                problems.add(Problems.fileMissing(artifact));
            } else if (file.isFile() && file.length() < artifact.size()) {
                problems.add(Problems.cutOff(artifact, file.length()));
            }
        }
    }
}
