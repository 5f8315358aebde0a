package org.clientele.ui.customers.internal.history;

import java.util.function.BooleanSupplier;

import org.clientele.core.Actor;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.emf.ecore.EClass;

/**
 * Whose changes are shown.
 *
 * @param store holds it
 * @param actor who looks
 * @param labels names of its classes and features
 * @param type its concrete class
 * @param reference what the store calls it; its id is 0 while it was never saved
 * @param dirty whether it is being edited, so that nothing can be taken back
 */
public record Subject(Store store, Actor actor, ModelLabels labels, EClass type, AggregateRef reference,
        BooleanSupplier dirty) {

    /** A customer that an editor shows. */
    static Subject of(CustomerRecord record) {
        return new Subject(record.store(), record.actor(), record.labels(), record.party().eClass(),
                record.reference(), record::isDirty);
    }

    /** Whether the history is of a customer, with that of its partners' records. */
    boolean isParty() {
        return Literals.PARTY.isSuperTypeOf(type);
    }

    /** Whether something is this record itself. */
    boolean isSelf(AggregateRef other) {
        return other.id() == reference.id() && other.type().isSuperTypeOf(type);
    }

    /** The class in which the paths of changes are resolved. */
    EClass typeOf(AggregateRef other) {
        return isSelf(other) ? type : other.type();
    }

    boolean isNew() {
        return reference.id() == 0;
    }
}
