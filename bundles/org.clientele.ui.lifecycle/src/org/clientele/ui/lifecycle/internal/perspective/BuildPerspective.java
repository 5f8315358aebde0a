package org.clientele.ui.lifecycle.internal.perspective;

import java.util.List;

import org.clientele.ui.UiIds;

/** How relations come to be: recognise and choose customers, win them, know them [L07]. */
public final class BuildPerspective extends QuestionPerspective {

    /** Made by the platform. */
    public BuildPerspective() {
        super(List.of(UiIds.CUSTOMERS_VIEW, UiIds.SEGMENTS_VIEW, UiIds.PYRAMID_VIEW, UiIds.RFM_VIEW,
                "org.clientele.ui.segments.matrix", "org.clientele.ui.lifecycle.cohorts"), //$NON-NLS-1$ //$NON-NLS-2$
                List.of("org.clientele.ui.lifecycle.board")); //$NON-NLS-1$
    }
}
