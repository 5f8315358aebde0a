package org.clientele.ui.lifecycle.internal.perspective;

import java.util.List;

import org.clientele.ui.UiIds;

/** How relations are kept: the day, plans, contacts in time, grades [L07]. */
public final class MaintainPerspective extends QuestionPerspective {

    /** Made by the platform. */
    public MaintainPerspective() {
        super(List.of("org.clientele.ui.lifecycle.board", UiIds.CUSTOMERS_VIEW, "org.clientele.ui.lifecycle.contacts", //$NON-NLS-1$ //$NON-NLS-2$
                "org.clientele.ui.lifecycle.plans", "org.clientele.ui.lifecycle.agenda"), //$NON-NLS-1$ //$NON-NLS-2$
                List.of("org.clientele.ui.lifecycle.myDay", "org.clientele.ui.customers.tasks")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
