package org.clientele.operations.internal.health;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Looks at the bundles of partners: which cannot start, whose plugin.xml cannot be read, whose components fail, and which
 * leave threads behind when they are stopped.
 */
@Component(service = BundleWatch.class, immediate = true)
public final class BundleWatch implements BundleListener, FrameworkListener {

    private static final String BUNDLE = "bundle"; //$NON-NLS-1$
    private static final String PLUGIN = "plugin.xml"; //$NON-NLS-1$
    private static final String THREADS = "threads"; //$NON-NLS-1$
    private static final String LEFTOVERS = "leftovers"; //$NON-NLS-1$
    private static final long GRACE_SECONDS = 2;

    private final BundleContext context;
    private final HealthService health;
    private final ServiceComponentRuntime components;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "Health of bundles"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts watching.
     *
     * @param context this bundle's context
     * @param health is told
     * @param components knows which components failed
     */
    @Activate
    public BundleWatch(BundleContext context, @Reference HealthService health,
            @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.health = health;
        this.components = components;
        context.addBundleListener(this);
        context.addFrameworkListener(this);
        later.execute(this::lookAtAll);
        later.schedule(this::lookAtAll, GRACE_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
        context.removeFrameworkListener(this);
        later.shutdownNow();
    }

    /** Looks at all bundles of partners now. */
    public void lookAtAll() {
        for (Bundle bundle : context.getBundles()) {
            if (Partners.isPartner(bundle)) {
                look(bundle);
            }
        }
    }

    private void look(Bundle bundle) {
        try {
            if (bundle.getState() == Bundle.INSTALLED) {
                tell(bundle, BUNDLE, NLS.bind(Messages.bundle_unresolved, missing(bundle)));
                return;
            }
            health.resolved(Contribution.of(bundle, BUNDLE, BUNDLE, null));
            if (bundle.getEntry(PLUGIN) != null && Platform.getExtensionRegistry()
                    .getExtensions(ContributorFactoryOSGi.createContributor(bundle)).length == 0) {
                tell(bundle, PLUGIN, Messages.bundle_plugin);
            }
            for (ComponentDescriptionDTO each : components.getComponentDescriptionDTOs(bundle)) {
                for (ComponentConfigurationDTO made : components.getComponentConfigurationDTOs(each)) {
                    if (made.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                        tell(bundle, each.name, NLS.bind(Messages.bundle_component, each.implementationClass));
                    }
                }
            }
        } catch (RuntimeException | LinkageError e) {
            if (bundle.getState() == Bundle.UNINSTALLED) {
                return; // it went before it was looked at, or meanwhile
            }
            ILog.of(BundleWatch.class).error("The health of " + bundle.getSymbolicName() + " is not known", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void tell(Bundle bundle, String id, String cause) {
        health.report(new HealthReport(HealthSeverity.DISABLED, Contribution.of(bundle, BUNDLE, id, bundle.getSymbolicName()),
                cause, null, null, null));
    }

    /** What the framework says is missing, in its own words. */
    private static String missing(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return ""; //$NON-NLS-1$
        } catch (BundleException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\n"); //$NON-NLS-1$
            for (String line : lines) {
                if (line.contains("Unresolved requirement:")) { //$NON-NLS-1$
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
            return lines[0];
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        switch (event.getType()) {
        case BundleEvent.STOPPED -> {
            if (context.getBundle(0).getState() != Bundle.STOPPING && Partners.isPartner(bundle)) {
                gone(bundle);
                later.schedule(() -> threadsOf(bundle), GRACE_SECONDS, TimeUnit.SECONDS);
            }
        }
        case BundleEvent.UNINSTALLED, BundleEvent.UPDATED -> gone(bundle);
        case BundleEvent.STARTED, BundleEvent.RESOLVED -> {
            if (Partners.isPartner(bundle)) {
                later.schedule(() -> look(bundle), GRACE_SECONDS, TimeUnit.SECONDS);
            }
        }
        default -> {
            // nothing that matters here
        }
        }
    }

    /** An activator that throws is told to framework listeners only. */
    @Override
    public void frameworkEvent(FrameworkEvent event) {
        Bundle bundle = event.getBundle();
        if (event.getType() == FrameworkEvent.ERROR && bundle != null && Partners.isPartner(bundle)
                && event.getThrowable() instanceof BundleException) {
            tell(bundle, BUNDLE, Messages.bundle_start);
        }
    }

    /** What it left behind is told of as long as the program runs. */
    private void gone(Bundle bundle) {
        health.issues().stream().map(HealthIssue::contribution)
                .filter(what -> what.bundle().equals(bundle.getSymbolicName()) && !what.point().equals(LEFTOVERS))
                .forEach(health::resolved);
    }

    /** Threads that still run code of a bundle that was stopped. */
    private void threadsOf(Bundle bundle) {
        if (bundle.getState() != Bundle.RESOLVED) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            for (StackTraceElement frame : each.getValue()) {
                String type = frame.getClassName();
                if (!type.startsWith("java.") && Partners.has(bundle, type)) { //$NON-NLS-1$
                    names.add(each.getKey().getName());
                    break;
                }
            }
        }
        if (!names.isEmpty()) {
            health.report(HealthReport.warning(Contribution.of(bundle, BUNDLE, THREADS, bundle.getSymbolicName()),
                    NLS.bind(Messages.bundle_threads, names.size(), String.join(", ", names)), //$NON-NLS-1$
                    Messages.remedy_restart));
        }
    }
}
