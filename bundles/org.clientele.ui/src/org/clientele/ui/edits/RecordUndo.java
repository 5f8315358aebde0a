package org.clientele.ui.edits;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Ties the workbench's undo and redo to the commands of a record and names what they would do.
 *
 * @since 1.0
 */
public final class RecordUndo {

    private final IEditorSite site;
    private final Action undo = new Action(Messages.Undo_nothing) {
        @Override
        public void run() {
            record.undo();
        }
    };
    private final Action redo = new Action(Messages.Redo_nothing) {
        @Override
        public void run() {
            record.redo();
        }
    };
    private AggregateEdits record;

    /**
     * Takes the actions of an editor over.
     *
     * @param site the editor's
     */
    public RecordUndo(IEditorSite site) {
        this.site = site;
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        undo.setEnabled(false);
        redo.setEnabled(false);
        site.getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        site.getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        site.getActionBars().updateActionBars();
    }

    /**
     * Names what undo and redo would do with a record.
     *
     * @param followed the record
     */
    public void follow(AggregateEdits followed) {
        record = followed;
        record.onChange(this::update);
        update();
    }

    private void update() {
        CommandStack stack = record.domain().getCommandStack();
        boolean free = !record.isSaving();
        name(undo, free && stack.canUndo(), stack.getUndoCommand(), Messages.Undo_nothing, Messages.Undo_command);
        name(redo, free && stack.canRedo(), stack.getRedoCommand(), Messages.Redo_nothing, Messages.Redo_command);
    }

    private static void name(Action action, boolean enabled, Command command, String nothing, String pattern) {
        action.setEnabled(enabled);
        action.setText(enabled ? Messages.bind(pattern, command.getLabel()) : nothing);
    }

    /** Gives the actions back. */
    public void dispose() {
        site.getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
        site.getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), null);
    }
}
