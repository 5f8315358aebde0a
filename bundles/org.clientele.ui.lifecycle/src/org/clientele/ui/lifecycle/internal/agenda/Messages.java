package org.clientele.ui.lifecycle.internal.agenda;

import org.eclipse.osgi.util.NLS;

/** Texts of the agenda. */
public final class Messages extends NLS {

    public static String Agenda_back;
    public static String Agenda_change;
    public static String Agenda_customer;
    public static String Agenda_day;
    public static String Agenda_done;
    public static String Agenda_doneBy;
    public static String Agenda_due;
    public static String Agenda_failed;
    public static String Agenda_hours;
    public static String Agenda_late;
    public static String Agenda_load;
    public static String Agenda_loading;
    public static String Agenda_month;
    public static String Agenda_monthName;
    public static String Agenda_more;
    public static String Agenda_new;
    public static String Agenda_nextWeek;
    public static String Agenda_noStore;
    public static String Agenda_noStoreText;
    public static String Agenda_on;
    public static String Agenda_open;
    public static String Agenda_over;
    public static String Agenda_overdue;
    public static String Agenda_people;
    public static String Agenda_retry;
    public static String Agenda_today;
    public static String Agenda_todayTip;
    public static String Agenda_tomorrow;
    public static String Agenda_undo;
    public static String Agenda_unstated;
    public static String Agenda_week;
    public static String Calendar_beyond;
    public static String Calendar_counts;
    public static String Calendar_done;
    public static String Calendar_export;
    public static String Calendar_exported;
    public static String Calendar_import;
    public static String Calendar_more;
    public static String Calendar_nothing;
    public static String Calendar_problem;
    public static String Calendar_problems;
    public static String Calendar_question;
    public static String Calendar_take;
    public static String Day_by;
    public static String Day_customer;
    public static String Day_heading;
    public static String Day_headline;
    public static String Day_next;
    public static String Day_none;
    public static String Day_noneText;
    public static String Day_overdue;
    public static String Day_reminders;
    public static String Day_takes;
    public static String Day_today;
    public static String Day_what;
    public static String Day_when;
    public static String Handover_all;
    public static String Handover_choose;
    public static String Handover_chooseText;
    public static String Handover_comma;
    public static String Handover_count;
    public static String Handover_detail;
    public static String Handover_done;
    public static String Handover_from;
    public static String Handover_gets;
    public static String Handover_giveAll;
    public static String Handover_giveSelected;
    public static String Handover_keepSelected;
    public static String Handover_kept;
    public static String Handover_kind;
    public static String Handover_kinds;
    public static String Handover_loading;
    public static String Handover_noReason;
    public static String Handover_noSuccessor;
    public static String Handover_nothing;
    public static String Handover_nothingText;
    public static String Handover_question;
    public static String Handover_reason;
    public static String Handover_run;
    public static String Handover_same;
    public static String Handover_stays;
    public static String Handover_successor;
    public static String Handover_title;
    public static String Handover_to;
    public static String Handover_undo;
    public static String Handover_unknown;
    public static String Handover_what;
    public static String Reminder_five;
    public static String Reminder_forget;
    public static String Reminder_half;
    public static String Reminder_hours;
    public static String Reminder_looking;
    public static String Reminder_snooze;
    public static String Reminder_title;
    public static String Reminder_tomorrow;
    public static String Time_add;
    public static String Time_edit;
    public static String Time_exceptions;
    public static String Time_from;
    public static String Time_hint;
    public static String Time_hours;
    public static String Time_line;
    public static String Time_minutes;
    public static String Time_notStated;
    public static String Time_note;
    public static String Time_of;
    public static String Time_remove;
    public static String Time_to;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
