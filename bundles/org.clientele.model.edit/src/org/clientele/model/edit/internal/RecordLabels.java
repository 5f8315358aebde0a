package org.clientele.model.edit.internal;

import org.clientele.model.Attachment;
import org.clientele.model.CapacityException;
import org.clientele.model.CarePlan;
import org.clientele.model.DeclineCase;
import org.clientele.model.Interaction;
import org.clientele.model.Lamp;
import org.clientele.model.ManualMember;
import org.clientele.model.MembershipEntry;
import org.clientele.model.Need;
import org.clientele.model.Participant;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanVisit;
import org.clientele.model.PrivilegeGrant;
import org.clientele.model.Rating;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Relationship;
import org.clientele.model.StageEntry;
import org.clientele.model.StageMove;
import org.clientele.model.Task;
import org.clientele.model.ValueOrigin;
import org.clientele.model.WorkCapacity;
import org.eclipse.emf.common.util.ResourceLocator;

/** Labels of what is recorded about a customer beside who it is. */
class RecordLabels extends DefinitionLabels {

    RecordLabels(ResourceLocator texts) {
        super(texts);
    }

    @Override
    public String caseRelationship(Relationship relationship) {
        return join(": ", literal(relationship.getKind()), relationship.getRole()); //$NON-NLS-1$
    }

    @Override
    public String caseValueOrigin(ValueOrigin origin) {
        return text(origin.getPath());
    }

    @Override
    public String caseAttachment(Attachment attachment) {
        return text(attachment.getName());
    }

    @Override
    public String caseLamp(Lamp lamp) {
        return join(": ", literal(lamp.getKind()), literal(lamp.getState())); //$NON-NLS-1$
    }

    @Override
    public String caseRating(Rating rating) {
        String score = rating.getScore() == null ? null : rating.getScore().stripTrailingZeros().toPlainString();
        return join(": ", rating.getCriterion(), score); //$NON-NLS-1$
    }

    @Override
    public String caseNeed(Need need) {
        return first(need.getText(), need.getType());
    }

    @Override
    public String caseRecordedDecision(RecordedDecision decision) {
        return text(decision.getOutcome());
    }

    @Override
    public String casePrivilegeGrant(PrivilegeGrant grant) {
        return text(grant.getPrivilege());
    }

    @Override
    public String caseMembershipEntry(MembershipEntry entry) {
        return join(" ", entry.getDay() == null ? null : entry.getDay().toString(), literal(entry.getCause())); //$NON-NLS-1$
    }

    @Override
    public String caseManualMember(ManualMember member) {
        return text(member.getReason());
    }

    @Override
    public String caseInteraction(Interaction interaction) {
        return join(": ", literal(interaction.getKind()), interaction.getSubject()); //$NON-NLS-1$
    }

    @Override
    public String caseParticipant(Participant participant) {
        return text(participant.getName());
    }

    @Override
    public String caseTask(Task task) {
        return text(task.getText());
    }

    @Override
    public String caseStageEntry(StageEntry entry) {
        return join(" ", entry.getDay() == null ? null : entry.getDay().toString(), literal(entry.getCause())); //$NON-NLS-1$
    }

    @Override
    public String caseStageMove(StageMove move) {
        return join(" \u2192 ", move.getFrom(), move.getTo()); //$NON-NLS-1$
    }

    @Override
    public String caseDeclineCase(DeclineCase found) {
        return join(" ", found.getOpenedOn() == null ? null : found.getOpenedOn().toString(), literal(found.getDecision())); //$NON-NLS-1$
    }

    @Override
    public String caseCarePlan(CarePlan plan) {
        return join(": ", literal(plan.getKind()), plan.getTitle()); //$NON-NLS-1$
    }

    @Override
    public String casePlanStep(PlanStep step) {
        return text(step.getText());
    }

    @Override
    public String casePlanSection(PlanSection section) {
        return text(section.getKey());
    }

    @Override
    public String casePlanVisit(PlanVisit visit) {
        return visit.getPlanned() == null ? null : visit.getPlanned().toString();
    }

    @Override
    public String caseWorkCapacity(WorkCapacity capacity) {
        return text(capacity.getAccount());
    }

    @Override
    public String caseCapacityException(CapacityException exception) {
        return join(" \u2013 ", exception.getValidFrom() == null ? null : exception.getValidFrom().toString(), //$NON-NLS-1$
                exception.getValidTo() == null ? null : exception.getValidTo().toString());
    }
}
