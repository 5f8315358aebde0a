package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeReview;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradeSimulation.Direction;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.grades.Standing;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews of a table with one threshold: six visits a month are "a". */
class ReviewTest {

    @TempDir
    private Path folder;

    private Restaurant restaurant;

    @BeforeEach
    void open() throws Exception {
        restaurant = new Restaurant(folder);
    }

    @AfterEach
    void close() {
        restaurant.close();
    }

    @Test
    void firstReviewReplaysTheMonthsSinceTheFirstMeal() throws Exception {
        Party guest = guest("G", 6, 6, 2, 7, 7); // from February to June
        Party late = guest("late", 0, 0, 0, 0, 6);
        save(1, null);
        GradeReview review = review(Restaurant.TODAY);
        assertEquals(LocalDate.of(2026, 3, 1), review.first());
        assertEquals(LocalDate.of(2026, 7, 1), review.last());
        assertEquals(5, review.reviews());
        assertEquals(2, review.changed());
        assertEquals(List.of("a 2026-06-01..null", "rest 2026-05-01..2026-05-31", "a 2026-03-01..2026-04-30"),
                history(guest));
        assertEquals(List.of("a 2026-07-01..null"), history(late));
    }

    @Test
    void replayTellsWhatWasTrueInEachMonth() throws Exception {
        Party guest = guest("G", 6, 0, 0, 6, 0);
        save(1, null);
        review(Restaurant.TODAY);
        assertEquals(List.of("rest 2026-07-01..null", "a 2026-06-01..2026-06-30", "rest 2026-04-01..2026-05-31",
                "a 2026-03-01..2026-03-31"), history(guest));
        Standing standing = restaurant.grades().history(restaurant.store(), Restaurant.ANN, "vip", guest.getId())
                .get(2);
        assertEquals(1, standing.ruleVersion());
        assertTrue(standing.commit() > 0);
        assertEquals("day=2026-04-01\nbefore=a\norders=0", standing.inputs());
    }

    @Test
    void gradeIsKeptWithinTheToleranceAndLostAfterTwoReviews() throws Exception {
        Party near = guest("near", 6, 5, 5, 5, 5); // 5 is within 20 % of 6: at least 4.8
        Party one = guest("one", 6, 2, 6, 2, 6); // misses every second month only
        Party two = guest("two", 6, 2, 2, 2, 2);
        Party other = guest("other", 5, 5, 5, 5, 5); // never won it
        save(2, "20");
        review(Restaurant.TODAY);
        assertEquals(List.of("a 2026-03-01..null"), history(near));
        assertEquals(List.of("a 2026-03-01..null"), history(one));
        assertEquals(List.of("rest 2026-05-01..null", "a 2026-03-01..2026-04-30"), history(two));
        assertEquals(List.of("rest 2026-03-01..null"), history(other));
    }

    @Test
    void proofIsMadeAgainFromWhatWasStoredWithTheGrade() throws Exception {
        Party two = guest("two", 6, 2, 2, 2, 2);
        save(2, null);
        review(Restaurant.TODAY);
        var fell = restaurant.grades().proof(restaurant.store(), Restaurant.ANN, "vip", two.getId(), Restaurant.TODAY)
                .orElseThrow();
        assertEquals("rest", fell.grade());
        assertEquals("Purchases: 4 more (2 of 6)", fell.missing().getFirst().text());
        GradeTable table = table();
        table.getGrades().getFirst().getThresholds().getFirst().setLeast(new BigDecimal("2"));
        assertTrue(restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "lower").isCommitted());
        for (Party meals : List.of(two)) {
            restaurant.month(meals, 6, 5, 2, "10");
        }
        var same = restaurant.grades().proof(restaurant.store(), Restaurant.ANN, "vip", two.getId(), Restaurant.TODAY)
                .orElseThrow();
        assertEquals(fell, same);
    }

    @Test
    void reviewThatComesAgainChangesNothingAndALaterOneGoesOn() throws Exception {
        Party guest = guest("G", 6, 6, 6, 6, 6);
        save(1, null);
        review(LocalDate.of(2026, 5, 20));
        assertEquals(List.of("a 2026-03-01..null"), history(guest));
        GradeReview again = review(LocalDate.of(2026, 5, 20));
        assertEquals(0, again.changed());
        assertEquals(0, again.batch());
        assertEquals(StatusCodes.INVALID_INPUT,
                assertThrows(ClienteleException.class, () -> review(LocalDate.of(2026, 7, 16))).code());
        assertEquals(StatusCodes.INVALID_INPUT,
                assertThrows(ClienteleException.class, () -> review(LocalDate.of(2026, 2, 1))).code());
        GradeTable table = table();
        table.getGrades().getFirst().getThresholds().getFirst().setLeast(new BigDecimal("8"));
        restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "higher");
        GradeReview later = review(Restaurant.TODAY);
        assertEquals(1, later.changed());
    }

    @Test
    void reviewIsTakenBackAsAWhole() throws Exception {
        Party guest = guest("G", 6, 2, 6, 2, 6);
        save(1, null);
        GradeReview review = review(Restaurant.TODAY);
        assertEquals(5, history(guest).size());
        assertTrue(restaurant.store().changes(Restaurant.ANN).undoBatch(review.batch(), false, "no", null)
                .isCommitted());
        assertEquals(List.of(), history(guest));
    }

    @Test
    void reviewBySomebodyWhoSeesSomeCustomersOnlyIsRefused() {
        for (AccessRule part : List.of(new AccessRule.OwnedBy(Set.of("ann")), new AccessRule.Except(Set.of(1L)))) {
            MemoryStore store = new MemoryStore();
            store.filter(actor -> part);
            assertEquals(StatusCodes.ACCESS_DENIED, assertThrows(ClienteleException.class, () -> restaurant.grades()
                    .review(store, Restaurant.ANN, "vip", Restaurant.TODAY, "review", null)).code());
        }
    }

    @Test
    void whatPeopleEnteredStays() throws Exception {
        Party guest = guest("G", 6, 6, 6, 6, 6);
        save(1, null);
        var said = ClienteleFactory.eINSTANCE.createClassification();
        said.setScheme("vip");
        said.setValue("rest");
        Party loaded = restaurant.load(guest);
        loaded.getCustomer().getClassifications().add(said);
        Shop.save(restaurant.store(), loaded);
        review(Restaurant.TODAY);
        assertEquals(2, history(guest).size());
        assertEquals("rest", HeldGrades.on(restaurant.load(guest), "vip", Restaurant.TODAY));
    }

    @Test
    void simulationTellsWhoWouldFallBeforeTheTableIsSaved() throws Exception {
        guest("six", 0, 0, 0, 0, 6);
        guest("eight", 0, 0, 0, 0, 8);
        guest("none", 0, 0, 0, 0, 1);
        save(1, null);
        GradeTable after = table();
        after.getGrades().getFirst().getThresholds().getFirst().setLeast(new BigDecimal("8"));
        GradeSimulation simulation = restaurant.grades().simulate(table(), after, restaurant.facts(),
                Restaurant.TODAY, GradesBefore.NONE);
        assertEquals(1, simulation.changed());
        var fall = simulation.moves().stream().filter(move -> move.direction() == Direction.FALL).findFirst()
                .orElseThrow();
        assertEquals("1 customers would fall from Grade a to Grade rest", fall.text());
        FactSnapshot facts = restaurant.facts();
        assertEquals("six", facts.column("name").orElseThrow().text(fall.customers().first()));
        assertEquals(3, simulation.moves().stream().mapToInt(move -> move.customers().getCardinality()).sum());
    }

    @Test
    void schemeFollowsItsTable() throws Exception {
        save(1, null);
        assertEquals(List.of("a", "rest"), scheme().getValues().stream().map(SchemeValue::getKey).toList());
        GradeTable table = table();
        table.getGrades().removeFirst();
        GradeTable more = GradeTables.table("x", "orders").grade("gold", Map.of("orders", "9")).build();
        table.getGrades().addFirst(more.getGrades().getFirst());
        assertTrue(restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "gold").isCommitted());
        ClassificationScheme scheme = scheme();
        assertEquals(List.of("gold", "a", "rest"), scheme.getValues().stream().map(SchemeValue::getKey).toList());
        assertTrue(scheme.getValues().get(1).isRetired());
        var ref = new AggregateRef(Literals.GRADE_TABLE, table.getId());
        assertEquals(List.of(2, 1), restaurant.versions().versions(restaurant.store(), Restaurant.ANN, ref).stream()
                .map(version -> version.version()).toList());
        assertTrue(restaurant.versions().restore(restaurant.store(), Restaurant.ANN, ref, 1, "back").isCommitted());
        assertEquals(List.of("a", "rest"), table().getGrades().stream().map(grade -> grade.getKey()).toList());
        assertEquals(3, table().getVersion());
    }

    @Test
    void tableWithHolesIsSavedButNotUsed() throws Exception {
        GradeTable table = GradeTables.table("vip", "orders").grade("a", Map.of("orders", "6")).build();
        assertTrue(restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "hole").isCommitted());
        assertEquals(StatusCodes.RULE_INVALID,
                assertThrows(ClienteleException.class, () -> review(Restaurant.TODAY)).code());
    }

    private ClassificationScheme scheme() throws Exception {
        var records = restaurant.store().records(Restaurant.ANN);
        long id = records.find(Literals.CLASSIFICATION_SCHEME,
                FeaturePath.of(Literals.CLASSIFICATION_SCHEME__KEY), "vip").orElseThrow().id();
        return (ClassificationScheme) records.load(Literals.CLASSIFICATION_SCHEME, id).orElseThrow();
    }

    private Party guest(String name, int... meals) throws Exception {
        Party guest = restaurant.guest(name);
        for (int i = 0; i < meals.length; i++) {
            restaurant.month(guest, 2 + i, meals[i], 2, "10");
        }
        return guest;
    }

    private void save(int reviews, String tolerance) {
        GradeTable table = GradeTables.table("vip", "orders").grade("a", Map.of("orders", "6"))
                .grade("rest", Map.of()).fall(reviews, tolerance).build();
        assertTrue(restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "new").isCommitted());
    }

    private GradeTable table() throws Exception {
        return restaurant.grades().table(restaurant.store(), Restaurant.ANN, "vip").orElseThrow();
    }

    private GradeReview review(LocalDate day) throws Exception {
        return restaurant.grades().review(restaurant.store(), Restaurant.ANN, "vip", day, "review", null);
    }

    private List<String> history(Party guest) throws Exception {
        return restaurant.grades().history(restaurant.store(), Restaurant.ANN, "vip", guest.getId()).stream()
                .map(standing -> standing.grade() + ' ' + standing.from() + ".." + standing.to()).toList();
    }
}
