package org.clientele.ui.admin.internal.health;

import java.util.List;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthSeverity;
import org.eclipse.osgi.util.NLS;

/** Says in the status line how much is switched off. */
public final class DisabledHint extends HealthHint {

    /** Opens the health view. */
    public DisabledHint() {
        super("org.clientele.ui.admin.health", NLS.bind(Messages.hint, "000")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected String text(List<HealthIssue> issues) {
        long off = issues.stream().filter(issue -> issue.severity() == HealthSeverity.DISABLED).count();
        return off == 0 ? "" : NLS.bind(Messages.hint, Long.toString(off)); //$NON-NLS-1$
    }
}
