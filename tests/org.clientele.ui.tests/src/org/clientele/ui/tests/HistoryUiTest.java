package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.history.Messages;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history page in the real workbench: taking back, the record as it was, and a record that somebody deleted. */
class HistoryUiTest {

    private static final String HISTORY = "org.clientele.ui.customers.record.history";

    private static UiWorld world;
    private static int last;
    private long party;

    @BeforeAll
    static void storeIsOpen() throws Exception {
        world = new UiWorld();
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @BeforeEach
    void oneCustomer() throws Exception {
        String number = "H-" + ++last;
        party = background(() -> SampleCustomers.add(world.store, number, "Acme " + number, 0, "1"));
        world.takeErrors();
    }

    @AfterEach
    void nothingWasLogged() {
        page().closeAllEditors(false);
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void changeIsTakenBackAsAChangeOfItsOwn() throws Exception {
        change(Literals.PARTY__DISPLAY_NAME, "Acme Limited");
        CustomerRecordEditor editor = open();
        Table table = changes(editor, "Acme Limited");
        table.setSelection(1);
        table.notifyListeners(SWT.Selection, new Event());
        AtomicBoolean asked = Dialogs.answer(Dialogs.titled(Messages.Revert_title), s -> Dialogs.press(s, "Yes"));
        button(editor, Messages.Changes_revert).notifyListeners(SWT.Selection, new Event());
        assertTrue(asked.get());
        until("the old name is back", () -> ("Acme H-" + last).equals(editor.record().party().getDisplayName()));
        assertEquals("Acme H-" + last, stored().getDisplayName());
        until("the history tells of it",
                () -> table.getItemCount() > 1 && table.getItem(1).getText(3).equals("Acme H-" + last));
    }

    @Test
    void valueThatWasChangedAgainSinceIsAskedFor() throws Exception {
        change(Literals.PARTY__NOTE, "first");
        change(Literals.PARTY__NOTE, "second");
        CustomerRecordEditor editor = open();
        Table table = changes(editor, "second");
        table.setSelection(3);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals("first", table.getItem(3).getText(3));
        Dialogs.answer(Dialogs.titled(Messages.Revert_title), s -> Dialogs.press(s, "Yes"));
        AtomicBoolean conflict = Dialogs.answer(Dialogs.of(ConflictDialog.class), shell -> {
            List<Control> stay = controls(shell, c -> c instanceof Button b && "note".equals(b.getData()));
            assertEquals("second", ((Button) stay.getFirst()).getText());
            Dialogs.confirm(shell);
        });
        button(editor, Messages.Changes_revert).notifyListeners(SWT.Selection, new Event());
        until("the conflict was asked", conflict::get);
        until("the note is gone", () -> editor.record().party().getNote() == null);
        assertEquals(null, stored().getNote());
    }

    @Test
    void recordIsShownAsItWasBesideWhatItIsNow() throws Exception {
        CustomerRecordEditor editor = open();
        editor.setActivePage(HISTORY);
        button(editor, Messages.Mode_asOf).setSelection(true);
        button(editor, Messages.Mode_asOf).notifyListeners(SWT.Selection, new Event());
        Tree tree = (Tree) controls(part(editor), Tree.class::isInstance).getFirst();
        until("the record of today is shown", () -> tree.getItemCount() > 0);
        TreeItem name = tree.getItem(0).getItem(0);
        assertEquals("Acme H-" + last, name.getText(1));
        assertEquals(name.getText(1), name.getText(2));
        assertEquals("", name.getText(3));
        DateTime day = (DateTime) controls(part(editor), DateTime.class::isInstance).getFirst();
        day.setDate(1999, 0, 1);
        button(editor, Messages.Then_show).notifyListeners(SWT.Selection, new Event());
        until("it was not there in 1999", () -> tree.getItemCount() == 0);
        assertTrue(controls(part(editor), c -> c instanceof Label l && l.getText().contains("1999")).size() > 0);
        UiWorld.screenshot("record-as-of");
    }

    @Test
    void textIsKeptAsANewCustomerWhenSomebodyDeletedTheRecord() throws Exception {
        CustomerRecordEditor editor = open();
        CustomerRecord mine = editor.record();
        mine.set(mine.party(), Literals.PARTY__NOTE, "my text");
        background(() -> {
            Party theirs = (Party) world.store.records(UiWorld.actor()).load(Literals.PARTY, party).orElseThrow();
            try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Delete")) {
                work.delete(theirs);
                return work.commit(null);
            }
        });
        AtomicBoolean asked = Dialogs.answer(Dialogs.titled(
                org.clientele.ui.customers.internal.record.Messages.Gone_title),
                s -> Dialogs.press(s, org.clientele.ui.customers.internal.record.Messages.Gone_keep));
        page().saveEditor(editor, false);
        assertTrue(asked.get());
        assertEquals(0, editor.record().partyId());
        assertEquals("my text", editor.record().party().getNote());
        assertEquals(null, editor.record().party().getCustomer().getNumber(), "a number is never used twice");
        editor.record().set(editor.record().party().getCustomer(), Literals.CUSTOMER__NUMBER, "N-" + last);
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertTrue(editor.record().partyId() > party);
        world.takeErrors();
    }

    @Test
    void personIsErasedAfterTwoConfirmations() throws Exception {
        String number = "H-" + last;
        CustomerRecordEditor editor = open();
        AtomicBoolean told = new AtomicBoolean();
        AtomicBoolean asked = Dialogs.answer(Dialogs.titled(Messages.Erase_title), shell -> {
            Button finish = (Button) controls(shell,
                    c -> c instanceof Button b && b.getText().equals(IDialogConstants.FINISH_LABEL)).getFirst();
            Dialogs.fields(shell).getFirst().setText("Request of 1 March");
            Dialogs.press(shell, IDialogConstants.NEXT_LABEL.replace("&", ""));
            UiWorld.settle();
            assertFalse(finish.isEnabled());
            Dialogs.choose((Button) controls(shell,
                    c -> c instanceof Button b && b.getText().equals(Messages.Erase_understood)).getFirst());
            Dialogs.fields(shell).stream().filter(Control::isVisible).toList().getFirst().setText(number);
            assertTrue(finish.isEnabled());
            Dialogs.answer(Dialogs.titled(Messages.Erase_title).and(s -> s != shell), done -> {
                told.set(true);
                Dialogs.press(done, IDialogConstants.OK_LABEL);
            });
            Dialogs.press(shell, IDialogConstants.FINISH_LABEL.replace("&", ""));
        });
        UiWorld.service(IHandlerService.class).executeCommand("org.clientele.ui.customers.erase", null);
        assertTrue(asked.get());
        until("the end was told", told::get);
        assertTrue(background(() -> world.store.isErased(party)));
        assertFalse(stored().getDisplayName().contains("Acme"));
        assertEquals(number, stored().getCustomer().getNumber());
        until("the editor shows the neutral name", () -> !editor.getTitle().contains("Acme"));
    }

    private CustomerRecordEditor open() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        return editor;
    }

    private static Table changes(CustomerRecordEditor editor, String newest) {
        editor.setActivePage(HISTORY);
        Table table = (Table) controls(part(editor), Table.class::isInstance).getFirst();
        until("the history is read", () -> table.getItemCount() > 1 && table.getItem(1).getText(3).equals(newest));
        return table;
    }

    private static Control part(CustomerRecordEditor editor) {
        return editor.findPage(HISTORY).getPartControl();
    }

    private static Button button(CustomerRecordEditor editor, String text) {
        return (Button) controls(part(editor), c -> c instanceof Button b && b.getText().equals(text)).getFirst();
    }

    private Party stored() throws Exception {
        return background(
                () -> (Party) world.store.records(UiWorld.actor()).load(Literals.PARTY, party).orElseThrow());
    }

    private void change(EAttribute attribute, String value) throws Exception {
        background(() -> {
            CustomerRecord other = CustomerRecord.open(world.store, UiWorld.actor(), party);
            other.set(other.party(), attribute, value);
            assertTrue(other.save(null).isOK());
            return null;
        });
    }
}
