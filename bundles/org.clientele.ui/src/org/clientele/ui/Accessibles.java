package org.clientele.ui;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/**
 * Tells screen readers what they cannot find out by themselves: the name of a field, of a list, of a table, and what is
 * in a control that is painted. For the user interface thread.
 * <p>
 * An example: {@code Accessibles.name(table, Messages.Rows_name)}.
 *
 * @since 1.0
 */
public final class Accessibles {

    /** What a painted control shows, one after the other; asked when a screen reader asks, on the user interface thread. */
    public interface Items {
        /**
         * How many there are.
         *
         * @return the number, all of them and not only those that are seen
         */
        int size();

        /**
         * What one says, in the words that are read aloud.
         *
         * @param index from 0
         * @return its words; never null
         */
        String text(int index);

        /**
         * The one that the keys are at.
         *
         * @return its index, or -1
         */
        int focus();

        /**
         * Tells whether one is selected.
         *
         * @param index from 0
         * @return true where it is
         */
        default boolean isSelected(int index) {
            return index == focus();
        }

        /**
         * Where one is drawn.
         *
         * @param index from 0
         * @return its place in the control; null where it is not known or not seen
         */
        default Rectangle place(int index) {
            return null;
        }
    }

    /** More are not told one by one: a screen reader that asks for all of them would stand still. */
    private static final int MOST = 200;

    private static final String NAMED = "org.clientele.ui.named"; //$NON-NLS-1$

    private Accessibles() {
    }

    /**
     * Names a control whose purpose its text does not say.
     *
     * @param control the control
     * @param name the name, without a colon or a mnemonic
     */
    public static void name(Control control, String name) {
        String plain = plain(name);
        name(control, () -> plain);
    }

    /**
     * Names a control by something that changes.
     *
     * @param control the control
     * @param name is asked each time; null for none
     */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Objects.requireNonNullElse(name.get(), event.result == null ? "" : event.result); //$NON-NLS-1$
                }
            }
        });
    }

    /**
     * Names a field by the label that stands before or above it.
     *
     * @param label the label; its text may change
     * @param field the field
     */
    public static void labelled(Label label, Control field) {
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, field.getAccessible());
        field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        name(field, () -> label.isDisposed() ? null : plain(label.getText()));
    }

    /**
     * Says what a painted control is and what is in it: its name is followed by what the keys are at.
     *
     * @param control the control
     * @param role the role, one of {@link ACC}{@code .ROLE_}, such as {@link ACC#ROLE_LIST}
     * @param itemRole the role of its items, such as {@link ACC#ROLE_LISTITEM}
     * @param name the control's own name; asked each time
     * @param items what it shows
     */
    public static void painted(Control control, int role, int itemRole, Supplier<String> name, Items items) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                int index = event.childID == ACC.CHILDID_SELF ? items.focus() : event.childID;
                event.result = index >= 0 && index < items.size() ? items.text(index)
                        : Objects.requireNonNullElse(name.get(), ""); //$NON-NLS-1$
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Objects.requireNonNullElse(name.get(), ""); //$NON-NLS-1$
                }
            }
        });
        control.getAccessible().addAccessibleControlListener(new Children(control, role, itemRole, items));
    }

    /**
     * Tells screen readers that the keys went to another item of a painted control.
     *
     * @param control the control
     */
    public static void moved(Control control) {
        control.getAccessible().selectionChanged();
        control.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /**
     * From now on each field, list, table, tree and painted control that gets the focus and has no name of its own is
     * named by where it stands: by the label before it, else by its section, its part or its window. For the
     * application, once.
     *
     * @param display the display
     */
    public static void nameOnFocus(Display display) {
        display.addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof Control control && control.getData(NAMED) == null
                    && (control instanceof Scrollable || control instanceof Spinner)) {
                control.setData(NAMED, Boolean.TRUE);
                control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                    @Override
                    public void getName(AccessibleEvent e) {
                        if (e.childID == ACC.CHILDID_SELF && (e.result == null || e.result.isEmpty())
                                && !control.isDisposed()) {
                            e.result = byPlace(control);
                        }
                    }
                });
            }
        });
    }

    /**
     * What a control is called for where it stands: the label before it, else the section, the part or the window
     * that it is in.
     *
     * @param control the control
     * @return a name; empty when the window has no title
     */
    public static String byPlace(Control control) {
        String label = labelBefore(control);
        for (Composite parent = control.getParent(); label.isEmpty() && parent != null; parent = parent.getParent()) {
            if (parent instanceof ExpandableComposite section && section.getText() != null) {
                label = plain(section.getText());
            } else if (parent instanceof Group group) {
                label = plain(group.getText());
            }
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (label.isEmpty() && window != null && window.getShell() == control.getShell()
                && window.getActivePage() != null && window.getActivePage().getActivePart() != null) {
            label = window.getActivePage().getActivePart().getTitle();
        }
        return label.isEmpty() ? control.getShell().getText() : label;
    }

    /**
     * The text of the label that stands before a control among its siblings.
     *
     * @param control the control
     * @return how it is read; empty when something else or nothing stands before it
     */
    public static String labelBefore(Control control) {
        String before = ""; //$NON-NLS-1$
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before;
            }
            before = sibling instanceof Label label ? plain(label.getText())
                    : sibling instanceof CLabel label && label.getText() != null ? plain(label.getText()) : ""; //$NON-NLS-1$
        }
        return ""; //$NON-NLS-1$
    }

    /**
     * A text without the marks of mnemonics and without the colon at its end.
     *
     * @param text the text of a label or a button
     * @return how it is read
     */
    public static String plain(String text) {
        String plain = text.replaceAll("\\(&.\\)|&(?=[^&])", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return plain.endsWith(":") || plain.endsWith("\uFF1A") ? plain.substring(0, plain.length() - 1).strip() : plain; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static final class Children extends AccessibleControlAdapter {
        private final Control control;
        private final int role;
        private final int itemRole;
        private final Items items;

        Children(Control control, int role, int itemRole, Items items) {
            this.control = control;
            this.role = role;
            this.itemRole = itemRole;
            this.items = items;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? role : itemRole;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = Math.min(MOST, items.size());
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, Math.min(MOST, items.size())).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !control.isFocusControl() ? ACC.CHILDID_NONE
                    : items.focus() >= 0 && items.focus() < MOST ? items.focus() : ACC.CHILDID_SELF;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail |= control.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            } else if (event.childID >= 0 && event.childID < items.size()) {
                event.detail |= ACC.STATE_SELECTABLE | (items.isSelected(event.childID) ? ACC.STATE_SELECTED : 0);
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = event.childID == ACC.CHILDID_SELF ? control.getBounds()
                    : event.childID >= 0 && event.childID < items.size() ? items.place(event.childID) : null;
            if (place != null) {
                Point corner = event.childID == ACC.CHILDID_SELF ? control.toDisplay(0, 0)
                        : control.toDisplay(place.x, place.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = place.width;
                event.height = place.height;
            }
        }
    }
}
