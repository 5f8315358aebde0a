package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.DiscountCeiling;
import org.clientele.core.grades.Grant;
import org.clientele.core.grades.PrivilegeAccount;
import org.clientele.core.grades.PrivilegeTasks;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.FieldValue;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Person;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeGrant;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The privileges of the best guests of section 7: a call every 3 days, a visit every 10, gifts of 100, 15 % off. */
class PrivilegeTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    private Restaurant restaurant;
    private Party guest;

    @BeforeEach
    void open() throws Exception {
        restaurant = new Restaurant(folder);
        guest = restaurant.guest("Li");
        Person loaded = (Person) restaurant.load(guest);
        loaded.setBirthDate(LocalDate.of(1980, 7, 9));
        Shop.save(restaurant.store(), loaded);
        restaurant.month(guest, 6, 6, 10, "900");
        Party rare = restaurant.guest("rare");
        restaurant.month(rare, 6, 1, 10, "900");
        GradeTable table = GradeTables.table("vip", "orders").grade("a", Map.of("orders", "6"))
                .grade("rest", Map.of()).build();
        table.setCostOfGoods(new BigDecimal("40"));
        table.getGrades().getFirst().getPrivileges().addAll(privileges());
        assertTrue(restaurant.grades().save(restaurant.store(), Restaurant.ANN, table, "new").isCommitted());
        restaurant.grades().review(restaurant.store(), Restaurant.ANN, "vip", JULY, "review", null);
    }

    @AfterEach
    void close() {
        restaurant.close();
    }

    private static List<Privilege> privileges() {
        Privilege call = GradeTables.every(GradeTables.privilege("call", PrivilegeKind.TASK), 3, PeriodUnit.DAY);
        call.setOwner("sam");
        Privilege visit = GradeTables.every(GradeTables.privilege("visit", PrivilegeKind.VISIT), 10, PeriodUnit.DAY);
        Privilege birthday = GradeTables.budget(GradeTables.privilege("birthday", PrivilegeKind.GIFT), "100");
        birthday.setOccasion("birthDate");
        Privilege wedding = GradeTables.budget(GradeTables.privilege("wedding", PrivilegeKind.GIFT), "100");
        wedding.setOccasion("field.wedding");
        Privilege banquet = GradeTables.budget(
                GradeTables.every(GradeTables.privilege("banquet", PrivilegeKind.TASK), 3, PeriodUnit.MONTH), "700");
        Privilege off = GradeTables.privilege("off", PrivilegeKind.DISCOUNT);
        off.setDiscount(new BigDecimal("15"));
        off.setExclusions("drinks, seafood");
        return List.of(call, visit, birthday, wedding, banquet, off,
                GradeTables.privilege("chat", PrivilegeKind.STANDING));
    }

    @Test
    void tasksOfAMonthAreMadeOnce() throws Exception {
        PrivilegeTasks made = tasks();
        List<Task> tasks = stored();
        assertEquals(10 + 3 + 1, made.created()); // days 4, 7 ... 31; 11, 21, 31; the 9th
        assertEquals(14, tasks.size());
        assertEquals(Map.of("wedding", 1L), made.withoutDay());
        Task visit = tasks.stream().filter(task -> task.getOrigin().equals("grade:vip/visit/2026-07-11")).findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 7, 11), visit.getDue());
        assertEquals("sales", visit.getOwner());
        assertTrue(visit.getText().contains("Privilege visit"), visit.getText());
        Task gift = tasks.stream().filter(task -> task.getOrigin().contains("birthday")).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 7, 9), gift.getDue());
        assertTrue(gift.getText().contains("100"), gift.getText());
        assertEquals("sam", tasks.stream().filter(task -> task.getOrigin().contains("/call/")).findFirst()
                .orElseThrow().getOwner());
        visit.setDue(LocalDate.of(2026, 7, 13)); // put off
        Shop.save(restaurant.store(), visit);
        PrivilegeTasks again = tasks();
        assertEquals(0, again.created());
        assertEquals(14, again.existing());
        assertEquals(14, stored().size());
        assertThrows(ClienteleException.class, () -> restaurant.privileges().createTasks(restaurant.store(),
                Restaurant.ANN, "vip", JULY, 367, null));
    }

    @Test
    void occasionOfACustomFieldIsADay() throws Exception {
        FieldDefinition field = ClienteleFactory.eINSTANCE.createFieldDefinition();
        field.setKey("wedding");
        field.setEnglish("Wedding day");
        field.setType(FieldType.DATE);
        Shop.add(restaurant.store(), field);
        Party loaded = restaurant.load(guest);
        FieldValue wedding = ClienteleFactory.eINSTANCE.createFieldValue();
        wedding.setField("wedding");
        wedding.setDate(LocalDate.of(2004, 7, 30));
        loaded.getFields().add(wedding);
        Shop.save(restaurant.store(), loaded);
        assertEquals(15, tasks().created());
        assertEquals(Map.of(), tasks().withoutDay());
    }

    @Test
    void planCostAndMarginOfAQuarter() throws Exception {
        grant("birthday", LocalDate.of(2026, 7, 9), "95.50", "");
        grant("banquet", LocalDate.of(2026, 7, 10), "800", "a second table");
        restaurant.meal(guest, LocalDate.of(2026, 7, 12), 4, "4000");
        PrivilegeAccount account = restaurant.privileges().account(restaurant.store(), Restaurant.ANN, "vip",
                guest.getId(), JULY, LocalDate.of(2026, 10, 31));
        assertEquals(0, new BigDecimal("800").compareTo(account.plan())); // a birthday, and a banquet on October 1st
        assertEquals(0, new BigDecimal("895.50").compareTo(account.actual()));
        assertEquals(0, new BigDecimal("4000").compareTo(account.revenue()));
        assertEquals(0, new BigDecimal("1600").compareTo(account.costOfGoods()));
        assertEquals(0, new BigDecimal("1504.50").compareTo(account.margin()));
        PrivilegeAccount.Line calls = account.lines().stream().filter(line -> line.privilege().equals("call"))
                .findFirst().orElseThrow();
        assertEquals(40, calls.planned()); // July 4th to October 29th, every 3 days
        assertTrue(account.lines().stream().anyMatch(line -> line.privilege().equals("wedding") && line.dayMissing()));
        assertEquals(2, restaurant.privileges().grants(restaurant.store(), Restaurant.ANN, guest.getId()).size());
    }

    @Test
    void accountOfAMonthCountsAllItsGrantsAndNoOthers() throws Exception {
        try (UnitOfWork work = restaurant.store().begin(Restaurant.ANN, "many")) {
            for (int i = 0; i < 1_001; i++) {
                work.add(given("vip", JULY.plusDays(i % 31)));
                work.add(given("vip", JULY.plusMonths(2)));
                work.add(given("other", JULY));
            }
            assertTrue(work.commit(null).isCommitted());
        }
        PrivilegeAccount account = restaurant.privileges().account(restaurant.store(), Restaurant.ANN, "vip",
                guest.getId(), JULY, LocalDate.of(2026, 7, 31));
        assertEquals(0, new BigDecimal("1001").compareTo(account.actual()));
    }

    private PrivilegeGrant given(String table, LocalDate day) {
        PrivilegeGrant given = ClienteleFactory.eINSTANCE.createPrivilegeGrant();
        given.setCustomer(new PartyId(guest.getId()));
        given.setTable(table);
        given.setGrade("a");
        given.setPrivilege("birthday");
        given.setDay(day);
        given.setCost(BigDecimal.ONE);
        given.setAccount("ann");
        return given;
    }

    @Test
    void costAboveTheBudgetNeedsAWord() throws Exception {
        assertEquals(StatusCodes.INVALID_RECORD, code("birthday", JULY, "100.01", ""));
        assertEquals(StatusCodes.INVALID_RECORD, code("birthday", JULY, "-1", ""));
        assertEquals(StatusCodes.NOT_FOUND, code("moon", JULY, "1", ""));
        assertEquals(StatusCodes.INVALID_RECORD, code("birthday", JULY.minusDays(1), "1", "")); // no grade yet
        assertEquals(0, code("birthday", JULY, "100", ""));
        assertEquals(0, code("birthday", JULY, "100.01", "a large cake"));
    }

    @Test
    void discountIsAtMostWhatTheGradeAllows() throws Exception {
        DiscountCeiling ceiling = restaurant.privileges()
                .discountCeiling(restaurant.store(), Restaurant.ANN, guest.getId(), JULY).orElseThrow();
        assertEquals(new BigDecimal("15"), ceiling.percent().stripTrailingZeros());
        assertEquals("drinks, seafood", ceiling.exclusions());
        assertEquals("a", ceiling.grade());
        assertTrue(restaurant.privileges()
                .discountCeiling(restaurant.store(), Restaurant.ANN, guest.getId(), JULY.minusDays(1)).isEmpty());
    }

    private int code(String privilege, LocalDate day, String cost, String note) {
        return grant(privilege, day, cost, note).status().getCode();
    }

    private CommitResult grant(String privilege, LocalDate day, String cost, String note) {
        return restaurant.privileges().grant(restaurant.store(), Restaurant.ANN, new Grant(guest.getId(), "vip",
                privilege, day, new BigDecimal(cost), OptionalLong.empty(), note));
    }

    private PrivilegeTasks tasks() throws Exception {
        return restaurant.privileges().createTasks(restaurant.store(), Restaurant.ANN, "vip", JULY, 31, null);
    }

    private List<Task> stored() throws Exception {
        List<Task> tasks = new ArrayList<>();
        var records = restaurant.store().records(Restaurant.ANN);
        for (var row : records.page(RecordQuery.all(Literals.TASK, List.of(FeaturePath.of(Literals.TASK__DUE))),
                Optional.empty(), 100).rows()) {
            tasks.add((Task) records.load(Literals.TASK, row.id()).orElseThrow());
        }
        return tasks;
    }
}
