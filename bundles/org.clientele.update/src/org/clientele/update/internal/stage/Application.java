package org.clientele.update.internal.stage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.update.internal.BundlePool;
import org.clientele.update.internal.Installation;
import org.clientele.update.internal.RootProperties;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.osgi.util.NLS;

/** One application of the staged update: everything is checked, then the snapshot is made, then p2 works. */
final class Application {

    private final Installation installation;
    private final UpdateFolder folder;
    private final URI stageLocation;
    private StageFile stage;
    private IProvisioningPlan plan;

    Application(Installation installation, UpdateFolder folder) {
        this.installation = installation;
        this.folder = folder;
        this.stageLocation = folder.staged().toUri();
    }

    /** Checks the stage and makes the snapshot. Nothing is changed. */
    void prepare() throws ClienteleException, IOException {
        Path staged = folder.staged();
        Set<String> changed;
        try {
            stage = StageFile.read(staged);
            changed = Staging.changed(staged, stage);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.stageDamaged, staged), e);
        }
        if (!changed.isEmpty()) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    NLS.bind(Messages.stageChanged, staged, changed.iterator().next()));
        }
        IProfile profile = installation.profile();
        if (profile.getTimestamp() != stage.base()) {
            throw new ClienteleException(StatusCodes.FAILED, Messages.otherBase);
        }
        plan = plan(profile);
        if (plan.getStatus().getSeverity() == IStatus.ERROR) {
            throw new ClienteleException(StatusCodes.FAILED, NLS.bind(Messages.noPlan, plan.getStatus().getMessage()));
        }
        folder.phase(Phase.SNAPSHOT);
        new Snapshot(installation.area(), folder.snapshot()).make(profile);
    }

    private IProvisioningPlan plan(IProfile profile) throws ClienteleException {
        IProfileChangeRequest request = installation.planner().createChangeRequest(profile);
        try {
            installation.artifacts().loadRepository(stageLocation, null);
            var offered = installation.metadata().loadRepository(stageLocation, null);
            for (StageFile.Root root : stage.roots()) {
                IInstallableUnit unit = (root.added() ? offered : profile)
                        .query(QueryUtil.createIUQuery(root.id(), Version.create(root.version())), null).stream()
                        .findFirst().orElseThrow(() -> new ClienteleException(StatusCodes.FILE_UNREADABLE,
                                NLS.bind(Messages.stageDamaged, folder.staged())));
                if (root.added()) {
                    RootProperties.add(request, unit, root.site(), root.signer());
                } else {
                    request.remove(unit);
                }
            }
        } catch (ProvisionException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.stageDamaged, folder.staged()),
                    e);
        } finally {
            installation.metadata().removeRepository(stageLocation);
            installation.artifacts().removeRepository(stageLocation);
        }
        ProvisioningContext context = new ProvisioningContext(installation.agent());
        context.setMetadataRepositories(stageLocation);
        context.setArtifactRepositories(stageLocation);
        return installation.planner().getProvisioningPlan(request, context, new NullProgressMonitor());
    }

    /** Lets p2 work. What was verified when it was staged needs no question again. */
    void perform() throws ClienteleException, IOException {
        folder.phase(Phase.APPLYING);
        clean();
        IStatus status = installation.engine().perform(plan,
                PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] { PhaseSetFactory.PHASE_CHECK_TRUST }),
                new HaltingMonitor());
        installation.metadata().removeRepository(stageLocation);
        installation.artifacts().removeRepository(stageLocation);
        if (!status.isOK() && status.getSeverity() != IStatus.INFO && status.getSeverity() != IStatus.WARNING) {
            throw new ClienteleException(StatusCodes.FAILED, NLS.bind(Messages.engineFailed, deepest(status)));
        }
        folder.phase(Phase.CHECKING);
    }

    /** Bundles that neither the state now, nor the one before, nor the one to come uses. */
    private void clean() throws ClienteleException {
        List<IProfile> kept = new ArrayList<>();
        IProfile now = installation.profile();
        kept.add(now);
        IProfile before = installation.profiles().getProfile(now.getProfileId(), Snapshot.base(folder.previous()));
        if (before != null) {
            kept.add(before);
        } else if (Snapshot.base(folder.previous()) >= 0) {
            return;
        }
        new BundlePool(installation).clean(kept, plan.getAdditions().query(QueryUtil.ALL_UNITS, null)
                .toUnmodifiableSet(), new NullProgressMonitor());
    }

    private static String deepest(IStatus status) {
        for (IStatus child : status.getChildren()) {
            if (child.getSeverity() == IStatus.ERROR) {
                return deepest(child);
            }
        }
        return status.getMessage();
    }

    /** Ends the program at a tenth of p2's work, if a test wants that. */
    private static final class HaltingMonitor extends NullProgressMonitor {

        private double total = 1;
        private double done;
        private int tenth = -1;

        @Override
        public void beginTask(String name, int totalWork) {
            total = Math.max(1, totalWork);
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            // small updates take several tenths at once
            while (tenth < Math.min(9, (int) (10 * done / total))) {
                tenth++;
                Halt.at("applying-" + tenth); //$NON-NLS-1$
            }
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }
    }
}
