package org.clientele.ui.edits;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A command under the name of the user's intention. */
final class Named extends CommandWrapper {

    Named(String label, Command command) {
        super(label, command);
    }
}
