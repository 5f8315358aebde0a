package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;

import org.clientele.core.care.PlanSections;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.TaskChannel;
import org.clientele.model.value.PartyId;

/** Makes new plans. */
final class PlanDraft {

    private PlanDraft() {
    }

    static CarePlan of(PlanTemplate template, PlanKind kind, long partyId, String owner, LocalDate start) {
        CarePlan plan = ClienteleFactory.eINSTANCE.createCarePlan();
        plan.setCustomer(new PartyId(partyId));
        plan.setOwner(owner == null || owner.isBlank() ? null : owner.strip());
        plan.setStart(start);
        plan.setState(PlanState.ACTIVE);
        if (template == null) {
            plan.setKind(kind);
            plan.setTitle(switch (kind) {
            case CARE -> Messages.title_care;
            case REVISIT -> Messages.title_revisit;
            case RECOVERY -> Messages.title_recovery;
            });
            plan.setMinute(-1);
            plan.setChannel(kind == PlanKind.REVISIT ? TaskChannel.VISIT : TaskChannel.CALL);
            PlanSections.of(kind).forEach(key -> plan.getSections().add(section(key, null)));
            return plan;
        }
        plan.setKind(template.getKind());
        plan.setTemplate(template.getKey());
        plan.setTitle(Templates.title(template));
        plan.setRecurrence(template.getRecurrence());
        plan.setMinute(template.getMinute());
        plan.setEffort(template.getEffort());
        plan.setChannel(template.getChannel());
        for (PlanSection section : template.getSections()) {
            plan.getSections().add(section(section.getKey(), section.getText()));
        }
        for (PlanStep step : template.getSteps()) {
            PlanStep copy = ClienteleFactory.eINSTANCE.createPlanStep();
            copy.setPosition(step.getPosition());
            copy.setText(step.getText());
            copy.setAfterDays(step.getAfterDays());
            copy.setOwner(step.getOwner());
            plan.getSteps().add(copy);
        }
        return plan;
    }

    private static PlanSection section(String key, String text) {
        PlanSection section = ClienteleFactory.eINSTANCE.createPlanSection();
        section.setKey(key);
        section.setText(text);
        return section;
    }
}
