package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Ranges, texts, days and missing values over columns. Expected customers were picked by hand. */
class ColumnTypesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final ConditionType comparison = new ComparisonCondition();
    private final ConditionType range = new RangeCondition();
    private final ConditionType text = new TextCondition(letters -> name -> letters.equals("cai") && name.equals("蔡明"));
    private final ConditionType date = new DateCondition();
    private final ConditionType missing = new MissingCondition();
    private final TestFacts store = new TestFacts();
    private FactSnapshot facts;

    @BeforeEach
    void fill() throws Exception {
        Party anna = store.customer("A1", "Anna Wang", "France");
        Party ben = store.customer("B2", "Ben (Holding) GmbH", "Germany");
        store.customer("C3", "蔡明", null);
        store.add(Shop.order(anna, LocalDateTime.of(2026, 4, 2, 0, 0), OrderKind.SALE, "10"),
                Shop.order(anna, LocalDateTime.of(2026, 3, 1, 0, 0), OrderKind.SALE, "20"),
                Shop.order(ben, LocalDateTime.of(2026, 4, 1, 23, 59), OrderKind.SALE, "30.0001"));
        facts = store.on(TODAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rangeIncludesItsLimitsAndMayBeOpen() throws Exception {
        assertEquals(Set.of("A1", "B2"), who(range, Conditions.range("orders.gross", 30, new BigDecimal("30.0001"))));
        assertEquals(Set.of("A1", "C3"), who(range, Conditions.range("orders.gross", null, 30)));
        assertEquals(Set.of("B2"), who(range, Conditions.range("orders.gross", new BigDecimal("30.00001"), null)));
        assertEquals(Set.of("A1"), who(range, Conditions.range("orders.last", LocalDate.of(2026, 4, 2), TODAY)));
        assertEquals(Set.of("A1", "B2"), who(range, Conditions.range("country", "A", "Germany")));
        assertEquals(Set.of("A1"), who(range, Conditions.range("country", null, "G")));
    }

    @Test
    void textsCompareWhateverTheLetterCase() throws Exception {
        assertEquals(Set.of("A1"), who(text, Conditions.text("country", "equals", "FRANCE")));
        assertEquals(Set.of("A1", "B2"), who(text, Conditions.text("country", "contains", "r")));
        assertEquals(Set.of("B2"), who(text, Conditions.text("name", "starts", "ben")));
        assertEquals(Set.of("A1"), who(text, Conditions.text("name", "ends", "WANG")));
        assertEquals(Set.of("A1"), who(text, Conditions.text("name", "contains", "na wa")));
        assertEquals(Set.of("B2"), who(text, Conditions.text("name", "contains", "(holding)")));
        assertEquals(Set.of("C3"), who(text, Conditions.text("name", "contains", "明")));
        assertEquals(Set.of("C3"), who(text, Conditions.text("name", "pinyin", "Cai")));
        assertEquals(Set.of("A1", "B2"), who(text, Conditions.text("name", "matches", "^[A-Z][a-z]+ .*[Gg]")));
        assertEquals(Set.of(), who(text, Conditions.text("name", "matches", "^ben")));
    }

    @Test
    void regularExpressionThatExplodesElsewhereIsAnsweredAtOnce() throws Exception {
        store.customer("D4", "a".repeat(200) + "!", "France");
        FactSnapshot more = store.on(TODAY);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(Set.of(),
                TestFacts.who(text, Conditions.text("name", "matches", "^(a+)+(b|c)*(a|aa)+$"), more)));
    }

    @Test
    void daysLieInWindowsRelativeToToday() throws Exception {
        assertEquals(Set.of("A1"), who(date, Conditions.date("orders.last", "last", 90, "DAY")));
        assertEquals(Set.of("B2"), who(date, Conditions.date("orders.last", "before-last", 90, "DAY")));
        assertEquals(Set.of("A1", "B2"), who(date, Conditions.date("orders.last", "last", 91, "DAY")));
        assertEquals(LocalDate.of(2026, 7, 1), date.nextChange(Conditions.date("orders.last", "last", 90, "DAY"),
                facts, row("A1")));
        // customers since 29 February 2020: the anniversary is 28 February 2027
        assertEquals(Set.of("A1", "B2", "C3"), who(date, Conditions.date("since", "anniversary-next", 244, "DAY")));
        assertEquals(Set.of(), who(date, Conditions.date("since", "anniversary-next", 243, "DAY")));
    }

    @Test
    void missingIsWhatHasNoValue() throws Exception {
        assertEquals(Set.of("C3"), who(missing, Conditions.missing("country")));
        assertEquals(Set.of("C3"), who(missing, Conditions.missing("orders.last")));
        assertEquals(Set.of(), who(missing, Conditions.missing("orders.count")));
        assertEquals(Set.of(), who(missing, Conditions.missing("name")));
    }

    @Test
    void missingValueNeverCompares() throws Exception {
        for (TypedCondition condition : List.of(Conditions.range("country", "", "zzz"),
                Conditions.range("country", "\u0001", null))) {
            assertFalse(who(range, condition).contains("C3"));
        }
        assertFalse(who(date, Conditions.date("orders.last", "before-last", 1, "DAY")).contains("C3"));
        assertFalse(who(date, Conditions.date("orders.last", "next", 90, "YEAR")).contains("C3"));
        assertFalse(who(text, Conditions.text("country", "matches", ".*")).contains("C3"));
    }

    @Test
    void proofTellsValueWishAndFact() throws Exception {
        ProofNode proof = date.explain(Conditions.date("orders.last", "last", 90, "DAY"), facts, row("B2"));
        assertFalse(proof.holds());
        assertEquals("orders.last", proof.facts().getFirst().column());
        assertTrue(proof.text().contains("90") && proof.text().contains(proof.facts().getFirst().value()),
                proof.text());
    }

    @Test
    void smallestChangeOfAValueIsProposedAndComesTrue() throws Exception {
        assertChange(comparison, Conditions.compare("orders.count", ">=", 4), "A1",
                new ProposedChange.AddEvents("orders", 2, 0, List.of(), null, ""));
        assertChange(comparison, Conditions.compare("orders.gross", ">=", 65), "A1",
                new ProposedChange.AddEvents("orders", 1, 35_0000, List.of(), null, ""));
        // 30 in two orders: a third of 60 makes the average 30
        assertChange(comparison, Conditions.compare("orders.average", ">=", 30), "A1",
                new ProposedChange.AddEvents("orders", 1, 60_0000, List.of(), null, ""));
        assertChange(comparison, Conditions.compare("country", "=", "Spain"), "A1",
                new ProposedChange.SetValue("country", "Spain", ""));
        assertChange(range, Conditions.range("since", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)), "A1",
                new ProposedChange.SetValue("since", LocalDate.of(2021, 1, 1).toEpochDay(), ""));
        assertChange(text, Conditions.text("country", "starts", "Ger"), "A1",
                new ProposedChange.SetValue("country", "Ger", ""));
        assertChange(text, Conditions.text("country", "matches", "^G.*y$"), "A1",
                new ProposedChange.SetValue("country", "Germany", ""));
        assertChange(date, Conditions.date("orders.last", "last", 90, "DAY"), "B2",
                new ProposedChange.AddEvents("orders", 1, 0, List.of(), null, ""));
        assertChange(date, Conditions.date("orders.last", "before-last", 90, "DAY"), "A1",
                new ProposedChange.Wait(LocalDate.of(2026, 7, 1), ""));
        assertChange(missing, Conditions.missing("country"), "A1", new ProposedChange.SetValue("country", null, ""));
    }

    @Test
    void whatCannotBeChangedIsNotProposed() throws Exception {
        for (TypedCondition condition : List.of(Conditions.compare("orders.count", "<", 2),
                Conditions.compare("orders.last", "<", LocalDate.of(2026, 1, 1)),
                Conditions.compare("name", "=", "Ben"), Conditions.compare("orders.first", "=", TODAY))) {
            assertEquals(Optional.empty(), comparison.propose(condition, facts, row("A1")), condition::toString);
        }
        assertEquals(Optional.empty(), range.propose(Conditions.range("orders.count", 1, 1), facts, row("A1")));
    }

    private void assertChange(ConditionType type, TypedCondition condition, String number, ProposedChange expected)
            throws Exception {
        int row = row(number);
        assertFalse(who(type, condition).contains(number), condition::toString);
        ProposedChange change = type.propose(condition, facts, row).orElseThrow();
        assertFalse(change.text().isBlank());
        assertEquals(expected, switch (change) {
        case ProposedChange.AddEvents add -> new ProposedChange.AddEvents(add.stream(), add.count(), add.value(),
                add.codes(), add.until(), "");
        case ProposedChange.SetValue set -> new ProposedChange.SetValue(set.column(), set.value(), "");
        case ProposedChange.Wait wait -> new ProposedChange.Wait(wait.until(), "");
        default -> change;
        });
        FactSnapshot copy = ProposedFacts.apply(facts, row, List.of(change));
        assertTrue(type.evaluate(condition, copy, RoaringBitmap.bitmapOf(row)).contains(row), condition::toString);
    }

    private int row(String number) throws Exception {
        RoaringBitmap rows = comparison.evaluate(Conditions.compare("number", "=", number), facts, facts.visible());
        return rows.first();
    }

    private Set<String> who(ConditionType type, TypedCondition condition) throws Exception {
        return TestFacts.who(type, condition, facts);
    }
}
