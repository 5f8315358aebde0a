package packs.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Organisation;
import org.clientele.model.Segment;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The evaluation [V08] in a real store, with the real services, by the definitions that the pack brought into it. */
class StoredEvaluationTest {

    private static final Actor ACTOR = new Actor("test", "Test");

    @TempDir
    static Path folder;

    private static Store store;
    private static LocalDate today;

    @BeforeAll
    static void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        assertTrue(service(DefinitionService.class).ensureDefaults(store, ACTOR) > 0);
        today = LocalDate.now(store.info().settings().zone());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static <T> T service(Class<T> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(StoredEvaluationTest.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    private static CommitResult add(Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(ACTOR, "Add")) {
            work.add(aggregate);
            return work.commit(null);
        }
    }

    private static long customer(String number) throws Exception {
        Organisation customer = ClienteleFactory.eINSTANCE.createOrganisation();
        customer.setDisplayName(number);
        customer.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
        customer.getCustomer().setNumber(number);
        assertTrue(add(customer).isCommitted());
        return customer.getId();
    }

    private static Aggregate row(String type, long party) {
        return PartnerModel.with(Utility.MODEL.create(type), "party", new PartyId(party));
    }

    private static void paid(long party, int daysLate) throws Exception {
        LocalDate due = today.minusDays(60);
        Aggregate payment = row(Utility.PAYMENT, party);
        PartnerModel.with(payment, "due", due);
        PartnerModel.with(payment, "paid", due.plusDays(daysLate));
        PartnerModel.with(payment, "amount", new BigDecimal("100"));
        assertTrue(add(payment).isCommitted());
    }

    private static Enumerator theft() {
        return ((EEnum) Utility.MODEL.ePackage().getEClassifier("IncidentKind")).getEEnumLiteral("THEFT").getInstance();
    }

    /** Twelve whole months of 100,000 kWh with a load of 200 kW. */
    private static void consumed(long party) throws Exception {
        for (int back = 1; back <= 12; back++) {
            Aggregate month = row(Utility.CONSUMPTION, party);
            PartnerModel.with(month, "month", today.withDayOfMonth(1).minusMonths(back));
            PartnerModel.with(month, "kwh", new BigDecimal("100000"));
            PartnerModel.with(month, "charge", new BigDecimal("60000"));
            PartnerModel.with(month, "maxLoad", new BigDecimal("200"));
            assertTrue(add(month).isCommitted());
        }
    }

    private static FactSnapshot facts() throws Exception {
        return service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null);
    }

    private static Evaluation evaluation() throws Exception {
        return new Evaluation(service(DefinitionService.class), service(ScorecardService.class),
                service(DecisionTableService.class), service(ClassificationService.class));
    }

    private static Map<String, String> outcomes(long party) throws Exception {
        facts();
        return evaluation().evaluate(store, ACTOR, party, Locale.ENGLISH).outcomes().stream()
                .collect(Collectors.toMap(Evaluation.Outcome::scheme, o -> String.valueOf(o.value())));
    }

    /** Four indicators follow from figures, the others are judged; 8 x 8 and 0 are 64 of 90 points, which is a VIP. */
    @Test
    void eightIndicatorsGiveServiceTierAndTermsOfPayment() throws Exception {
        long party = customer("V");
        consumed(party);
        paid(party, 0);
        Map<String, NewRating> proposed = evaluation().propose(store, facts(), party, Locale.ENGLISH);
        // 1,200,000 kWh; of 200 kW all year 68.49 percent; never late; no incident
        assertEquals(Map.of("consumption", "10", "demand", "10", "payment", "10", "contract", "10"),
                proposed.entrySet().stream().collect(
                        Collectors.toMap(Map.Entry::getKey, e -> e.getValue().score().toBigInteger().toString())));
        assertEquals("null", outcomes(party).get(Utility.TIER), "nothing is told before all are scored");
        List<NewRating> ratings = List.of("consumption", "demand", "profit", "payment", "contract", "metering", "price",
                "assistance", "social").stream()
                .map(k -> new NewRating(Utility.EVALUATION, k, new BigDecimal(k.equals("social") ? 0 : 8), "", today))
                .toList();
        assertTrue(evaluation().rate(store, ACTOR, party, ratings).isCommitted());
        facts();
        Evaluation.Result result = evaluation().evaluate(store, ACTOR, party, Locale.ENGLISH);
        assertEquals(0, new BigDecimal("64").compareTo(result.score().orElseThrow().total().orElseThrow()));
        assertEquals(Map.of(Utility.TIER, "vip", Utility.CREDIT, "a", Utility.TERMS, "monthly", Utility.DISHONEST, "clear"),
                outcomes(party));
    }

    @Test
    void latePaymentAndTheftTakeTheTermsAway() throws Exception {
        long party = customer("D");
        paid(party, 12);
        assertEquals(List.of("c", "instalments", "clear"), List.of(outcomes(party).get(Utility.CREDIT),
                outcomes(party).get(Utility.TERMS), outcomes(party).get(Utility.DISHONEST)));
        Aggregate theft = row(Utility.INCIDENT, party);
        PartnerModel.with(theft, "day", today.minusDays(3));
        PartnerModel.with(theft, "kind", theft());
        assertTrue(add(theft).isCommitted());
        assertEquals(List.of("d", "prepaid", "listed"), List.of(outcomes(party).get(Utility.CREDIT),
                outcomes(party).get(Utility.TERMS), outcomes(party).get(Utility.DISHONEST)));
    }

    @Test
    void segmentsOverPaymentsFollowEachPayment() throws Exception {
        long party = customer("L");
        Parsed rule = service(ConditionTextService.class).parse("utility.daysLate >= 5",
                TextContext.of(Locale.ENGLISH, facts()));
        assertTrue(rule.isUsable(), () -> rule.problems().toString());
        Segment late = ClienteleFactory.eINSTANCE.createSegment();
        late.setKey("late-payers");
        late.setName("Late payers");
        late.setCondition(rule.condition());
        assertTrue(service(SegmentService.class).save(store, ACTOR, late).isCommitted());
        assertFalse(isIn(party));
        paid(party, 6);
        assertTrue(isIn(party));
        paid(party, 0); // 3 on average
        assertFalse(isIn(party));
    }

    private static boolean isIn(long party) throws Exception {
        FactSnapshot facts = facts();
        return service(MembershipService.class).members(store, "late-payers").contains(facts.rowOf(party));
    }

    @Test
    void rowsThatCannotBeAreRefusedWhoeverStoresThem() throws Exception {
        Aggregate payment = row(Utility.PAYMENT, customer("R"));
        PartnerModel.with(payment, "due", today);
        PartnerModel.with(payment, "amount", new BigDecimal("-1"));
        CommitResult refused = add(payment);
        assertFalse(refused.isCommitted());
        assertEquals("amount", refused.problems().getFirst().path());
    }
}
