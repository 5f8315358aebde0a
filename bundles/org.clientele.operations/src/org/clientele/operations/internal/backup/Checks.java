package org.clientele.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.clientele.core.store.BackupCheck;

/** What checks found, in a file beside each backup: what lies in the backup is what its list of digests says. */
final class Checks {

    private static final String SUFFIX = ".check"; //$NON-NLS-1$

    private Checks() {
    }

    static Path file(Path backup) {
        return backup.resolveSibling(backup.getFileName() + SUFFIX);
    }

    static void write(BackupCheck check) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("checkedAt", check.checkedAt().toString()); //$NON-NLS-1$
        properties.setProperty("lastSequence", Long.toString(check.lastSequence())); //$NON-NLS-1$
        properties.setProperty("parties", Long.toString(check.parties())); //$NON-NLS-1$
        properties.setProperty("findings", Integer.toString(check.findings().size())); //$NON-NLS-1$
        for (int i = 0; i < check.findings().size(); i++) {
            properties.setProperty("finding." + i, check.findings().get(i)); //$NON-NLS-1$
        }
        PrivateFile.write(file(check.backup()), properties);
    }

    /** Empty when there is none, or none that can be read: such a backup counts as never checked. */
    static Optional<BackupCheck> read(Path backup) {
        Path file = file(backup);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Properties properties = PrivateFile.read(file);
            List<String> findings = new ArrayList<>();
            int count = Integer.parseInt(properties.getProperty("findings", "")); //$NON-NLS-1$ //$NON-NLS-2$
            for (int i = 0; i < count; i++) {
                findings.add(properties.getProperty("finding." + i, "?")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return Optional.of(new BackupCheck(backup, Instant.parse(properties.getProperty("checkedAt", "")), findings, //$NON-NLS-1$ //$NON-NLS-2$
                    Long.parseLong(properties.getProperty("lastSequence", "0")), //$NON-NLS-1$ //$NON-NLS-2$
                    Long.parseLong(properties.getProperty("parties", "0")))); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
