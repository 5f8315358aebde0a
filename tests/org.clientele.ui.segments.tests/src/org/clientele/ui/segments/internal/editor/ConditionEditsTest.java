package org.clientele.ui.segments.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.ui.segments.internal.editor.ConditionEdits.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does to a condition tree. */
class ConditionEditsTest {

    private final SegmentEdits edits = new SegmentEdits(new MemoryStore(), new Actor("ann", "Ann"),
            ClienteleFactory.eINSTANCE.createSegment(), null);
    private final ConditionEdits condition = edits.condition();
    private final TypedCondition a = typed("a");
    private final TypedCondition b = typed("b");
    private final TypedCondition c = typed("c");

    @BeforeEach
    void allOfAAndB() {
        CompositeCondition all = ConditionTrees.group(Junction.ALL);
        all.getChildren().add(a);
        all.getChildren().add(b);
        edits.segment().setCondition(all);
    }

    private static TypedCondition typed(String type) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        return condition;
    }

    private String text() {
        return text(condition.root());
    }

    private static String text(Condition node) {
        return switch (node) {
        case null -> "nothing";
        case CompositeCondition group -> group.getJunction() + "(" + String.join(" ",
                group.getChildren().stream().map(ConditionEditsTest::text).toList()) + ")";
        case Negation not -> "NOT " + text(not.getChild());
        case TypedCondition typed -> typed.getTypeId();
        default -> throw new AssertionError(node);
        };
    }

    @Test
    void conditionIsAddedIntoAGroupOrBesideAnother() {
        condition.add(condition.root(), Place.INTO, c);
        assertEquals("ALL(a b c)", text());
        condition.add(a, Place.BEFORE, typed("d"));
        assertEquals("ALL(d a b c)", text());
        condition.add(a, Place.INTO, typed("e"));
        assertEquals("ALL(d a e b c)", text(), "a condition is no group");
    }

    @Test
    void secondConditionMakesAGroupOfTheFirst() {
        edits.segment().setCondition(c);
        condition.add(null, Place.INTO, typed("d"));
        assertEquals("ALL(c d)", text());
    }

    @Test
    void firstConditionIsTheWhole() {
        edits.segment().setCondition(null);
        condition.add(null, Place.INTO, c);
        assertEquals("c", text());
        edits.undo();
        assertNull(condition.root());
    }

    @Test
    void eachDoingIsUndoneAndRedone() {
        condition.group(a, Junction.ANY);
        condition.negate(b);
        assertEquals("ALL(ANY(a) NOT b)", text());
        edits.undo();
        edits.undo();
        assertEquals("ALL(a b)", text());
        edits.redo();
        assertEquals("ALL(ANY(a) b)", text());
        assertTrue(edits.isDirty());
    }

    @Test
    void negationIsTakenAway() {
        condition.negate(a);
        condition.negate(a.eContainer() instanceof Negation not ? not : null);
        assertEquals("ALL(a b)", text());
    }

    @Test
    void negationGoesWithWhatItNegates() {
        condition.negate(a);
        condition.remove(List.of(a));
        assertEquals("ALL(b)", text());
    }

    @Test
    void siblingsChangePlaces() {
        condition.moveBy(b, -1);
        assertEquals("ALL(b a)", text());
        condition.moveBy(b, -1);
        assertEquals("ALL(b a)", text(), "it is the first already");
        condition.moveBy(condition.root(), 1);
        assertEquals("ALL(b a)", text());
    }

    @Test
    void groupIsNotMovedIntoItself() {
        condition.group(a, Junction.ANY);
        Condition any = (Condition) a.eContainer();
        condition.move(any, a, Place.AFTER);
        assertEquals("ALL(ANY(a) b)", text());
        condition.move(b, any, Place.INTO);
        assertEquals("ALL(ANY(a b))", text());
    }

    @Test
    void groupIsTakenAway() {
        condition.add(condition.root(), Place.INTO, c);
        condition.group(b, Junction.ANY);
        CompositeCondition any = (CompositeCondition) b.eContainer();
        condition.add(any, Place.INTO, typed("d"));
        condition.ungroup(any);
        assertEquals("ALL(a b d c)", text());
    }

    @Test
    void operandIsSetOnceForEqualValues() {
        condition.operand(a, "value", OperandType.NUMBER, List.of("1", "2"));
        assertEquals(List.of("1", "2"), ConditionTrees.values(a, "value"));
        condition.operand(a, "value", OperandType.NUMBER, List.of("1", "2"));
        condition.operand(a, "value", OperandType.NUMBER, List.of("3"));
        assertEquals(List.of("3"), ConditionTrees.values(a, "value"));
        edits.undo();
        assertEquals(List.of("1", "2"), ConditionTrees.values(a, "value"));
        edits.undo();
        assertEquals(List.of(), ConditionTrees.values(a, "value"));
        assertFalse(edits.domain().getCommandStack().canUndo());
    }

    @Test
    void textThatMeansTheSameChangesNothing() {
        Condition before = condition.root();
        CompositeCondition same = ConditionTrees.group(Junction.ALL);
        same.getChildren().add(typed("a"));
        same.getChildren().add(typed("b"));
        condition.replace(same);
        assertSame(before, condition.root());
        same.getChildren().add(typed("c"));
        condition.replace(same);
        assertNotSame(before, condition.root());
        assertEquals("ALL(a b c)", text());
    }

    @Test
    void customerPutOutAfterBeingPutInIsOneEntry() {
        edits.putByHand(17, true, "friend of the house");
        edits.putByHand(17, false, "moved away");
        assertEquals(1, edits.segment().getManual().size());
        assertFalse(edits.segment().getManual().getFirst().isIncluded());
        assertEquals("moved away", edits.segment().getManual().getFirst().getReason());
        assertEquals("ann", edits.segment().getManual().getFirst().getAccount());
        edits.release(List.copyOf(edits.segment().getManual()));
        assertEquals(List.of(), edits.segment().getManual());
    }

    /** Whatever is done, undoing all of it brings the tree back, and redoing all of it the changed one. */
    @Test
    void anySequenceIsUndoneAndRedone() {
        for (long seed = 1; seed <= 60; seed++) {
            allOfAAndB();
            Random random = new Random(seed);
            String before = text();
            int depth = 0;
            for (int i = 0; i < 25; i++) {
                doSomething(random);
            }
            String after = text();
            while (edits.domain().getCommandStack().canUndo()) {
                edits.undo();
                depth++;
            }
            assertEquals(before, text(), "undone, seed " + seed);
            for (int i = 0; i < depth; i++) {
                edits.redo();
            }
            assertEquals(after, text(), "redone, seed " + seed);
            edits.domain().getCommandStack().flush();
        }
    }

    private void doSomething(Random random) {
        Condition root = condition.root();
        Condition node = root == null ? null : any(root, random);
        switch (random.nextInt(7)) {
        case 0 -> condition.add(node, Place.values()[random.nextInt(3)], typed("n" + random.nextInt(99)));
        case 1 -> with(node, n -> condition.group(n, Junction.values()[random.nextInt(3)]));
        case 2 -> with(node, condition::negate);
        case 3 -> with(node, n -> condition.moveBy(n, random.nextBoolean() ? 1 : -1));
        case 4 -> with(node, n -> condition.move(n, any(condition.root(), random), Place.values()[random.nextInt(3)]));
        case 5 -> with(node, n -> condition.remove(List.of(n)));
        default -> with(node instanceof CompositeCondition g ? g : null, g -> condition.ungroup((CompositeCondition) g));
        }
    }

    private static void with(Condition node, Consumer<Condition> work) {
        if (node != null) {
            work.accept(node);
        }
    }

    private static Condition any(Condition root, Random random) {
        Condition node = root;
        while (!ConditionTrees.children(node).isEmpty() && random.nextInt(3) > 0) {
            List<Condition> children = ConditionTrees.children(node);
            node = children.get(random.nextInt(children.size()));
        }
        return node;
    }
}
