package org.clientele.rcp.internal;

import java.time.ZoneId;
import java.util.Optional;

import org.clientele.core.store.StoreOwner;
import org.clientele.ui.Formats;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Says which process has a store open and offers to try again. */
final class StoreInUseDialog {

    private final MessageDialog dialog;

    StoreInUseDialog(Shell parent, IStatus status, Optional<StoreOwner> owner) {
        String text = owner.map(o -> NLS.bind(Messages.StoreInUse_owner,
                new Object[] { o.program(), Long.toString(o.pid()), o.user(),
                        Formats.ofUser().moment(o.since(), ZoneId.systemDefault()) }))
                .orElse(status.getMessage());
        dialog = new MessageDialog(parent, Messages.StoreInUse_title, null, text, MessageDialog.WARNING, 0,
                Messages.StoreInUse_retry, Messages.StoreInUse_cancel);
    }

    /** Asks; true when the person wants to try again. */
    boolean retry() {
        return dialog.open() == 0;
    }
}
