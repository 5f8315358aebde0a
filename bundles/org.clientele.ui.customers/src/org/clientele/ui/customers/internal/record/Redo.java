package org.clientele.ui.customers.internal.record;

import java.util.Collection;
import java.util.List;

import org.clientele.ui.customers.internal.record.RecordDelta.Edit;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Does edits that were made to one state of a record to another one. */
final class Redo extends AbstractCommand {

    private final EObject root;
    private final EObject source;
    private final List<Edit> edits;
    private ChangeDescription changes;

    Redo(String label, EObject root, EObject source, List<Edit> edits) {
        super(label);
        this.root = root;
        this.source = source;
        this.edits = edits;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(root);
        try {
            edits.forEach(e -> e.apply(root, source));
        } finally {
            changes = recorder.endRecording();
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(root);
    }
}
