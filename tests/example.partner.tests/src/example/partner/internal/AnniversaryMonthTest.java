package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleRun;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Customer;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.Organisation;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.roaringbitmap.RoaringBitmap;

/** A partner's condition type works in a tree, a proof, a proposal and as text; one that breaks its word does so alone. */
class AnniversaryMonthTest {

    private static final Actor ACTOR = new Actor("partner", "Partner");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final BundleContext BUNDLE = FrameworkUtil.getBundle(AnniversaryMonth.class).getBundleContext();

    @TempDir
    Path folder;
    private Store store;
    private FactSnapshot facts;
    private final RuleService rules = service(RuleService.class);

    @BeforeEach
    void customersOfTwoMonths() throws Exception {
        store = apart(() -> service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Partner", Currency.getInstance("EUR"), ZoneOffset.UTC), null));
        facts = apart(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Set up")) {
                work.add(customer("NOW", TODAY.minusYears(2).withDayOfMonth(5)));
                work.add(customer("LATER", TODAY.plusMonths(3).minusYears(2).withDayOfMonth(5)));
                work.add(customer("NEVER", null));
                return service(FactService.class).of(store).await(ACTOR, work.commit(null).sequence(), null);
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        apart(() -> {
            store.close();
            return null;
        });
    }

    @Test
    void treeFindsTheCustomersOfTheMonth() throws Exception {
        assertEquals(Set.of("NOW"), who(anniversary(null)));
        assertEquals(Set.of("LATER"), who(anniversary(TODAY.plusMonths(3).getMonthValue())));
        assertEquals(Set.of("LATER", "NEVER"), who(Conditions.not(anniversary(null))));
        Condition leaf = anniversary(null);
        RuleRun run = rules.run(Conditions.any(leaf, Conditions.compare("number", "=", "NEVER")), facts,
                RuleBudget.DEFAULT, null);
        assertEquals(1, run.figures(leaf).count());
        assertEquals(2, run.result().getCardinality());
        assertTrue(rules.type(AnniversaryMonth.ID).isPresent());
        assertEquals(StatusCodes.RULE_INVALID,
                assertThrows(ClienteleException.class, () -> rules.evaluate(anniversary(13), facts)).code());
    }

    @Test
    void proofAndProposalTellThePartnersWords() throws Exception {
        int later = row("LATER");
        ProofNode proof = apart(() -> rules.explain(Conditions.all(anniversary(null)), facts, later));
        assertFalse(proof.holds());
        ProofNode leaf = proof.children().getFirst();
        assertTrue(leaf.text().startsWith("Customer since"), leaf.text());
        assertTrue(leaf.hint().startsWith("wait until"), leaf.hint());
        assertEquals("since", leaf.facts().getFirst().column());
        assertTrue(leaf.facts().getFirst().source().contains("partner"), leaf.facts().getFirst()::toString);
        assertEquals(TODAY.getYear(), leaf.facts().getFirst().since().getYear());
        Proposal proposal = rules.propose(anniversary(null), facts, later).orElseThrow();
        FactSnapshot then = ProposedFacts.apply(facts, later, proposal.changes());
        assertEquals(TODAY.plusMonths(3).withDayOfMonth(1), then.today());
        assertTrue(rules.evaluate(anniversary(null), then).contains(later));
        assertEquals(TODAY.plusMonths(3).withDayOfMonth(1), rules.nextChange(anniversary(null), facts, later));
        assertEquals(Optional.empty(), rules.propose(anniversary(null), facts, row("NEVER")));
    }

    @Test
    void textKeepsThePartnersCondition() throws Exception {
        ConditionTextService texts = service(ConditionTextService.class);
        TextContext context = TextContext.of(Locale.ENGLISH, facts);
        String text = texts.format(Conditions.all(anniversary(3), Conditions.compare("number", "=", "NOW")), context);
        assertTrue(text.contains(AnniversaryMonth.ID), text);
        Condition again = texts.parse(text, context).condition();
        assertEquals(rules.evaluate(again, facts), rules.evaluate(Conditions.all(anniversary(3),
                Conditions.compare("number", "=", "NOW")), facts));
    }

    @Test
    void typeThatFailsIsNamedUntilItsServiceIsReplaced() throws Exception {
        ServiceRegistration<ConditionType> bad = BUNDLE.registerService(ConditionType.class, new Broken(true), null);
        try {
            TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
            condition.setTypeId("example.broken");
            for (int i = 0; i < 2; i++) {
                ClienteleException failure = assertThrows(ClienteleException.class,
                        () -> rules.evaluate(condition, facts));
                assertEquals(StatusCodes.RULE_TYPE_FAILED, failure.code());
                assertTrue(failure.getMessage().contains("example.partner"), failure.getMessage());
            }
            assertEquals(Set.of("NOW"), who(anniversary(null)));
            bad.unregister();
            assertEquals(StatusCodes.RULE_DISABLED,
                    assertThrows(ClienteleException.class, () -> rules.evaluate(condition, facts)).code());
            bad = BUNDLE.registerService(ConditionType.class, new Broken(false), null);
            assertEquals(facts.visible(), rules.evaluate(condition, facts));
        } finally {
            bad.unregister();
        }
    }

    /** Names rows that do not exist, or keeps its word. */
    private record Broken(boolean broken) implements ConditionType {

        @Override
        public String id() {
            return "example.broken";
        }

        @Override
        public Set<String> columns(TypedCondition condition) {
            return Set.of();
        }

        @Override
        public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates) {
            return broken ? RoaringBitmap.bitmapOfRange(0, facts.rows() + 1_000L) : candidates;
        }

        @Override
        public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) {
            return ProofNode.leaf(!broken, "Broken", List.of());
        }
    }

    private static TypedCondition anniversary(Integer month) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(AnniversaryMonth.ID);
        if (month != null) {
            Operand operand = ClienteleFactory.eINSTANCE.createOperand();
            operand.setName(AnniversaryMonth.MONTH);
            operand.setValueType(OperandType.NUMBER);
            operand.setText(month.toString());
            condition.getOperands().add(operand);
        }
        return condition;
    }

    private static Organisation customer(String number, LocalDate since) {
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName(number);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber(number);
        customer.setSince(since);
        organisation.setCustomer(customer);
        return organisation;
    }

    private int row(String number) throws ClienteleException {
        return rules.evaluate(Conditions.compare("number", "=", number), facts).first();
    }

    private Set<String> who(Condition condition) throws ClienteleException {
        Set<String> numbers = new TreeSet<>();
        rules.evaluate(condition, facts)
                .forEach((int row) -> numbers.add(facts.column("number").orElseThrow().text(row)));
        return numbers;
    }

    private static <T> T service(Class<T> type) {
        return BUNDLE.getService(BUNDLE.getServiceReference(type));
    }

    /** Away from the thread of the user interface. */
    private static <T> T apart(Callable<T> code) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(code.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
