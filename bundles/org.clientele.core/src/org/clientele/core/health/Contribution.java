package org.clientele.core.health;

import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a bundle contributes at one point: who, where, and what users call it.
 *
 * @param bundle the symbolic name of the bundle, never null
 * @param version its version, empty when it is not known
 * @param point the id of the extension point, or the name of the service's interface without its package
 * @param id the id of the contribution within the point, empty when it has none that can be told
 * @param label the name that users know it by, in their language; the id when it has none
 * @since 1.0
 */
public record Contribution(String bundle, String version, String point, String id, String label) {

    private static final String OURS = "org.clientele."; //$NON-NLS-1$

    /** Puts what is not known as empty. */
    public Contribution {
        Objects.requireNonNull(bundle, "bundle"); //$NON-NLS-1$
        Objects.requireNonNull(point, "point"); //$NON-NLS-1$
        version = Objects.requireNonNullElse(version, ""); //$NON-NLS-1$
        id = Objects.requireNonNullElse(id, ""); //$NON-NLS-1$
        label = label == null || label.isBlank() ? id : label;
    }

    /**
     * A contributed object. Its bundle is found by its class; without a framework its package stands for the bundle.
     *
     * @param contributed the object, such as a service
     * @param point what it is contributed to: the type of the service
     * @param id its id, or null when it does not say one
     * @param label its name, or null
     * @return the contribution
     */
    public static Contribution of(Object contributed, Class<?> point, String id, String label) {
        Class<?> type = contributed.getClass();
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null ? new Contribution(type.getPackageName(), null, point.getSimpleName(), id, label)
                : of(bundle, point.getSimpleName(), id, label);
    }

    /**
     * Something that a known bundle contributes.
     *
     * @param bundle the bundle
     * @param point the id of the extension point, or the name of the service's interface
     * @param id its id, or null when it does not say one
     * @param label its name, or null
     * @return the contribution
     */
    public static Contribution of(Bundle bundle, String point, String id, String label) {
        BundleRevision revision = bundle.adapt(BundleRevision.class); // null once it is uninstalled
        Version version = revision == null ? bundle.getVersion() : revision.getVersion();
        return new Contribution(bundle.getSymbolicName(), version.toString(), point, id, label);
    }

    /**
     * Something in the {@code plugin.xml} of a bundle.
     *
     * @param element the element with the attributes {@code id} and {@code name} or {@code label}, as far as it has them
     * @return the contribution
     */
    public static Contribution of(IConfigurationElement element) {
        String name = element.getAttribute("name"); //$NON-NLS-1$
        return of(element, element.getAttribute("id"), //$NON-NLS-1$
                name == null ? element.getAttribute("label") : name); //$NON-NLS-1$
    }

    private static Contribution of(IConfigurationElement element, String id, String label) {
        String point = element.getDeclaringExtension().getExtensionPointUniqueIdentifier();
        String name = element.getContributor().getName();
        Bundle self = FrameworkUtil.getBundle(Contribution.class);
        if (self != null && self.getBundleContext() != null) {
            for (Bundle bundle : self.getBundleContext().getBundles()) {
                if (name.equals(bundle.getSymbolicName())) {
                    return of(bundle, point, id, label);
                }
            }
        }
        return new Contribution(name, null, point, id, label);
    }

    /**
     * Whether one of the program's own bundles contributes it: it runs on the calling thread and is never disabled.
     *
     * @return false for what partners contribute
     */
    public boolean isOurs() {
        return bundle.startsWith(OURS);
    }
}
