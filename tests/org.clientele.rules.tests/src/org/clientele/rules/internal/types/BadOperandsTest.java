package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What a condition with a bad operand says: the operand's name and what to do. */
class BadOperandsTest {

    private static final List<ConditionType> TYPES = List.of(new ComparisonCondition(), new RangeCondition(),
            new TextCondition(null), new DateCondition(), new MissingCondition(), new AggregateCondition(),
            new RelationshipCondition(), new ClassificationCondition(null, List.of()));

    private final TestFacts store = new TestFacts();
    private FactSnapshot facts;

    @BeforeEach
    void fill() throws Exception {
        store.customer("A1", "Anna", "France");
        facts = store.on(LocalDate.of(2026, 6, 30));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void badOperandIsNamedWithARemedy() {
        assertInvalid("number", Conditions.date("orders.last", "last", -90, "DAY"));
        assertInvalid("number", Conditions.date("orders.last", "last", 0, "DAY"));
        assertInvalid("number", Conditions.date("orders.last", "last", 36_501, "YEAR"));
        assertInvalid("unit", Conditions.date("orders.last", "last", 9, "FORTNIGHT"));
        assertInvalid("window", Conditions.date("orders.last", "later", 9, "DAY"));
        assertInvalid("column", Conditions.date("country", "last", 9, "DAY"));
        assertInvalid("column", Conditions.text("orders.count", "contains", "1"));
        assertInvalid("operator", Conditions.text("country", "sounds", "1"));
        assertInvalid("value", Conditions.text("country", "matches", "(a"));
        assertInvalid("value", Conditions.text("country", "matches", "a".repeat(1_001)));
        assertInvalid("value", Conditions.text("country", "pinyin", "zhang3"));
        assertInvalid("value", Conditions.compare("orders.count", "=", "many"));
        assertInvalid("value", Conditions.compare("orders.count", "=", List.of()));
        assertInvalid("value", Conditions.compare("orders.count", "=", List.of(1, 2)));
        assertInvalid("operator", Conditions.compare("orders.count", "~", 1));
        assertInvalid("low", Conditions.range("orders.count", null, null));
        assertInvalid("low", Conditions.range("orders.count", 5, 4));
        assertInvalid("high", Conditions.range("orders.last", LocalDate.of(2026, 1, 1), "tomorrow"));
        assertInvalid("column", without(Conditions.missing("country"), "column"));
        assertInvalid("function", Conditions.aggregate("orders", "median", "=", 1));
        assertInvalid("operator", Conditions.aggregate("orders", "count", "~", 1));
        assertInvalid("value", Conditions.aggregate("orders", "count", "=", "x"));
        assertInvalid("high", Conditions.aggregate("orders", "count", "between", 1));
        assertInvalid("high", Conditions.aggregate("orders", "count", "between", List.of(3, 2)));
        assertInvalid("unit", without(Conditions.last(count(), 9, "DAY"), "unit"));
        assertInvalid("last", Conditions.last(count(), -1, "DAY"));
        assertInvalid("last", Conditions.period(Conditions.last(count(), 1, "DAY"), LocalDate.of(2026, 1, 1), null));
        assertInvalid("from", Conditions.period(count(), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void badOperandOfRelationshipOrSchemeIsNamed() {
        TypedCondition employer = Conditions.relationship(RelationshipKind.WORKS_FOR, true, null, 0);
        assertInvalid("kind", with(employer, "kind", "HATES"));
        assertInvalid("direction", with(Conditions.relationship(RelationshipKind.PART_OF, true, null, 0), "direction",
                "up"));
        assertInvalid("direction", without(Conditions.relationship(RelationshipKind.PART_OF, true, null, 0),
                "direction"));
        assertInvalid("target", with(Conditions.relationship(RelationshipKind.PART_OF, true, null, 7), "target", "x"));
        assertInvalid("scheme", Conditions.classification("loyalty", "frequent"));
        assertInvalid("value", Conditions.classification("loyalty"));
        assertInvalid("last", Conditions.last(Conditions.classification("loyalty", "frequent"), -1, "DAY"));
    }

    private static TypedCondition with(TypedCondition condition, String operand, String text) {
        condition.getOperands().stream().filter(o -> operand.equals(o.getName())).forEach(o -> o.setText(text));
        return condition;
    }

    @Test
    void whatIsNotInstalledDisablesTheRule() {
        assertTrue(refused(Conditions.range("shoe.size", 1, 2), StatusCodes.RULE_DISABLED).contains("shoe.size"));
        assertTrue(refused(Conditions.missing("field.gone"), StatusCodes.RULE_DISABLED).contains("field.gone"));
        assertTrue(refused(Conditions.aggregate("web.visits", "count", "=", 1), StatusCodes.RULE_DISABLED)
                .contains("web.visits"));
        refused(Conditions.text("country", "pinyin", "zhang"), StatusCodes.RULE_DISABLED);
    }

    @Test
    void everyTypeDescribesItsOperands() {
        for (ConditionType type : TYPES) {
            assertFalse(type.label().isBlank() || type.label().equals(type.id()), type.id());
            assertFalse(type.operands().isEmpty());
            for (OperandDescriptor operand : type.operands()) {
                assertFalse(operand.label().isBlank(), operand.name());
                operand.choices().forEach(choice -> assertFalse(choice.label().isBlank(), choice.text()));
            }
        }
        assertEquals(Set.of("last", "next", "before-last", "anniversary-next"),
                Set.copyOf(TYPES.get(3).operands().get(1).choices().stream().map(OperandDescriptor.Choice::text).toList()));
    }

    private static TypedCondition count() {
        return Conditions.aggregate("orders", "count", ">", 1);
    }

    private static TypedCondition without(TypedCondition condition, String operand) {
        condition.getOperands().removeIf(o -> operand.equals(o.getName()));
        return condition;
    }

    private void assertInvalid(String operand, TypedCondition condition) {
        String message = refused(condition, StatusCodes.RULE_INVALID);
        assertTrue(message.contains('"' + operand + '"') || message.contains("“" + operand + "”"), message);
    }

    private String refused(TypedCondition condition, int code) {
        ConditionType type = TYPES.stream().filter(t -> t.id().equals(condition.getTypeId())).findFirst().orElseThrow();
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> type.evaluate(condition, facts, new RoaringBitmap()), condition::toString);
        assertEquals(code, refused.code(), refused.getMessage());
        assertFalse(refused.getMessage().contains("{"), refused.getMessage());
        return refused.getMessage();
    }
}
