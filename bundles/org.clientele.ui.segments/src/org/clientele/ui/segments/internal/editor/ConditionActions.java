package org.clientele.ui.segments.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.rules.ConditionType;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.Problems;
import org.clientele.ui.UiIcon;
import org.clientele.ui.segments.internal.editor.ConditionEdits.Place;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TreeItem;

/** What can be done with the nodes of the tree: by its menu, by keys, by the bar above it. */
final class ConditionActions {

    private final ConditionTree tree;
    private final ConditionEdits condition;
    private final LiveCounts counts;
    private final ConditionClipboard clipboard;
    private final Consumer<Condition> showCustomers;
    private final Runnable edit;

    ConditionActions(ConditionTree tree, SegmentEdits edits, LiveCounts counts, ConditionClipboard clipboard,
            Consumer<Condition> showCustomers, Runnable edit) {
        this.tree = tree;
        this.condition = edits.condition();
        this.counts = counts;
        this.clipboard = clipboard;
        this.showCustomers = showCustomers;
        this.edit = edit;
        Control control = tree.viewer().getControl();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
        control.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        tree.viewer().addDoubleClickListener(e -> edit.run());
    }

    private void key(KeyEvent event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        Runnable work = switch (event.keyCode) {
        case SWT.INSERT -> this::showAddMenu;
        case SWT.DEL -> this::remove;
        case SWT.F2 -> edit;
        case SWT.ARROW_UP -> alt ? () -> moveBy(-1) : null;
        case SWT.ARROW_DOWN -> alt ? () -> moveBy(1) : null;
        case SWT.CR, SWT.KEYPAD_CR -> command ? () -> showCustomers.accept(single()) : edit;
        case 'c' -> command ? this::copy : null;
        case 'x' -> command ? this::cut : null;
        case 'v' -> command ? this::paste : null;
        default -> null;
        };
        if (work != null) {
            event.doit = false;
            work.run();
        }
    }

    /** Opens the menu of what can be added, below the selected node. */
    void showAddMenu() {
        if (counts.words() == null) {
            return;
        }
        MenuManager manager = new MenuManager();
        fillAdd(manager);
        Control control = tree.viewer().getControl();
        Menu menu = manager.createContextMenu(control);
        TreeItem[] selected = tree.viewer().getTree().getSelection();
        Rectangle place = selected.length == 0 ? new Rectangle(8, 24, 0, 0) : selected[0].getBounds();
        Point at = control.toDisplay(place.x, place.y + place.height);
        menu.setLocation(at);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    private void fill(IMenuManager menu) {
        List<Condition> selected = tree.selected();
        if (counts.words() != null) {
            MenuManager add = new MenuManager(Messages.Action_add, Icons.descriptor(UiIcon.ADD), null);
            fillAdd(add);
            menu.add(add);
        }
        if (selected.size() == 1) {
            fillForOne(menu, selected.getFirst());
        }
        menu.add(new Separator());
        menu.add(action(Messages.Action_cut, null, SWT.MOD1 | 'X', !selected.isEmpty() && clipboard.isReady(), this::cut));
        menu.add(action(Messages.Action_copy, null, SWT.MOD1 | 'C', !selected.isEmpty() && clipboard.isReady(),
                this::copy));
        menu.add(action(Messages.Action_paste, null, SWT.MOD1 | 'V', clipboard.isReady(), this::paste));
        menu.add(action(Messages.Action_delete, UiIcon.REMOVE, SWT.DEL, !selected.isEmpty(), this::remove));
    }

    private void fillForOne(IMenuManager menu, Condition node) {
        menu.add(action(Messages.Action_edit, null, SWT.F2, true, edit));
        menu.add(action(Messages.Action_showCustomers, UiIcon.CUSTOMERS, SWT.MOD1 | SWT.CR, true,
                () -> showCustomers.accept(node)));
        menu.add(new Separator());
        MenuManager group = new MenuManager(Messages.Action_group);
        for (Junction junction : Junction.values()) {
            group.add(action(name(junction), icon(junction), 0, true, () -> selecting(node.eContainer() == null
                    ? null : node, condition.group(node, junction))));
        }
        menu.add(group);
        menu.add(action(node instanceof Negation ? Messages.Action_unnegate : Messages.Action_negate,
                ConditionIcon.NOT, 0, true, () -> selecting(node, condition.negate(node))));
        if (node instanceof CompositeCondition composite) {
            menu.add(action(Messages.Action_ungroup, null, 0, true, () -> told(condition.ungroup(composite))));
        }
        menu.add(action(Messages.Action_up, UiIcon.UP, SWT.ALT | SWT.ARROW_UP, true, () -> moveBy(-1)));
        menu.add(action(Messages.Action_down, UiIcon.DOWN, SWT.ALT | SWT.ARROW_DOWN, true, () -> moveBy(1)));
        menu.add(action(Messages.Action_duplicate, null, 0, true, () -> told(condition.duplicate(node))));
    }

    private void fillAdd(IMenuManager menu) {
        for (ConditionType type : counts.words().types()) {
            menu.add(action(type.label(), ConditionIcon.ofType(type.id()), 0, true,
                    () -> add(ConditionTrees.create(type))));
        }
        menu.add(new Separator());
        for (Junction junction : Junction.values()) {
            menu.add(action(name(junction), icon(junction), 0, true, () -> add(ConditionTrees.group(junction))));
        }
    }

    /** Adds a node where the selection is, and begins to edit it. */
    void add(Condition added) {
        told(condition.add(single(), Place.INTO, added));
        tree.select(added);
        edit.run();
    }

    private Condition single() {
        List<Condition> selected = tree.selected();
        return selected.isEmpty() ? null : selected.getFirst();
    }

    private void remove() {
        List<Condition> selected = tree.selected();
        if (!selected.isEmpty()) {
            Condition parent = selected.getFirst().eContainer() instanceof Condition above ? above : null;
            told(condition.remove(selected));
            tree.select(parent != null && parent.eContainer() != null ? parent : condition.root());
        }
    }

    private void moveBy(int by) {
        Condition node = single();
        if (node != null) {
            selecting(node, condition.moveBy(node, by));
        }
    }

    private void copy() {
        clipboard.copy(tree.selected());
    }

    private void cut() {
        clipboard.copy(tree.selected());
        remove();
    }

    private void paste() {
        Condition pasted = clipboard.paste();
        if (pasted != null) {
            told(condition.add(single(), Place.INTO, pasted));
            tree.select(pasted);
        }
    }

    private void selecting(Condition node, IStatus status) {
        told(status);
        tree.select(node);
    }

    private static void told(IStatus status) {
        Problems.show(status);
    }

    private static String name(Junction junction) {
        return switch (junction) {
        case ALL -> Messages.Node_all;
        case ANY -> Messages.Node_any;
        case AT_LEAST -> Messages.Action_atLeast;
        };
    }

    private static Icon icon(Junction junction) {
        return switch (junction) {
        case ALL -> ConditionIcon.ALL;
        case ANY -> ConditionIcon.ANY;
        case AT_LEAST -> ConditionIcon.AT_LEAST;
        };
    }

    private static Action action(String label, Icon icon, int key, boolean enabled, Runnable work) {
        String keys = key == 0 ? "" : '\t' + Action.convertAccelerator(key); //$NON-NLS-1$
        Action action = new Action(label.replace("@", "@@") + keys, icon == null ? null : Icons.descriptor(icon)) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
