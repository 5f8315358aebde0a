package org.clientele.ui.customers.internal.timeline;

import org.clientele.ui.Icon;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.internal.CustomersIcon;

/** The icons of the kinds of a timeline; those of partners have a general one. */
final class KindIcons {

    private KindIcons() {
    }

    static Icon of(String kind) {
        int dot = kind.indexOf('.');
        return switch (dot < 0 ? kind : kind.substring(0, dot)) {
        case "interaction" -> interaction(kind.substring(dot + 1)); //$NON-NLS-1$
        case "order" -> kind.endsWith("RETURN") ? UiIcon.RETURN : UiIcon.ORDER; //$NON-NLS-1$ //$NON-NLS-2$
        case "task" -> CustomersIcon.TASK; //$NON-NLS-1$
        case "decision" -> CustomersIcon.DECISION; //$NON-NLS-1$
        case "need" -> CustomersIcon.NEED; //$NON-NLS-1$
        case "classification" -> CustomersIcon.CLASSIFICATION; //$NON-NLS-1$
        case "import" -> CustomersIcon.IMPORTED; //$NON-NLS-1$
        case "attachment" -> CustomersIcon.FILE; //$NON-NLS-1$
        default -> CustomersIcon.EVENT;
        };
    }

    static Icon interaction(String kind) {
        return switch (kind) {
        case "CALL" -> CustomersIcon.CALL; //$NON-NLS-1$
        case "VISIT" -> CustomersIcon.VISIT; //$NON-NLS-1$
        case "MAIL" -> CustomersIcon.MAIL; //$NON-NLS-1$
        case "MEETING" -> CustomersIcon.MEETING; //$NON-NLS-1$
        default -> CustomersIcon.NOTE;
        };
    }
}
