package org.clientele.ui.customers.internal.record;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.ui.edits.DateText;
import org.clientele.ui.edits.ModelEdits;
import org.clientele.ui.edits.NumberText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Edits one attribute of contained objects in a table. A date that cannot be read leaves the old one. */
public final class ChildColumn extends EditingSupport {

    private final ModelEdits record;
    private final EAttribute attribute;
    private final CellEditor editor;
    private final DateText dates = DateText.ofUser();
    private final NumberText numbers = NumberText.ofUser();

    /**
     * Edits an attribute.
     *
     * @param viewer shows objects that have the attribute
     * @param record takes the changes
     * @param attribute the attribute
     */
    public ChildColumn(TableViewer viewer, ModelEdits record, EAttribute attribute) {
        super(viewer);
        this.record = record;
        this.attribute = attribute;
        this.editor = create(viewer);
    }

    private CellEditor create(TableViewer viewer) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            String[] names = literals.getELiterals().stream().map(l -> record.labels()
                    .literal(attribute.getEContainingClass(), literals, l.getInstance())).toArray(String[]::new);
            ComboBoxCellEditor combo = new ComboBoxCellEditor(viewer.getTable(), names, SWT.READ_ONLY);
            combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return combo;
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return new CheckboxCellEditor(viewer.getTable());
        }
        TextCellEditor text = new TextCellEditor(viewer.getTable());
        if (isDate()) {
            text.setValidator(v -> v == null || v.toString().isBlank() || dates.read(v.toString()).isPresent() ? null
                    : Messages.bind(Messages.Check_date, v, dates.example()));
        } else if (NumberText.isNumber(attribute)) {
            text.setValidator(v -> v == null || numbers.read(attribute, v.toString()).isPresent() ? null
                    : Messages.bind(Messages.Check_number, v));
        }
        return text;
    }

    private boolean isDate() {
        return attribute.getEAttributeType().getInstanceClass() == LocalDate.class;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        Object value = ((EObject) element).eGet(attribute);
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().indexOf(literals.getEEnumLiteral(((Enumerator) value).getName()));
        }
        if (isDate()) {
            return dates.write((LocalDate) value);
        }
        if (NumberText.isNumber(attribute)) {
            return numbers.write(value);
        }
        return value == null ? "" : value; //$NON-NLS-1$
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value != null && NumberText.isNumber(attribute)) {
            numbers.read(attribute, value.toString())
                    .ifPresent(n -> record.set((EObject) element, attribute, n.value()));
            getViewer().update(element, null);
            return;
        }
        read(value).ifPresent(v -> record.set((EObject) element, attribute, "".equals(v) ? null : v)); //$NON-NLS-1$
        getViewer().update(element, null);
    }

    private Optional<Object> read(Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            int index = (Integer) value;
            EEnumLiteral literal = index < 0 ? null : literals.getELiterals().get(index);
            return Optional.ofNullable(literal).map(EEnumLiteral::getInstance);
        }
        if (isDate()) {
            String text = value.toString();
            return text.isBlank() ? Optional.of("") : dates.read(text).map(Object.class::cast); //$NON-NLS-1$
        }
        return Optional.of(value);
    }
}
