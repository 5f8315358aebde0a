package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.ui.edits.RecordDelta.Edit;
import org.clientele.ui.edits.RecordDelta;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells that somebody deleted the record that is edited, and asks what becomes of the text. */
final class GoneDialog {

    private final Shell parent;

    /** What may become of the text. */
    enum Answer {
        NEW_CUSTOMER, COPY, NOTHING
    }

    GoneDialog(Shell parent) {
        this.parent = parent;
    }

    Answer ask() {
        MessageDialog dialog = new MessageDialog(parent, Messages.Gone_title, null, Messages.Gone_question,
                MessageDialog.WARNING, 0, Messages.Gone_keep, Messages.Gone_copy, IDialogConstants.CANCEL_LABEL);
        return switch (dialog.open()) {
        case 0 -> Answer.NEW_CUSTOMER;
        case 1 -> Answer.COPY;
        default -> Answer.NOTHING;
        };
    }

    /** Puts all values of a record into the clipboard, one a line. */
    static void copy(Display display, CustomerRecord record) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { text(record) }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** All values of a record, one a line. */
    static String text(CustomerRecord record) {
        EObject nothing = record.party().eClass().getEPackage().getEFactoryInstance().create(record.party().eClass());
        List<Edit> edits = RecordDelta.between(nothing, record.party());
        return edits.stream().flatMap(e -> e.after() instanceof EObject child ? lines(record, child).stream()
                : List.of(line(record, record.party(), e.feature() instanceof EAttribute a ? a : null)).stream())
                .filter(l -> !l.isEmpty()).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static List<String> lines(CustomerRecord record, EObject object) {
        List<String> lines = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAttributes()) {
            lines.add(line(record, object, attribute));
        }
        object.eContents().forEach(c -> lines.addAll(lines(record, c)));
        return lines;
    }

    private static String line(CustomerRecord record, EObject owner, EAttribute attribute) {
        Object value = attribute == null ? null : owner.eGet(attribute);
        return value == null ? "" : record.labels().feature(owner.eClass(), attribute) + ": " //$NON-NLS-1$ //$NON-NLS-2$
                + new ValueText(record.labels()).text(owner.eClass(), attribute, value);
    }
}
