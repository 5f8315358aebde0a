package org.clientele.update.internal.stage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.Signer;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.clientele.update.internal.Downloads;
import org.clientele.update.internal.Installation;
import org.clientele.update.internal.NeededArtifact;
import org.clientele.update.internal.PlannedUpdate;
import org.clientele.update.internal.Problems;
import org.clientele.update.internal.RootChange;
import org.clientele.update.internal.SiteCopy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.osgi.util.NLS;

/** Writes, reads and removes the staged update. */
public final class Staging {

    /** Says whether somebody who signed, or nobody, is accepted. */
    @FunctionalInterface
    public interface Acceptance {
        /** The problem, or empty when the file may be installed. */
        Optional<UpdateProblem> problem(NeededArtifact artifact, Set<Signer> signers) throws ClienteleException;
    }

    private final Installation installation;
    private final UpdateFolder folder;

    public Staging(Installation installation, UpdateFolder folder) {
        this.installation = installation;
        this.folder = folder;
    }

    /** Downloads and verifies all of a plan; what was staged before is replaced at the very end. */
    public StagedUpdate stage(PlannedUpdate plan, Acceptance acceptance, IProgressMonitor monitor)
            throws ClienteleException {
        Path incoming = folder.folder().resolve("incoming-" + ProcessHandle.current().pid()); //$NON-NLS-1$
        try {
            UpdateFolder.delete(incoming);
            Files.createDirectories(incoming);
            StageFile stage = write(plan, acceptance, incoming, SubMonitor.convert(monitor, 1));
            if (folder.inPhase()) {
                throw new ClienteleException(StatusCodes.IN_USE, Messages.beingApplied);
            }
            UpdateFolder.delete(folder.staged());
            Files.move(incoming, folder.staged(), StandardCopyOption.ATOMIC_MOVE);
            folder.event(UpdateEvent.Kind.STAGED, told(stage.changes()));
            return new StagedUpdate(stage.since(), stage.changes(), stage.size(), Optional.empty());
        } catch (IOException e) {
            long free = installation.area().toFile().getUsableSpace();
            throw new UpdateRefused(List.of(free < plan.downloadSize() + (1 << 20)
                    ? Problems.noSpace(installation.area(), plan.downloadSize(), free)
                    : Problems.notWritable(folder.folder())));
        } finally {
            deleteQuietly(incoming);
        }
    }

    private StageFile write(PlannedUpdate plan, Acceptance acceptance, Path incoming, SubMonitor monitor)
            throws ClienteleException, IOException {
        monitor.setWorkRemaining(plan.artifacts().size() + 2);
        Map<String, Signer> signerOfFile = new HashMap<>();
        List<UpdateProblem> problems = new ArrayList<>();
        try (SiteCopy copy = new SiteCopy(installation, incoming, "Clientele")) { //$NON-NLS-1$
            copy.units(plan.units());
            for (NeededArtifact artifact : plan.artifacts()) {
                SubMonitor step = monitor.split(1);
                step.setTaskName(NLS.bind(Messages.downloading, artifact.name()));
                try {
                    Set<Signer> signers = copy.artifact(artifact, step);
                    acceptance.problem(artifact, signers).ifPresent(problems::add);
                    signers.forEach(s -> signerOfFile.putIfAbsent(artifact.key().getId(), s));
                } catch (UpdateRefused e) {
                    problems.addAll(e.problems());
                    if (e.problems().stream().anyMatch(p -> p.kind() == UpdateProblem.Kind.NO_SPACE)) {
                        break;
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UpdateRefused(new ArrayList<>(Set.copyOf(problems)));
        }
        Map<String, String> sums = new TreeMap<>();
        long size = 0;
        try (Stream<Path> files = Files.walk(incoming)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(incoming.relativize(file).toString().replace('\\', '/'), Downloads.sha256(file));
                size += Files.size(file);
            }
        }
        List<PlannedChange> changes = plan.changes();
        StageFile stage = new StageFile(Instant.now(), plan.base(), size, roots(plan, signerOfFile), changes, sums);
        stage.write(incoming);
        return stage;
    }

    private static List<StageFile.Root> roots(PlannedUpdate plan, Map<String, Signer> signerOfFile) {
        List<StageFile.Root> roots = new ArrayList<>();
        for (RootChange root : plan.roots()) {
            root.before().ifPresent(u -> roots.add(new StageFile.Root(false, u.getId(), u.getVersion().toString(), "", //$NON-NLS-1$
                    ""))); //$NON-NLS-1$
            root.after().ifPresent(u -> roots.add(new StageFile.Root(true, u.getId(), u.getVersion().toString(),
                    root.site().map(URI::toString).orElse(""), signer(u, signerOfFile)))); //$NON-NLS-1$
        }
        return roots;
    }

    private static String signer(IInstallableUnit root, Map<String, Signer> signerOfFile) {
        Signer signer = signerOfFile.get(Installation.featureId(root));
        return signer == null ? "" : signer.fingerprint() + ' ' + signer.name(); //$NON-NLS-1$
    }

    /** The changes in one line. */
    static String told(Collection<PlannedChange> changes) {
        List<String> texts = new ArrayList<>();
        for (PlannedChange c : changes) {
            texts.add((c.name() + ' ' + c.from() + (c.from().isEmpty() || c.to().isEmpty() ? "" : " -> ") //$NON-NLS-1$ //$NON-NLS-2$
                    + (c.to().isEmpty() ? " -" : c.to())).strip()); //$NON-NLS-1$
        }
        return String.join(", ", texts); //$NON-NLS-1$
    }

    /** The staged update, if there is one. */
    public Optional<StagedUpdate> staged() throws ClienteleException {
        if (!Files.exists(folder.staged())) {
            return Optional.empty();
        }
        try {
            StageFile stage = StageFile.read(folder.staged());
            Path failed = folder.staged().resolve("failed"); //$NON-NLS-1$
            Optional<String> failure = Files.exists(failed) ? Optional.of(Files.readString(failed).strip())
                    : Optional.empty();
            return Optional.of(new StagedUpdate(stage.since(), stage.changes(), stage.size(), failure));
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.stageDamaged, folder.staged()),
                    e);
        }
    }

    /** Removes the staged update. */
    public boolean drop() throws ClienteleException {
        if (folder.inPhase()) {
            throw new ClienteleException(StatusCodes.IN_USE, Messages.beingApplied);
        }
        if (!Files.exists(folder.staged())) {
            return false;
        }
        try {
            Path away = folder.folder().resolve("dropped"); //$NON-NLS-1$
            UpdateFolder.delete(away);
            Files.move(folder.staged(), away, StandardCopyOption.ATOMIC_MOVE);
            UpdateFolder.delete(away);
            folder.event(UpdateEvent.Kind.DROPPED, ""); //$NON-NLS-1$
            return true;
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.stageNotRemoved, folder.staged()), e);
        }
    }

    /** The paths within the stage whose content is not what was verified. */
    static Set<String> changed(Path staged, StageFile stage) throws IOException {
        Set<String> changed = new HashSet<>();
        for (Map.Entry<String, String> file : stage.files().entrySet()) {
            Path path = staged.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Downloads.sha256(path).equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        return changed;
    }

    private static void deleteQuietly(Path tree) {
        try {
            UpdateFolder.delete(tree);
        } catch (IOException e) {
            // left for the next stage of a process of this number
            return;
        }
    }
}
