package org.clientele.lifecycle.internal.cases;

import org.clientele.model.ChurnKind;
import org.eclipse.osgi.util.NLS;

/** The texts of cases that people see. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String check_churn;
    public static String check_cost;
    public static String check_customer;
    public static String check_decided;
    public static String check_opened;
    public static String check_outcome;
    public static String check_reason;
    public static String churn_COMPETITION;
    public static String churn_FAULT;
    public static String churn_MALICIOUS;
    public static String churn_NATURAL;
    public static String churn_NOT_STATED;
    public static String closed;
    public static String no_case;
    public static String no_customer;
    public static String note_link;
    public static String note_noEnd;
    public static String note_noModel;
    public static String note_noPlans;
    public static String note_plan;
    public static String note_stage;
    public static String note_template;
    public static String reason_cost;
    public static String reason_end;
    public static String reason_measure;
    public static String reason_open;
    public static String reason_recover;
    public static String reason_reopen;
    public static String report_order;
    public static String report_recoveries;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String churn(ChurnKind kind) {
        return switch (kind) {
        case NOT_STATED -> churn_NOT_STATED;
        case NATURAL -> churn_NATURAL;
        case MALICIOUS -> churn_MALICIOUS;
        case COMPETITION -> churn_COMPETITION;
        case FAULT -> churn_FAULT;
        };
    }
}
