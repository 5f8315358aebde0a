package org.clientele.ui.segments.internal.editor;

import java.util.List;

import org.clientele.core.roles.Permission;
import org.clientele.core.segmentation.Dependent;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Help;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** What a segment is called, what it is for, who was put in or out by hand, and what uses it. */
public final class DescriptionPage extends FormPage {

    /** The page's id. */
    static final String ID = "description"; //$NON-NLS-1$

    private final SegmentEditor editor;
    private final DataBindingContext bindings = new DataBindingContext();
    private FormToolkit toolkit;
    private Label dependents;
    private UiRefresh<List<Dependent>> usage;
    private Control first;

    DescriptionPage(SegmentEditor editor) {
        super(editor, ID, Messages.Page_description);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        toolkit = managed.getToolkit();
        toolkit.setBorderStyle(SWT.BORDER);
        Composite body = managed.getForm().getBody();
        managed.getForm().setText(editor.getPartName());
        toolkit.decorateFormHeading(managed.getForm().getForm());
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        Help.set(body, "segment_description"); //$NON-NLS-1$
        editor.whenLoaded(body, () -> fill(body));
    }

    private void fill(Composite body) {
        SegmentEdits edits = editor.edits();
        FormFields fields = new FormFields(edits, toolkit, bindings);
        Composite about = section(body, edits.labels().type(Literals.SEGMENT), 4);
        first = fields.add(about, edits::segment, Literals.SEGMENT__NAME);
        fields.add(about, edits::segment, Literals.SEGMENT__KEY);
        fields.add(about, edits::segment, Literals.SEGMENT__OWNER);
        fields.add(about, edits::segment, Literals.SEGMENT__PURPOSE);
        wide(fields, about, Literals.SEGMENT__DESCRIPTION);
        Composite positioning = section(body, Messages.Description_positioning, 4);
        Label how = toolkit.createLabel(positioning, Messages.Description_positioningHow, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(how);
        wide(fields, positioning, Literals.SEGMENT__POSITIONING_ATTRIBUTE);
        wide(fields, positioning, Literals.SEGMENT__POSITIONING_BENEFIT);
        wide(fields, positioning, Literals.SEGMENT__POSITIONING_VALUE);
        new ManualMembers(section(body, Messages.Manual_title, 1), toolkit, getSite(), edits,
                editor.counts().session());
        Composite uses = section(body, Messages.Description_dependents, 1);
        dependents = toolkit.createLabel(uses, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(dependents);
        usage = new UiRefresh<>(body, Messages.Description_dependentsJob, m -> editor.edits().isNew() ? List.of()
                : getSite().getService(MembershipService.class).dependents(edits.store(), edits.stored().getKey()),
                this::show).onFailure(status -> dependents.setText(status.getMessage().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        usage.request();
        ReadOnlyRecord.show(edits, getManagedForm().getForm(), Permission.EDIT_DEFINITIONS);
        body.layout(true, true);
        getManagedForm().reflow(true);
    }

    private Composite section(Composite body, String title, int columns) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        return client;
    }

    private void wide(FormFields fields, Composite parent, EAttribute attribute) {
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 44).indent(6, 0)
                .applyTo(fields.add(parent, editor.edits()::segment, attribute));
    }

    private void show(List<Dependent> found) {
        dependents.setText(found.isEmpty() ? Messages.Description_noDependents
                : String.join("\n", found.stream() //$NON-NLS-1$
                        .map(d -> Messages.bind(Messages.Description_dependent, new Object[] { d.kind(), d.name(), d.key() }))
                        .toList()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        getManagedForm().reflow(true);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && usage != null) {
            usage.request();
        }
    }

    @Override
    public void setFocus() {
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        bindings.dispose();
        super.dispose();
    }
}
