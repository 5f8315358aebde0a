package org.clientele.ui.customers.internal.record;

import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The sections of which the record's pages consist: title bar, twistie, and one look. */
public final class Sections {

    private static final String PENDING = "org.clientele.layout"; //$NON-NLS-1$

    private Sections() {
    }

    /**
     * A section that fills the width of its parent, which has a grid.
     *
     * @param parent the parent
     * @param toolkit makes it
     * @param title its title
     * @param columns how many columns its content has
     * @return the section's content, with a grid
     */
    public static Composite add(Composite parent, FormToolkit toolkit, String title, int columns) {
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(4, 4).spacing(8, 4).applyTo(client);
        toolkit.paintBordersFor(client);
        section.setClient(client);
        return client;
    }

    /**
     * A column of sections.
     *
     * @param body a parent with a grid
     * @param toolkit makes it
     * @return the column, with a grid
     */
    public static Composite column(Composite body, FormToolkit toolkit) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(200, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }

    /**
     * Lays a form out anew, soon: several changes that come together cost one layout.
     *
     * @param control something in the form
     */
    public static void relayout(Control control) {
        Composite parent = control.getParent();
        while (parent != null && !(parent instanceof ScrolledForm)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrolledForm form && form.getData(PENDING) == null) {
            form.setData(PENDING, Boolean.TRUE);
            UiJobs.async(form, () -> {
                form.setData(PENDING, null);
                form.getBody().layout(true, true);
                form.reflow(true);
            });
        }
    }

    /**
     * Puts actions into the title bar of a section.
     *
     * @param client a section's content
     * @param actions the actions from left to right
     */
    public static void actions(Composite client, Action... actions) {
        Section section = (Section) client.getParent();
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        for (Action action : actions) {
            tools.add(action);
        }
        section.setTextClient(tools.createControl(section));
    }

    /**
     * An action with an icon and a tooltip.
     *
     * @param name its name
     * @param icon its icon
     * @param code what it does
     * @return the action
     */
    public static Action action(String name, Icon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }
}
