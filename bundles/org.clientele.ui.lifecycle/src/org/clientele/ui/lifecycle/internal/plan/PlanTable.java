package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanItem;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Plans as lines. */
final class PlanTable {

    private PlanTable() {
    }

    static ItemTable<PlanItem> create(Composite parent, RecurrenceService recurrence, boolean withCustomer) {
        Formats formats = Formats.ofUser();
        List<Column<PlanItem>> columns = new ArrayList<>();
        if (withCustomer) {
            columns.add(Column.text(Messages.Column_customer, 160, PlanItem::customerName));
        }
        columns.add(Column.text(Messages.Column_title, 190, PlanItem::title));
        columns.add(Column.text(Messages.Column_kind, 100, item -> PlanTexts.kind(item.kind())));
        columns.add(Column.text(Messages.Column_state, 80, item -> PlanTexts.state(item.state())));
        columns.add(new Column<>(Messages.Column_next, 110, false, item -> formats.date(item.nextContact()),
                Comparator.comparing(PlanItem::nextContact, Comparator.nullsLast(Comparator.naturalOrder())), null));
        columns.add(Column.figure(Messages.Column_overdue, 70,
                item -> item.overdue() == 0 ? "" : formats.number(item.overdue()), //$NON-NLS-1$
                Comparator.comparingInt(PlanItem::overdue)));
        columns.add(Column.text(Messages.Column_recurrence, 220, item -> recurrence == null ? item.recurrence()
                : recurrence.describe(item.recurrence(), Locale.getDefault())));
        columns.add(Column.text(Messages.Column_owner, 100, PlanItem::owner));
        columns.add(new Column<>(Messages.Column_start, 100, false, item -> formats.date(item.start()),
                Comparator.comparing(PlanItem::start, Comparator.nullsLast(Comparator.naturalOrder())), null));
        ItemTable<PlanItem> table = new ItemTable<>(parent, SWT.SINGLE, columns);
        return table.identify(PlanItem::id).warn(item -> item.overdue() > 0);
    }
}
