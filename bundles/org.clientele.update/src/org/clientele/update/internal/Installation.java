package org.clientele.update.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.prefs.Preferences;

/** The installation of p2 that is looked after: its agent, its profile, its folders. */
public final class Installation {

    /** What p2 adds to the id of a feature to name the group of what it includes. */
    public static final String GROUP = ".feature.group"; //$NON-NLS-1$

    private static final Set<String> OWN = Set.of("org.clientele.product", "org.clientele.platform.feature", //$NON-NLS-1$ //$NON-NLS-2$
            "org.clientele.core.feature", "org.clientele.segmentation.feature", "org.clientele.lifecycle.feature", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "org.clientele.exchange.feature", "org.clientele.workbench.feature", "org.clientele.branding.feature"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String PRODUCT = "org.eclipse.equinox.p2.type.product"; //$NON-NLS-1$

    private final IProvisioningAgent agent;
    private final String profileId;
    private final Path area;

    /**
     * @param agent the agent of p2
     * @param profileId the profile that is looked after
     * @param area the folder of p2, configuration and the pool of bundles
     */
    public Installation(IProvisioningAgent agent, String profileId, Path area) {
        this.agent = agent;
        this.profileId = profileId;
        this.area = area;
        allowPlainHttp();
    }

    /** Mirrors within a house have no TLS; p2 would silently ask them by https. What they hold is verified anyway. */
    private static void allowPlainHttp() {
        Preferences rules = ConfigurationScope.INSTANCE.getNode("org.eclipse.equinox.p2.repository") //$NON-NLS-1$
                .node("protocolRules"); //$NON-NLS-1$
        if (System.getProperty("p2.httpRule") == null && rules.get("http", null) == null) { //$NON-NLS-1$ //$NON-NLS-2$
            rules.put("http", "allow"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /**
     * The installation that this program runs from.
     *
     * @throws ClienteleException FAILED when it was not installed by p2, or p2 is not all there yet
     */
    public static Installation ofProgram() throws ClienteleException {
        IProvisioningAgent agent = agentOfProgram();
        IAgentLocation location = agent == null ? null : agent.getService(IAgentLocation.class);
        if (location == null || location.getRootLocation() == null
                || agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF) == null) {
            throw new ClienteleException(StatusCodes.FAILED, Messages.notInstalled);
        }
        Path p2 = new File(location.getRootLocation()).toPath();
        Installation program = new Installation(agent, IProfileRegistry.SELF,
                p2.toAbsolutePath().normalize().getParent());
        if (program.metadata() == null || program.artifacts() == null || program.planner() == null
                || program.engine() == null) {
            throw new ClienteleException(StatusCodes.FAILED, Messages.stillStarting);
        }
        return program;
    }

    private static IProvisioningAgent agentOfProgram() {
        // nothing else starts this bundle in a program without a screen
        Bundle core = FrameworkUtil.getBundle(IProvisioningAgent.class);
        try {
            core.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            return null;
        }
        BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        return reference == null ? null : context.getService(reference);
    }

    public IProvisioningAgent agent() {
        return agent;
    }

    /** The folder that holds p2, configuration and, unless the program folder is shared, the program. */
    public Path area() {
        return area;
    }

    public IProfileRegistry profiles() {
        return agent.getService(IProfileRegistry.class);
    }

    /** The profile as it is now. */
    public IProfile profile() throws ClienteleException {
        IProfile profile = profiles().getProfile(profileId);
        if (profile == null) {
            throw new ClienteleException(StatusCodes.FAILED, Messages.notInstalled);
        }
        return profile;
    }

    public IPlanner planner() {
        return agent.getService(IPlanner.class);
    }

    public IEngine engine() {
        return agent.getService(IEngine.class);
    }

    public IMetadataRepositoryManager metadata() {
        return agent.getService(IMetadataRepositoryManager.class);
    }

    public IArtifactRepositoryManager artifacts() {
        return agent.getService(IArtifactRepositoryManager.class);
    }

    /** What was installed for itself, in the order of ids. */
    public static Collection<IInstallableUnit> roots(IProfile profile) {
        Set<IInstallableUnit> roots = new TreeSet<>((a, b) -> {
            int byId = a.getId().compareTo(b.getId());
            return byId != 0 ? byId : a.getVersion().compareTo(b.getVersion());
        });
        profile.query(new IUProfilePropertyQuery(IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString()), null)
                .forEach(roots::add);
        return new LinkedHashSet<>(roots);
    }

    /** Whether a unit belongs to the program itself. */
    public static boolean isOwn(IInstallableUnit unit) {
        return Boolean.parseBoolean(unit.getProperty(PRODUCT)) || OWN.contains(featureId(unit));
    }

    /** The id that people know a unit by. */
    public static String featureId(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
    }

    /** The name of a unit in the language of the program. */
    public static String name(IInstallableUnit unit) {
        String name = unit.getProperty(IInstallableUnit.PROP_NAME, null);
        return name == null || name.isBlank() || name.startsWith("%") ? featureId(unit) : name; //$NON-NLS-1$
    }

    /** A property of a unit in the language of the program, never null. */
    public static String text(IInstallableUnit unit, String property) {
        String text = unit.getProperty(property, null);
        return text == null ? "" : text.strip(); //$NON-NLS-1$
    }
}
