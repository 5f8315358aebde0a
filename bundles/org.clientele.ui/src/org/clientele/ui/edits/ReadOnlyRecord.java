package org.clientele.ui.edits;

import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.ui.Permitted;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Shows a record that the person's roles let only read: the heading says why, fields can be read and copied but not
 * written, buttons are disabled, and the record refuses what gets through. For the user interface thread.
 *
 * @since 1.0
 */
public final class ReadOnlyRecord {

    private ReadOnlyRecord() {
    }

    /**
     * Locks a form and its record when writing it is not permitted. Parts of the form that are made afterwards, such as a
     * trial that writes nothing, stay usable.
     *
     * @param record what the form edits
     * @param form shows it
     * @param permission what writing it takes
     * @return whether it is permitted
     */
    public static boolean show(AggregateEdits record, ScrolledForm form, Permission permission) {
        Optional<String> refusal = Permitted.refusal(permission);
        refusal.ifPresent(why -> lock(record, form, why));
        return refusal.isEmpty();
    }

    /**
     * Locks a form and its record.
     *
     * @param record what the form edits
     * @param form shows it
     * @param why one sentence
     */
    public static void lock(AggregateEdits record, ScrolledForm form, String why) {
        record.readOnly(why);
        form.setMessage(why, IMessageProvider.INFORMATION);
        lock(form.getBody());
    }

    private static void lock(Control control) {
        if (control instanceof Text text) {
            text.setEditable(false);
        } else if (control instanceof StyledText text) {
            text.setEditable(false);
        } else if (isInput(control)) {
            control.setEnabled(false);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                lock(child);
            }
        }
    }

    private static boolean isInput(Control control) {
        return control instanceof Button || control instanceof Combo || control instanceof CCombo
                || control instanceof Spinner || control instanceof DateTime || control instanceof ToolBar;
    }
}
