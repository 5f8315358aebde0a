package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.settle;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.Condition;
import org.clientele.model.Segment;
import org.clientele.rules.Conditions;
import org.clientele.ui.rules.ConditionTextEditor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a condition as text in the real workbench. */
class ConditionTextUiTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static UiWorld world;
    private static TextContext context;

    private final List<Parsed> told = new ArrayList<>();
    private Shell shell;
    private ConditionTextEditor editor;
    private StyledText text;

    @BeforeAll
    static void customersWithOrders() throws Exception {
        world = new UiWorld();
        context = background(() -> {
            for (int i = 1; i <= 6; i++) {
                SampleCustomers.add(world.store, "T-" + i, "Customer " + i, i, Integer.toString(i * 10));
            }
            SegmentService segments = UiWorld.service(SegmentService.class);
            segments.addSamples(world.store, UiWorld.actor(), "United Kingdom");
            List<Segment> all = segments.segments(world.store, UiWorld.actor());
            FactSnapshot facts = UiWorld.service(FactService.class).of(world.store).await(UiWorld.actor(),
                    world.store.journal().lastSequence(), null);
            return TextContext.of(Locale.ENGLISH, facts).withSegments(all);
        });
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @BeforeEach
    void open() {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell = new Shell(window, SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setLayout(new FillLayout());
        editor = new ConditionTextEditor(shell, UiWorld.service(ConditionTextService.class), () -> context);
        editor.onChange(told::add);
        Point corner = window.toDisplay(60, 60);
        shell.setBounds(corner.x, corner.y, 820, 320);
        shell.open();
        shell.forceActive();
        text = editor.getTextWidget();
        text.forceFocus();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
        assertEquals(List.of(), world.takeErrors());
    }

    @Test
    void whatIsTypedIsToldAsATreeAndMistakesAreMarkedAndMended() throws Exception {
        text.insert("country = \"United Kingdom\" and orders.cuont >= 3\n  or [Last order] in last 90 days");
        until("the text is read", () -> !told.isEmpty());
        assertFalse(told.getLast().isUsable());
        assertEquals(1, editor.problems().size());
        text.setCaretOffset(35);
        Link link = (Link) UiWorld.controls(shell, c -> c instanceof Link).getFirst();
        until("the mistake is told", () -> link.getText().contains("orders.cuont"));
        UiWorld.screenshot("condition-text-light");
        IThemeEngine themes = UiWorld.service(IThemeEngine.class);
        themes.setTheme(DARK, false);
        try {
            UiWorld.screenshot("condition-text-dark");
        } finally {
            themes.setTheme(LIGHT, false);
            settle();
        }
        Event click = new Event();
        click.text = "0";
        link.notifyListeners(SWT.Selection, click);
        until("the mended text is read", () -> told.getLast().isUsable());
        assertTrue(editor.getText().contains("orders.count >= 3"), editor.getText());
        assertTrue(link.getText().isEmpty(), link.getText());
    }

    @Test
    void aTreeThatMeansTheSameLeavesTextAndCaretAlone() {
        text.insert("orders.count   >= 3   and country = \"France\"");
        until("the text is read", () -> !told.isEmpty());
        text.setCaretOffset(5);
        Condition same = Conditions.all(Conditions.compare("orders.count", ">=", 3),
                Conditions.compare("country", "=", "France"));
        editor.setCondition(same);
        settle();
        assertEquals("orders.count   >= 3   and country = \"France\"", editor.getText());
        assertEquals(5, text.getCaretOffset());
        editor.setCondition(Conditions.compare("orders.count", ">=", 4));
        assertEquals("orders.count >= 4", editor.getText());
        until("what was shown is read", () -> editor.problems().isEmpty());
        settle();
        assertEquals(1, told.size(), "what the tree changed is no news: " + told);
    }

    @Test
    void undoIsOfTheTextWhileItHasTheFocus() throws Exception {
        text.insert("orders.count >= 3");
        settle();
        until("the text has the focus", text::isFocusControl);
        UiWorld.service(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
        assertEquals("", editor.getText());
        UiWorld.service(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_REDO, null);
        assertEquals("orders.count >= 3", editor.getText());
    }

    @Test
    void namesAreWrittenInsteadOfIdsOnDemand() {
        editor.setCondition(Conditions.compare("orders.count", ">=", 4));
        Button names = button("Names");
        names.setSelection(true);
        names.notifyListeners(SWT.Selection, new Event());
        assertEquals("[Orders] >= 4", editor.getText());
        names.setSelection(false);
        names.notifyListeners(SWT.Selection, new Event());
        assertEquals("orders.count >= 4", editor.getText());
    }

    @Test
    void proposalsOpenByCommandAndAreForThePlace() throws Exception {
        text.insert("orders.last ");
        text.setCaretOffset(12);
        settle();
        until("the text has the focus", text::isFocusControl);
        UiWorld.service(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_CONTENT_ASSIST, null);
        until("proposals are shown", () -> !proposals().isEmpty() && Arrays
                .stream(proposals().getFirst().getItems()).anyMatch(item -> item.getText().startsWith("in last")));
        UiWorld.screenshot("condition-text-proposals");
    }

    @Test
    void aKeyInATextOfFiveThousandConditionsIsAnsweredAtOnce() {
        text.setText("orders.count >= 3 and\n".repeat(4_999) + "orders.count >= 4");
        until("the text is read", () -> !told.isEmpty());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // others may crowd the machine
        long longest = 0;
        for (char c : "0000000000".toCharArray()) {
            long start = threads.getCurrentThreadCpuTime();
            text.replaceTextRange(text.getCharCount(), 0, Character.toString(c));
            longest = Math.max(longest, threads.getCurrentThreadCpuTime() - start);
            settle();
        }
        assertTrue(longest < 200_000_000L, longest / 1_000_000 + " ms");
    }

    private Button button(String label) {
        return (Button) UiWorld.controls(shell, c -> c instanceof Button b && b.getText().equals(label)).getFirst();
    }

    private List<Table> proposals() {
        List<Table> tables = new ArrayList<>();
        for (Shell each : shell.getDisplay().getShells()) {
            if (each.isVisible() && each != shell && each.getParent() != null) {
                for (Control control : UiWorld.controls(each, c -> c instanceof Table)) {
                    tables.add((Table) control);
                }
            }
        }
        return tables;
    }
}
