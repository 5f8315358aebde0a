package org.clientele.operations.internal.support;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.InstallationService;
import org.clientele.core.operations.SupportPart;
import org.clientele.core.operations.SupportService;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreLocations;
import org.clientele.operations.internal.backup.PrivateFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Collects the parts of a support bundle and writes it. */
@Component
public final class SupportServiceComponent implements SupportService {

    /** Of each log the end: what happened last. */
    private static final int MOST_OF_A_LOG = 300_000;

    private final BundleContext context;
    private final InstallationService installation;
    private final HealthService health;
    private final ProvisioningService provisioning;
    private final List<Path> logFolders;

    /**
     * Creates the service.
     *
     * @param context this bundle
     * @param installation knows the versions
     * @param health knows what is wrong
     * @param provisioning knows what IT set
     */
    @Activate
    public SupportServiceComponent(BundleContext context, @Reference InstallationService installation,
            @Reference HealthService health, @Reference ProvisioningService provisioning) {
        this(context, installation, health, provisioning, List.of(StoreLocations.ofSystemUser().logFolder(),
                StoreLocations.ofSystemUser().dataFolder().resolve("workspace").resolve(".metadata"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    SupportServiceComponent(BundleContext context, InstallationService installation, HealthService health,
            ProvisioningService provisioning, List<Path> logFolders) {
        this.context = context;
        this.installation = installation;
        this.health = health;
        this.provisioning = provisioning;
        this.logFolders = List.copyOf(logFolders);
    }

    @Override
    public List<SupportPart> collect(Store store, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.task, 10);
        Map<String, List<String>> logs = logs();
        List<String> said = new ArrayList<>();
        logs.values().forEach(lines -> said.add(String.join("\n", lines))); //$NON-NLS-1$
        health.issues().forEach(i -> said.add(i.cause() + ' ' + i.contribution().label()));
        String preferences = Settings.preferences(Platform.getPreferencesService());
        String provisioned = Settings.provisioning(provisioning);
        said.add(preferences);
        said.add(provisioned);
        CustomerWords words = CustomerWords.in(store, said, progress.split(5));
        Scrub scrub = new Scrub(words, Vocabulary.of(context));
        if (progress.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        List<SupportPart> parts = new ArrayList<>();
        parts.add(part("bundles.txt", Messages.bundles, () -> Facts.bundles(context))); //$NON-NLS-1$
        parts.add(part("health.txt", Messages.health, () -> health(scrub))); //$NON-NLS-1$
        logs.forEach((name, lines) -> parts.add(part("logs/" + name, NLS.bind(Messages.log, name), //$NON-NLS-1$
                () -> scrub.log(lines))));
        parts.add(part("preferences.txt", Messages.preferences, () -> words.mask(preferences))); //$NON-NLS-1$
        parts.add(part("provisioning.txt", Messages.provisioning, () -> words.mask(provisioned))); //$NON-NLS-1$
        parts.add(part("store.txt", Messages.store, () -> Facts.store(store))); //$NON-NLS-1$
        parts.add(part("threads.txt", Messages.threads, Facts::threads)); //$NON-NLS-1$
        parts.add(part("updates.txt", Messages.updates, this::profiles)); //$NON-NLS-1$
        parts.add(part("versions.txt", Messages.versions, () -> Facts.versions(installation.describe()))); //$NON-NLS-1$
        return parts;
    }

    /** Text that may fail without the others. */
    @FunctionalInterface
    private interface Source {
        String text() throws IOException;
    }

    private static SupportPart part(String name, String title, Source source) {
        try {
            return new SupportPart(name, title, source.text());
        } catch (IOException | RuntimeException e) {
            return new SupportPart(name, title, "could not be read: " + e.getClass().getName() + '\n'); //$NON-NLS-1$
        }
    }

    private String health(Scrub scrub) {
        StringBuilder text = new StringBuilder();
        for (HealthIssue issue : health.issues()) {
            text.append(issue.severity()).append(' ').append(issue.contribution().bundle()).append(' ')
                    .append(issue.contribution().version()).append(' ').append(issue.contribution().point()).append('\n')
                    .append("  ").append(scrub.text(issue.cause().replace('\n', ' '))).append('\n') //$NON-NLS-1$
                    .append("  since ").append(issue.since()).append(", times ").append(issue.times()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
            issue.detail().lines().forEach(l -> text.append(scrub.log(List.of(l))));
        }
        return text.isEmpty() ? "no issues\n" : text.toString(); //$NON-NLS-1$
    }

    /** The states of the profile that p2 keeps: times alone. */
    private String profiles() throws IOException {
        Path registry = Path.of(System.getProperty("user.home"), ".none"); //$NON-NLS-1$ //$NON-NLS-2$
        if (Platform.getConfigurationLocation() != null && Platform.getConfigurationLocation().getURL() != null) {
            // "/C:/..." of Windows is a file, but no path
            Path configuration = new File(Platform.getConfigurationLocation().getURL().getPath()).toPath();
            registry = configuration.resolveSibling("p2/org.eclipse.equinox.p2.engine/profileRegistry"); //$NON-NLS-1$
        }
        if (!Files.isDirectory(registry)) {
            return "no profile beside the configuration\n"; //$NON-NLS-1$
        }
        try (Stream<Path> files = Files.walk(registry, 2)) {
            Function<Path, String> name = f -> f.getFileName().toString();
            return String.join("\n", files.map(name).filter(n -> n.matches(".*\\.profile(\\.gz)?|state.*|\\d+")).sorted().toList()) //$NON-NLS-1$ //$NON-NLS-2$
                    + '\n';
        }
    }

    private Map<String, List<String>> logs() {
        Map<String, List<String>> logs = new LinkedHashMap<>();
        logFolders.forEach(folder -> collect(folder, logs));
        if (Platform.isRunning() && Platform.getLogFileLocation() != null) {
            read(Platform.getLogFileLocation().toPath(), logs);
        }
        return logs;
    }

    private static void collect(Path folder, Map<String, List<String>> logs) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            files.filter(f -> f.getFileName().toString().endsWith(".log")).sorted().forEach(f -> read(f, logs)); //$NON-NLS-1$
        } catch (IOException e) {
            logs.put("unreadable", List.of()); //$NON-NLS-1$
        }
    }

    private static void read(Path file, Map<String, List<String>> logs) {
        String name = file.getFileName().toString().replaceFirst("^\\.", "workbench."); //$NON-NLS-1$ //$NON-NLS-2$
        if (!name.matches("[A-Za-z0-9._-]{1,80}") || logs.containsKey(name)) { //$NON-NLS-1$
            return;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
            in.seek(Math.max(0, in.length() - MOST_OF_A_LOG));
            byte[] bytes = new byte[(int) Math.min(MOST_OF_A_LOG, in.length())];
            in.readFully(bytes);
            logs.put(name, new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            logs.put(name, List.of());
        }
    }

    @Override
    public void write(List<SupportPart> parts, Path file) throws ClienteleException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.exists, target));
        }
        try {
            PrivateFile.write(target, zip(parts));
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.notWritable, target), e);
        }
    }

    private static byte[] zip(Collection<SupportPart> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SupportPart part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
