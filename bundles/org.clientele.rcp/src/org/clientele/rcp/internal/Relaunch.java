package org.clientele.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Hands the wish for a restart with another workspace to the start script. The workbench leaves a command line in a
 * system property, from where a native launcher would fetch it through shared memory; a script cannot, so the one part
 * that differs between two starts, the workspace, goes into the file that the script names.
 */
final class Relaunch {

    private static final String FILE = "clientele.relaunch"; //$NON-NLS-1$

    private static final String DATA = "-data"; //$NON-NLS-1$

    private Relaunch() {
    }

    /** Writes the file; without one nothing happens, and the restart comes back to the same workspace. */
    static void handOver() {
        String file = System.getProperty(FILE);
        String commandLine = System.getProperty(IApplicationContext.EXIT_DATA_PROPERTY);
        if (file == null || commandLine == null) {
            return;
        }
        try {
            Files.write(Path.of(file), workspaceOf(commandLine));
        } catch (IOException e) {
            ILog.get().error("The workspace for the restart could not be handed over to " + file, e);
        }
    }

    /**
     * The workspace arguments in a command line of the workbench.
     *
     * @param commandLine one argument on each line
     * @return the option and its value, or nothing
     */
    static List<String> workspaceOf(String commandLine) {
        List<String> arguments = Arrays.asList(commandLine.split("\\R")); //$NON-NLS-1$
        int at = arguments.lastIndexOf(DATA);
        return at < 0 || at + 1 == arguments.size() ? List.of() : arguments.subList(at, at + 2);
    }
}
