package org.clientele.ui;

import java.util.Optional;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.ui.internal.Messages;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Shows that IT set something which people may not change: the control is disabled, a lock stands beside it, and its
 * tooltip says who set it and where. For the user interface thread.
 *
 * @since 1.0
 */
public final class LockedSettings {

    private LockedSettings() {
    }

    /**
     * The locked setting of the provisioning file.
     *
     * @param section the section
     * @param key the key
     * @return empty when people may change it
     */
    public static Optional<ProvisionedSetting> of(String section, String key) {
        return provisioning().flatMap(p -> p.setting(section, key)).filter(ProvisionedSetting::locked);
    }

    /**
     * The lock of an Eclipse preference, for preference pages.
     *
     * @param qualifier the preference's qualifier
     * @param key its key
     * @return empty when people may change it
     */
    public static Optional<ProvisionedSetting> ofPreference(String qualifier, String key) {
        return provisioning().flatMap(p -> p.lockedPreference(qualifier, key));
    }

    private static Optional<ProvisioningService> provisioning() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(ProvisioningService.class));
    }

    /**
     * Disables a control whose setting is locked. Its layout has to leave some pixels to the right of it.
     *
     * @param control shows the setting
     * @param setting the lock; nothing is done when it is empty
     * @return whether it is locked
     */
    public static boolean show(Control control, Optional<ProvisionedSetting> setting) {
        setting.ifPresent(locked -> lock(control, sentence(locked)));
        return setting.isPresent();
    }

    /**
     * Disables a control and says why.
     *
     * @param control the control
     * @param why one sentence
     */
    public static void lock(Control control, String why) {
        control.setEnabled(false);
        control.setToolTipText(why);
        ControlDecoration decoration = new ControlDecoration(control, SWT.RIGHT | SWT.CENTER);
        decoration.setImage(Icons.image(UiIcon.LOCK));
        decoration.setDescriptionText(why); // a disabled control shows no tooltip of its own
        decoration.setMarginWidth(3);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = why;
            }
        });
    }

    /**
     * Says who set it.
     *
     * @param setting the setting
     * @return one sentence with the file and its line
     */
    public static String sentence(ProvisionedSetting setting) {
        return NLS.bind(Messages.Locked_by, setting.file(), Integer.toString(setting.line()));
    }
}
