package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.store.AccessQuery;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.clientele.ui.customers.internal.record.NeutralTitles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record editor in the real workbench on a real store. */
class RecordUiTest {

    private static final String PROFILE = "org.clientele.ui.customers.record.profile";
    private static final String ORDERS = "org.clientele.ui.customers.record.orders";
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
        String number = "C-" + ++last;
        party = background(() -> SampleCustomers.add(world.store, number, "Acme " + number, 3, "12.50"));
        world.takeErrors();
    }

    @AfterEach
    void nothingWasLogged() {
        page().closeAllEditors(false);
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void customerOpensWithItsNameInTheTitle() throws Exception {
        CustomerRecordEditor editor = open();
        title(editor, "Acme C-" + last);
        assertFalse(editor.isDirty());
        assertNotNull(editor.getTitleImage());
        assertEquals("Acme C-" + last, name(editor).getText());
        screenshot("record-profile");
    }

    @Test
    void customerOpenedTwiceIsOneEditor() throws Exception {
        assertEquals(open(), open());
    }

    @Test
    void nameIsNotInTheTitleWhileTheLayoutIsKept() throws Exception {
        CustomerRecordEditor editor = open();
        title(editor, "Acme C-" + last);
        new NeutralTitles().preShutdown(PlatformUI.getWorkbench(), false);
        assertEquals(editor.getEditorInput().getName(), editor.getTitle());
        title(editor, "Acme C-" + last); // somebody decided not to leave
    }

    @Test
    void openedRecordIsNotedOnce() throws Exception {
        CustomerRecordEditor editor = open();
        assertEquals(1, background(() -> world.store.accessLog().entries(UiWorld.actor(),
                AccessQuery.of(editor.record().reference()), OptionalLong.empty(), 10)).size());
    }

    @Test
    void typingIsUndoneAndRedoneByTheEditMenu() throws Exception {
        CustomerRecordEditor editor = open();
        Text name = name(editor);
        type(name, "Acme Limited");
        assertTrue(editor.isDirty());
        title(editor, "Acme Limited");
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        until("the typing is undone", () -> name.getText().equals("Acme C-" + last));
        assertFalse(editor.isDirty());
        run(IWorkbenchCommandConstants.EDIT_REDO);
        until("the typing is done again", () -> name.getText().equals("Acme Limited"));
    }

    @Test
    void missingNameIsSaidAtTheFieldAndOnTop() throws Exception {
        CustomerRecordEditor editor = open();
        type(name(editor), "");
        until("the form says what is missing", () -> message(editor) != null);
        screenshot("record-invalid");
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        until("the form has nothing to say", () -> message(editor) == null);
    }

    @Test
    void savedChangeIsInTheStoreAndInTheHistory() throws Exception {
        CustomerRecordEditor editor = open();
        type(name(editor), "Acme Limited");
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertEquals("Acme Limited", stored().getDisplayName());
        editor.setActivePage(HISTORY);
        Table table = table(editor);
        until("the history is read", () -> table.getItemCount() > 1 && table.getItem(1).getText(3).length() > 0);
        assertEquals("Acme C-" + last, table.getItem(1).getText(2));
        assertEquals("Acme Limited", table.getItem(1).getText(3));
        screenshot("record-history");
    }

    @Test
    void undoAfterSaveAndSaveAgainBringsTheOldValueBack() throws Exception {
        CustomerRecordEditor editor = open();
        type(name(editor), "Acme Limited");
        page().saveEditor(editor, false);
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertTrue(editor.isDirty());
        page().saveEditor(editor, false);
        assertEquals("Acme C-" + last, stored().getDisplayName());
    }

    @Test
    void ordersAreListedTheNewestFirstWithTheirLinesOnDemand() throws Exception {
        CustomerRecordEditor editor = open();
        editor.setActivePage(ORDERS);
        List<Control> tables = controls(editor.getActivePageInstance().getPartControl(), Table.class::isInstance);
        Table orders = (Table) tables.get(0);
        Table lines = (Table) tables.get(1);
        until("the orders are read", () -> orders.getItemCount() == 3 && orders.getItem(0).getText(0).endsWith("-2"));
        assertEquals(0, lines.getItemCount());
        orders.select(0);
        orders.notifyListeners(SWT.Selection, new Event());
        until("the lines are read", () -> lines.getItemCount() == 1);
        assertEquals("LANTERN", lines.getItem(0).getText(2));
        screenshot("record-orders");
    }

    @Test
    void pageIsMadeWhenItIsLookedAt() throws Exception {
        CustomerRecordEditor editor = open();
        IFormPage history = editor.findPage(HISTORY);
        assertEquals(null, history.getPartControl());
        editor.setActivePage(HISTORY);
        assertNotNull(history.getPartControl());
    }

    @Test
    void changeOfSomebodyElseIsReadAgain() throws Exception {
        CustomerRecordEditor editor = open();
        changeName("Acme by Bob");
        until("the editor shows the other's name", () -> name(editor).getText().equals("Acme by Bob"));
        assertFalse(editor.isDirty());
    }

    @Test
    void conflictIsAskedValueByValue() throws Exception {
        CustomerRecordEditor editor = open();
        type(name(editor), "Acme by Anne");
        CustomerRecord mine = editor.record();
        Tag tag = ClienteleFactory.eINSTANCE.createTag();
        tag.setName("vip");
        mine.add(mine.party().getCustomer(), Literals.CUSTOMER__TAGS, tag);
        changeName("Acme by Bob");
        boolean[] asked = new boolean[1];
        chooseTheirs(asked);
        page().saveEditor(editor, false);
        assertTrue(asked[0], () -> "the dialog was shown; the form says " + message(editor));
        assertFalse(editor.isDirty());
        Party stored = stored();
        assertEquals("Acme by Bob", stored.getDisplayName());
        assertEquals("vip", stored.getCustomer().getTags().getFirst().getName());
    }

    @Test
    void takenNumberIsRefusedWithASentence() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), 0), CustomerRecordEditor.ID);
        until("the new record is there", () -> editor.record() != null);
        assertTrue(editor.isDirty());
        editor.record().set(editor.record().party(), Literals.PARTY__DISPLAY_NAME, "Second");
        editor.record().set(editor.record().party().getCustomer(), Literals.CUSTOMER__NUMBER, "C-" + last);
        DialogCloser dialogs = new DialogCloser();
        page().saveEditor(editor, false);
        until("the form says why it was not saved", () -> message(editor) != null);
        UiWorld.settle();
        dialogs.done = true;
        assertTrue(editor.isDirty());
        editor.record().set(editor.record().party().getCustomer(), Literals.CUSTOMER__NUMBER, "N-" + last);
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        assertTrue(editor.record().partyId() > 0);
        title(editor, "Second");
        world.takeErrors(); // the refusal was shown, and the platform logs what it shows
    }

    @Test
    void newCustomerCanBeAPerson() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), 0), CustomerRecordEditor.ID);
        until("the new record is there", () -> editor.record() != null);
        UiWorld.settle();
        type(name(editor), "Ada Lovelace");
        String person = editor.record().labels().type(Literals.PERSON);
        Button button = (Button) controls(editor.findPage(PROFILE).getPartControl(),
                c -> c instanceof Button b && b.getText().equals(person)).getFirst();
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
        until("the record is a person's", () -> editor.record().party().eClass() == Literals.PERSON);
        assertEquals("Ada Lovelace", name(editor).getText());
        type(attribute(editor, Literals.PERSON__FAMILY_NAME), "Lovelace");
        type(attribute(editor, Literals.CUSTOMER__NUMBER), "P-" + last);
        page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        party = editor.record().partyId();
        assertEquals("Lovelace", ((Person) stored()).getFamilyName());
        assertFalse(attribute(editor, Literals.CUSTOMER__NUMBER).getEditable(), "a number never changes");
        screenshot("record-person");
    }

    private CustomerRecordEditor open() throws Exception {
        CustomerRecordEditor editor = (CustomerRecordEditor) page()
                .openEditor(new CustomerInput(world.store.info().id(), party), CustomerRecordEditor.ID);
        until("the record is loaded", () -> editor.record() != null);
        editor.setActivePage(PROFILE);
        UiWorld.settle(); // a form without a size shows no messages
        return editor;
    }

    /** A picture of the editor in the whole window. */
    private static void screenshot(String name) throws Exception {
        page().toggleZoom(page().getActivePartReference());
        UiWorld.settle();
        UiWorld.screenshot(name);
        page().toggleZoom(page().getActivePartReference());
        UiWorld.settle();
    }

    private static Text name(CustomerRecordEditor editor) {
        return attribute(editor, Literals.PARTY__DISPLAY_NAME);
    }

    private static Text attribute(CustomerRecordEditor editor, EAttribute attribute) {
        Control profile = editor.findPage(PROFILE).getPartControl();
        return (Text) controls(profile, c -> c.getData("org.clientele.attribute") == attribute).getFirst();
    }

    private static void type(Text text, String value) {
        text.setFocus();
        text.setText(value);
        UiWorld.settle();
    }

    private static Table table(CustomerRecordEditor editor) {
        return (Table) controls(editor.getActivePageInstance().getPartControl(), Table.class::isInstance).getFirst();
    }

    private static void run(String command) throws Exception {
        UiWorld.service(IHandlerService.class).executeCommand(command, null);
        UiWorld.settle();
    }

    private Party stored() throws Exception {
        return background(
                () -> (Party) world.store.records(UiWorld.actor()).load(Literals.PARTY, party).orElseThrow());
    }

    private void changeName(String name) throws Exception {
        background(() -> {
            CustomerRecord other = CustomerRecord.open(world.store, UiWorld.actor(), party);
            other.set(other.party(), Literals.PARTY__DISPLAY_NAME, name);
            assertTrue(other.save(null).isOK());
            return null;
        });
    }

    private static void chooseTheirs(boolean[] asked) {
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.getData() instanceof ConflictDialog && shell.isVisible()) {
                        asked[0] = true;
                        List<Control> theirs = controls(shell, c -> c instanceof Button && c.getData() != null
                                && c.getData().equals("displayName"));
                        Button button = (Button) theirs.getFirst();
                        button.setSelection(true);
                        button.notifyListeners(SWT.Selection, new Event());
                        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
    }

    private static String message(CustomerRecordEditor editor) {
        return editor.getActivePageInstance().getManagedForm().getForm().getMessage();
    }

    private static void title(CustomerRecordEditor editor, String wanted) {
        until("the title is " + wanted, () -> editor.getTitle().equals(wanted));
    }

    /** Closes dialogs that may come up, until it is told that it is done. */
    private static final class DialogCloser implements Runnable {

        private final Shell main = page().getWorkbenchWindow().getShell();
        private boolean done;

        DialogCloser() {
            Display.getCurrent().timerExec(100, this);
        }

        @Override
        public void run() {
            if (done) {
                return;
            }
            for (Shell shell : Display.getCurrent().getShells()) {
                if (shell != main && shell.isVisible() && shell.getText().length() > 0) {
                    shell.close();
                    break;
                }
            }
            Display.getCurrent().timerExec(100, this);
        }
    }
}
