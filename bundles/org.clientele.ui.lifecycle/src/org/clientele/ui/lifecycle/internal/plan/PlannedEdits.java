package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.care.PlanSections;
import org.clientele.core.care.PlanService;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanStep;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What plans and templates have in common for who edits them: a recurrence, a time of day, sections and steps.
 *
 * @param <A> plan or template
 */
public abstract class PlannedEdits<A extends Aggregate> extends StoredEdits<A> {

    private final PlanService service;

    PlannedEdits(Store store, Actor actor, EClass type, A loaded, PlanService service) {
        super(store, actor, type, loaded);
        this.service = service;
    }

    /** Knows headings and checks. */
    PlanService service() {
        return service;
    }

    private EAttribute attribute(String name) {
        return (EAttribute) aggregate().eClass().getEStructuralFeature(name);
    }

    private Object get(String name) {
        return aggregate().eGet(attribute(name));
    }

    String recurrence() {
        return (String) get("recurrence"); //$NON-NLS-1$
    }

    IStatus setRecurrence(String rule) {
        return set(aggregate(), attribute("recurrence"), rule); //$NON-NLS-1$
    }

    int minute() {
        return (Integer) get("minute"); //$NON-NLS-1$
    }

    IStatus setMinute(int minute) {
        return set(aggregate(), attribute("minute"), minute); //$NON-NLS-1$
    }

    PlanKind kind() {
        return (PlanKind) get("kind"); //$NON-NLS-1$
    }

    @SuppressWarnings("unchecked")
    EList<PlanSection> sections() {
        return (EList<PlanSection>) aggregate().eGet(aggregate().eClass().getEStructuralFeature("sections")); //$NON-NLS-1$
    }

    @SuppressWarnings("unchecked")
    EList<PlanStep> steps() {
        return (EList<PlanStep>) aggregate().eGet(aggregate().eClass().getEStructuralFeature("steps")); //$NON-NLS-1$
    }

    /** The steps in their order. */
    List<PlanStep> ordered() {
        return steps().stream().sorted((a, b) -> Integer.compare(a.getPosition(), b.getPosition())).toList();
    }

    /** The headings of the kind that are not there. */
    List<String> missingSections() {
        List<String> keys = new ArrayList<>(PlanSections.of(kind()));
        sections().forEach(section -> keys.remove(section.getKey()));
        return keys;
    }

    /** Adds a heading as one command. */
    public IStatus addSection(String key) {
        return change(Messages.Command_addSection, () -> {
            PlanSection section = ClienteleFactory.eINSTANCE.createPlanSection();
            section.setKey(key);
            sections().add(section);
        });
    }

    /** Adds a step behind the others as one command. */
    public IStatus addStep() {
        return change(Messages.Command_addStep, () -> {
            List<PlanStep> there = ordered();
            PlanStep step = ClienteleFactory.eINSTANCE.createPlanStep();
            step.setPosition(there.isEmpty() ? 1 : there.getLast().getPosition() + 1);
            step.setAfterDays(there.isEmpty() ? 7 : there.getLast().getAfterDays() + 7);
            step.setText(Messages.Steps_new);
            steps().add(step);
        });
    }

    /** Moves a step up or down as one command. */
    public IStatus move(PlanStep step, int by) {
        List<PlanStep> there = ordered();
        int target = there.indexOf(step) + by;
        if (target < 0 || target >= there.size()) {
            return Status.OK_STATUS;
        }
        return change(Messages.Command_moveStep, () -> {
            List<PlanStep> order = new ArrayList<>(there);
            order.remove(step);
            order.add(target, step);
            for (int i = 0; i < order.size(); i++) {
                order.get(i).setPosition(i + 1);
            }
        });
    }

    /** A copy as it is now, for work in the background. */
    A copy() {
        return EcoreUtil.copy(aggregate());
    }
}
