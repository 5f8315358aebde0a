package org.clientele.ui.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one value. While a person types, one command takes all the key strokes: undo takes the word back, not a letter. */
final class ChangeValue extends AbstractCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object before;
    private Object after;
    private boolean open;

    ChangeValue(String label, EObject owner, EStructuralFeature feature, Object after, boolean typing) {
        super(label);
        this.owner = owner;
        this.feature = feature;
        this.before = owner.eGet(feature);
        this.after = after;
        this.open = typing;
    }

    boolean goesOn(EObject other, EStructuralFeature otherFeature) {
        return open && owner == other && feature == otherFeature;
    }

    void goOn(Object value) {
        after = value;
        owner.eSet(feature, value);
    }

    void end() {
        open = false;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        owner.eSet(feature, after);
    }

    @Override
    public void undo() {
        open = false;
        owner.eSet(feature, before);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }
}
