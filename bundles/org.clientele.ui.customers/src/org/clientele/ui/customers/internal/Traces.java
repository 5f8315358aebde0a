package org.clientele.ui.customers.internal;

import java.io.IOException;

import org.clientele.core.operations.TraceForLog;
import org.clientele.ui.customers.internal.files.OpenedFiles;
import org.clientele.ui.customers.internal.record.NeutralTitles;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Sees to it from the start that nothing of customers stays on the disk outside of the store. */
public final class Traces implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().addWorkbenchListener(new NeutralTitles());
        try {
            OpenedFiles.shared().removeLeftOvers();
        } catch (IOException e) {
            ILog.of(getClass()).warn("Copies of opened files that may be left over cannot be looked for", TraceForLog.of(e)); //$NON-NLS-1$
        }
    }
}
