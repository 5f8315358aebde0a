package org.clientele.ui.theme.internal;

import org.clientele.ui.theme.Appearance;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Changes from light to dark and back. */
public final class SwitchThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Appearance next = Appearance.current() == Appearance.DARK ? Appearance.LIGHT : Appearance.DARK;
        next.apply();
        return null;
    }
}
