package org.clientele.ui.customers;

import org.eclipse.ui.forms.IManagedForm;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One page of the record editor, contributed to the extension point {@code org.clientele.ui.customers.recordPages}. Our
 * own pages use the same point. All methods are called on the user interface thread.
 *
 * @since 1.0
 */
@ConsumerType
public interface RecordPage {

    /**
     * Fills the page. Called once, when the page is shown for the first time and the record is loaded. What needs the
     * store is loaded by {@link RecordPageSite#load}, never here.
     *
     * @param form the page's form, with the editor's title set; the body has no layout yet
     * @param site what surrounds the page
     */
    void createContent(IManagedForm form, RecordPageSite site);

    /** The record changed: a command, undo, redo, save or reload. Called only after the content was created. */
    default void recordChanged() {
        // pages that bind to the record are told by their bindings
    }

    /** The page is shown (again). Called only after the content was created. */
    default void shown() {
        // nothing is due by default
    }

    /** Takes the focus. */
    default void setFocus() {
        // the form takes it
    }

    /** The editor is closed. */
    default void dispose() {
        // widgets dispose themselves
    }
}
