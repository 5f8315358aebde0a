package org.clientele.ui.customers.internal.record.relationships;

import java.time.LocalDate;
import java.util.List;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Relationship;
import org.clientele.ui.CustomerPicker;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.ChildColumn;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.Sections;
import org.clientele.ui.edits.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The relationships that start here: added by finding the other party, edited in place. */
final class OutboundTable {

    private static final int ROWS = 5;
    private static final List<EAttribute> COLUMNS = List.of(Literals.RELATIONSHIP__KIND, Literals.RELATIONSHIP__TARGET,
            Literals.RELATIONSHIP__STRENGTH, Literals.RELATIONSHIP__SHARE, Literals.RELATIONSHIP__ROLE,
            Literals.DATED__VALID_FROM, Literals.DATED__VALID_TO, Literals.RELATIONSHIP__NOTE);

    private final TiesModel model;
    private final CustomerRecord record;
    private final RecordPageSite site;
    private final TableViewer viewer;
    private final ValueText values;

    OutboundTable(Composite parent, FormToolkit toolkit, RecordPageSite site, TiesModel model) {
        this.model = model;
        this.site = site;
        this.record = (CustomerRecord) site.record();
        this.values = new ValueText(record.labels());
        Composite client = Sections.add(parent, toolkit, Messages.Outbound_title, 1);
        Composite bar = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        toolkit.createLabel(bar, Messages.Outbound_new);
        Combo kind = new Combo(bar, SWT.READ_ONLY);
        toolkit.adapt(kind, true, true);
        model.kinds().forEach(k -> kind.add(model.kind(k)));
        kind.select(0);
        site.service(OpenStore.class).flatMap(OpenStore::session).ifPresent(session -> {
            CustomerPicker picker = new CustomerPicker(bar, session, Messages.Outbound_hint);
            picker.onPick(hit -> model.add(model.kinds().get(Math.max(0, kind.getSelectionIndex())), hit.partyId(),
                    hit.name(), LocalDate.now()));
        });
        Composite body = toolkit.createComposite(client);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        COLUMNS.forEach(c -> column(layout, c));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(240, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(body);
        Sections.actions(client, Sections.action(Messages.Tie_open, UiIcon.CUSTOMER, this::open),
                Sections.action(Messages.Outbound_remove, UiIcon.REMOVE, this::remove));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        refresh();
    }

    private void column(TableColumnLayout layout, EAttribute attribute) {
        TableViewerColumn column = new TableViewerColumn(viewer,
                attribute == Literals.RELATIONSHIP__SHARE ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(record.labels().feature(Literals.RELATIONSHIP, attribute));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Relationship tie = (Relationship) element;
                if (attribute == Literals.RELATIONSHIP__TARGET) {
                    return model.target(tie);
                }
                Object value = tie.eGet(attribute);
                return value == null ? "" : values.text(Literals.RELATIONSHIP, attribute, value); //$NON-NLS-1$
            }
        });
        boolean wide = attribute == Literals.RELATIONSHIP__TARGET;
        if (!wide) {
            column.setEditingSupport(new ChildColumn(viewer, record, attribute));
        }
        layout.setColumnData(column.getColumn(), new ColumnWeightData(wide ? 24 : 12, 60));
    }

    /** Shows the record as it is now. */
    void refresh() {
        if (viewer.isCellEditorActive()) {
            return;
        }
        List<Relationship> now = List.copyOf(record.party().getRelationships());
        if (now.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(now);
        }
    }

    Table table() {
        return viewer.getTable();
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Relationship tie && tie.getTarget() != null) {
            UiCommands.openCustomer(site.editorSite(), tie.getTarget().value());
        }
    }

    private void remove() {
        List<?> chosen = viewer.getStructuredSelection().toList();
        if (!chosen.isEmpty() && MessageDialog.openQuestion(table().getShell(), Messages.Outbound_remove,
                Messages.bind(Messages.Outbound_removeQuestion, model.target((Relationship) chosen.getFirst()),
                        chosen.size()))) {
            chosen.forEach(c -> model.remove((Relationship) c));
        }
    }
}
