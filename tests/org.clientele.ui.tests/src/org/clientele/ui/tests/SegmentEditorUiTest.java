package org.clientele.ui.tests;

import static org.clientele.ui.tests.UiWorld.background;
import static org.clientele.ui.tests.UiWorld.page;
import static org.clientele.ui.tests.UiWorld.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.OpenStore;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.segments.internal.editor.ConditionEdits.Place;
import org.clientele.ui.segments.internal.editor.ConditionPage;
import org.clientele.ui.segments.internal.editor.SegmentEditor;
import org.clientele.ui.segments.internal.editor.SegmentInput;
import org.clientele.ui.segments.internal.editor.SegmentOpening;
import org.clientele.ui.segments.internal.why.WhyView;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The segment editor and the Why view in the real workbench on a real store: twelve customers with 1 to 12 orders. */
class SegmentEditorUiTest {

    private static UiWorld world;
    private SegmentEditor editor;

    @BeforeAll
    static void customersWithOrders() throws Exception {
        world = new UiWorld();
        background(() -> {
            for (int i = 1; i <= 12; i++) {
                SampleCustomers.add(world.store, "S-" + i, "Customer " + i, i, Integer.toString(i * i * 10));
            }
            return null;
        });
    }

    @AfterAll
    static void storeIsClosed() throws Exception {
        world.close();
    }

    @AfterEach
    void nothingWasLogged() {
        page().closeAllEditors(false);
        assertEquals(List.of(), world.takeErrors());
    }

    /** A segment of customers with more than some orders, stored. */
    private static Segment stored(String key, String orders) throws Exception {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey(key);
        segment.setName("Segment " + key);
        segment.setCondition(orders(orders));
        return background(() -> {
            try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Set up")) {
                work.add(segment);
                assertTrue(work.commit(null).isCommitted());
            }
            return segment;
        });
    }

    private static TypedCondition orders(String more) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId("comparison");
        operand(condition, "column", OperandType.COLUMN, "orders.count");
        operand(condition, "operator", OperandType.OPERATOR, ">");
        operand(condition, "value", OperandType.NUMBER, more);
        return condition;
    }

    private static void operand(TypedCondition condition, String name, OperandType type, String text) {
        Operand operand = ClienteleFactory.eINSTANCE.createOperand();
        operand.setName(name);
        operand.setValueType(type);
        operand.setText(text);
        condition.getOperands().add(operand);
    }

    private ConditionPage open(Segment segment) {
        SegmentOpening.open(page(), SegmentInput.of(world.store.info().id(), segment.getId(), segment.getName()));
        return opened();
    }

    private ConditionPage opened() {
        editor = (SegmentEditor) page().getActiveEditor();
        until("the segment is loaded", () -> editor.edits() != null);
        return (ConditionPage) editor.getActivePageInstance();
    }

    private static String cell(ConditionPage page, int column) {
        Tree tree = page.tree().getTree();
        return tree.getItemCount() == 0 ? "" : tree.getItem(0).getText(column);
    }

    @Test
    void nodesShowTheirCountsAndTheSampleItsCustomers() throws Exception {
        ConditionPage page = open(stored("counted", "9"));
        until("three customers have more than nine orders", () -> cell(page, 1).equals("3"));
        assertEquals("25%", cell(page, 2));
        until("the sample is there", () -> page.sample().getItemCount() == 3);
        assertTrue(page.countText().startsWith("3 customers"), page.countText());
        UiWorld.screenshot("segment-editor");
    }

    @Test
    void fieldsOfANewConditionAreFilledInAndItIsSaved() throws Exception {
        Segment begin = SegmentOpening.empty();
        begin.setKey("made");
        begin.setName("Made here");
        SegmentOpening.openNew(page(), UiWorld.service(OpenStore.class).session().orElseThrow(), begin);
        ConditionPage page = opened();
        TypedCondition added = ClienteleFactory.eINSTANCE.createTypedCondition();
        added.setTypeId("comparison");
        until("words are known", () -> page.countText().length() > 0);
        editor.edits().condition().add(null, Place.INTO, added);
        page.tree().setSelection(new StructuredSelection(added));
        until("what is missing is marked", () -> page.field("column").isPresent());
        type((Text) page.field("column").orElseThrow(), "orders.count");
        until("the column is taken", () -> text(added, "column").equals("orders.count"));
        Combo operator = (Combo) page.field("operator").orElseThrow();
        operator.select(Arrays.asList(operator.getItems()).indexOf("<="));
        operator.notifyListeners(SWT.Selection, new Event());
        type((Text) page.field("value").orElseThrow(), "2");
        until("two customers have at most two orders", () -> cell(page, 1).equals("2"));
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        Segment saved = background(() -> UiWorld.service(SegmentService.class).find(world.store, UiWorld.actor(), "made")
                .orElseThrow());
        assertEquals("orders.count", text((TypedCondition) saved.getCondition(), "column"));
        assertEquals(UiWorld.actor().account(), saved.getOwner());
    }

    private static String text(TypedCondition condition, String operand) {
        return condition.getOperands().stream().filter(o -> o.getName().equals(operand)).map(o -> o.getText())
                .findFirst().orElse("");
    }

    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    @Test
    void structureIsChangedUndoneSavedAndReadAgain() throws Exception {
        Segment segment = stored("structure", "5");
        ConditionPage page = open(segment);
        until("counted", () -> cell(page, 1).equals("7"));
        Condition root = editor.edits().condition().root();
        editor.edits().condition().add(root, Place.AFTER, orders("10"));
        editor.edits().condition().negate(root);
        editor.edits().condition().join((CompositeCondition) editor.edits().condition().root(), Junction.ANY, 0);
        until("not more than five, or more than ten", () -> cell(page, 1).equals("7"));
        editor.edits().undo();
        until("both", () -> cell(page, 1).equals("0"));
        editor.edits().redo();
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        editor.edits().condition().moveBy(((CompositeCondition) editor.edits().condition().root()).getChildren().get(1), -1);
        editor.doSave(new NullProgressMonitor());
        Segment saved = background(() -> UiWorld.service(SegmentService.class)
                .find(world.store, UiWorld.actor(), "structure").orElseThrow());
        CompositeCondition any = (CompositeCondition) saved.getCondition();
        assertEquals(Junction.ANY, any.getJunction());
        assertEquals(List.of("TypedCondition", "Negation"), any.getChildren().stream().map(c -> c.eClass().getName()).toList());
    }

    @Test
    void textAndTreeSayTheSame() throws Exception {
        ConditionPage page = open(stored("text", "9"));
        until("the text is written", () -> page.text().getText().contains("orders.count > 9"));
        page.text().getTextWidget().setText("orders.count > 9 and orders.count < 12");
        until("the tree follows", () -> editor.edits().condition().root() instanceof CompositeCondition all
                && all.getChildren().size() == 2);
        until("two customers", () -> cell(page, 1).equals("2"));
        editor.edits().condition().remove(List.of(((CompositeCondition) editor.edits().condition().root()).getChildren().get(0)));
        until("the text follows", () -> !page.text().getText().contains("> 9"));
        assertEquals("all of (orders.count < 12)", page.text().getText().strip());
    }

    @Test
    void typedTextReplacesWhatIsSelected() throws Exception {
        ConditionPage page = open(stored("typed", "9"));
        until("the text is written", () -> page.text().getText().contains("orders.count > 9"));
        StyledText widget = page.text().getTextWidget();
        widget.setFocus();
        widget.selectAll();
        String typed = "[Orders] >= 3 and country = \"France\"";
        for (char c : typed.toCharArray()) {
            Event key = new Event();
            key.character = c;
            key.keyCode = c;
            widget.notifyListeners(SWT.KeyDown, key);
        }
        assertEquals(typed, page.text().getText());
    }

    @Test
    void textWithAnErrorKeepsTheEditorDirtyAndIsNotSaved() throws Exception {
        ConditionPage page = open(stored("broken", "9"));
        until("the text is written", () -> page.text().getText().contains("orders.count > 9"));
        assertFalse(editor.isDirty());
        String broken = "orders.count > 9 and and";
        page.text().getTextWidget().setText(broken);
        NullProgressMonitor monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertTrue(editor.isDirty());
        assertTrue(page.getManagedForm().getForm().getMessage().startsWith("Cannot be saved: line 1, column "),
                page.getManagedForm().getForm().getMessage());
        editor.edits().set(editor.edits().segment(), Literals.SEGMENT__NAME, "Renamed");
        assertEquals(broken, page.text().getText(), "other changes leave what was typed");
        editor.edits().undo();
        page.text().getTextWidget().setText("orders.count > 9");
        until("it means what is stored", () -> !editor.isDirty());
    }

    @Test
    void nodeOfAMissingTypeIsKeptAndToldWhileOthersAreCounted() throws Exception {
        TypedCondition missing = ClienteleFactory.eINSTANCE.createTypedCondition();
        missing.setTypeId("com.example.gone");
        operand(missing, "moon", OperandType.TEXT, "full");
        CompositeCondition any = ClienteleFactory.eINSTANCE.createCompositeCondition();
        any.setJunction(Junction.ANY);
        any.getChildren().add(orders("10"));
        any.getChildren().add(missing);
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey("missing");
        segment.setName("Missing");
        segment.setCondition(any);
        background(() -> {
            try (UnitOfWork work = world.store.begin(UiWorld.actor(), "Set up")) {
                work.add(segment);
                return work.commit(null);
            }
        });
        ConditionPage page = open(segment);
        Tree tree = page.tree().getTree();
        until("the other node is counted", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2
                && tree.getItem(0).getItem(0).getText(1).equals("2"));
        TreeItem gone = tree.getItem(0).getItem(1);
        assertTrue(gone.getText(0).contains("com.example.gone"), gone.getText(0));
        assertEquals("\u2013", gone.getText(1));
        UiWorld.screenshot("segment-missing-type");
    }

    @Test
    void cleanEditorFollowsWhatOthersSave() throws Exception {
        Segment segment = stored("followed", "9");
        ConditionPage page = open(segment);
        until("counted", () -> cell(page, 1).equals("3"));
        background(() -> {
            SegmentService service = UiWorld.service(SegmentService.class);
            Segment other = service.find(world.store, UiWorld.actor(), "followed").orElseThrow();
            other.setName("Renamed by Bob");
            return service.save(world.store, UiWorld.actor(), other);
        });
        until("the new name is shown", () -> editor.getPartName().equals("Renamed by Bob"));
        assertFalse(editor.isDirty());
    }

    @Test
    void conflictIsAskedAndBothChangesAreKept() throws Exception {
        ConditionPage page = open(stored("conflict", "9"));
        until("counted", () -> cell(page, 1).equals("3"));
        editor.edits().set(editor.edits().segment(), Literals.SEGMENT__NAME, "Mine");
        editor.edits().condition().negate(editor.edits().condition().root());
        background(() -> {
            SegmentService service = UiWorld.service(SegmentService.class);
            Segment other = service.find(world.store, UiWorld.actor(), "conflict").orElseThrow();
            other.setName("Theirs");
            other.setPurpose("To win back");
            return service.save(world.store, UiWorld.actor(), other);
        });
        AtomicBoolean asked = Dialogs.answer(Dialogs.of(ConflictDialog.class), Dialogs::confirm);
        page().saveEditor(editor, false);
        assertTrue(asked.get(), "the dialog was shown");
        assertFalse(editor.isDirty());
        Segment saved = background(() -> UiWorld.service(SegmentService.class)
                .find(world.store, UiWorld.actor(), "conflict").orElseThrow());
        assertEquals("Mine", saved.getName());
        assertEquals("To win back", saved.getPurpose());
        assertEquals("Negation", saved.getCondition().eClass().getName());
    }

    @Test
    void segmentThatAnotherNeedsIsNotDeleted() throws Exception {
        stored("needed", "9");
        TypedCondition in = ClienteleFactory.eINSTANCE.createTypedCondition();
        in.setTypeId("segment");
        operand(in, "segment", OperandType.KEY, "needed");
        Segment needs = ClienteleFactory.eINSTANCE.createSegment();
        needs.setKey("needs");
        needs.setName("Needs the other");
        needs.setCondition(in);
        background(() -> UiWorld.service(SegmentService.class).save(world.store, UiWorld.actor(), needs));
        ConditionPage page = open(needs);
        until("its members are those of the other", () -> cell(page, 1).equals("3"));
        int code = background(() -> {
            try {
                return UiWorld.service(SegmentService.class).delete(world.store, UiWorld.actor(), "needed").status()
                        .getCode();
            } catch (ClienteleException e) {
                return e.code();
            }
        });
        assertEquals(StatusCodes.IN_USE, code);
    }

    @Test
    void customerPutInByHandIsAMember() throws Exception {
        Segment segment = stored("byhand", "11");
        ConditionPage page = open(segment);
        until("one", () -> page.countText().startsWith("1 customer"));
        long first = background(() -> {
            StoreSession session = UiWorld.service(OpenStore.class).session().orElseThrow();
            FactSnapshot facts = session.facts().await(session.actor(), 0, null);
            return facts.partyId(facts.visible().first());
        });
        editor.edits().putByHand(first, true, "friend of the house");
        until("two", () -> page.countText().startsWith("2 customers"));
        editor.setActivePage("description");
        UiWorld.screenshot("segment-description");
        editor.doSave(new NullProgressMonitor());
        editor.setActivePage("history");
        UiWorld.screenshot("segment-history");
        assertFalse(editor.isDirty());
    }

    @Test
    void whyTellsWhatIsMissingAndWhatIsMet() throws Exception {
        stored("many", "4");
        WhyView why = (WhyView) page().showView(WhyView.ID);
        CustomerListView list = list();
        list.table().setFocus();
        until("all are listed", () -> list.listing().map(l -> l.size() == 12).orElse(false));
        StoreSession session = UiWorld.service(OpenStore.class).session().orElseThrow();
        FactSnapshot facts = session.facts().snapshot(session.actor()).orElseThrow();
        int rows = facts.visible().getCardinality();
        assertEquals(12, rows);
        long poor = partyWithOrders(facts, 3);
        why.follow(new SelectedCustomers(session.storeId(), List.of(poor)), "many");
        until("the proof is shown", () -> why.pane() != null && why.pane().text().contains("Segment many")
                && why.pane().proof().getItemCount() == 1);
        assertTrue(why.pane().text().contains("not in"), why.pane().text());
        String proposal = background(() -> UiWorld.service(RuleService.class)
                .propose(orders("4"), facts, facts.rowOf(poor)).orElseThrow().text());
        assertTrue(why.pane().text().contains(proposal), why.pane().text());
        UiWorld.screenshot("why-not");
        why.follow(new SelectedCustomers(session.storeId(), List.of(partyWithOrders(facts, 9))), "many");
        until("this one is in it", () -> why.pane().text().contains("is in the segment"));
        UiWorld.screenshot("why");
    }

    private static long partyWithOrders(FactSnapshot facts, int count) {
        FactColumn orders = facts.column("orders.count").orElseThrow();
        return facts.partyId(facts.visible().stream().filter(r -> orders.number(r) == count).findFirst().orElseThrow());
    }

    private static CustomerListView list() {
        CustomerSets.open(page().getWorkbenchWindow().getWorkbench(), null, new CustomerScope.All());
        return (CustomerListView) page().findView(UiIds.CUSTOMERS_VIEW);
    }
}
