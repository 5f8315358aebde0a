package org.clientele.cli.internal.commands;

import java.util.Locale;

import org.clientele.cli.internal.Messages;
import org.clientele.model.StageCause;

/** What moved customers, in words. */
final class StageCauses {

    private StageCauses() {
    }

    static String text(StageCause cause, Locale locale) {
        Messages text = switch (cause) {
        case FIRST -> Messages.STAGE_CAUSE_FIRST;
        case REPLAY -> Messages.STAGE_CAUSE_REPLAY;
        case DATA -> Messages.STAGE_CAUSE_DATA;
        case TIME -> Messages.STAGE_CAUSE_TIME;
        case MODEL -> Messages.STAGE_CAUSE_MODEL;
        case HAND -> Messages.STAGE_CAUSE_HAND;
        case IMPORT -> Messages.STAGE_CAUSE_IMPORT;
        case CATCH_UP -> Messages.STAGE_CAUSE_CATCH_UP;
        };
        return text.in(locale);
    }
}
