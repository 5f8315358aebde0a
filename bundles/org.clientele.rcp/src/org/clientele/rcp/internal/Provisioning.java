package org.clientele.rcp.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.ui.LockedSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What IT set, for the application itself, also before there is a workbench. */
final class Provisioning {

    private static final String STORE = "store"; //$NON-NLS-1$

    private Provisioning() {
    }

    static Optional<ProvisioningService> service() {
        BundleContext context = FrameworkUtil.getBundle(Provisioning.class).getBundleContext();
        ServiceReference<ProvisioningService> found = context.getServiceReference(ProvisioningService.class);
        return found == null ? Optional.empty() : Optional.ofNullable(context.getService(found));
    }

    /** The store that everybody here works on, or begins with. */
    static Optional<ProvisionedSetting> store() {
        return service().flatMap(s -> s.setting(STORE, "path")); //$NON-NLS-1$
    }

    static Optional<Path> storePath() {
        return store().flatMap(s -> StartArguments.path(s.value()));
    }

    static boolean isStoreLocked() {
        return store().filter(ProvisionedSetting::locked).isPresent();
    }

    /** Another store is not opened where IT chose one; says so. */
    static boolean mayChooseStore(Shell shell) {
        Optional<ProvisionedSetting> locked = store().filter(ProvisionedSetting::locked);
        locked.ifPresent(l -> MessageDialog.openInformation(shell, Messages.Store_locked,
                LockedSettings.sentence(l)));
        return locked.isEmpty();
    }

    /**
     * Has the language of the next start be the one that IT chose.
     *
     * @return whether the program has to start again for it
     */
    static boolean languageChanged(LanguageChoice choice) {
        Optional<ProvisionedSetting> set = service().flatMap(s -> s.setting("workbench", "language")); //$NON-NLS-1$ //$NON-NLS-2$
        if (set.isEmpty()) {
            return false;
        }
        String wanted = set.get().value().startsWith("zh") ? "zh_CN" : "en"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (choice.kept().equals(wanted) || !choice.kept().isEmpty() && !set.get().locked()) {
            return false;
        }
        try {
            choice.keep(wanted);
            return !Platform.getNL().startsWith(wanted.substring(0, 2));
        } catch (IOException e) {
            ILog.of(Provisioning.class).warn("The language of the provisioning file was not kept", e); //$NON-NLS-1$
            return false;
        }
    }
}
