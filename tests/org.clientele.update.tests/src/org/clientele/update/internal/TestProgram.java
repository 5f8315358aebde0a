package org.clientele.update.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** An installation of p2 in a folder of the test, with the real planner and engine; its bundles are never started. */
final class TestProgram implements AutoCloseable {

    static final String CORE = "org.clientele.core.feature";
    static final String PACK = "com.example.pack.feature";

    private final Path folder;
    private final IProvisioningAgent agent;
    private final Installation installation;

    TestProgram(Path folder) throws IOException, ProvisionException {
        this(folder, Files.createDirectories(folder.resolve("program")));
    }

    /** With the program folder on a disk of its own. */
    TestProgram(Path folder, Path area) throws IOException, ProvisionException {
        this.folder = folder;
        Bundle host = FrameworkUtil.getBundle(Installation.class);
        Assumptions.assumeTrue(host != null, "p2 works in OSGi only");
        agent = provider(host.getBundleContext()).createAgent(Files.createDirectories(folder.resolve("p2")).toUri());
        installation = new Installation(agent, "test", area);
        Map<String, String> properties = new HashMap<>();
        properties.put(IProfile.PROP_INSTALL_FOLDER, area.toString());
        properties.put(IProfile.PROP_ENVIRONMENTS, "osgi.os=linux,osgi.ws=gtk,osgi.arch=x86_64");
        properties.put("org.eclipse.update.install.features", "true");
        installation.profiles().addProfile("test", properties);
    }

    private static IProvisioningAgentProvider provider(BundleContext context) {
        try {
            FrameworkUtil.getBundle(IProvisioningAgent.class).start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        ServiceReference<IProvisioningAgentProvider> reference = context
                .getServiceReference(IProvisioningAgentProvider.class);
        return context.getService(reference);
    }

    Installation installation() {
        return installation;
    }

    Path area() {
        return installation.area();
    }

    Updates updates() {
        return updates(UpdatePolicy.USUAL);
    }

    Updates updates(UpdatePolicy policy) {
        return new Updates(installation, policy);
    }

    TestSite site(String name) throws ProvisionException {
        return new TestSite(installation, folder.resolve(name));
    }

    /** A site with the program in a version that exports one package of it. */
    TestSite program(String version) throws IOException, ProvisionException {
        return site("program-" + version).bundle("org.clientele.core", version, "org.clientele.core " + version)
                .feature(CORE, version, "Clientele", "org.clientele.core/" + version);
    }

    /** A site with a pack that imports that package. */
    TestSite pack(String version, String range) throws IOException, ProvisionException {
        return pack("pack-" + version, version, range, "Example GmbH");
    }

    TestSite pack(String site, String version, String range, String maker) throws IOException, ProvisionException {
        return site(site).bundle("com.example.pack", version, "org.clientele.core " + range)
                .feature(PACK, version, maker, "com.example.pack/" + version);
    }

    /** Installs a feature as the start script would have: into the profile, with where it came from. */
    TestProgram with(TestSite site, String feature) throws ClienteleException, ProvisionException {
        IInstallableUnit unit = installation.metadata().loadRepository(site.location(), null)
                .query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(feature + Installation.GROUP)), null)
                .iterator().next();
        IProfileChangeRequest request = installation.planner().createChangeRequest(installation.profile());
        RootProperties.add(request, unit, site.location().toString(), "");
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(site.location());
        context.setArtifactRepositories(site.location());
        IProvisioningPlan plan = installation.planner().getProvisioningPlan(request, context,
                new NullProgressMonitor());
        IStatus status = installation.engine().perform(plan, PhaseSetFactory.createPhaseSetIncluding(
                new String[] { PhaseSetFactory.PHASE_INSTALL, PhaseSetFactory.PHASE_PROPERTY }),
                new NullProgressMonitor());
        if (!status.isOK()) {
            throw new IllegalStateException(status.toString(), status.getException());
        }
        return this;
    }

    /** The one problem of its kind. */
    static UpdateProblem only(Kind kind, List<UpdateProblem> problems) {
        if (problems.size() != 1 || problems.getFirst().kind() != kind) {
            throw new AssertionError("one " + kind + " expected: " + problems);
        }
        UpdateProblem problem = problems.getFirst();
        // what and where in a sentence, then what to do
        if (!problem.sentence().matches("(?s)\\S.*[.)]") || problem.remedy().isBlank() || problem.text().matches(".*\\{\\d}.*")) {
            throw new AssertionError(problem.text());
        }
        return problem;
    }

    @Override
    public void close() {
        agent.stop();
    }
}
