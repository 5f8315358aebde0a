package org.clientele.lifecycle.internal.stage;

import org.eclipse.osgi.util.NLS;

/** The texts of stages. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String column_days;
    public static String column_since;
    public static String column_stage;
    public static String condition_days;
    public static String condition_noModel;
    public static String condition_noStore;
    public static String condition_operand;
    public static String condition_stage;
    public static String customer_unknown;
    public static String day_ahead;
    public static String days_order;
    public static String fact_stage;
    public static String guard_answer;
    public static String guard_failed;
    public static String guard_missing;
    public static String job_log;
    public static String job_stages;
    public static String log_reason;
    public static String model_cycle;
    public static String model_unknown;
    public static String operand_least;
    public static String operand_model;
    public static String operand_most;
    public static String operand_stage;
    public static String problem_circle;
    public static String problem_stage;
    public static String proof_circle;
    public static String proof_end;
    public static String proof_hand;
    public static String proof_held;
    public static String proof_least;
    public static String proof_most;
    public static String proof_none;
    public static String proof_otherVersion;
    public static String proof_rule;
    public static String proof_stage;
    public static String proof_stays;
    public static String proof_undated;
    public static String stage_unknown;
    public static String timeline_began;
    public static String timeline_kind;
    public static String timeline_left;
    public static String timeline_moved;
    public static String value_anyStage;
    public static String value_noStage;
    public static String verify_differs;
    public static String verify_model;

    static {
        NLS.initializeMessages("org.clientele.lifecycle.internal.stage.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
