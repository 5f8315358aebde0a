package org.clientele.core.care;

import java.util.List;

import org.clientele.model.PlanKind;

/**
 * The keys of the headings of plans, in their order. A plan may have others; these are the ones with a title in the user's
 * language ({@link PlanService#sectionTitle}).
 *
 * @since 1.0
 */
public final class PlanSections {

    /** Care plan: from when to when, in which stages [R01 时间]. */
    public static final String TIME = "time"; //$NON-NLS-1$
    /** Care plan: what is intended [R01 计划]. */
    public static final String PLAN = "plan"; //$NON-NLS-1$
    /** Care plan: tasks and goals of each stage [R01 阶段任务和目标]. */
    public static final String GOALS = "goals"; //$NON-NLS-1$
    /** Care plan: who takes part [R01 人员组织]. */
    public static final String PEOPLE = "people"; //$NON-NLS-1$
    /** Care plan: who does what [R01 工作任务分配]. */
    public static final String ASSIGNMENT = "assignment"; //$NON-NLS-1$
    /** Care plan: money and means [R01 资源配置]. */
    public static final String RESOURCES = "resources"; //$NON-NLS-1$
    /** Care plan: what has to be ready before [R01 业务准备]. */
    public static final String PREPARATION = "preparation"; //$NON-NLS-1$
    /** Care plan: what is done [R01 行动计划]. */
    public static final String ACTIONS = "actions"; //$NON-NLS-1$
    /** Care plan: how the relation is kept [R01 保持关系计划]. */
    public static final String KEEPING = "keeping"; //$NON-NLS-1$
    /** Care plan: the written plan [R01 计划书]. */
    public static final String DOCUMENT = "document"; //$NON-NLS-1$
    /** Care plan: what was achieved [R01 主要成绩]. */
    public static final String ACHIEVEMENTS = "achievements"; //$NON-NLS-1$
    /** Care plan: problems and risks [R01 问题和风险]. */
    public static final String RISKS = "risks"; //$NON-NLS-1$
    /** Revisit plan: how and when contact is made [R02 联系情况]. */
    public static final String CONTACT = "contact"; //$NON-NLS-1$
    /** Revisit plan: what is known: data sheet, news, opinions [R02 资料]. */
    public static final String INFORMATION = "information"; //$NON-NLS-1$
    /** Revisit plan: what the visit is for [R02 目的]. */
    public static final String PURPOSE = "purpose"; //$NON-NLS-1$
    /** Revisit plan: how it goes [R02 步骤]. */
    public static final String STEPS = "steps"; //$NON-NLS-1$
    /** Revisit plan: what is to be recorded [R02 记录表]. */
    public static final String RECORD = "record"; //$NON-NLS-1$

    private static final List<String> CARE = List.of(TIME, PLAN, GOALS, PEOPLE, ASSIGNMENT, RESOURCES, PREPARATION,
            ACTIONS, KEEPING, DOCUMENT, ACHIEVEMENTS, RISKS);
    private static final List<String> REVISIT = List.of(CONTACT, INFORMATION, PURPOSE, STEPS, RECORD);
    private static final List<String> RECOVERY = List.of(INFORMATION, PURPOSE, GOALS, RESOURCES, ACTIONS, RISKS, RECORD);

    private PlanSections() {
    }

    /**
     * The headings of a kind of plan.
     *
     * @param kind the kind
     * @return the keys in their order: twelve of a care plan [R01], five of a revisit plan [R02]; those of a recovery plan
     *         are ours
     */
    public static List<String> of(PlanKind kind) {
        return switch (kind) {
        case CARE -> CARE;
        case REVISIT -> REVISIT;
        case RECOVERY -> RECOVERY;
        };
    }
}
