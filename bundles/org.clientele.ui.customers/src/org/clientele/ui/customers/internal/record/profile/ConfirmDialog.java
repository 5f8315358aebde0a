package org.clientele.ui.customers.internal.record.profile;

import java.util.function.Function;

import org.clientele.model.EvidenceSource;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks in which way values were confirmed, and how sure they are. */
final class ConfirmDialog extends Dialog {

    private static final int HUNDRED = 100;

    private final Function<EvidenceSource, String> names;
    private EvidenceSource source = EvidenceSource.INTERVIEW;
    private int confidence = HUNDRED;

    ConfirmDialog(Shell shell, Function<EvidenceSource, String> names) {
        super(shell);
        this.names = names;
    }

    EvidenceSource source() {
        return source;
    }

    int confidence() {
        return confidence;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Origins_confirm);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Origins_source);
        Combo sources = new Combo(area, SWT.READ_ONLY);
        for (EvidenceSource value : EvidenceSource.values()) {
            sources.add(names.apply(value));
        }
        sources.select(source.ordinal());
        sources.addListener(SWT.Selection, e -> source = EvidenceSource.values()[sources.getSelectionIndex()]);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sources);
        new Label(area, SWT.NONE).setText(Messages.Origins_confidenceLabel);
        Spinner percent = new Spinner(area, SWT.BORDER);
        percent.setValues(confidence, 0, HUNDRED, 0, 5, 10);
        percent.addListener(SWT.Modify, e -> confidence = percent.getSelection());
        return area;
    }
}
