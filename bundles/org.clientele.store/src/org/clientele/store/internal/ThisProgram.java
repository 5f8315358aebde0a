package org.clientele.store.internal;

/** What this process is to people who wait for a store that it has open. */
final class ThisProgram {

    private ThisProgram() {
    }

    static String name() {
        String application = System.getProperty("eclipse.application", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (application.startsWith("org.clientele.rcp")) { //$NON-NLS-1$
            return Messages.ThisProgram_workbench;
        }
        return application.startsWith("org.clientele.cli") ? Messages.ThisProgram_commandLine //$NON-NLS-1$
                : Messages.ThisProgram_other;
    }
}
