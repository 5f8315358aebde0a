package org.clientele.core.provisioning;

import java.nio.file.Path;

/**
 * Something that is wrong with a provisioning file.
 *
 * @param severity how bad it is
 * @param file the file or folder
 * @param line the line, counted from 1; 0 when it concerns the whole file
 * @param column the column, counted from 1; 0 when it concerns the whole line
 * @param sentence what is wrong, what holds instead, and what to do, in the user's language, without the place
 * @since 1.0
 */
public record ProvisioningProblem(Severity severity, Path file, int line, int column, String sentence) {

    /** How bad a problem is. */
    public enum Severity {
        /** Something that was set does not hold. */
        ERROR,
        /** Everything holds, yet something is not as it should be. */
        WARNING
    }

    /**
     * The place as compilers write it, which editors open.
     *
     * @return such as {@code /etc/clientele/provisioning.ini:12:8}
     */
    public String place() {
        return file + (line == 0 ? "" : ":" + line) + (line == 0 || column == 0 ? "" : ":" + column); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /**
     * Place and sentence in one line.
     *
     * @return for logs and lists
     */
    @Override
    public String toString() {
        return place() + ": " + sentence; //$NON-NLS-1$
    }
}
