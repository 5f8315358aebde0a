package org.clientele.update.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/** Copies a site whole. Files come first and the list of features last, so that a mirror never offers what it lacks. */
final class Mirror {

    private final Installation installation;
    private final LoadedSite site;
    private final Path folder;

    Mirror(Installation installation, LoadedSite site, Path folder) {
        this.installation = installation;
        this.site = site;
        this.folder = folder;
    }

    int bringUpToDate(IProgressMonitor monitor) throws ClienteleException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    Problems.text(Messages.folderNotWritable, folder), e);
        }
        IArtifactRepository artifacts = site.artifacts().orElseThrow();
        List<IArtifactKey> keys = new ArrayList<>();
        artifacts.query(ArtifactKeyQuery.ALL_KEYS, null).forEach(keys::add);
        SubMonitor progress = SubMonitor.convert(monitor, keys.size());
        List<UpdateProblem> problems = new ArrayList<>();
        int copied = 0;
        try (SiteCopy copy = new SiteCopy(installation, folder, site.name())) {
            for (IArtifactKey key : keys) {
                Optional<NeededArtifact> artifact = NeededArtifact.in(site, key);
                SubMonitor step = progress.split(1);
                try {
                    if (artifact.isPresent() && !copy.has(artifact.get())) {
                        copy.artifact(artifact.get(), step);
                        copied++;
                    }
                } catch (UpdateRefused e) {
                    problems.addAll(e.problems());
                    if (e.problems().stream().anyMatch(p -> p.kind() == UpdateProblem.Kind.NO_SPACE)) {
                        break;
                    }
                } catch (IOException e) {
                    problems.add(Problems.notWritable(folder));
                    break;
                }
            }
            if (problems.isEmpty()) {
                copy.units(site.units().orElseThrow().query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet());
            }
        }
        if (!problems.isEmpty()) {
            throw new UpdateRefused(problems);
        }
        return copied;
    }
}
