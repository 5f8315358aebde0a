package org.clientele.ui.lifecycle.internal.plan;

import org.clientele.core.care.PlanContact;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanState;

/** Plans in words. */
final class PlanTexts {

    private PlanTexts() {
    }

    static String state(PlanContact contact) {
        return switch (contact.state()) {
        case COMING -> Messages.Contact_coming;
        case PLANNED -> Messages.Contact_planned;
        case OVERDUE -> Messages.Contact_overdue;
        case HELD -> Messages.Contact_held;
        case LEFT_OUT -> Messages.Contact_leftOut;
        };
    }

    static String state(PlanState state) {
        return switch (state) {
        case ACTIVE -> Messages.State_active;
        case PAUSED -> Messages.State_paused;
        case ENDED -> Messages.State_ended;
        };
    }

    static String kind(PlanKind kind) {
        return switch (kind) {
        case CARE -> Messages.Kind_care;
        case REVISIT -> Messages.Kind_revisit;
        case RECOVERY -> Messages.Kind_recovery;
        };
    }
}
