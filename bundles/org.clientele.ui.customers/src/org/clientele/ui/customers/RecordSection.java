package org.clientele.ui.customers;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One section of a page of the record editor, contributed to the extension point
 * {@code org.clientele.ui.customers.recordSections}; some of our own sections use the same point. The title bar is made by the
 * page, with the name of the extension. A section that throws is replaced by a sentence that names its bundle; the page and
 * its other sections stay. All methods are called on the user interface thread.
 *
 * @since 1.0
 */
@ConsumerType
public interface RecordSection {

    /**
     * Fills the section. Called once, when its page is shown for the first time and the record is loaded. What needs the
     * store is loaded by {@link RecordPageSite#load}, never here.
     *
     * @param body the content of the section, with a grid of one column
     * @param toolkit makes widgets that fit to the page
     * @param site what surrounds the page
     */
    void createContent(Composite body, FormToolkit toolkit, RecordPageSite site);

    /** The record changed: a command, undo, redo, save or reload. Called only after the content was created. */
    default void recordChanged() {
        // sections that read on their own are told by their listeners
    }

    /** The page is shown (again). Called only after the content was created. */
    default void shown() {
        // nothing is due by default
    }

    /** The page is closed, or made anew. */
    default void dispose() {
        // widgets dispose themselves
    }
}
