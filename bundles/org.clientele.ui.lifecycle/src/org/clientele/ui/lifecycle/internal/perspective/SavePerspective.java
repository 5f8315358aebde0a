package org.clientele.ui.lifecycle.internal.perspective;

import java.util.List;

import org.clientele.ui.UiIds;

/** Which relations are in danger, and what is done about it [L07]. */
public final class SavePerspective extends QuestionPerspective {

    /** Made by the platform. */
    public SavePerspective() {
        super(List.of("org.clientele.ui.lifecycle.decline", "org.clientele.ui.lifecycle.contacts", //$NON-NLS-1$ //$NON-NLS-2$
                "org.clientele.ui.lifecycle.churn", "org.clientele.ui.lifecycle.survival", //$NON-NLS-1$ //$NON-NLS-2$
                "org.clientele.ui.lifecycle.cohorts", UiIds.CUSTOMERS_VIEW), //$NON-NLS-1$
                List.of());
    }
}
