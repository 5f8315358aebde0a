package org.clientele.core.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is installed here and how it is.
 *
 * @param version the program's version, with its qualifier
 * @param java the Java runtime: version and vendor
 * @param system the operating system: name, version, processor
 * @param partners the bundles of partners that are installed
 * @param disabled how many contributions are switched off
 * @param warnings how many things are to be looked at
 * @param safeMode whether the program runs without the bundles of partners
 * @param provisioning the file or folder in which IT made settings
 * @param provisioningProblems how many lines of it are wrong
 * @param logs the folder of the logs
 * @param dataFree free space where the user's data lie, in bytes; -1 when it is not known
 * @since 1.0
 */
public record Installation(String version, String java, String system, List<InstalledBundle> partners, int disabled,
        int warnings, boolean safeMode, Optional<Path> provisioning, int provisioningProblems, Path logs,
        long dataFree) {

    /** Copies the list. */
    public Installation {
        partners = List.copyOf(partners);
    }

    /**
     * A bundle.
     *
     * @param name its symbolic name
     * @param version its version
     * @param active whether it can be used
     */
    public record InstalledBundle(String name, String version, boolean active) {
    }
}
