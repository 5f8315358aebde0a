package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeRun;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.exchange.internal.CsvImportService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked rows and the visible thresholds of section 7 of the domain catalogue. */
class SectionSevenTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

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
    void nineteenAndEightPeopleInTwoVisitsAreNinetyAHead() throws Exception {
        Party guest = restaurant.guest("Li");
        restaurant.meal(guest, LocalDate.of(2026, 6, 3), 19, "1700");
        restaurant.meal(guest, LocalDate.of(2026, 6, 20), 8, "720");
        MonthlySheet sheet = restaurant.grades().sheet(restaurant.store(), Restaurant.ANN, guest.getId(), JUNE);
        assertEquals(2, sheet.days().size());
        assertEquals(2, sheet.visits());
        assertEquals(27, sheet.people());
        assertEquals(0, new BigDecimal("2420").compareTo(sheet.amount()));
        assertEquals(new BigDecimal("89.63"), sheet.perHead().orElseThrow().setScale(2, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("90"), sheet.perHeadShown().orElseThrow());
        assertEquals(896_296, run(restaurant.facts(), "amount-per-head", guest)); // 89.6296..., cut after four digits
    }

    @Test
    void zhangComesThreeTimesWithTwentyFourPeople() throws Exception {
        Party zhang = restaurant.guest("张");
        restaurant.meal(zhang, LocalDate.of(2026, 6, 1), 8, "460");
        restaurant.meal(zhang, LocalDate.of(2026, 6, 11), 10, "520");
        restaurant.meal(zhang, LocalDate.of(2026, 6, 30), 6, "340");
        MonthlySheet sheet = restaurant.grades().sheet(restaurant.store(), Restaurant.ANN, zhang.getId(), JUNE);
        assertEquals(3, sheet.visits());
        assertEquals(24, sheet.people());
        assertEquals(0, new BigDecimal("1320").compareTo(sheet.amount()));
        assertEquals(0, new BigDecimal("55").compareTo(sheet.perHead().orElseThrow()));
        assertEquals(550_000, run(restaurant.facts(), "amount-per-head", zhang));
        assertEquals(30_000, run(restaurant.facts(), "orders", zhang));
        assertEquals(13_200_000, run(restaurant.facts(), "amount", zhang));
    }

    @Test
    void ordersOfAFileCountTheirPeopleInTheSheet() throws Exception {
        Path file = Files.writeString(folder.resolve("june.csv"), """
                订单号,客户编号,日期,金额,人数
                R1,Z1,2026-06-01 12:30,460,8
                R2,Z1,2026-06-11 12:30,520,10
                R3,Z1,2026-06-30 18:00,340,6
                """);
        CsvImportService imports = new CsvImportService();
        ImportRequest request = new ImportRequest(file, imports.propose(imports.sniff(file)), false, null);
        assertEquals(3, imports.run(restaurant.store(), Restaurant.ANN, request, null).outcomes()
                .get(RowOutcome.VALID));
        long zhang = restaurant.only(Literals.PARTY);
        MonthlySheet sheet = restaurant.grades().sheet(restaurant.store(), Restaurant.ANN, zhang, JUNE);
        assertEquals(3, sheet.visits());
        assertEquals(0, new BigDecimal("1320").compareTo(sheet.amount()));
        assertEquals(24, sheet.people());
        assertEquals(new BigDecimal("55.00"), sheet.perHead().orElseThrow().setScale(2, RoundingMode.HALF_UP));
        FactSnapshot facts = restaurant.facts();
        assertEquals(550_000, run(facts).value(facts.rowOf(zhang), "amount-per-head"));
    }

    @Test
    void sixVisitsFiveThousandAndEightyAHeadAreQuality() throws Exception {
        Party quality = guest(6, "833.3334", 10); // 5,000.0004 for 60 people: 83.33 a head
        Party exact = restaurant.guest("exact");
        restaurant.month(exact, 6, 5, 10, "800");
        restaurant.meal(exact, LocalDate.of(2026, 6, 20), 10, "1000"); // 5,000
        Party active = guest(6, "750", 12); // 4,500 for 72 people: 62.50
        Party cheap = guest(6, "833.3334", 14); // 59.52 a head
        Party poor = guest(6, "749.9999", 10); // 4,499.9994
        Party rare = guest(5, "2000", 10);
        GradeRun run = run(restaurant.facts());
        assertEquals("a-quality", grade(run, quality));
        assertEquals("a-quality", grade(run, exact));
        assertEquals("a-active", grade(run, active));
        assertEquals("rest", grade(run, cheap));
        assertEquals("rest", grade(run, poor));
        assertEquals("rest", grade(run, rare));
        assertEquals(1, run.customers(1).getCardinality());
    }

    @Test
    void proofSaysWhatIsMissingForTheNextGrade() throws Exception {
        Party rare = guest(5, "880", 10);
        GradeProof proof = restaurant.grades().explain(table(), restaurant.facts(), restaurant.row(rare), JULY,
                GradesBefore.NONE);
        assertEquals("rest", proof.grade());
        assertEquals("a-active", proof.next().orElseThrow());
        assertEquals(2, proof.missing().size());
        assertEquals("Purchases: 1 more (5 of 6)", proof.missing().getFirst().text());
        assertEquals("Amount of purchases: 100.00 more (4,400.00 of 4,500.00)", proof.missing().get(1).text());
        assertEquals(3, proof.proof().children().size());
        assertTrue(!proof.proof().children().getFirst().holds() && proof.proof().children().getLast().holds());
        assertTrue(proof.proof().children().getFirst().children().stream()
                .anyMatch(node -> node.facts().getFirst().value().contains("4,400.00 for 50 people")));
    }

    @Test
    void otherMonthsAndGuestsWithoutACountOfPeopleDoNotMix() throws Exception {
        Party guest = restaurant.guest("Li");
        restaurant.meal(guest, LocalDate.of(2026, 5, 31), 4, "1000");
        restaurant.meal(guest, LocalDate.of(2026, 6, 1), 4, "200");
        restaurant.meal(guest, LocalDate.of(2026, 6, 2), 0, "1000");
        restaurant.meal(guest, LocalDate.of(2026, 7, 1), 4, "1000");
        assertEquals(500_000, run(restaurant.facts(), "amount-per-head", guest));
        assertEquals(20_000, run(restaurant.facts(), "orders", guest));
        MonthlySheet sheet = restaurant.grades().sheet(restaurant.store(), Restaurant.ANN, guest.getId(), JUNE);
        assertEquals(0, new BigDecimal("50").compareTo(sheet.perHead().orElseThrow()));
        assertEquals(0, new BigDecimal("1200").compareTo(sheet.amount()));
    }

    private Party guest(int visits, String amount, int people) throws Exception {
        Party guest = restaurant.guest("Guest " + visits + amount);
        restaurant.month(guest, 6, visits, people, amount);
        return guest;
    }

    private static GradeTable table() {
        return GradeTables.restaurant().build();
    }

    private GradeRun run(FactSnapshot facts) throws Exception {
        return restaurant.grades().grade(table(), facts, JULY, GradesBefore.NONE);
    }

    private long run(FactSnapshot facts, String metric, Party guest) throws Exception {
        return run(facts).value(facts.rowOf(guest.getId()), metric);
    }

    private String grade(GradeRun run, Party guest) throws Exception {
        return table().getGrades().get(run.grade(restaurant.row(guest)).orElseThrow()).getKey();
    }
}
