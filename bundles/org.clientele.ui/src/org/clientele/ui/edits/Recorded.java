package org.clientele.ui.edits;

import java.util.Collection;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Edits of any kind as one command: what they did is recorded. When they fail, or change nothing, nothing was done. */
final class Recorded extends AbstractCommand {

    private final EObject root;
    private final Edits edits;
    private ChangeDescription changes;
    private IStatus outcome = Status.OK_STATUS;

    Recorded(String label, EObject root, Edits edits) {
        super(label);
        this.root = root;
        this.edits = edits;
    }

    /** Why the edits failed, or OK. */
    IStatus outcome() {
        return outcome;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(root);
        boolean done = false;
        try {
            edits.run();
            done = true;
        } catch (ClienteleException e) {
            outcome = e.getStatus();
        } finally {
            changes = recorder.endRecording();
            recorder.dispose();
            if (!done) {
                changes.apply();
            }
        }
        if (!done || changes.getObjectChanges().isEmpty()) {
            throw new AbortExecutionException();
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
