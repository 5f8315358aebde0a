package example.partner.internal;

import java.util.concurrent.TimeUnit;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Takes the partner's own migration away for a while, as if another version of the bundle were installed. */
record MigrationsOfTheTest(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {

    static MigrationsOfTheTest insteadOfTheComponent(BundleContext bundle) {
        ServiceComponentRuntime runtime = bundle.getService(bundle.getServiceReference(ServiceComponentRuntime.class));
        ComponentDescriptionDTO component = runtime.getComponentDescriptionDTO(bundle.getBundle(),
                VisitsMigration.class.getName());
        MigrationsOfTheTest own = new MigrationsOfTheTest(runtime, component);
        try {
            runtime.disableComponent(component).timeout(TimeUnit.MINUTES.toMillis(1)).getValue();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return own;
    }

    void enable() throws Exception {
        runtime.enableComponent(component).timeout(TimeUnit.MINUTES.toMillis(1)).getValue();
    }
}
