package org.clientele.ui.customers.internal.timeline;

import org.eclipse.osgi.util.NLS;

/** The texts of the timeline and of interactions. */
public final class Messages extends NLS {

    public static String Interaction_addName;
    public static String Interaction_addNameTip;
    public static String Interaction_addParticipant;
    public static String Interaction_asTask;
    public static String Interaction_delete;
    public static String Interaction_deleteQuestion;
    public static String Interaction_edit;
    public static String Interaction_gone;
    public static String Interaction_hidden;
    public static String Interaction_hint;
    public static String Interaction_kind;
    public static String Interaction_loading;
    public static String Interaction_minutes;
    public static String Interaction_needsNext;
    public static String Interaction_needsText;
    public static String Interaction_needsTime;
    public static String Interaction_new;
    public static String Interaction_next;
    public static String Interaction_outcome;
    public static String Interaction_participant;
    public static String Interaction_participants;
    public static String Interaction_removeParticipant;
    public static String Interaction_role;
    public static String Interaction_save;
    public static String Interaction_saving;
    public static String Interaction_subject;
    public static String Interaction_taskDue;
    public static String Interaction_taskOwner;
    public static String Interaction_text;
    public static String Interaction_when;
    public static String Timeline_allKinds;
    public static String Timeline_choose;
    public static String Timeline_count;
    public static String Timeline_countOne;
    public static String Timeline_countSoFar;
    public static String Timeline_delete;
    public static String Timeline_edit;
    public static String Timeline_filter;
    public static String Timeline_loading;
    public static String Timeline_missing;
    public static String Timeline_more;
    public static String Timeline_new;
    public static String Timeline_noMatch;
    public static String Timeline_none;
    public static String Timeline_open;
    public static String Timeline_showAll;
    public static String Timeline_someKinds;
    public static String Timeline_today;
    public static String Timeline_unsaved;
    public static String Timeline_what;
    public static String Timeline_when;
    public static String Timeline_who;
    public static String Timeline_yesterday;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
