package org.clientele.ui.lifecycle.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.care.PlanService;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.edits.FieldConflict;

/** The handle of one plan that somebody edits. One thread at a time. */
public final class PlanEdits extends PlannedEdits<CarePlan> {

    private final String customerName;

    private PlanEdits(Store store, Actor actor, CarePlan loaded, PlanService service, String customerName) {
        super(store, actor, Literals.CARE_PLAN, loaded, service);
        this.customerName = customerName;
    }

    /**
     * Opens a plan. For a background thread.
     *
     * @param store holds it
     * @param actor who edits it
     * @param service makes its tasks
     * @param id which; 0 for a new one
     * @param draft the new one; otherwise null
     * @return the handle
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static PlanEdits open(Store store, Actor actor, PlanService service, long id, CarePlan draft)
            throws ClienteleException {
        CarePlan plan = id == 0 ? draft : (CarePlan) load(store, actor, Literals.CARE_PLAN, id);
        long party = plan.getCustomer() == null ? 0 : plan.getCustomer().value();
        var rows = store.records(actor).rows(Literals.PARTY, List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)),
                new long[] { party });
        String name = rows.isEmpty() || rows.getFirst().values().get(0) == null ? "" //$NON-NLS-1$
                : (String) rows.getFirst().values().get(0);
        return new PlanEdits(store, actor, plan, service, name);
    }

    @Override
    protected void include(UnitOfWork work) throws ClienteleException {
        service().keepTasksInStep(store(), actor(), aggregate(), work);
    }

    /** Whom the plan is for. */
    public String customerName() {
        return customerName;
    }

    /** The customer's party, or 0. */
    long customer() {
        return aggregate().getCustomer() == null ? 0 : aggregate().getCustomer().value();
    }

    /** What the plan is called. */
    public String title() {
        String title = aggregate().getTitle() == null ? "" : aggregate().getTitle(); //$NON-NLS-1$
        return customerName.isEmpty() ? title : Messages.bind(Messages.Editor_title, title, customerName);
    }

    /**
     * The conflicts that are none for a person: the program noted contacts or planned ahead meanwhile.
     *
     * @param conflicts what both changed
     * @return the paths, when all of them are such or there are none; otherwise empty
     */
    static Optional<Set<String>> ofProgram(List<FieldConflict> conflicts) {
        boolean all = conflicts.stream().allMatch(each -> each.path().startsWith("plannedTo") //$NON-NLS-1$
                || each.path().startsWith("visits") || each.path().endsWith(".task")); //$NON-NLS-1$ //$NON-NLS-2$
        return all ? Optional.of(conflicts.stream().map(FieldConflict::path).collect(Collectors.toSet()))
                : Optional.empty();
    }
}
