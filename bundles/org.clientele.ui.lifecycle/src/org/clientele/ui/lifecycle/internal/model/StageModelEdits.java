package org.clientele.ui.lifecycle.internal.model;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Identified;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.ui.edits.StoredEdits;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The handle of one stage model that somebody edits. One thread at a time. */
public final class StageModelEdits extends StoredEdits<StageModel> {

    /**
     * Takes a model over.
     *
     * @param store holds it
     * @param actor who edits it
     * @param loaded what was loaded, or a new model
     */
    public StageModelEdits(Store store, Actor actor, StageModel loaded) {
        super(store, actor, Literals.STAGE_MODEL, loaded);
    }

    /**
     * Opens a model.
     *
     * @param store holds it
     * @param actor who edits it
     * @param id which; 0 for a new one
     * @param copyOf of a new one: the model that it begins as a copy of; 0: none
     * @return the handle
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static StageModelEdits open(Store store, Actor actor, long id, long copyOf) throws ClienteleException {
        StageModel model = id != 0 ? (StageModel) load(store, actor, Literals.STAGE_MODEL, id)
                : copyOf != 0 ? copy((StageModel) load(store, actor, Literals.STAGE_MODEL, copyOf)) : fresh();
        return new StageModelEdits(store, actor, model);
    }

    private static StageModel fresh() {
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        Stage first = ClienteleFactory.eINSTANCE.createStage();
        first.setKey("stage-1"); //$NON-NLS-1$
        first.setStart(true);
        model.getStages().add(first);
        return model;
    }

    /** A draft with everything but the key, the source and the ids. */
    static StageModel copy(StageModel original) {
        StageModel copy = EcoreUtil.copy(original);
        forget(copy);
        copy.setVersion(0);
        copy.setKey(original.getKey() + "-copy"); //$NON-NLS-1$
        copy.setSource(null);
        copy.setActive(false);
        if (original.getEnglish() != null) {
            copy.setEnglish(original.getEnglish() + " (copy)"); //$NON-NLS-1$
        }
        if (original.getChinese() != null) {
            copy.setChinese(original.getChinese() + "\uff08\u526f\u672c\uff09"); //$NON-NLS-1$
        }
        return copy;
    }

    private static void forget(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(0);
        }
        object.eContents().forEach(StageModelEdits::forget);
    }

    /** What the model is called; its key where it has no name. */
    public String title() {
        String name = Titles.of(aggregate());
        return !name.isEmpty() ? name : aggregate().getKey() == null ? "" : aggregate().getKey(); //$NON-NLS-1$
    }

    /** A copy of the model as it is now, for work in the background. */
    public StageModel copy() {
        return EcoreUtil.copy(aggregate());
    }

    // ------------------------------------------------------------------------------------------------- stages

    /** Adds a stage behind the others, as one command. */
    public IStatus addStage() {
        List<String> taken = aggregate().getStages().stream().map(Stage::getKey).toList();
        int number = taken.size() + 1;
        while (taken.contains("stage-" + number)) { //$NON-NLS-1$
            number++;
        }
        Stage stage = ClienteleFactory.eINSTANCE.createStage();
        stage.setKey("stage-" + number); //$NON-NLS-1$
        return add(aggregate(), Literals.STAGE_MODEL__STAGES, stage);
    }

    /** Removes a stage with the transitions from and to it, as one command. */
    public IStatus removeStage(Stage stage) {
        return change(Messages.Command_removeStage, () -> {
            aggregate().getTransitions().removeIf(way -> touches(way, stage.getKey()));
            aggregate().getStages().remove(stage);
        });
    }

    private static boolean touches(StageTransition way, String key) {
        return key != null && (key.equals(way.getFrom()) || key.equals(way.getTo()));
    }

    /** Gives a stage another key; the transitions follow, as one command. */
    public IStatus setKey(Stage stage, String key) {
        String old = stage.getKey();
        String next = key == null || key.isBlank() ? null : key.strip();
        if (next == null || next.equals(old)) {
            return next == null ? set(stage, Literals.STAGE__KEY, null) : Status.OK_STATUS;
        }
        return change(Messages.Command_key, () -> {
            stage.setKey(next);
            for (StageTransition way : aggregate().getTransitions()) {
                if (old != null && old.equals(way.getFrom())) {
                    way.setFrom(next);
                }
                if (old != null && old.equals(way.getTo())) {
                    way.setTo(next);
                }
            }
        });
    }

    /** Moves a stage up or down, as one command. It becomes a new object, so that the history knows the old order. */
    public IStatus moveStage(Stage stage, int by) {
        return move(aggregate().getStages(), stage, by, aggregate().getStages().indexOf(stage) + by);
    }

    /** Moves a transition before or behind the next one out of the same stage: the rules try them in that order. */
    public IStatus moveWay(StageTransition way, int by) {
        List<StageTransition> out = StageModels.out(aggregate(), way.getFrom());
        int target = out.indexOf(way) + by;
        return target < 0 || target >= out.size() ? Status.OK_STATUS
                : move(aggregate().getTransitions(), way, by, aggregate().getTransitions().indexOf(out.get(target)));
    }

    private <T extends Identified> IStatus move(EList<T> all, T part, int by, int target) {
        if (by == 0 || target < 0 || target >= all.size()) {
            return Status.OK_STATUS;
        }
        return change(Messages.Command_move, () -> {
            T moved = EcoreUtil.copy(part);
            forget(moved);
            all.remove(part);
            all.add(target, moved);
        });
    }

    /**
     * Changes a rule of a stage or the guard of a transition, as one command.
     *
     * @param owner the stage or transition
     * @param rule which of its rules
     * @param condition the rule; null: none
     * @return OK, or why it did not run
     */
    public IStatus setRule(EObject owner, EReference rule, Condition condition) {
        String name = Messages.bind(Messages.Command_rule, labels().feature(owner.eClass(), rule));
        return change(name, () -> owner.eSet(rule, condition));
    }

    // ------------------------------------------------------------------------------------------------- transitions

    /** The transition from stage to stage, or empty. */
    public Optional<StageTransition> way(Stage from, Stage to) {
        return from.getKey() == null || to.getKey() == null ? Optional.empty()
                : StageModels.way(aggregate(), from.getKey(), to.getKey());
    }

    /** Allows the way from stage to stage, or forbids it, as one command. */
    public IStatus toggle(Stage from, Stage to) {
        Optional<StageTransition> there = way(from, to);
        if (there.isPresent()) {
            return remove(there.get());
        }
        if (from == to || from.getKey() == null || to.getKey() == null) {
            return Status.OK_STATUS;
        }
        StageTransition way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom(from.getKey());
        way.setTo(to.getKey());
        way.setAutomatic(to.getEntry() != null || from.getExit() != null);
        return add(aggregate(), Literals.STAGE_MODEL__TRANSITIONS, way);
    }

    /** Asks a contributed guard on a transition, or asks it not, as one command. */
    public IStatus useGuard(StageTransition way, String guard, boolean used) {
        Optional<StageGuardUse> there = way.getGuards().stream().filter(use -> guard.equals(use.getGuard())).findFirst();
        if (used == there.isPresent()) {
            return Status.OK_STATUS;
        }
        if (there.isPresent()) {
            return remove(there.get());
        }
        StageGuardUse use = ClienteleFactory.eINSTANCE.createStageGuardUse();
        use.setGuard(guard);
        return add(way, Literals.STAGE_TRANSITION__GUARDS, use);
    }

    /** What a transition is called. */
    public String name(StageTransition way) {
        return Messages.bind(Messages.Way_name, StageTexts.of(aggregate(), way.getFrom()),
                StageTexts.of(aggregate(), way.getTo()));
    }
}
