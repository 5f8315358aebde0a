package org.clientele.ui.customers.internal.history;

import org.clientele.ui.Help;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The first step: what goes, what stays, what is out of reach, and why it is done. */
final class EraseWhatPage extends WizardPage {

    private final EraseModel model;

    EraseWhatPage(EraseModel model) {
        super("what", Messages.bind(Messages.Erase_heading, model.name()), null); //$NON-NLS-1$
        this.model = model;
        setDescription(Messages.Erase_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(5, 6).applyTo(area);
        part(area, Messages.Erase_goes, Messages.Erase_goesText);
        part(area, Messages.Erase_stays, Messages.Erase_staysText);
        part(area, Messages.Erase_beyond, Messages.Erase_beyondText);
        Label why = new Label(area, SWT.NONE);
        why.setText(Messages.Erase_why);
        why.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Text reason = new Text(area, SWT.BORDER);
        reason.setMessage(Messages.Erase_whyHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        reason.addListener(SWT.Modify, e -> {
            model.reason(reason.getText());
            check();
        });
        Help.set(area, "erase_wizard"); //$NON-NLS-1$
        setControl(area);
        setPageComplete(false);
    }

    private static void part(Composite area, String heading, String text) {
        Label title = new Label(area, SWT.NONE);
        title.setText(heading);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Label body = new Label(area, SWT.WRAP);
        body.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).indent(0, 0).applyTo(body);
    }

    private void check() {
        setPageComplete(model.firstProblem().isEmpty());
        setMessage(model.firstProblem().orElse(null));
    }
}
