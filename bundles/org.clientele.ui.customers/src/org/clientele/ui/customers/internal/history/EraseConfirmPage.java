package org.clientele.ui.customers.internal.history;

import org.clientele.ui.Help;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The second step: nothing brings it back, and whoever goes on types the number. */
final class EraseConfirmPage extends WizardPage {

    private final EraseModel model;

    EraseConfirmPage(EraseModel model) {
        super("confirm", Messages.bind(Messages.Erase_confirmHeading, model.name()), null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.Erase_confirmDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(5, 10).applyTo(area);
        Button understood = new Button(area, SWT.CHECK | SWT.WRAP);
        understood.setText(Messages.Erase_understood);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(understood);
        Label ask = new Label(area, SWT.WRAP);
        ask.setText(Messages.bind(Messages.Erase_type, model.token()));
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(ask);
        Text token = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(token);
        understood.addListener(SWT.Selection, e -> {
            model.understood(understood.getSelection());
            check();
        });
        token.addListener(SWT.Modify, e -> {
            model.typed(token.getText());
            check();
        });
        setControl(area);
        Help.set(area, "erase_wizard"); //$NON-NLS-1$
        setPageComplete(false);
    }

    private void check() {
        setPageComplete(model.secondProblem().isEmpty());
        setMessage(model.secondProblem().orElse(null));
    }
}
