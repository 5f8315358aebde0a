package org.clientele.lifecycle.internal.care;

import org.eclipse.osgi.util.NLS;

/** Texts about plans. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String check_customer;
    public static String check_effort;
    public static String check_key;
    public static String check_key_taken;
    public static String check_minute;
    public static String check_no_value;
    public static String check_owner;
    public static String check_scheme;
    public static String check_section;
    public static String check_section_twice;
    public static String check_segment;
    public static String check_start;
    public static String check_step;
    public static String check_step_days;
    public static String check_steps;
    public static String check_template_title;
    public static String check_title;
    public static String check_until;
    public static String check_value;
    public static String check_value_alone;
    public static String ended;
    public static String in_future;
    public static String job;
    public static String no_contact;
    public static String no_correction;
    public static String no_customer;
    public static String no_day;
    public static String no_next_step;
    public static String no_number;
    public static String no_plan;
    public static String no_reason;
    public static String no_task;
    public static String no_template;
    public static String no_text;
    public static String no_time;
    public static String not_active;
    public static String not_open;
    public static String not_paused;
    public static String over;
    public static String overtaken;
    public static String plan_problem;
    public static String reason_change;
    public static String reason_complete;
    public static String reason_deleteTemplate;
    public static String reason_end;
    public static String reason_leaveOut;
    public static String reason_missed;
    public static String reason_new;
    public static String reason_newTemplate;
    public static String reason_pause;
    public static String reason_plan;
    public static String reason_resume;
    public static String reason_segment;
    public static String reason_template;
    public static String section_achievements;
    public static String section_actions;
    public static String section_assignment;
    public static String section_contact;
    public static String section_document;
    public static String section_goals;
    public static String section_information;
    public static String section_keeping;
    public static String section_people;
    public static String section_plan;
    public static String section_preparation;
    public static String section_purpose;
    public static String section_record;
    public static String section_resources;
    public static String section_risks;
    public static String section_steps;
    public static String section_time;
    public static String title_care;
    public static String title_recovery;
    public static String title_revisit;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
