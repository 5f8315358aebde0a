package org.clientele.ui.edits;

import java.util.function.Supplier;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One value of the record for JFace databinding. Writing goes through the record's commands; undo, redo and reload come
 * back as changes. The owner is asked for anew each time, since a reload replaces it.
 */
final class RecordValue extends AbstractObservableValue<Object> {

    private final ModelEdits record;
    private final Supplier<EObject> owner;
    private final EStructuralFeature feature;
    private Object known;
    private AutoCloseable subscription;

    RecordValue(ModelEdits record, Supplier<EObject> owner, EStructuralFeature feature) {
        this.record = record;
        this.owner = owner;
        this.feature = feature;
    }

    @Override
    protected void firstListenerAdded() {
        known = read();
        subscription = record.onChange(this::changed);
    }

    @Override
    protected void lastListenerRemoved() {
        unsubscribe();
    }

    private void changed() {
        Object before = known;
        known = read();
        if (!RecordDelta.same(before, known)) {
            fireValueChange(Diffs.createValueDiff(before, known));
        }
    }

    private Object read() {
        EObject object = owner.get();
        return object == null ? null : object.eGet(feature);
    }

    @Override
    protected Object doGetValue() {
        return read();
    }

    @Override
    protected void doSetValue(Object value) {
        EObject object = owner.get();
        if (object != null) {
            record.type(object, feature, value);
        }
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    @Override
    public synchronized void dispose() {
        unsubscribe();
        super.dispose();
    }

    private void unsubscribe() {
        if (subscription != null) {
            try {
                subscription.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            subscription = null;
        }
    }
}
