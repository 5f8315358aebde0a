package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.controls;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.internal.bulk.BulkResultDialog;
import org.clientele.ui.customers.internal.bulk.Messages;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many customers are changed by the wizard in the real workbench, and changed back by one button. */
class BulkEditUiTest {

    private static final int CUSTOMERS = 12;

    private static final List<Long> PARTIES = new ArrayList<>();
    private static UiWorld world;

    @BeforeAll
    static void storeWithCustomersIsOpen() throws Exception {
        world = new UiWorld();
        background(() -> {
            for (int i = 0; i < CUSTOMERS; i++) {
                PARTIES.add(SampleCustomers.add(world.store, "B-" + i, "Bulk " + i, 0, "1"));
            }
            return null;
        });
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @Test
    void wholeListIsChangedAfterAPreviewAndUndoneAsOne() throws Exception {
        CustomerListView list = (CustomerListView) page().showView(UiIds.CUSTOMERS_VIEW);
        until("the list shows all", () -> list.listing().filter(l -> l.size() == CUSTOMERS).isPresent());
        AtomicBoolean finished = Dialogs.answer(Dialogs.titled(Messages.Bulk_title), BulkEditUiTest::finish);
        AtomicBoolean undone = new AtomicBoolean();
        Dialogs.answer(Dialogs.of(BulkResultDialog.class), shell -> {
            assertEquals(List.of("bob"), owners(), "each customer has the new owner");
            Dialogs.answer(Dialogs.titled(Messages.Bulk_undo), done -> {
                undone.set(true);
                Dialogs.press(done, IDialogConstants.OK_LABEL);
            });
            Dialogs.press(shell, Messages.Bulk_undo);
        });
        UiWorld.service(IHandlerService.class).executeCommand("org.clientele.ui.customers.bulkEdit", null);
        until("the wizard was finished", finished::get);
        until("it was undone", undone::get);
        assertEquals(Arrays.asList((String) null), owners());
    }

    private static void finish(Shell shell) {
        Combo field = (Combo) controls(shell, Combo.class::isInstance).getFirst();
        field.select(0);
        field.notifyListeners(SWT.Selection, new Event());
        Dialogs.fields(shell).getFirst().setText("bob");
        Dialogs.press(shell, IDialogConstants.NEXT_LABEL.replace("&", ""));
        Button finish = (Button) controls(shell,
                c -> c instanceof Button b && b.getText().equals(IDialogConstants.FINISH_LABEL)).getFirst();
        until("the preview is there", finish::isEnabled);
        assertTrue(controls(shell, c -> c instanceof Table t && t.isVisible() && t.getItemCount() == CUSTOMERS).size() == 1,
                "each change is a sample");
        Dialogs.press(shell, IDialogConstants.FINISH_LABEL.replace("&", ""));
    }

    /** The owners that there are, each once. */
    private static List<String> owners() {
        try {
            return background(() -> {
                List<String> all = new ArrayList<>();
                for (long party : PARTIES) {
                    Party stored = (Party) world.store.records(UiWorld.actor()).load(Literals.PARTY, party).orElseThrow();
                    String owner = stored.getCustomer().getOwner();
                    if (!all.contains(owner)) {
                        all.add(owner);
                    }
                }
                return all;
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
