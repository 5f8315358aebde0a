package org.clientele.lifecycle.internal.agenda.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanState;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/**
 * What can be held, in the order in which it is told. Customers are handed over last: who sees only the customers of some
 * people would no longer see what belongs to them.
 */
enum Kind {

    /** Customers that somebody looks after. */
    CUSTOMER(Literals.PARTY, FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER),
            FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER), null),
    /** Open tasks. */
    TASK(Literals.TASK, FeaturePath.of(Literals.TASK__OWNER), FeaturePath.of(Literals.TASK__TEXT),
            FeaturePath.of(Literals.TASK__DUE), FeaturePath.of(Literals.TASK__CUSTOMER),
            new Criterion(FeaturePath.of(Literals.TASK__DONE_AT), Operator.IS_NULL, null),
            new Criterion(FeaturePath.of(Literals.TASK__CANCELLED_AT), Operator.IS_NULL, null)),
    /** Plans that go on. */
    PLAN(Literals.CARE_PLAN, FeaturePath.of(Literals.CARE_PLAN__OWNER), FeaturePath.of(Literals.CARE_PLAN__TITLE),
            FeaturePath.of(Literals.CARE_PLAN__START), FeaturePath.of(Literals.CARE_PLAN__CUSTOMER),
            new Criterion(FeaturePath.of(Literals.CARE_PLAN__STATE), Operator.NE, PlanState.ENDED)),
    /** Steps of plans that go on, and of templates. */
    STEP(Literals.PLAN_STEP, FeaturePath.of(Literals.PLAN_STEP__OWNER), FeaturePath.of(Literals.PLAN_STEP__TEXT), null,
            null),
    /** Segments. */
    SEGMENT(Literals.SEGMENT, FeaturePath.of(Literals.SEGMENT__OWNER), FeaturePath.of(Literals.SEGMENT__NAME),
            FeaturePath.of(Literals.SEGMENT__KEY), null),
    /** Privileges of grades whose tasks that person gets. */
    PRIVILEGE(Literals.PRIVILEGE, FeaturePath.of(Literals.PRIVILEGE__OWNER),
            FeaturePath.of(Literals.PRIVILEGE__KEY), null, null),
    /** Working time: that of who leaves ends. */
    CAPACITY(Literals.WORK_CAPACITY, FeaturePath.of(Literals.WORK_CAPACITY__ACCOUNT), null, null, null);

    private final EClass type;
    private final FeaturePath owner;
    private final FeaturePath label;
    private final FeaturePath detail;
    private final FeaturePath customer;
    private final List<Criterion> matters;

    Kind(EClass type, FeaturePath owner, FeaturePath label, FeaturePath detail, FeaturePath customer,
            Criterion... matters) {
        this.type = type;
        this.owner = owner;
        this.label = label;
        this.detail = detail;
        this.customer = customer;
        this.matters = List.of(matters);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    HoldingKind kind() {
        return new HoldingKind(id(), switch (this) {
        case CUSTOMER -> Messages.kind_customer;
        case TASK -> Messages.kind_task;
        case PLAN -> Messages.kind_plan;
        case STEP -> Messages.kind_step;
        case SEGMENT -> Messages.kind_segment;
        case PRIVILEGE -> Messages.kind_privilege;
        case CAPACITY -> Messages.kind_capacity;
        });
    }

    static Optional<Kind> of(String id) {
        return List.of(values()).stream().filter(k -> k.id().equals(id)).findFirst();
    }

    EClass type() {
        return type;
    }

    FeaturePath owner() {
        return owner;
    }

    EAttribute ownerAttribute() {
        return owner.attribute();
    }

    FeaturePath label() {
        return label;
    }

    FeaturePath detail() {
        return detail;
    }

    FeaturePath customer() {
        return customer;
    }

    List<Criterion> matters() {
        return matters;
    }

    /** Whether it is a part of another record. */
    boolean isPart() {
        return this == STEP || this == PRIVILEGE;
    }
}
