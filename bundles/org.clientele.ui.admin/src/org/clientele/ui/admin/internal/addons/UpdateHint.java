package org.clientele.ui.admin.internal.addons;

import java.util.List;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthSeverity;
import org.clientele.ui.admin.internal.health.HealthHint;

/** Says in the status line that an update is offered, is ready, or was not installed. */
public final class UpdateHint extends HealthHint {

    /** Opens the view of add-ons. */
    public UpdateHint() {
        super("org.clientele.ui.admin.addons", Messages.hintTrouble); //$NON-NLS-1$
    }

    @Override
    protected String text(List<HealthIssue> issues) {
        return issues.stream().filter(i -> i.contribution().bundle().equals("org.clientele.update") //$NON-NLS-1$
                && i.contribution().point().equals("updates")).findFirst() //$NON-NLS-1$
                .map(i -> i.severity() == HealthSeverity.INFO ? Messages.hintUpdate : Messages.hintTrouble).orElse(""); //$NON-NLS-1$
    }
}
