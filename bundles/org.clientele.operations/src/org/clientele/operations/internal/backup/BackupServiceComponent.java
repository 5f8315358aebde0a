package org.clientele.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupSchedule;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreLocations;
import org.clientele.core.store.StoreService;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes, checks and counts backups. */
@Component
public final class BackupServiceComponent implements BackupService {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);
    private static final long MARGIN = 10_000_000;

    private final StoreService stores;
    private final HealthService health;
    private final PlanFile plans;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * The service of the running program.
     *
     * @param stores checks backups
     * @param health is told what fails
     * @param provisioning what IT set
     */
    @Activate
    public BackupServiceComponent(@Reference StoreService stores, @Reference HealthService health,
            @Reference ProvisioningService provisioning) {
        this(stores, health, new PlanFile(StoreLocations.ofSystemUser().dataFolder(), provisioning), Clock.systemUTC(),
                ZoneId.systemDefault());
    }

    BackupServiceComponent(StoreService stores, HealthService health, PlanFile plans, Clock clock, ZoneId zone) {
        this.stores = stores;
        this.health = health;
        this.plans = plans;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public BackupPlan plan() {
        try {
            return plans.read();
        } catch (IOException e) {
            log("The plan of backups cannot be read", e); //$NON-NLS-1$
            return new BackupPlan(BackupSchedule.NEVER, Path.of("backups"), 1, 0, false); //$NON-NLS-1$
        }
    }

    @Override
    public void choose(BackupPlan plan) throws ClienteleException {
        if (plans.isLocked()) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.locked);
        }
        try {
            plans.write(plan);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, Messages.planNotKept, e);
        }
    }

    @Override
    public synchronized KeptBackup backUp(Store store, BackupPlan plan, IProgressMonitor monitor)
            throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.task, 10);
        Contribution what = contribution(store.info().id());
        try {
            KeptBackup made = make(store, plan, progress);
            if (made.isSound()) {
                health.resolved(what);
                prune(store, plan);
            } else {
                BackupCheck check = made.check().orElseThrow();
                report(what, NLS.bind(Messages.unsound, made.backup().directory(), check.findings().getFirst()),
                        Messages.unsoundRemedy);
            }
            return made;
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.CANCELLED) {
                report(what, e.getMessage(), Messages.failedRemedy);
                log("A backup failed with code " + e.code(), null); //$NON-NLS-1$
            }
            throw e;
        }
    }

    private KeptBackup make(Store store, BackupPlan plan, SubMonitor progress) throws ClienteleException {
        String prefix = prefix(store.info().id());
        Path folder = plan.folder();
        Path target = folder.resolve(prefix + NAME.format(clock.instant()));
        try {
            prepare(store, folder, prefix);
            store.backup(target, progress.split(4));
            plans.know(folder);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.notWritable, folder), e);
        }
        try {
            BackupCheck check = verify(target, progress.split(6));
            return list(folder).stream().filter(b -> b.backup().directory().equals(check.backup())).findFirst()
                    .orElseThrow(() -> new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                            NLS.bind(Messages.folderGone, folder)));
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED) {
                discard(target);
            }
            throw e;
        }
    }

    private void prepare(Store store, Path folder, String prefix) throws IOException, ClienteleException {
        if (!Files.isDirectory(folder)) {
            if (plans.isKnown(folder)) {
                throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.folderGone, folder));
            }
            PrivateFile.createFolder(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.filter(f -> f.getFileName().toString().startsWith(prefix)
                    && f.getFileName().toString().endsWith(".unfinished")).toList()) { //$NON-NLS-1$
                Keeping.delete(left); // of a process that was ended: one process has the store, and it is this one
            }
        }
        long needed = size(store.info().directory()) + MARGIN;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.noSpace,
                    new Object[] { folder, Long.toString(needed / 1_000_000), Long.toString(free / 1_000_000) }));
        }
    }

    /** Without the copies in the store's folder, which are not backed up again. */
    private static long size(Path directory) throws IOException {
        Path copies = directory.resolve("backups"); //$NON-NLS-1$
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> !f.startsWith(copies)).mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0)
                    .sum();
        }
    }

    private void prune(Store store, BackupPlan plan) throws ClienteleException {
        UUID id = store.info().id();
        List<KeptBackup> mine = list(plan.folder()).stream().filter(b -> b.backup().storeId().equals(id)
                && b.backup().directory().getFileName().toString().startsWith(prefix(id))).toList();
        for (KeptBackup old : Keeping.tooMany(mine, plan, zone)) {
            discard(old.backup().directory());
        }
    }

    private static void discard(Path backup) {
        try {
            Keeping.remove(backup);
        } catch (IOException e) {
            log("An old backup could not be removed", e); //$NON-NLS-1$
        }
    }

    private static String prefix(UUID store) {
        return "clientele-" + store.toString().substring(0, 8) + '-'; //$NON-NLS-1$
    }

    @Override
    public BackupCheck verify(Path backup, IProgressMonitor monitor) throws ClienteleException {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir")); //$NON-NLS-1$
        Path at = backup.toAbsolutePath().normalize();
        if (Files.isWritable(at.getParent())) {
            scratch = at.getParent(); // where there was space for a backup, there is for another
        }
        BackupCheck check = stores.checkBackup(at, scratch, monitor);
        try {
            Checks.write(check);
        } catch (IOException e) {
            log("What the check of a backup found could not be written down", e); //$NON-NLS-1$
        }
        return check;
    }

    @Override
    public List<KeptBackup> list(Path folder) throws ClienteleException {
        return stores.backupsIn(folder).stream().map(b -> new KeptBackup(b, Checks.read(b.directory()))).toList();
    }

    @Override
    public Optional<Instant> next(Store store) throws ClienteleException {
        BackupPlan plan = plan();
        Instant last = null;
        if (Files.isDirectory(plan.folder())) {
            last = list(plan.folder()).stream().filter(b -> b.backup().storeId().equals(store.info().id()))
                    .filter(KeptBackup::isSound).map(b -> b.backup().madeAt()).findFirst().orElse(null);
        }
        return plan.schedule().next(last, clock.instant(), zone);
    }

    private static Contribution contribution(UUID store) {
        return new Contribution("org.clientele.operations", null, "backup", store.toString(), Messages.label); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void report(Contribution what, String cause, String remedy) {
        health.report(HealthReport.warning(what, cause, remedy));
    }

    private static void log(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(BackupServiceComponent.class).warn(message, TraceForLog.of(cause));
        }
    }
}
