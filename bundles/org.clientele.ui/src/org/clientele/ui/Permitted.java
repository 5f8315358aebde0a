package org.clientele.ui;

import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.RoleService;
import org.clientele.ui.internal.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Says beforehand what the person's roles do not permit, so that nobody fills in a dialog in vain. The store refuses it
 * all the same. For the user interface thread.
 *
 * @since 1.0
 */
public final class Permitted {

    private Permitted() {
    }

    /**
     * Tells why the person at this computer may not do something.
     *
     * @param permission what
     * @return one sentence; empty when it is permitted
     */
    public static Optional<String> refusal(Permission permission) {
        RoleService roles = PlatformUI.getWorkbench().getService(RoleService.class);
        return roles == null ? Optional.empty() : roles.refusal(Actor.ofSystemUser(), permission);
    }

    /**
     * Begins a command, or says why not.
     *
     * @param shell the parent of the message
     * @param permission what it takes
     * @return whether to go on
     */
    public static boolean check(Shell shell, Permission permission) {
        Optional<String> refusal = refusal(permission);
        refusal.ifPresent(why -> MessageDialog.openInformation(shell, Messages.Permitted_title, why));
        return refusal.isEmpty();
    }

    /**
     * Disables a control with a lock and the reason when its work is not permitted.
     *
     * @param control such as a button
     * @param permission what it takes
     * @return whether it is permitted
     */
    public static boolean show(Control control, Permission permission) {
        Optional<String> refusal = refusal(permission);
        refusal.ifPresent(why -> LockedSettings.lock(control, why));
        return refusal.isEmpty();
    }
}
