package org.clientele.ui.customers.internal.record;

import java.util.List;
import java.util.function.Supplier;

import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.clientele.ui.edits.ModelEdits;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** A section with the contained objects of one reference as a table whose cells are edited in place. */
public final class ChildTable {

    private static final int ROWS = 4;

    private final ModelEdits record;
    private final Supplier<EObject> owner;
    private final EReference reference;
    private final TableViewer viewer;
    private final ValueText values;
    private final Action remove;

    /**
     * Creates the section.
     *
     * @param parent has a grid layout
     * @param toolkit makes the widgets
     * @param record takes the changes
     * @param owner the object that contains the rows; null while there is none
     * @param reference the containment
     * @param columns what is shown and edited of each row
     */
    public ChildTable(Composite parent, FormToolkit toolkit, ModelEdits record, Supplier<EObject> owner,
            EReference reference, List<EAttribute> columns) {
        this.record = record;
        this.owner = owner;
        this.reference = reference;
        this.values = new ValueText(record.labels());
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        section.setText(record.labels().feature(reference.getEContainingClass(), reference));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
        section.setClient(client);
        Composite body = toolkit.createComposite(client);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        for (EAttribute attribute : columns) {
            column(layout, attribute, attribute == columns.getFirst());
        }
        int height = table.getHeaderHeight() + ROWS * table.getItemHeight();
        GridDataFactory.fillDefaults().grab(true, true).hint(240, height).applyTo(body);
        remove = action(Messages.Child_remove, UiIcon.REMOVE, this::removeSelected);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(action(Messages.Child_add, UiIcon.ADD, this::addNew));
        tools.add(remove);
        section.setTextClient(tools.createControl(section));
        viewer.addSelectionChangedListener(e -> remove.setEnabled(!e.getSelection().isEmpty()));
        remove.setEnabled(false);
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
        refresh();
    }

    private Action action(String name, UiIcon icon, Runnable code) {
        EClass type = reference.getEReferenceType();
        Action action = new Action(Messages.bind(name, record.labels().type(type)), Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(action.getText());
        return action;
    }

    private void column(TableColumnLayout layout, EAttribute attribute, boolean first) {
        EClass type = reference.getEReferenceType();
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(record.labels().feature(type, attribute));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Object value = ((EObject) element).eGet(attribute);
                return value == null ? "" : values.text(type, attribute, value).replace('\n', ' '); //$NON-NLS-1$
            }

            @Override
            public Image getImage(Object element) {
                return first ? ModelImages.image(record.labels().image(element)).orElse(null) : null;
            }
        });
        column.setEditingSupport(new ChildColumn(viewer, record, attribute));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(first ? 20 : 10, first ? 110 : 64));
    }

    /**
     * Says something behind the section's title.
     *
     * @param text a few words, or empty
     */
    public void mark(String text) {
        Section section = (Section) table().getParent().getParent().getParent();
        String title = record.labels().feature(reference.getEContainingClass(), reference);
        section.setText(text.isEmpty() ? title : title + "  \u2013  " + text); //$NON-NLS-1$
        section.layout();
    }

    /** Shows the record as it is now; what is selected stays so. */
    public void refresh() {
        if (viewer.isCellEditorActive()) {
            return;
        }
        EObject now = owner.get();
        List<?> children = now == null ? List.of() : List.copyOf((List<?>) now.eGet(reference));
        if (children.equals(viewer.getInput())) {
            viewer.refresh();
            return;
        }
        List<?> selected = viewer.getStructuredSelection().toList();
        viewer.setInput(children);
        viewer.setSelection(new StructuredSelection(selected.stream().filter(children::contains).toList()));
    }

    /** The table, for layout and focus. */
    public Table table() {
        return viewer.getTable();
    }

    /** The containment. */
    public EReference reference() {
        return reference;
    }

    private void addNew() {
        EObject now = owner.get();
        if (now == null) {
            return;
        }
        EClass type = reference.getEReferenceType();
        EObject child = type.getEPackage().getEFactoryInstance().create(type);
        if (record.add(now, reference, child).isOK()) {
            refresh();
            viewer.editElement(child, firstText());
        }
    }

    /** The column that a person fills in first. */
    private int firstText() {
        for (int i = 0; i < table().getColumnCount(); i++) {
            Object element = viewer.getElementAt(table().getItemCount() - 1);
            if (element != null && viewer.getLabelProvider(i) instanceof ColumnLabelProvider texts
                    && texts.getText(element).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private void removeSelected() {
        List<?> chosen = viewer.getStructuredSelection().toList();
        if (chosen.isEmpty()) {
            return;
        }
        String what = chosen.size() == 1 ? record.labels().text(chosen.getFirst()) : Integer.toString(chosen.size());
        if (MessageDialog.openQuestion(table().getShell(), Messages.Child_removeTitle,
                Messages.bind(Messages.Child_removeQuestion, what))) {
            chosen.forEach(c -> record.remove((EObject) c));
            refresh();
        }
    }
}
