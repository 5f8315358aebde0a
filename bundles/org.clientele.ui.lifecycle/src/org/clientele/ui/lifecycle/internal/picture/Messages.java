package org.clientele.ui.lifecycle.internal.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of the pictures. */
public final class Messages extends NLS {

    public static String Bar_and;
    public static String Bar_cohorts;
    public static String Bar_from;
    public static String Bar_gap;
    public static String Bar_gapTip;
    public static String Bar_model;
    public static String Bar_none;
    public static String Bar_segment;
    public static String Bar_shown;
    public static String Bar_step;
    public static String Bar_to;
    public static String Cohort_all;
    public static String Cohort_cell;
    public static String Cohort_customers;
    public static String Cohort_customersShare;
    public static String Cohort_definition;
    public static String Cohort_end;
    public static String Cohort_fewerColumns;
    public static String Cohort_fewerRows;
    public static String Cohort_months;
    public static String Cohort_notOver;
    public static String Cohort_quarters;
    public static String Cohort_size;
    public static String Cohort_tip;
    public static String Cohort_titleMonth;
    public static String Cohort_titleQuarter;
    public static String Cohort_titleYear;
    public static String Cohort_value;
    public static String Cohort_valueShare;
    public static String Cohort_years;
    public static String Cohorts_all;
    public static String Cohorts_computing;
    public static String Cohorts_customers;
    public static String Cohorts_customersShare;
    public static String Cohorts_latest;
    public static String Cohorts_nothing;
    public static String Cohorts_nothingText;
    public static String Cohorts_value;
    public static String Cohorts_valueShare;
    public static String Column_active;
    public static String Column_atRisk;
    public static String Column_censored;
    public static String Column_cohort;
    public static String Column_complete;
    public static String Column_customers;
    public static String Column_day;
    public static String Column_error;
    public static String Column_from;
    public static String Column_lost;
    public static String Column_lower;
    public static String Column_periods;
    public static String Column_retention;
    public static String Column_segment;
    public static String Column_size;
    public static String Column_stageFrom;
    public static String Column_stageTo;
    public static String Column_survival;
    public static String Column_upper;
    public static String Column_value;
    public static String Column_valueRetention;
    public static String Everybody;
    public static String Flow_computing;
    public static String Flow_definition;
    public static String Flow_end;
    public static String Flow_moved;
    public static String Flow_noModel;
    public static String Flow_noModelText;
    public static String Flow_none;
    public static String Flow_nothing;
    public static String Flow_nothingText;
    public static String Flow_order;
    public static String Flow_stayed;
    public static String Flow_tip;
    public static String Flow_tipNode;
    public static String Flow_title;
    public static String Flow_way;
    public static String Flow_wrongDays;
    public static String Step_month;
    public static String Step_quarter;
    public static String Step_year;
    public static String Survival_atRisk;
    public static String Survival_atRiskTip;
    public static String Survival_atRiskTitle;
    public static String Survival_computing;
    public static String Survival_days;
    public static String Survival_legend;
    public static String Survival_legendNone;
    public static String Survival_lost;
    public static String Survival_median;
    public static String Survival_noMedian;
    public static String Survival_nothing;
    public static String Survival_nothingText;
    public static String Survival_overlap;
    public static String Survival_test;
    public static String Survival_tip;
    public static String Survival_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
