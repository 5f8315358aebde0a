package org.clientele.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Ties a control to its help.
 *
 * @since 1.0
 */
public final class Help {

    private static final String PREFIX = "org.clientele.help."; //$NON-NLS-1$

    private Help() {
    }

    /**
     * Sets the help context of a control and of all in it.
     *
     * @param control the control
     * @param context the name of a context in the help bundle, such as {@code customers_list}
     */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, PREFIX + context);
    }
}
