package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.Privilege;
import org.clientele.ui.UiIcon;
import org.clientele.ui.edits.EditTable;
import org.clientele.ui.edits.EditTable.Column;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The privileges of the selected grade. */
final class PrivilegeGrid {

    private static final List<EAttribute> ATTRIBUTES = List.of(Literals.PRIVILEGE__KEY, Literals.TITLED__ENGLISH,
            Literals.TITLED__CHINESE, Literals.PRIVILEGE__KIND, Literals.PRIVILEGE__EVERY, Literals.PRIVILEGE__UNIT,
            Literals.PRIVILEGE__OCCASION, Literals.PRIVILEGE__BUDGET, Literals.PRIVILEGE__DISCOUNT,
            Literals.PRIVILEGE__EXCLUSIONS, Literals.PRIVILEGE__OWNER);

    private final GradeTableEdits record;
    private final EditTable<Privilege> table;
    private Grade grade;

    PrivilegeGrid(Composite parent, FormToolkit toolkit, GradeTableEdits record) {
        this.record = record;
        table = new EditTable<>(parent, toolkit, Messages.Form_privileges, 6);
        table.action(Messages.Form_addPrivilege, UiIcon.ADD, this::add);
        table.action(Messages.Form_remove, UiIcon.REMOVE, this::remove);
        List<Column<Privilege>> columns = new ArrayList<>();
        ATTRIBUTES.forEach(attribute -> columns.add(column(attribute)));
        table.columns(columns);
    }

    private Column<Privilege> column(EAttribute attribute) {
        String title = record.labels().feature(Literals.PRIVILEGE, attribute);
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            List<String> names = literals.getELiterals().stream()
                    .map(each -> record.labels().literal(Literals.PRIVILEGE, literals, each.getInstance())).toList();
            return new Column<>(title, 100, false,
                    row -> record.labels().literal(Literals.PRIVILEGE, literals, (Enumerator) row.eGet(attribute)), names,
                    (row, text) -> record.set(row, attribute,
                            literals.getELiterals().get(names.indexOf(text)).getInstance()));
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == BigDecimal.class || type == int.class) {
            return new Column<>(title, 80, true, row -> number(row.eGet(attribute)), null,
                    (row, text) -> Figure.read(text, value -> record.set(row, attribute,
                            type == int.class ? (Object) (value == null ? 0 : value.intValue()) : value)));
        }
        return new Column<>(title, 110, false, row -> row.eGet(attribute) == null ? "" : row.eGet(attribute).toString(), //$NON-NLS-1$
                null, (row, text) -> record.set(row, attribute, text.isEmpty() ? null : text));
    }

    private static String number(Object value) {
        return value instanceof BigDecimal decimal ? Figure.text(decimal) : value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    private void add() {
        if (grade != null) {
            record.addPrivilege(grade, GradeTableEdits.freeKey("privilege", //$NON-NLS-1$
                    grade.getPrivileges().stream().map(Privilege::getKey).toList()));
        }
    }

    private void remove() {
        if (table.selected() != null) {
            record.remove(table.selected());
        }
    }

    /** Shows the privileges of a grade; null for none. */
    void show(Grade selected) {
        grade = selected;
        table.show(selected == null ? List.of() : List.copyOf(selected.getPrivileges()), row -> null);
    }
}
