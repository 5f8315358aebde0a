package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects what is logged as an error: the workbench and NatTable swallow exceptions of painters and listeners. */
final class LoggedErrors implements AutoCloseable {

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.matches(IStatus.ERROR)) {
            errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
        }
    };

    LoggedErrors() {
        Platform.addLogListener(listener);
    }

    /** Fails when something was logged. */
    void assertNone() {
        assertEquals(List.of(), errors);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
