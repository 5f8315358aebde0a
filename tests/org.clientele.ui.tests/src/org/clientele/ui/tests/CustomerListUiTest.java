package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessQuery;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.clientele.ui.customers.internal.navigator.NavigatorView;
import org.clientele.ui.table.VirtualTable;
import org.clientele.ui.theme.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The customer list of the real workbench on a real store: open, sort, filter, copy, scroll, open a record. */
class CustomerListUiTest {

    private static final int CUSTOMERS = 1_200;

    @TempDir
    Path folder;

    private LoggedErrors errors;
    private OpenedStore store;
    private IWorkbenchPage page;
    private CustomerListView list;
    private VirtualTable table;

    @BeforeEach
    void openStore() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        list = (CustomerListView) page.showView(UiIds.CUSTOMERS_VIEW);
        table = list.table();
        errors = new LoggedErrors();
        store = new OpenedStore(folder, CUSTOMERS);
        Screen.until("the list shows the customers", () -> table.rows().size() == CUSTOMERS);
        Screen.until("texts are painted", this::isInked);
    }

    @AfterEach
    void closeStore() {
        page.closeAllEditors(false);
        list.show(new CustomerScope.All(), "");
        store.close();
        Screen.until("the list is empty again", () -> table.rows().size() == 0);
        errors.close();
    }

    @Test
    void rowsAreToBeSeen() {
        // a swallowed paint error leaves a blank table, and openStore would have waited for nothing
        assertTrue(isInked(), "the table shows no texts");
        errors.assertNone();
    }

    @Test
    void clickOnTheHeaderSortsAndAnotherOneTurnsTheOrder() {
        String before = numberAt(0);
        String other = before.equals(number(1)) ? number(CUSTOMERS) : number(1);
        Screen.click(grid(), 40, 12);
        Screen.until("the other end is first", () -> numberAt(0).equals(other));
        Screen.click(grid(), 40, 12);
        Screen.until("the order is turned back", () -> numberAt(0).equals(before));
        Screen.until("texts are painted", this::isInked);
        errors.assertNone();
    }

    @Test
    void typingFilters() {
        Text filter = Screen.find(grid().getShell(), Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
        filter.setText("anna");
        Screen.until("half of the customers are left", () -> table.rows().size() == CUSTOMERS / 2);
        filter.setText("K00017");
        Screen.until("one customer is left", () -> table.rows().size() == 1);
        filter.setText("王");
        Screen.until("the other half is left", () -> table.rows().size() == CUSTOMERS / 2);
        filter.setText("nobody");
        Screen.until("nobody is left", () -> table.rows().size() == 0);
        filter.setText("");
        Screen.until("all are back", () -> table.rows().size() == CUSTOMERS);
        errors.assertNone();
    }

    @Test
    void copyPutsSelectedRowsOnTheClipboard() throws Exception {
        table.setFocus();
        table.reveal(table.rows().key(1));
        String number = numberAt(1);
        page.activate(list);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.copy", null);
        Clipboard clipboard = new Clipboard(grid().getDisplay());
        try {
            Screen.until("the row is on the clipboard", () -> clipboard
                    .getContents(TextTransfer.getInstance()) instanceof String text && text.contains(number + "\t"));
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            assertEquals(2, text.lines().count(), text);
            AccessEntry noted = store.store().accessLog()
                    .entries(Actor.SYSTEM, AccessQuery.ALL, OptionalLong.empty(), 1).getFirst();
            assertEquals(AccessEntry.Kind.EXPORTED, noted.kind());
            assertEquals(1, noted.count());
            assertEquals(list.tableLayout().columns(), noted.columns());
        } finally {
            clipboard.dispose();
        }
        errors.assertNone();
    }

    @Test
    void lastRowIsReadWhenItIsScrolledTo() {
        table.reveal(table.rows().key(CUSTOMERS - 1));
        Screen.until("texts at the end are painted", this::isInked);
        assertEquals(1, table.selectedCount());
        assertTrue(isInked(), "the table shows no texts");
        errors.assertNone();
    }

    @Test
    void enterOpensTheRecordAndTheNavigatorRemembersIt() throws Exception {
        NavigatorView navigator = (NavigatorView) page.showView(UiIds.NAVIGATOR_VIEW);
        table.reveal(table.rows().key(2));
        String number = numberAt(2);
        Screen.press(grid(), SWT.CR, SWT.CR);
        Screen.until("the record is open", () -> page.getEditorReferences().length == 1);
        IEditorReference editor = page.getEditorReferences()[0];
        assertEquals(UiIds.RECORD_EDITOR, editor.getId());
        assertEquals(table.rows().key(2), ((CustomerInput) editor.getEditorInput()).partyId());
        assertTrue(page.isEditorAreaVisible());
        Screen.until("the navigator shows it", () -> Arrays.stream(navigator.viewer().getTree().getItems())
                .flatMap(branch -> Arrays.stream(branch.getItems())).anyMatch(item -> item.getText().contains(number)));
        page.closeAllEditors(false);
        Screen.until("the room of the editor is given back", () -> !page.isEditorAreaVisible());
        errors.assertNone();
    }

    @Test
    void darkThemeReachesTheTable() {
        Appearance before = Appearance.current();
        try {
            Appearance.DARK.apply();
            Screen.until("the table is dark", () -> brightness() < 0.3);
            Screen.until("texts are painted", this::isInked);
        } finally {
            before.apply();
        }
        Screen.until("the table is light again", () -> brightness() > 0.8);
        errors.assertNone();
    }

    /** Four rows of a number and a name have well over a thousand pixels of text; ellipses a hundred. */
    private boolean isInked() {
        return Screen.ink(grid(), 4, 34, 300, 112) > 500;
    }

    private float brightness() {
        return grid().getBackground().getRGB().getHSB()[2];
    }

    private String numberAt(int row) {
        CustomerListing listing = list.listing().orElseThrow();
        try {
            return String.valueOf(listing.values(row, 1, List.of("number")).getFirst().getFirst());
        } catch (ClienteleException e) {
            throw new AssertionError(e);
        }
    }

    private NatTable grid() {
        NatTable grid = Screen.find(table, NatTable.class, any -> true);
        assertNotNull(grid);
        return grid;
    }

    private static String number(int customer) {
        return String.format("K%05d", customer);
    }
}
