package org.clientele.ui.customers.internal.record.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.model.Classification;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.SchemeValue;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.clientele.ui.UiIcon;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.clientele.ui.customers.internal.record.profile.ProfileModel.SchemeRow;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** All classification schemes with the customer's values: entered ones are chosen, computed ones can be explained. */
final class SchemesSection {

    private static final int ROWS = 8;

    private final ProfileModel model;
    private final RecordPageSite site;
    private final TableViewer viewer;
    private final Action why;
    private final Formats formats = Formats.ofUser();

    SchemesSection(Composite parent, FormToolkit toolkit, ProfileModel model, RecordPageSite site) {
        this.model = model;
        this.site = site;
        Composite client = Sections.add(parent, toolkit, Messages.Schemes_title, 1);
        why = Sections.action(Messages.Schemes_why, UiIcon.SEARCH, this::explain);
        Sections.actions(client, why);
        Composite body = toolkit.createComposite(client);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        column(layout, Messages.Schemes_scheme, 30, r -> Titles.of(r.scheme()), r -> r.scheme().getDescription());
        column(layout, Messages.Schemes_value, 30, r -> r.values().isEmpty() ? "\u2013" : r.text(), //$NON-NLS-1$
                SchemesSection::hint).setEditingSupport(new Choosing());
        column(layout, Messages.Schemes_source, 14, this::source, r -> evidence(r.values()));
        column(layout, Messages.Schemes_since, 14,
                r -> r.values().isEmpty() ? "" : formats.date(r.values().getFirst().getValidFrom()), r -> null); //$NON-NLS-1$
        column(layout, Messages.Schemes_evidence, 20, r -> evidence(r.values()), r -> evidence(r.values()));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(240, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(body);
        viewer.addSelectionChangedListener(e -> why.setEnabled(selected().filter(SchemeRow::isComputed).isPresent()));
        why.setEnabled(false);
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight,
            Function<SchemeRow, String> text, Function<SchemeRow, String> tip) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((SchemeRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String says = tip.apply((SchemeRow) element);
                return says == null || says.isBlank() ? null : says;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
        return column;
    }

    private static String hint(SchemeRow row) {
        return row.values().isEmpty() ? null
                : row.scheme().getValues().stream()
                        .filter(v -> v.getKey().equals(row.values().getFirst().getValue()))
                        .map(SchemeValue::getDescription).findFirst().orElse(null);
    }

    private String source(SchemeRow row) {
        if (row.values().isEmpty()) {
            return row.isComputed() ? Messages.Schemes_computed : ""; //$NON-NLS-1$
        }
        return site.record().labels().literal(Literals.CLASSIFICATION, Literals.VALUE_SOURCE,
                row.values().getFirst().getSource());
    }

    private static String evidence(List<Classification> values) {
        return values.stream().map(Classification::getEvidence).filter(e -> e != null && !e.isBlank()).distinct()
                .collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    private Optional<SchemeRow> selected() {
        return Optional.ofNullable((SchemeRow) viewer.getStructuredSelection().getFirstElement());
    }

    /** Shows the record and the definitions as they are now. */
    void refresh() {
        if (viewer.isCellEditorActive()) {
            return;
        }
        int index = viewer.getTable().getSelectionIndex();
        viewer.setInput(model.schemes());
        viewer.getTable().setSelection(index);
    }

    /** Sets the focus to a scheme. */
    void reveal(String scheme) {
        viewer.getTable().setFocus();
        for (int i = 0; i < viewer.getTable().getItemCount(); i++) {
            if (((SchemeRow) viewer.getElementAt(i)).scheme().getKey().equals(scheme)) {
                viewer.editElement(viewer.getElementAt(i), 1);
            }
        }
    }

    private void explain() {
        Optional<ClassificationService> classes = site.service(ClassificationService.class);
        Optional<SchemeRow> row = selected();
        if (row.isEmpty() || classes.isEmpty() || site.record().partyId() == 0) {
            return;
        }
        String scheme = row.get().scheme().getKey();
        site.load(Messages.Schemes_explaining,
                m -> classes.get().explain(site.record().store(), site.record().actor(), scheme,
                        site.record().partyId()),
                decision -> MessageDialog.openInformation(site.editorSite().getShell(),
                        Titles.of(row.get().scheme()), text(decision)));
    }

    private static String text(Optional<Decision> decision) {
        List<String> lines = new ArrayList<>();
        decision.ifPresent(d -> lines(lines, d.proof(), 0));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static void lines(List<String> lines, ProofNode node, int depth) {
        lines.add("   ".repeat(depth) + (node.holds() ? "\u2713 " : "\u2717 ") + node.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        node.children().forEach(c -> lines(lines, c, depth + 1));
    }

    private final class Choosing extends EditingSupport {

        Choosing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            SchemeRow row = (SchemeRow) element;
            if (row.scheme().isMultiple()) {
                return new DialogCellEditor(viewer.getTable()) {
                    @Override
                    protected Object openDialogBox(Control owner) {
                        return choose(row);
                    }
                };
            }
            List<String> items = new ArrayList<>(List.of(Messages.Fields_unset));
            ProfileModel.choices(row.scheme()).forEach(v -> items.add(Titles.of(v)));
            ComboBoxCellEditor combo = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new),
                    SWT.READ_ONLY);
            combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return combo;
        }

        private Object choose(SchemeRow row) {
            List<SchemeValue> choices = ProfileModel.choices(row.scheme());
            ListSelectionDialog dialog = ListSelectionDialog.of(choices).title(Titles.of(row.scheme()))
                    .message(Messages.Schemes_choose).labelProvider(LabelProvider
                            .createTextProvider(v -> Titles.of((SchemeValue) v)))
                    .preselect(choices.stream()
                            .filter(v -> row.values().stream().anyMatch(c -> v.getKey().equals(c.getValue()))).toArray())
                    .create(site.editorSite().getShell());
            if (dialog.open() != ListSelectionDialog.OK) {
                return null;
            }
            List<String> keys = new ArrayList<>();
            for (Object chosen : dialog.getResult()) {
                keys.add(((SchemeValue) chosen).getKey());
            }
            return keys;
        }

        @Override
        protected boolean canEdit(Object element) {
            return !((SchemeRow) element).scheme().isRetired();
        }

        @Override
        protected Object getValue(Object element) {
            SchemeRow row = (SchemeRow) element;
            if (row.scheme().isMultiple()) {
                return row.text();
            }
            List<String> keys = ProfileModel.choices(row.scheme()).stream().map(SchemeValue::getKey).toList();
            return row.values().isEmpty() ? 0 : 1 + keys.indexOf(row.values().getFirst().getValue());
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object element, Object value) {
            SchemeRow row = (SchemeRow) element;
            List<String> keys;
            if (value instanceof List<?> chosen) {
                keys = (List<String>) chosen;
            } else if (value instanceof Integer index && index >= 0 && !value.equals(getValue(element))) {
                keys = index == 0 ? List.of() : List.of(ProfileModel.choices(row.scheme()).get(index - 1).getKey());
            } else {
                return;
            }
            IStatus status = model.enter(row.scheme(), keys);
            if (!status.isOK()) {
                Problems.show(status);
            }
        }
    }
}
