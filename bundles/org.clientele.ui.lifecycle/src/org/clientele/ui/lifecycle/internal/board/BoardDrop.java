package org.clientele.ui.lifecycle.internal.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.ui.Colors;
import org.clientele.ui.CustomerTransfer;
import org.clientele.ui.CustomerTransfer.Customers;
import org.clientele.ui.UiJobs;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Dragging cards from column to column: what the guards say is told while the mouse is over the column. */
final class BoardDrop {

    /** What the board knows of a column. */
    interface Target {
        /** The stage of a column, or null while there is none. */
        Board.Column column(CardList list);

        /** What may be dragged out of a column, or null. */
        Customers customers(CardList list);

        /** Asks the guards; in the background. */
        MoveCheck check(String stage, List<Long> parties) throws ClienteleException;

        /** Moves customers after asking. */
        void move(String stage, Customers customers);
    }

    private final Target target;
    private final Consumer<String> tell;
    private final DropAdvice advice = new DropAdvice();
    private Customers dragged;

    /**
     * Prepares.
     *
     * @param target the board
     * @param tell is given a sentence while something is dragged; null when nothing is
     */
    BoardDrop(Target target, Consumer<String> tell) {
        this.target = target;
        this.tell = tell;
    }

    /** Lets cards be dragged out of a column and dropped onto it. */
    void add(CardList list) {
        Supplier<Customers> begin = () -> {
            list.dragging();
            dragged = target.customers(list);
            return dragged;
        };
        CustomerTransfer.source(list, begin);
        ((DragSource) list.getData(DND.DRAG_SOURCE_KEY)).addDragListener(new DragSourceAdapter() {
            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = null;
                left(list);
            }
        });
        DropTarget drop = new DropTarget(list, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
        drop.setTransfer(CustomerTransfer.instance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                over(list, event);
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                over(list, event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                over(list, event);
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                left(list);
            }

            @Override
            public void drop(DropTargetEvent event) {
                Customers customers = CustomerTransfer.of(event.data);
                Board.Column column = target.column(list);
                left(list);
                if (customers != null && column != null) {
                    // the drag has to end before a dialog opens
                    UiJobs.async(list, () -> target.move(column.stage(), customers));
                }
            }
        });
    }

    /** Of customers that come from another part it is known only when they are dropped who they are. */
    private void over(CardList list, DropTargetEvent event) {
        Board.Column column = target.column(list);
        event.detail = DND.DROP_MOVE;
        event.feedback = DND.FEEDBACK_SCROLL;
        if (column == null) {
            event.detail = DND.DROP_NONE;
        } else if (dragged == null) {
            list.mark(Colors.ACCENT);
            tell.accept(Messages.bind(Messages.Drop_other, column.title()));
        } else {
            if (advice.over(column.stage(), column.title(), dragged.parties())) {
                ask(list, column.stage(), dragged.parties());
            }
            show(list);
            if (advice.verdict() == DropAdvice.Verdict.NOBODY) {
                event.detail = DND.DROP_NONE;
            }
        }
    }

    private void ask(CardList list, String stage, List<Long> parties) {
        UiJobs.start(list, Messages.Move_checking, null, m -> target.check(stage, parties), check -> {
            advice.take(stage, check);
            show(list);
        }, status -> {
            advice.fail(stage, status);
            show(list);
        });
    }

    private void show(CardList list) {
        if (dragged != null) {
            list.mark(switch (advice.verdict()) {
            case CHECKING -> Colors.ACCENT;
            case ALL -> Colors.GOOD;
            case SOME -> Colors.WARN;
            case NOBODY -> Colors.BAD;
            });
            tell.accept(advice.sentence());
        }
    }

    private void left(CardList list) {
        list.mark(null);
        if (dragged == null) {
            advice.forget();
        }
        tell.accept(null);
    }

    /** What is told of customers over a stage, for tests. */
    DropAdvice advice() {
        return advice;
    }
}
