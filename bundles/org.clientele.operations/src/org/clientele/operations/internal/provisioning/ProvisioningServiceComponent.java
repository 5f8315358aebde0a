package org.clientele.operations.internal.provisioning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningProblem.Severity;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.StoreLocations;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the provisioning file of this computer once. */
@Component(service = ProvisioningService.class)
public final class ProvisioningServiceComponent implements ProvisioningService {

    private final List<Path> sources;
    private final Variables variables;
    private final Provisioned provisioned;

    /** Reads what IT set for this computer, and writes what is wrong with it into the log. */
    @Activate
    public ProvisioningServiceComponent() {
        this(ProvisioningPlaces.ofThisSystem().find(), variablesOfThisProcess());
        for (ProvisioningProblem problem : problems()) {
            if (problem.severity() == Severity.ERROR) {
                ILog.of(getClass()).error(problem.toString());
            } else {
                ILog.of(getClass()).warn(problem.toString());
            }
        }
    }

    /**
     * Reads given files.
     *
     * @param found where they lie
     * @param variables what stands for what
     */
    ProvisioningServiceComponent(ProvisioningPlaces.Found found, Variables variables) {
        this.sources = found.sources();
        this.variables = variables;
        ProvisioningReader reader = new ProvisioningReader(variables);
        found.ignored().ifPresent(named -> {
            if (!sources.isEmpty()) {
                reader.problems().warning(sources.getFirst(), 0, 0, NLS.bind(Messages.Place_ignored, named));
            }
        });
        this.provisioned = reader.read(sources);
    }

    /**
     * Reads one file or folder.
     *
     * @param source the file or folder
     * @param variables name to value
     * @return what it says
     */
    public static ProvisioningService of(Path source, Map<String, String> variables) {
        return new ProvisioningServiceComponent(new ProvisioningPlaces.Found(List.of(source), Optional.empty()),
                new Variables(variables, name -> null));
    }

    private static Variables variablesOfThisProcess() {
        StoreLocations locations = StoreLocations.ofSystemUser();
        return new Variables(
                Map.of("user", System.getProperty("user.name", "unknown"), "home", System.getProperty("user.home", "."), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                        "data", locations.dataFolder().toString()), //$NON-NLS-1$
                System::getenv);
    }

    @Override
    public Optional<Path> source() {
        return sources.stream().findFirst();
    }

    @Override
    public Optional<ProvisionedSetting> setting(String section, String key) {
        return provisioned.settings().stream().filter(s -> s.section().equals(section) && s.key().equals(key)).findFirst();
    }

    @Override
    public List<ProvisionedSetting> settings(String section) {
        return provisioned.settings().stream().filter(s -> s.section().equals(section)).toList();
    }

    @Override
    public boolean isSectionLocked(String section) {
        return provisioned.lockedSections().contains(section);
    }

    /**
     * Tells whether a section is there, be it empty.
     *
     * @param section the section's name
     * @return true when it is
     */
    public boolean has(String section) {
        return provisioned.sections().contains(section);
    }

    /**
     * The sections that begin alike, such as {@code role auditor}.
     *
     * @param prefix the beginning
     * @return their names
     */
    public List<String> sections(String prefix) {
        return provisioned.sections().stream().filter(s -> s.startsWith(prefix)).sorted().toList();
    }

    @Override
    public List<ProvisioningProblem> problems() {
        return provisioned.problems();
    }

    @Override
    public List<ProvisioningProblem> check(Path source) throws ClienteleException {
        Path place = source.toAbsolutePath().normalize();
        if (!Files.exists(place)) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.Check_missing, place));
        }
        return new ProvisioningReader(variables).read(List.of(place)).problems();
    }
}
