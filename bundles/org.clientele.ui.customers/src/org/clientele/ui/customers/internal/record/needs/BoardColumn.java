package org.clientele.ui.customers.internal.record.needs;

import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.needs.NeedCard;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.ui.Colors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** One column of the board: cards of three lines that are dragged, or moved by Alt and an arrow key. */
final class BoardColumn {

    /** What the column asks for. */
    interface Deeds {
        /** A card is to go to a column. */
        void move(Need need, NeedState to);

        /** A card is to go away. */
        void remove(Need need);
    }

    private static final int LINES = 3;
    private static final int PAD = 6;

    private final NeedsModel model;
    private final NeedState state;
    private final Deeds deeds;
    private final Table table;
    private final Label title;
    private List<NeedCard> cards = List.of();

    BoardColumn(Composite parent, FormToolkit toolkit, NeedsModel model, NeedState state, Deeds deeds,
            Consumer<Need> selected) {
        this.model = model;
        this.state = state;
        this.deeds = deeds;
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        title = toolkit.createLabel(body, model.name(state));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = toolkit.createTable(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 210).applyTo(table);
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, e -> e.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, e -> selected.accept(need()));
        table.addListener(SWT.FocusIn, e -> selected.accept(need()));
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                key(e);
            }
        });
        drag();
        speak();
    }

    private Need need() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= cards.size() ? null : cards.get(index).need();
    }

    /** Shows cards. */
    void show(List<NeedCard> now) {
        cards = now;
        title.setText(now.isEmpty() ? model.name(state) : model.name(state) + " (" + now.size() + ')'); //$NON-NLS-1$
        int index = table.getSelectionIndex();
        table.removeAll();
        for (NeedCard card : now) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(text(card));
        }
        table.setSelection(index);
    }

    /** Selects a need. */
    boolean select(Need need) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).need() == need) {
                table.setSelection(i);
                table.setFocus();
                return true;
            }
        }
        table.deselectAll();
        return false;
    }

    private String text(NeedCard card) {
        return String.join(", ", model.title(card.need()), model.detail(card.need()), model.numbers(card)); //$NON-NLS-1$
    }

    private void key(KeyEvent event) {
        Need need = need();
        if (need == null) {
            return;
        }
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0 && (event.stateMask & SWT.MOD3) != 0) {
            NeedsModel.beside(state, step).ifPresent(to -> deeds.move(need, to));
            event.doit = false;
        } else if (event.keyCode == SWT.DEL) {
            deeds.remove(need);
        }
    }

    private void measure(Event event) {
        event.height = LINES * event.gc.getFontMetrics().getHeight() + 2 * PAD;
        event.width = table.getClientArea().width;
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= cards.size()) {
            return;
        }
        NeedCard card = cards.get(index);
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        int line = gc.getFontMetrics().getHeight();
        int y = event.y + PAD;
        gc.setForeground(chosen ? gc.getForeground() : Colors.TEXT.get());
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        gc.drawText(fit(gc, model.title(card.need()), area.width - 2 * PAD), PAD, y, true);
        gc.setFont(table.getFont());
        if (!chosen) {
            gc.setForeground(Colors.FAINT_TEXT.get());
        }
        gc.drawText(fit(gc, model.detail(card.need()), area.width - 2 * PAD), PAD, y + line, true);
        if (!chosen && card.overdue()) {
            gc.setForeground(Colors.BAD.get());
        }
        gc.drawText(fit(gc, model.numbers(card), area.width - 2 * PAD), PAD, y + 2 * line, true);
        gc.setForeground(Colors.LINE.get());
        gc.drawLine(0, event.y + event.height - 1, area.width, event.y + event.height - 1);
    }

    private static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + '\u2026').x > width) {
            end--;
        }
        return text.substring(0, end) + '\u2026';
    }

    private void drag() {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = need() != null;
                if (event.doit) {
                    LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(need()));
                }
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection chosen
                        && chosen.getFirstElement() instanceof Need need) {
                    // after the drag has ended: the tables are filled anew
                    table.getDisplay().asyncExec(() -> deeds.move(need, state));
                }
            }
        });
    }

    private void speak() {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID < 0) {
                    e.result = title.getText();
                } else if (e.childID < cards.size()) {
                    e.result = text(cards.get(e.childID));
                }
            }
        });
        table.setToolTipText(Messages.Board_tip);
    }
}
