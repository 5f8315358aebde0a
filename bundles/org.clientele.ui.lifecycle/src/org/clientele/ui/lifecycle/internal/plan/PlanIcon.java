package org.clientele.ui.lifecycle.internal.plan;

import java.util.Locale;

import org.clientele.ui.Icon;

/** The icons of plans. */
public enum PlanIcon implements Icon {
    /** A plan. */
    PLAN,
    /** A new plan. */
    NEWPLAN,
    /** A template. */
    TEMPLATE,
    /** A contact is recorded. */
    VISITED,
    /** A plan is paused. */
    PAUSE,
    /** A plan goes on. */
    RESUME,
    /** A plan is ended. */
    ENDPLAN;

    @Override
    public String bundle() {
        return "org.clientele.ui.lifecycle"; //$NON-NLS-1$
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
