package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.ui.StoreSession;
import org.clientele.ui.edits.BatchUndo;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Takes moves back that were made in a part, the last one first. For the user interface thread. */
public final class MoveUndo {

    private record Done(StoreSession session, StageMoveResult result, String name) {
    }

    private final Deque<Done> done = new ArrayDeque<>();
    private final Action action = new Action(Messages.Undo_nothing) {
        @Override
        public void run() {
            undo();
        }
    };
    private Shell window;
    private Runnable after = () -> {
        // nobody waits
    };

    /** Starts with nothing to take back. */
    public MoveUndo() {
        action.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        action.setEnabled(false);
    }

    /** Makes it the undo of a part. */
    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), action);
        bars.updateActionBars();
    }

    /** The action, for menus. */
    public Action action() {
        return action;
    }

    /** Says what happens after something was taken back. */
    public void onUndone(Runnable listener) {
        after = listener;
    }

    /** Remembers a move. */
    void push(Shell shell, StoreSession session, StageMoveResult result, String name) {
        if (result.moved() > 0 && (result.sequence().isPresent() || result.batch().isPresent())) {
            window = shell;
            done.push(new Done(session, result, name));
            enable();
        }
    }

    private void enable() {
        action.setEnabled(!done.isEmpty());
        action.setText(done.isEmpty() ? Messages.Undo_nothing : Messages.bind(Messages.Undo_move, done.peek().name()));
        action.setToolTipText(action.getText());
    }

    /** Forgets what was moved in another store than the one that is open. */
    void keep(Optional<StoreSession> open) {
        if (done.removeIf(move -> open.filter(session -> session.store() == move.session().store()).isEmpty())) {
            enable();
        }
    }

    private void undo() {
        Done last = done.poll();
        enable();
        if (last != null) {
            BatchUndo undo = new BatchUndo(window, last.session());
            if (last.result().batch().isPresent()) {
                undo.undo(last.result().batch().getAsLong(), last.name(), after);
            } else {
                undo.undoUnit(last.result().sequence().getAsLong(), last.name(), after);
            }
        }
    }
}
