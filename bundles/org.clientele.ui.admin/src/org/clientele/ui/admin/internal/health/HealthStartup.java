package org.clientele.ui.admin.internal.health;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;

import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Watches over partners' code in the windows once the workbench is there; in safe mode there is none. */
public final class HealthStartup implements IStartup {

    private static final Duration LOG = Duration.ofSeconds(2);
    private static final Duration TELL = Duration.ofSeconds(10);

    @Override
    public void earlyStartup() {
        BundleContext context = FrameworkUtil.getBundle(HealthStartup.class).getBundleContext();
        ServiceReference<HealthService> reference = context.getServiceReference(HealthService.class);
        HealthService health = reference == null ? null : context.getService(reference);
        if (health == null || health.isSafeMode()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        Thread watch = new Thread(new UiWatch(code -> windows(display, code), display.getThread(), health,
                ILog.of(HealthStartup.class)::warn, LOG, TELL), "Watch over the windows"); //$NON-NLS-1$
        watch.setDaemon(true);
        watch.start();
        Resource.setNonDisposeHandler(made -> leaked(health, made));
    }

    private static void windows(Display display, Runnable code) {
        try {
            display.asyncExec(code);
        } catch (SWTException e) {
            throw new RejectedExecutionException(e); // there are no windows any more
        }
    }

    /** An image, font or the like that nobody refers to and nobody disposed of. */
    private static void leaked(HealthService health, Error made) {
        health.suspect(made.getStackTrace(), "window", "leak") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(what -> health.report(HealthReport.warning(what, NLS.bind(Messages.leak, what.bundle()), null)));
    }
}
