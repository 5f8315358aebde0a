package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.clientele.core.Actor;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactService;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Person;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.clientele.model.value.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A partner's stage model comes into each store, and its guard holds for whoever moves a guest. */
class RestaurantStagesTest {

    private static final Actor ACTOR = new Actor("partner", "Partner");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final BundleContext BUNDLE = FrameworkUtil.getBundle(RecentMeal.class).getBundleContext();

    @TempDir
    Path folder;
    private Store store;
    private final StageMoveService moves = service(StageMoveService.class);
    private final StageService stages = service(StageService.class);

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
    void theModelIsInTheStoreAndNothingIsWrongWithIt() throws Exception {
        StageModel model = apart(
                () -> service(StageModelService.class).find(store, ACTOR, RestaurantStages.KEY).orElseThrow());
        apart(() -> service(FactService.class).of(store).await(ACTOR, 0, null));
        assertEquals(List.of(), apart(() -> service(StageModelService.class).check(store, ACTOR, model, null)));
    }

    @Test
    void theGuardHoldsForWhoeverMovesAGuest() throws Exception {
        long lately = guest("LATELY", 100, 60, 30); // days ago; 30 days are within 30 days
        long before = guest("BEFORE", 100, 60, 31);
        assertEquals("guest", standing(lately).stage());
        MoveCheck check = apart(
                () -> moves.check(store, ACTOR, RestaurantStages.KEY, "regular", List.of(lately, before), null));
        assertEquals(List.of(lately), check.allowed());
        assertEquals(Kind.CONTRIBUTED_GUARD, check.refusals().getFirst().kind());
        assertTrue(check.refusals().getFirst().proof().text().contains(TODAY.minusDays(31).toString()));

        CommitResult around = apart(() -> {
            StageMove move = ClienteleFactory.eINSTANCE.createStageMove();
            move.setCustomer(new PartyId(before));
            move.setModel(RestaurantStages.KEY);
            move.setFrom("guest");
            move.setTo("regular");
            move.setDay(TODAY);
            move.setRecordedAt(TODAY.atStartOfDay());
            move.setCause(StageCause.HAND);
            move.setReason("by a unit of work of the partner's own");
            try (UnitOfWork work = store.begin(ACTOR, "Move")) {
                work.add(move);
                return work.commit(null);
            }
        });
        assertFalse(around.isCommitted());
        assertTrue(around.problems().getFirst().message().contains("Had a meal within 30 days"), around.toString());

        assertEquals(1, apart(() -> moves.move(store, ACTOR,
                new StageMoveRequest(RestaurantStages.KEY, "regular", List.of(lately, before), "knows the house"),
                null)).moved());
        assertEquals("regular", standing(lately).stage());
        assertEquals("guest", standing(before).stage());
    }

    private StageStanding standing(long party) throws Exception {
        return apart(() -> stages.standing(store, ACTOR, RestaurantStages.KEY, party).orElseThrow());
    }

    private long guest(String number, int... daysAgo) throws Exception {
        ClienteleFactory factory = ClienteleFactory.eINSTANCE;
        return apart(() -> {
            Person person = factory.createPerson();
            person.setDisplayName(number);
            Customer customer = factory.createCustomer();
            customer.setNumber(number);
            person.setCustomer(customer);
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(person);
                for (int days : daysAgo) {
                    work.add(bill(factory, person, TODAY.minusDays(days).atTime(12, 15)));
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
