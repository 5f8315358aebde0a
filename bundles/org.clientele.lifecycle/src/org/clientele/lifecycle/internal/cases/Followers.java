package org.clientele.lifecycle.internal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.care.PlanSaved;
import org.clientele.core.care.PlanService;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.DeclineCase;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanTemplate;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.value.CarePlanId;
import org.eclipse.osgi.util.NLS;

/**
 * What follows a decision: a recovery plan, or the end stage. What cannot be done is told, and the decision stands.
 *
 * @param store the store
 * @param actor who decides
 * @param notes takes sentences about what was not done
 */
record Followers(Store store, Actor actor, List<String> notes) {

    /** Makes a recovery plan; its id, or 0. */
    long plan(PlanService plans, RecoverRequest request, long party, LocalDate today) {
        if (plans == null) {
            notes.add(Messages.note_noPlans);
            return 0;
        }
        try {
            Optional<PlanTemplate> template = plans.template(store, actor, request.template());
            if (template.isEmpty()) {
                notes.add(NLS.bind(Messages.note_template, request.template()));
                return 0;
            }
            String owner = request.owner() == null || request.owner().isBlank() ? actor.account() : request.owner();
            CarePlan plan = plans.create(template.get(), PlanKind.RECOVERY, party, owner,
                    request.start() == null ? today : request.start());
            plan.setKind(PlanKind.RECOVERY);
            PlanSaved saved = plans.save(store, actor, plan);
            if (!saved.result().isCommitted()) {
                notes.add(NLS.bind(Messages.note_plan, saved.result().status().getMessage()));
                return 0;
            }
            return saved.plan();
        } catch (ClienteleException e) {
            notes.add(NLS.bind(Messages.note_plan, e.getMessage()));
            return 0;
        }
    }

    /** Notes the plan in the case. */
    static boolean link(Store store, Actor actor, long caseId, long plan) throws ClienteleException {
        DeclineCase each = Cases.get(store, actor, caseId);
        each.setPlan(new CarePlanId(plan));
        try (UnitOfWork work = store.begin(actor, Messages.reason_recover)) {
            work.save(each);
            return work.commit(null).isCommitted();
        }
    }

    /** Moves the customer to the first end stage of the model of the life cycle to which there is a way. */
    boolean endStage(StageModelService models, StageMoveService moves, long party, String reason) {
        try {
            Optional<StageModel> model = models == null || moves == null ? Optional.empty()
                    : models.find(store, actor, StageModels.LIFECYCLE).filter(StageModel::isActive);
            if (model.isEmpty()) {
                notes.add(Messages.note_noModel);
                return false;
            }
            String why = Messages.note_noEnd;
            for (Stage stage : model.get().getStages()) {
                if (stage.isEnd()) {
                    MoveCheck check = moves.check(store, actor, StageModels.LIFECYCLE, stage.getKey(), List.of(party),
                            null);
                    if (check.allowed().contains(party)) {
                        return moved(moves, stage, party, reason);
                    }
                    why = check.refusals().isEmpty() ? why : check.refusals().getFirst().message();
                }
            }
            notes.add(NLS.bind(Messages.note_stage, why));
        } catch (ClienteleException e) {
            notes.add(NLS.bind(Messages.note_stage, e.getMessage()));
        }
        return false;
    }

    private boolean moved(StageMoveService moves, Stage stage, long party, String reason) throws ClienteleException {
        StageMoveResult result = moves.move(store, actor,
                new StageMoveRequest(StageModels.LIFECYCLE, stage.getKey(), List.of(party), reason), null);
        if (!result.status().isOK()) {
            notes.add(NLS.bind(Messages.note_stage, result.status().getMessage()));
        }
        return result.moved() > 0;
    }
}
