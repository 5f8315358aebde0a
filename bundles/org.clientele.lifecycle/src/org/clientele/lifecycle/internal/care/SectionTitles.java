package org.clientele.lifecycle.internal.care;

import org.clientele.core.care.PlanSections;

/** The titles of headings in the user's language. */
final class SectionTitles {

    private SectionTitles() {
    }

    static String of(String key) {
        return switch (key) {
        case PlanSections.TIME -> Messages.section_time;
        case PlanSections.PLAN -> Messages.section_plan;
        case PlanSections.GOALS -> Messages.section_goals;
        case PlanSections.PEOPLE -> Messages.section_people;
        case PlanSections.ASSIGNMENT -> Messages.section_assignment;
        case PlanSections.RESOURCES -> Messages.section_resources;
        case PlanSections.PREPARATION -> Messages.section_preparation;
        case PlanSections.ACTIONS -> Messages.section_actions;
        case PlanSections.KEEPING -> Messages.section_keeping;
        case PlanSections.DOCUMENT -> Messages.section_document;
        case PlanSections.ACHIEVEMENTS -> Messages.section_achievements;
        case PlanSections.RISKS -> Messages.section_risks;
        case PlanSections.CONTACT -> Messages.section_contact;
        case PlanSections.INFORMATION -> Messages.section_information;
        case PlanSections.PURPOSE -> Messages.section_purpose;
        case PlanSections.STEPS -> Messages.section_steps;
        case PlanSections.RECORD -> Messages.section_record;
        default -> key;
        };
    }
}
