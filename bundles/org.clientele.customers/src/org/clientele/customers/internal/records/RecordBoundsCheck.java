package org.clientele.customers.internal.records;

import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.Aggregate;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** What the model of a partner asks for has to be there, in a form, an import or a command alike. */
@Component
public final class RecordBoundsCheck implements CommitCheck {

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            change.after().filter(a -> CustomerClass.of(a.eClass()).isPresent())
                    .ifPresent(a -> check(change, a, report));
        }
    }

    private static void check(PendingChange change, Aggregate aggregate, Report report) {
        check(change, aggregate, "", report); //$NON-NLS-1$
        aggregate.eClass().getEAllContainments().forEach(reference -> {
            Object value = aggregate.eGet(reference);
            if (value instanceof Iterable<?> parts) {
                for (Object part : parts) {
                    EObject child = (EObject) part;
                    check(change, child, reference.getName() + '.', report);
                }
            }
        });
    }

    private static void check(PendingChange change, EObject object, String path, Report report) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = attribute.isRequired() && !attribute.isMany() ? object.eGet(attribute) : Boolean.TRUE;
            if (value == null || value instanceof String text && text.isBlank()) {
                ModelLabels labels = ModelLabels.registered();
                report.problem(change.aggregate(), path + attribute.getName(), NLS.bind(Messages.required,
                        labels.feature(object.eClass(), attribute), labels.type(object.eClass())));
            }
        }
    }
}
