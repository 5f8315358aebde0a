package org.clientele.ui.lifecycle.internal.plan;

import java.util.List;

import org.clientele.core.definitions.Titles;
import org.clientele.model.PlanTemplate;
import org.clientele.ui.Help;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Chooses a template to edit, or a new one. */
final class TemplatesDialog extends TitleAreaDialog {

    private final List<PlanTemplate> templates;
    private ItemTable<PlanTemplate> table;
    private String key;
    private String title = Messages.Template_new;

    TemplatesDialog(Shell parent, List<PlanTemplate> templates) {
        super(parent);
        this.templates = templates;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The chosen one; null: a new one. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }

    static String title(PlanTemplate template) {
        String name = Titles.of(template);
        return name.isEmpty() ? template.getKey() : name;
    }

    /** For which grade or segment it is meant. */
    static String meant(PlanTemplate template) {
        String scheme = template.getScheme() == null ? "" : template.getScheme() + ": " + template.getValue(); //$NON-NLS-1$ //$NON-NLS-2$
        return template.getSegment() == null ? scheme : scheme + " " + template.getSegment(); //$NON-NLS-1$
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Templates_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Templates_title);
        setMessage(Messages.Templates_text);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().margins(14, 10).applyTo(body);
        table = new ItemTable<>(body, SWT.SINGLE | SWT.BORDER,
                List.of(Column.text(Messages.Column_title, 240, TemplatesDialog::title),
                        Column.text(Messages.Column_kind, 110, each -> PlanTexts.kind(each.getKind())),
                        Column.text(Messages.Column_meant, 150, TemplatesDialog::meant),
                        Column.text(Messages.Column_retired, 80,
                                each -> each.isRetired() ? Messages.Template_retired : ""))); //$NON-NLS-1$
        table.onSelect(this::enable).onOpen(each -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 260).applyTo(table.control());
        table.show(templates);
        Help.set(area, "plan_template_editor"); //$NON-NLS-1$
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.Template_new, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Template_edit, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.first().isPresent());
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            setReturnCode(OK);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        table.first().ifPresent(each -> {
            key = each.getKey();
            title = title(each);
            super.okPressed();
        });
    }
}
