package packs.hospitality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeRun;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.GradeTable;
import org.clientele.model.Organisation;
import org.clientele.model.Segment;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import packs.hospitality.internal.RestaurantGrades;

/** Visits in a real store, with the real services: they are kept, checked, taken back, and graded by. */
class StoredVisitsTest {

    private static final Actor ACTOR = new Actor("test", "Test");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static <T> T service(Class<T> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(StoredVisitsTest.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    private long customer(String number) throws Exception {
        try (UnitOfWork work = store.begin(ACTOR, "Add a customer")) {
            Organisation customer = ClienteleFactory.eINSTANCE.createOrganisation();
            customer.setDisplayName(number);
            customer.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
            customer.getCustomer().setNumber(number);
            work.add(customer);
            assertTrue(work.commit(null).isCommitted());
            return customer.getId();
        }
    }

    private CommitResult visit(long party, int day, int people, String amount) throws Exception {
        return Visits.save(store, ACTOR, new Visit(0, party, MARCH.atDay(day), Meal.DINNER, people,
                new BigDecimal(amount), "", "", ""), "Add a visit");
    }

    @Test
    void visitIsKeptChangedAndTakenBack() throws Exception {
        long party = customer("A-1");
        CommitResult added = visit(party, 2, 8, "460");
        assertTrue(added.isCommitted(), () -> added.status().getMessage());
        List<Visit> stored = Visits.between(store.records(ACTOR), party, MARCH.atDay(1), MARCH.atEndOfMonth());
        assertEquals(1, stored.size());
        assertEquals(8, stored.getFirst().people());
        assertEquals(Optional.of(MARCH.atDay(2)), Visits.last(store.records(ACTOR), party));
        assertTrue(store.changes(ACTOR).revertUnit(added.sequence(), false, "Undo", null).isCommitted());
        assertTrue(Visits.between(store.records(ACTOR), party, MARCH.atDay(1), MARCH.atEndOfMonth()).isEmpty());
    }

    @Test
    void visitThatCannotBeIsRefusedWhoeverStoresIt() throws Exception {
        CommitResult refused = visit(customer("A-2"), 2, 0, "460");
        assertFalse(refused.isCommitted());
        assertEquals("people", refused.problems().getFirst().path());
    }

    /** The thresholds of the source: 6 visits, 5,000 and 80 per head are A quality; 6, 4,500 and 60 A active; 5 visits neither. */
    @Test
    void gradesFollowTheThresholdsOfTheSource() throws Exception {
        long quality = customer("Q");
        long active = customer("A");
        long five = customer("F");
        long zhang = customer("Z");
        for (int day = 1; day <= 6; day++) {
            assertTrue(visit(quality, day, 10, day == 1 ? "1000" : "800").isCommitted()); // 5,000 for 60: 83.33 per head
            assertTrue(visit(active, day, 12, "750").isCommitted()); // 4,500 for 72: 62.50 per head
            if (day <= 5) {
                assertTrue(visit(five, day, 10, "1000").isCommitted()); // 5,000 for 50, but 5 visits
            }
            if (day <= 3) {
                assertTrue(visit(zhang, day, 8, "440").isCommitted()); // 55 per head, but 3 visits: below the 4 of B
            }
        }
        FactSnapshot facts = service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null)
                .asOf(APRIL);
        GradeService grades = service(GradeService.class);
        GradeTable table = (GradeTable) new RestaurantGrades().definitions().get(1);
        assertTrue(grades.check(table).isEmpty(), () -> grades.check(table).toString());
        GradeRun run = grades.grade(table, facts, APRIL, GradesBefore.NONE);
        assertEquals("a-quality", table.getGrades().get(run.grade(facts.rowOf(quality)).orElseThrow()).getKey());
        assertEquals("a-active", table.getGrades().get(run.grade(facts.rowOf(active)).orElseThrow()).getKey());
        assertEquals("b", table.getGrades().get(run.grade(facts.rowOf(five)).orElseThrow()).getKey());
        assertEquals("c", table.getGrades().get(run.grade(facts.rowOf(zhang)).orElseThrow()).getKey());
    }

    /** The six of the source [section 7]; of every three to six months, the shorter; 8.5折 is 15 % off. */
    @Test
    void bothGradesOfAHaveThePrivilegesOfTheSource() {
        GradeTable table = (GradeTable) new RestaurantGrades().definitions().get(1);
        for (int grade : new int[] { 0, 1 }) {
            List<String> told = table.getGrades().get(grade).getPrivileges().stream()
                    .map(p -> String.join(" ", p.getChinese(), p.getKind().getName(),
                            p.getUnit() == null || p.getEvery() == 0 ? "-" : p.getEvery() + "/" + p.getUnit().getName(),
                            p.getBudget() == null ? "-" : p.getBudget().toPlainString(),
                            p.getDiscount() == null ? "-" : p.getDiscount().toPlainString()))
                    .toList();
            assertEquals(List.of("总经理出面问候 STANDING - - -", "销售经理电话问候 TASK 3/DAY - -", "销售经理走访 VISIT 10/DAY - -",
                    "生日礼品 GIFT - 100 -", "结婚纪念日礼品 GIFT - 100 -", "经理宴请（每 3 至 6 个月） TASK 3/MONTH 700 -",
                    "VIP 微信群 STANDING - - -", "最高 8.5 折 DISCOUNT - - 15"), told);
        }
        assertEquals("店长级关注（其余内容原文残缺）", table.getGrades().get(2).getPrivileges().getFirst().getChinese());
    }

    /** A commit names no customer for a partner's record: segments over its stream and its columns follow all the same. */
    @Test
    void segmentsOverVisitsFollowEachVisit() throws Exception {
        long party = customer("L");
        segment("regulars", "count of hospitality.visits from 2026-03-01 to 2026-03-31 >= 2");
        segment("late", "hospitality.last >= 2026-03-09");
        assertFalse(isIn("regulars", party));
        assertTrue(visit(party, 9, 2, "100").isCommitted());
        assertFalse(isIn("regulars", party));
        assertTrue(isIn("late", party));
        CommitResult second = visit(party, 8, 2, "100");
        assertTrue(isIn("regulars", party));
        assertTrue(store.changes(ACTOR).revertUnit(second.sequence(), false, "Undo", null).isCommitted());
        assertFalse(isIn("regulars", party));
    }

    private static void segment(String key, String rule) throws Exception {
        FactSnapshot facts = service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null);
        Parsed parsed = service(ConditionTextService.class).parse(rule, TextContext.of(Locale.ENGLISH, facts));
        assertTrue(parsed.isUsable(), () -> parsed.problems().toString());
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey(key);
        segment.setName(key);
        segment.setCondition(parsed.condition());
        assertTrue(service(SegmentService.class).save(store, ACTOR, segment).isCommitted());
    }

    private static boolean isIn(String segment, long party) throws Exception {
        FactSnapshot facts = service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null);
        return service(MembershipService.class).members(store, segment).contains(facts.rowOf(party));
    }
}
