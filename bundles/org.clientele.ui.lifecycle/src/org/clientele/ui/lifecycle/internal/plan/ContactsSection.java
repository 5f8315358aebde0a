package org.clientele.ui.lifecycle.internal.plan;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanContact.State;
import org.clientele.core.care.PlanService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The contacts of a stored plan: what took place, what waits, what comes; a waiting one is recorded or left out. */
final class ContactsSection {

    private static final int AHEAD_MONTHS = 6;
    private static final int HEIGHT = 180;

    private final PlanEdits record;
    private final PlanActions actions;
    private final ItemTable<PlanContact> table;
    private final Label empty;
    private final Button held;
    private final Button leave;

    ContactsSection(Composite parent, FormToolkit toolkit, PlanEdits record, PlanActions actions) {
        this.record = record;
        this.actions = actions;
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(parent);
        empty = toolkit.createLabel(parent, Messages.Contacts_unsaved, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(empty);
        table = new ItemTable<>(parent, SWT.SINGLE | SWT.BORDER,
                List.of(new Column<>(Messages.Contacts_planned, 170, false, line -> TimeText.moment(line.planned()),
                        (a, b) -> a.planned().compareTo(b.planned()), null),
                        Column.text(Messages.Contacts_state, 110, PlanTexts::state),
                        new Column<>(Messages.Contacts_at, 170, false, line -> TimeText.moment(line.at()),
                                (a, b) -> a.at().compareTo(b.at()), null),
                        Column.figure(Messages.Contacts_missed, 80,
                                line -> line.missed() == 0 ? "" : Integer.toString(line.missed()), //$NON-NLS-1$
                                (a, b) -> Integer.compare(a.missed(), b.missed())),
                        Column.text(Messages.Contacts_note, 260, PlanContact::note)));
        table.identify(PlanContact::planned).warn(line -> line.state() == State.OVERDUE);
        table.onSelect(this::enable).onOpen(line -> record());
        GridDataFactory.fillDefaults().grab(true, false).hint(640, HEIGHT).applyTo(table.control());
        Composite buttons = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        held = toolkit.createButton(buttons, Messages.Contacts_record, SWT.PUSH);
        held.addListener(SWT.Selection, e -> record());
        leave = toolkit.createButton(buttons, Messages.Contacts_leaveOut, SWT.PUSH);
        leave.addListener(SWT.Selection, e -> table.first().filter(ContactsSection::isOpen)
                .ifPresent(line -> actions.leaveOut(line.task())));
        enable();
    }

    private static boolean isOpen(PlanContact contact) {
        return contact.task() != 0 && (contact.state() == State.PLANNED || contact.state() == State.OVERDUE);
    }

    private void record() {
        table.first().filter(ContactsSection::isOpen)
                .ifPresent(line -> actions.complete(record.aggregate().getId(), line.task()));
    }

    private void enable() {
        boolean open = table.first().filter(ContactsSection::isOpen).isPresent();
        held.setEnabled(open);
        leave.setEnabled(open);
    }

    /** Reads the contacts anew. */
    void load(StoreSession session) {
        if (record.isNew()) {
            return;
        }
        PlanService service = record.service();
        UiJobs.start(table.control(), Messages.Contacts_loading, null, m -> {
            var stored = service.load(session.store(), session.actor(), record.aggregate().getId());
            return stored.isEmpty() ? List.<PlanContact>of()
                    : service.contacts(session.store(), session.actor(), stored.get(),
                            LocalDate.now(session.store().info().settings().zone()).plusMonths(AHEAD_MONTHS));
        }, this::show);
    }

    private void show(List<PlanContact> contacts) {
        table.show(contacts);
        String said = contacts.isEmpty() ? Messages.Contacts_none : Messages.Contacts_hint;
        if (!said.equals(empty.getText())) {
            empty.setText(said);
            empty.requestLayout();
        }
        enable();
    }

    /** The table. */
    ItemTable<PlanContact> table() {
        return table;
    }
}
