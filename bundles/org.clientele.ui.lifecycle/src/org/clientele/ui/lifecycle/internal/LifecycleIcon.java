package org.clientele.ui.lifecycle.internal;

import java.util.Locale;

import org.clientele.ui.Icon;

/** The icons of this bundle. */
public enum LifecycleIcon implements Icon {
    /** The board. */
    BOARD,
    /** A stage, a stage model. */
    STAGE;

    @Override
    public String bundle() {
        return "org.clientele.ui.lifecycle"; //$NON-NLS-1$
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
