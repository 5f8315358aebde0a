package org.clientele.ui.customers.internal.tasks;

import org.eclipse.osgi.util.NLS;

/** Texts of tasks. */
public final class Messages extends NLS {

    public static String Origin_calendar;
    public static String Origin_decision;
    public static String Origin_grade;
    public static String Origin_interaction;
    public static String Origin_manual;
    public static String Origin_plan;
    public static String Task_channel;
    public static String Task_customer;
    public static String Task_due;
    public static String Task_dueBeforeStart;
    public static String Task_edit;
    public static String Task_effort;
    public static String Task_findCustomer;
    public static String Task_gone;
    public static String Task_hint;
    public static String Task_minutes;
    public static String Task_needsText;
    public static String Task_new;
    public static String Task_noCustomer;
    public static String Task_owner;
    public static String Task_priority;
    public static String Task_remindAt;
    public static String Task_save;
    public static String Task_saving;
    public static String Task_several;
    public static String Task_startsAt;
    public static String Task_text;
    public static String Task_tooLong;
    public static String Tasks_byCustomer;
    public static String Tasks_byPriority;
    public static String Tasks_byUrgency;
    public static String Tasks_cancel;
    public static String Tasks_cancelQuestion;
    public static String Tasks_cancelled;
    public static String Tasks_count;
    public static String Tasks_customer;
    public static String Tasks_done;
    public static String Tasks_due;
    public static String Tasks_edit;
    public static String Tasks_ended;
    public static String Tasks_everybodys;
    public static String Tasks_group;
    public static String Tasks_high;
    public static String Tasks_later;
    public static String Tasks_loading;
    public static String Tasks_low;
    public static String Tasks_markDone;
    public static String Tasks_mine;
    public static String Tasks_minutes;
    public static String Tasks_more;
    public static String Tasks_needsReason;
    public static String Tasks_nextWeek;
    public static String Tasks_noCustomer;
    public static String Tasks_noDue;
    public static String Tasks_noStore;
    public static String Tasks_noStoreText;
    public static String Tasks_none;
    public static String Tasks_noneText;
    public static String Tasks_normal;
    public static String Tasks_open;
    public static String Tasks_openCustomer;
    public static String Tasks_openOrigin;
    public static String Tasks_origin;
    public static String Tasks_overdue;
    public static String Tasks_owner;
    public static String Tasks_reopen;
    public static String Tasks_thisWeek;
    public static String Tasks_today;
    public static String Tasks_tomorrow;
    public static String Tasks_what;
    public static String Generators_from;
    public static String Generators_help;
    public static String Generators_last;
    public static String Generators_made;
    public static String Generators_menu;
    public static String Generators_name;
    public static String Generators_never;
    public static String Generators_none;
    public static String Generators_outcome;
    public static String Generators_preview;
    public static String Generators_run;
    public static String Generators_title;
    public static String Generators_working;
    public static String Generators_would;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
