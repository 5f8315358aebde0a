package org.clientele.operations.internal.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.Installation.InstalledBundle;
import org.clientele.core.operations.InstallationService;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.StoreLocations;
import org.clientele.operations.internal.health.Partners;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is installed from the framework. */
@Component
public final class InstallationServiceComponent implements InstallationService {

    private final BundleContext context;
    private final HealthService health;
    private final ProvisioningService provisioning;

    /**
     * Creates the service.
     *
     * @param context this bundle
     * @param health knows what is wrong
     * @param provisioning knows what IT set
     */
    @Activate
    public InstallationServiceComponent(BundleContext context, @Reference HealthService health,
            @Reference ProvisioningService provisioning) {
        this.context = context;
        this.health = health;
        this.provisioning = provisioning;
    }

    @Override
    public Installation describe() {
        List<InstalledBundle> partners = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (Partners.isPartner(bundle)) {
                partners.add(new InstalledBundle(bundle.getSymbolicName(), bundle.getVersion().toString(),
                        (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0));
            }
        }
        partners.sort(Comparator.comparing(InstalledBundle::name));
        List<HealthIssue> issues = health.issues();
        StoreLocations locations = StoreLocations.ofSystemUser();
        return new Installation(context.getBundle().getVersion().toString(),
                System.getProperty("java.runtime.version", "?") + ' ' + System.getProperty("java.vendor", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                System.getProperty("os.name", "?") + ' ' + System.getProperty("os.version", "") + ' ' //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                        + System.getProperty("os.arch", ""), //$NON-NLS-1$ //$NON-NLS-2$
                partners, count(issues, HealthSeverity.DISABLED), count(issues, HealthSeverity.WARNING),
                health.isSafeMode(), provisioning.source(), provisioning.problems().size(), locations.logFolder(),
                free(locations.dataFolder()));
    }

    private static int count(List<HealthIssue> issues, HealthSeverity severity) {
        return (int) issues.stream().filter(i -> i.severity() == severity).count();
    }

    private static long free(Path folder) {
        try {
            Path there = folder;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there == null ? -1 : Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }
}
