package org.clientele.operations.internal.provisioning;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the health view what is wrong with the provisioning file. */
@Component(service = ProvisioningHealth.class, immediate = true)
public final class ProvisioningHealth {

    /**
     * Reports it once.
     *
     * @param context this bundle
     * @param provisioning what was read
     * @param health is told
     */
    @Activate
    public ProvisioningHealth(BundleContext context, @Reference ProvisioningService provisioning,
            @Reference HealthService health) {
        int number = 0;
        for (ProvisioningProblem problem : provisioning.problems()) {
            health.report(HealthReport.warning(
                    Contribution.of(context.getBundle(), "provisioning", problem.place() + '#' + number++, //$NON-NLS-1$
                            problem.place()),
                    problem.sentence(), Messages.Health_remedy));
        }
    }
}
