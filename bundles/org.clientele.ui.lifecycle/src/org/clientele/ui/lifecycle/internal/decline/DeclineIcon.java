package org.clientele.ui.lifecycle.internal.decline;

import java.util.Locale;

import org.clientele.ui.Icon;

/** The icons of declining and estranged customers. */
public enum DeclineIcon implements Icon {
    /** Declining customers. */
    DECLINE,
    /** A decision. */
    DECIDE,
    /** Why customers went. */
    CHURN,
    /** The weights of signals. */
    WEIGHTS,
    /** Estranged customers. */
    CONTACTS;

    @Override
    public String bundle() {
        return "org.clientele.ui.lifecycle"; //$NON-NLS-1$
    }

    @Override
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
