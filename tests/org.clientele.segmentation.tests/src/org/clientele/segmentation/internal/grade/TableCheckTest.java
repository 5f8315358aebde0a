package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeProblem.Place;
import org.clientele.model.GradeTable;
import org.clientele.model.PeriodUnit;
import org.clientele.model.PrivilegeKind;
import org.clientele.segmentation.internal.metric.AmountMetric;
import org.clientele.segmentation.internal.metric.PurchasesMetric;
import org.junit.jupiter.api.Test;

/** Holes of tables, each with a sentence that names it. */
class TableCheckTest {

    private final GradeServiceImpl service = new GradeServiceImpl(null, null,
            List.of(new PurchasesMetric(), new AmountMetric()));

    @Test
    void tableWithFallingThresholdsHasNoHole() {
        assertEquals(List.of(), check(table().grade("a", Map.of("orders", "6", "amount", "500"))
                .grade("b", Map.of("orders", "6", "amount", "450")).grade("c", Map.of())));
    }

    @Test
    void gradeAboveInOneMetricAndBelowInTheOtherIsAHole() {
        GradeProblem problem = only(table().grade("a", Map.of("orders", "6", "amount", "400"))
                .grade("b", Map.of("orders", "4", "amount", "500")).grade("c", Map.of()));
        assertEquals("b", problem.grade());
        assertEquals("amount", problem.metric());
        assertTrue(problem.message().contains("Grade a") && problem.message().contains("Purchases")
                && problem.message().contains("400") && problem.message().contains("500"), problem.message());
    }

    @Test
    void gradeThatAsksForMoreInAMetricThatTheBetterOneDoesNotNameIsAHole() {
        assertEquals("amount", only(table().grade("a", Map.of("orders", "6"))
                .grade("b", Map.of("orders", "4", "amount", "500")).grade("c", Map.of())).metric());
    }

    @Test
    void thresholdsThatDoNotFallMakeAGradeThatIsNeverGiven() {
        GradeProblem problem = only(table().grade("a", Map.of("orders", "4"))
                .grade("b", Map.of("orders", "6")).grade("c", Map.of()));
        assertTrue(problem.message().contains("never"), problem.message());
    }

    @Test
    void sameThresholdsAreAHole() {
        assertEquals("b", only(table().grade("a", Map.of("orders", "4")).grade("b", Map.of("orders", "4"))
                .grade("c", Map.of())).grade());
    }

    @Test
    void noGradeForTheRestIsAHole() {
        GradeProblem problem = only(table().grade("a", Map.of("orders", "6")).grade("b", Map.of("orders", "4")));
        assertEquals(Place.TABLE, problem.place());
        assertTrue(problem.message().contains("rest"), problem.message());
    }

    @Test
    void unknownMetricIsToldByItsId() {
        List<GradeProblem> problems = check(GradeTables.table("t", "orders", "moon").grade("a", Map.of("moon", "1"))
                .grade("b", Map.of()));
        assertEquals(1, problems.size());
        assertEquals("moon", problems.getFirst().metric());
        assertEquals(Place.METRIC, problems.getFirst().place());
    }

    @Test
    void thresholdWithoutAColumnTwiceOrBelowZeroIsTold() {
        assertEquals("amount", only(GradeTables.table("t", "orders").grade("a", Map.of("orders", "1", "amount", "5"))
                .grade("b", Map.of())).metric());
        assertEquals("orders", only(table().grade("a", Map.of("orders", "0", "amount", "1")).grade("b", Map.of()))
                .metric());
    }

    @Test
    void settingsOutOfRangeAreTold() {
        GradeTable table = table().grade("a", Map.of()).build();
        table.setPeriods(0);
        table.setTolerance(new BigDecimal("100.5"));
        table.setCostOfGoods(new BigDecimal("-1"));
        assertEquals(3, service.check(table).size());
    }

    @Test
    void privilegesThatNeverHappenAreTold() {
        GradeTable table = table().grade("a", Map.of("orders", "1")).grade("b", Map.of()).build();
        var privileges = table.getGrades().getFirst().getPrivileges();
        privileges.add(GradeTables.privilege("call", PrivilegeKind.TASK));
        privileges.add(GradeTables.privilege("off", PrivilegeKind.DISCOUNT));
        privileges.add(GradeTables.privilege("chat", PrivilegeKind.STANDING));
        var gift = GradeTables.privilege("gift", PrivilegeKind.GIFT);
        gift.setOccasion("moonrise");
        privileges.add(gift);
        privileges.add(GradeTables.every(GradeTables.privilege("chat", PrivilegeKind.VISIT), 1, PeriodUnit.DAY));
        List<GradeProblem> problems = service.check(table);
        assertEquals(4, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(each -> each.place() == Place.PRIVILEGE));
    }

    private static GradeTables table() {
        return GradeTables.table("t", "orders", "amount");
    }

    private List<GradeProblem> check(GradeTables table) {
        return service.check(table.build());
    }

    private GradeProblem only(GradeTables table) {
        List<GradeProblem> problems = check(table);
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }
}
