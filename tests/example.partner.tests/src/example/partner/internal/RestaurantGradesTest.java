package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.clientele.core.Actor;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.model.DecisionTable;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.GradeTable;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Person;
import org.clientele.model.value.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A partner's table and metric come into each store and work in the table, in proofs and in simulations. */
class RestaurantGradesTest {

    private static final Actor ACTOR = new Actor("partner", "Partner");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate FIRST = GradePeriod.before(PeriodUnit.MONTH, 1, TODAY).from();
    private static final BundleContext BUNDLE = FrameworkUtil.getBundle(MealsMetric.class).getBundleContext();

    @TempDir
    Path folder;
    private Store store;
    private final GradeService grades = service(GradeService.class);

    @BeforeEach
    void open() throws Exception {
        store = apart(() -> service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Partner", Currency.getInstance("CNY"), ZoneOffset.UTC), null));
        apart(() -> service(DefinitionService.class).ensureDefaults(store, ACTOR));
    }

    @AfterEach
    void close() throws Exception {
        apart(() -> {
            store.close();
            return null;
        });
    }

    @Test
    void tableOfThePartnerIsInTheStoreAndCanBeUsed() throws Exception {
        GradeTable table = table();
        assertEquals(List.of(), grades.check(table));
        assertEquals(8, table.getGrades().getFirst().getPrivileges().size());
        assertTrue(service(DefinitionService.class).definitions(store).scheme(RestaurantGrades.KEY).isPresent());
        assertTrue(service(DefinitionService.class).definitions(store).field("wedding").isPresent());
    }

    @Test
    void schemesOfThePartnerAreComputedByATableThatIsRight() throws Exception {
        Definitions definitions = service(DefinitionService.class).definitions(store);
        DecisionTable familiarity = definitions.table(RestaurantSchemes.FAMILIARITY).orElseThrow();
        DecisionTableService tables = service(DecisionTableService.class);
        assertEquals(List.of(), tables.check(familiarity));
        assertEquals(List.of("friend", "guest", "stranger", "stranger"), List.of(outcome(tables, familiarity, 12),
                outcome(tables, familiarity, 2), outcome(tables, familiarity, 1), outcome(tables, familiarity, null)));
        assertTrue(definitions.scheme(SeatingScheme.KEY).isPresent());
    }

    private static Object outcome(DecisionTableService tables, DecisionTable table, Integer visits) throws Exception {
        Map<String, Integer> facts = visits == null ? Map.of() : Map.of(VisitColumns.VISITS, visits);
        return tables.decide(table, facts).outputs().get("outcome");
    }

    @Test
    void twoBillsOfOneMealAreOneVisitInGradeProofAndSimulation() throws Exception {
        long guest = guest(11, 11, 19, 19); // three days: lunch, dinner; each with two bills
        FactSnapshot facts = apart(
                () -> service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null));
        GradeTable table = table();
        int row = facts.rowOf(guest);
        assertEquals(60_000, apart(() -> grades.grade(table, facts, TODAY, GradesBefore.NONE)).value(row, MealsMetric.ID));
        GradeProof proof = apart(() -> grades.explain(table, facts, row, TODAY, GradesBefore.NONE));
        assertEquals("a-quality", proof.grade());
        assertTrue(proof.proof().children().getFirst().children().getFirst().facts().getFirst().value()
                .contains("3 lunches, 3 dinners"), proof.toString());
        GradeTable stricter = table();
        stricter.getGrades().get(0).getThresholds().getFirst().setLeast(new BigDecimal("7"));
        GradeSimulation simulation = apart(
                () -> grades.simulate(table, stricter, facts, TODAY, GradesBefore.NONE));
        assertEquals(1, simulation.changed());
        assertEquals("a-active", simulation.moves().getFirst().to());
    }

    private GradeTable table() throws Exception {
        return apart(() -> grades.table(store, ACTOR, RestaurantGrades.KEY).orElseThrow());
    }

    private long guest(int... hours) throws Exception {
        ClienteleFactory factory = ClienteleFactory.eINSTANCE;
        return apart(() -> {
            Person person = factory.createPerson();
            person.setDisplayName("Li");
            Customer customer = factory.createCustomer();
            customer.setNumber("LI");
            person.setCustomer(customer);
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(person);
                for (int day = 0; day < 3; day++) {
                    for (int hour : hours) {
                        work.add(bill(factory, person, FIRST.plusDays(day).atTime(hour, 15)));
                    }
                }
                assertTrue(work.commit(null).isCommitted());
            }
            return person.getId();
        });
    }

    private static Order bill(ClienteleFactory factory, Person person, LocalDateTime time) {
        Order order = factory.createOrder();
        order.setCustomer(new PartyId(person.getId()));
        order.setPlacedAt(time);
        order.setKind(OrderKind.SALE);
        order.setCurrency("CNY");
        order.setAmount(new BigDecimal("500"));
        order.setBaseAmount(new BigDecimal("500"));
        order.setRate(BigDecimal.ONE);
        order.setHeads(5);
        return order;
    }

    private static <T> T service(Class<T> type) {
        return BUNDLE.getService(BUNDLE.getServiceReference(type));
    }

    /** Apart from the user interface thread, on which these tests run. */
    private static <T> T apart(Callable<T> work) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).get();
    }
}
