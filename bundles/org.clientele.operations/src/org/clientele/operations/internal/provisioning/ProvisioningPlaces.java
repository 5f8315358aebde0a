package org.clientele.operations.internal.provisioning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the provisioning file lies. The place of the system, which only IT writes, counts first: else whoever starts the
 * program could name a file of his own and give himself any role.
 */
final class ProvisioningPlaces {

    static final String PROPERTY = "clientele.provisioning"; //$NON-NLS-1$
    static final String VARIABLE = "CLIENTELE_PROVISIONING"; //$NON-NLS-1$

    private final String system;
    private final Map<String, String> environment;
    private final Optional<String> property;
    private final Predicate<Path> exists;

    /**
     * What was found.
     *
     * @param sources files and folders in the order in which they are read; empty without any
     * @param ignored what the property or the variable names in vain
     */
    record Found(List<Path> sources, Optional<String> ignored) {
    }

    /**
     * Creates the places of some system.
     *
     * @param systemName the value of {@code os.name}
     * @param environment the environment
     * @param property the system property; empty when it is not set
     * @param exists tells whether something is there
     */
    ProvisioningPlaces(String systemName, Map<String, String> environment, Optional<String> property,
            Predicate<Path> exists) {
        this.system = systemName.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.property = property.filter(p -> !p.isBlank());
        this.exists = exists;
    }

    /** The places of this computer. */
    static ProvisioningPlaces ofThisSystem() {
        return new ProvisioningPlaces(System.getProperty("os.name", ""), System.getenv(), //$NON-NLS-1$ //$NON-NLS-2$
                Optional.ofNullable(System.getProperty(PROPERTY)), Files::exists);
    }

    /** The folder that only IT writes, as text in the manner of its system. */
    String systemFolder() {
        if (system.startsWith("windows")) { //$NON-NLS-1$
            return environment.getOrDefault("ProgramData", "C:\\ProgramData") + "\\Clientele"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return system.startsWith("mac") ? "/Library/Application Support/Clientele" : "/etc/clientele"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    Found find() {
        Path folder = Path.of(systemFolder());
        List<Path> sources = new ArrayList<>();
        for (String name : List.of("provisioning.ini", "provisioning.d")) { //$NON-NLS-1$ //$NON-NLS-2$
            if (exists.test(folder.resolve(name))) {
                sources.add(folder.resolve(name));
            }
        }
        Optional<String> named = property
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(v -> !v.isBlank()));
        if (sources.isEmpty() && named.isPresent()) {
            return new Found(List.of(Path.of(named.get()).toAbsolutePath().normalize()), Optional.empty());
        }
        return new Found(List.copyOf(sources), named);
    }
}
