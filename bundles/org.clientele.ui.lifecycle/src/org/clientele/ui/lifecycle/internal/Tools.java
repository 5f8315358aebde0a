package org.clientele.ui.lifecycle.internal;

import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.eclipse.jface.action.Action;

/** Actions for tool bars and menus. */
public final class Tools {

    private Tools() {
    }

    /**
     * An action with an icon and a tooltip.
     *
     * @param name its name
     * @param icon its icon
     * @param code what it does
     * @return the action
     */
    public static Action action(String name, Icon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }
}
