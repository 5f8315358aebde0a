package org.clientele.ui.customers;

import org.clientele.core.records.CustomerClass;
import org.clientele.ui.customers.internal.record.more.RowsTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A table of the records of one class that belong to the customer, such as the visits to a restaurant, with everything that
 * the page <i>More records</i> does with them: new, edit, delete, take back, history, sorting, and more as one scrolls. For
 * pages and sections of partners. It reads in the background when {@link #load} is called, and by itself after each commit.
 * For the user interface thread.
 *
 * @since 1.0
 */
public final class RecordTable {

    private final RowsTable table;

    /**
     * Creates the table, empty until {@link #load}.
     *
     * @param parent a parent with a grid, such as the body of a section; the table fills its width
     * @param toolkit makes widgets that fit to the page
     * @param site what surrounds the page
     * @param type a class of which {@link CustomerClass#of(EClass)} knows whose its rows are
     * @throws IllegalArgumentException when it does not
     */
    public RecordTable(Composite parent, FormToolkit toolkit, RecordPageSite site, EClass type) {
        CustomerClass rows = CustomerClass.of(type).orElseThrow(() -> new IllegalArgumentException(
                type.getName() + " has no attribute that is annotated with party")); //$NON-NLS-1$
        table = new RowsTable(parent, toolkit, site, rows);
        table.toolsInTitle();
    }

    /** Reads the rows in the background and shows them. */
    public void load() {
        table.load();
    }

    /** Opens the form for a new record of the customer. */
    public void create() {
        table.create();
    }

    /**
     * The table with its buttons.
     *
     * @return what to lay out, and to set the focus to
     */
    public Control control() {
        return table.control();
    }
}
