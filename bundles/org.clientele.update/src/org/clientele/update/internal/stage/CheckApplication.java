package org.clientele.update.internal.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.update.UpdateEvent;
import org.clientele.update.internal.Installation;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * {@code org.clientele.update.check}: the new program tries itself. That it starts at all is half of the answer; the
 * other half is that all bundles resolve and the profile holds what was planned.
 */
public final class CheckApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Installation installation = Installation.ofProgram();
        UpdateFolder folder = new UpdateFolder(installation.area());
        StageFile stage = StageFile.read(folder.staged());
        List<String> faults = new ArrayList<>(unresolved());
        faults.addAll(missing(installation, stage));
        if (faults.isEmpty()) {
            folder.event(UpdateEvent.Kind.APPLIED, Staging.told(stage.changes()));
            return Outcome.DONE;
        }
        tell(folder, NLS.bind(Messages.newProgramFaulty, String.join(", ", faults))); //$NON-NLS-1$
        return Outcome.FAILED;
    }

    private static List<String> unresolved() {
        BundleContext context = FrameworkUtil.getBundle(CheckApplication.class).getBundleContext();
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(null);
        List<String> names = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                names.add(bundle.getSymbolicName() + ' ' + bundle.getVersion());
            }
        }
        return names;
    }

    private static List<String> missing(Installation installation, StageFile stage) throws ClienteleException {
        IProfile profile = installation.profile();
        List<String> names = new ArrayList<>();
        for (StageFile.Root root : stage.roots()) {
            boolean there = !profile.query(QueryUtil.createIUQuery(root.id(), Version.create(root.version())), null)
                    .isEmpty();
            if (there != root.added()) {
                names.add(root.id() + ' ' + root.version());
            }
        }
        return names;
    }

    private static void tell(UpdateFolder folder, String sentence) throws IOException {
        Files.writeString(folder.folder().resolve("failure"), sentence + '\n'); //$NON-NLS-1$
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
