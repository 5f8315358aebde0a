package org.clientele.rcp.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Registers the actions that parts retarget. The menus and the tool bar themselves are contributions in plugin.xml, as
 * partners write them.
 */
final class ClienteleActionBarAdvisor extends ActionBarAdvisor {

    ClienteleActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.UNDO.create(window));
        register(ActionFactory.REDO.create(window));
        register(ActionFactory.COPY.create(window));
        register(ActionFactory.CUT.create(window));
        register(ActionFactory.PASTE.create(window));
        register(ActionFactory.SELECT_ALL.create(window));
        register(ActionFactory.DELETE.create(window));
        register(ActionFactory.FIND.create(window));
    }
}
