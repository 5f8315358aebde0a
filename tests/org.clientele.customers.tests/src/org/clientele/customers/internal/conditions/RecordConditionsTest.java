package org.clientele.customers.internal.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.classification.ClassificationColumns;
import org.clientele.customers.internal.classification.ClassificationServiceImpl;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.fields.CustomFieldServiceImpl;
import org.clientele.customers.internal.fields.FieldColumns;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.rules.internal.types.ClassificationCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.MissingCondition;
import org.clientele.rules.internal.types.TextCondition;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/** Conditions over schemes and custom fields, on a real store. */
class RecordConditionsTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private final DefinitionServiceImpl service = new DefinitionServiceImpl();
    private final PartyColumns columns = new PartyColumns();
    private final DecisionTableServiceImpl tables = new DecisionTableServiceImpl();
    private final FactServiceImpl bases = new FactServiceImpl(
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC),
            List.of(new FieldColumns(service, columns), new ClassificationColumns(service, tables, columns)));
    private final ClassificationServiceImpl classification = new ClassificationServiceImpl(service, tables, bases);
    private Store store;
    private ConditionType type;
    private Party anna;
    private Party ben;
    private Party cai;

    @BeforeEach
    void fill() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        service.ensureDefaults(store, ANN);
        type = new ClassificationCondition(service, List.of(store));
        Definitions definitions = service.definitions(store);
        anna = Shop.customer("A1", "Anna", null, null);
        ben = Shop.customer("B2", "Ben", null, null);
        cai = Shop.customer("C3", "Cai", null, null);
        classification.enter(definitions, anna, "motive", List.of("economic"), TODAY.minusDays(40), null);
        classification.enter(definitions, anna, "motive", List.of("ethical"), TODAY.minusDays(29), null);
        classification.enter(definitions, ben, "motive", List.of("economic"), TODAY.minusDays(30), null);
        classification.enter(definitions, anna, "key-account-size", List.of("listed"), TODAY.minusDays(50), null);
        classification.enter(definitions, anna, "key-account-size", List.of("listed", "group"), TODAY.minusDays(5), null);
        classification.enter(definitions, ben, "key-account-size", List.of("group"), TODAY.minusDays(60), null);
        Shop.add(store, anna, ben, cai);
    }

    @AfterEach
    void close() {
        bases.close();
        store.close();
    }

    @Test
    void valueThatHoldsTodayCounts() throws Exception {
        FactSnapshot facts = facts();
        assertEquals(Set.of("A1"), who(type, Conditions.classification("motive", "ethical"), facts));
        assertEquals(Set.of("B2"), who(type, Conditions.classification("motive", "economic"), facts));
        assertEquals(Set.of("A1", "B2"), who(type, Conditions.classification("motive", "economic", "ethical"), facts));
    }

    @Test
    void anyOfSeveralValuesCounts() throws Exception {
        FactSnapshot facts = facts();
        assertEquals(Set.of("A1", "B2"), who(type, Conditions.classification("key-account-size", "group"), facts));
        assertEquals(Set.of("A1"), who(type, Conditions.classification("key-account-size", "listed"), facts));
    }

    @Test
    void valueThatBeganLatelyIsToldFromAnOldOne() throws Exception {
        FactSnapshot facts = facts();
        TypedCondition motive = Conditions.last(Conditions.classification("motive", "economic", "ethical"), 30, "DAY");
        assertEquals(Set.of("A1"), who(type, motive, facts));
        assertTrue(facts.isLocal("class.motive:since") && facts.isLocal("class.key-account-size.group:since"));
        // Anna's began 29 days ago: the last of 30 days; tomorrow it is out
        assertEquals(TODAY.plusDays(1), type.nextChange(motive, facts, facts.rowOf(anna.getId())));
        assertNull(type.nextChange(motive, facts, facts.rowOf(ben.getId())));
        assertEquals(Set.of("A1"),
                who(type, Conditions.last(Conditions.classification("key-account-size", "group"), 30, "DAY"), facts));
        assertEquals(Set.of(),
                who(type, Conditions.last(Conditions.classification("key-account-size", "listed"), 30, "DAY"), facts));
    }

    @Test
    void proofAndProposalSpeakOfTitles() throws Exception {
        FactSnapshot facts = facts();
        int row = facts.rowOf(cai.getId());
        TypedCondition condition = Conditions.classification("motive", "ethical");
        ProofNode proof = type.explain(condition, facts, row);
        assertTrue(proof.text().contains("Ethical"), proof.text());
        ProposedChange change = type.propose(condition, facts, row).orElseThrow();
        FactSnapshot copy = ProposedFacts.apply(facts, row, List.of(change));
        assertTrue(type.evaluate(condition, copy, RoaringBitmap.bitmapOf(row)).contains(row));
        TypedCondition listed = Conditions.classification("key-account-size", "listed");
        int second = facts.rowOf(ben.getId());
        FactSnapshot more = ProposedFacts.apply(facts, second,
                List.of(type.propose(listed, facts, second).orElseThrow()));
        assertTrue(type.evaluate(listed, more, RoaringBitmap.bitmapOf(second)).contains(second));
        assertEquals(Optional.empty(), type.propose(condition, facts, facts.rowOf(anna.getId())));
    }

    @Test
    void unknownSchemeOrValueIsNamed() throws Exception {
        FactSnapshot facts = facts();
        for (TypedCondition condition : List.of(Conditions.classification("gone", "x"),
                Conditions.classification("motive", "gone"))) {
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> type.evaluate(condition, facts, facts.visible()));
            assertEquals(StatusCodes.RULE_INVALID, refused.code());
            assertTrue(refused.getMessage().contains("gone"), refused.getMessage());
        }
    }

    @Test
    void customFieldsAreColumnsOfAllTypes() throws Exception {
        CustomFieldServiceImpl fields = new CustomFieldServiceImpl();
        FieldDefinition staff = field("staff", FieldType.NUMBER);
        FieldDefinition payday = field("payday", FieldType.DATE);
        FieldDefinition slogan = field("slogan", FieldType.TEXT);
        FieldDefinition sports = field("sports", FieldType.MULTI_CHOICE);
        for (String key : List.of("golf", "chess")) {
            FieldChoice choice = ClienteleFactory.eINSTANCE.createFieldChoice();
            choice.setKey(key);
            choice.setEnglish(key);
            sports.getChoices().add(choice);
        }
        Shop.add(store, staff, payday, slogan, sports);
        Party loaded = (Party) store.records(Actor.SYSTEM).load(Literals.PARTY, anna.getId()).orElseThrow();
        fields.set(loaded, staff, new BigDecimal("12.5"));
        fields.set(loaded, payday, LocalDate.of(2026, 2, 28));
        fields.set(loaded, slogan, "Ever Upward");
        fields.set(loaded, sports, List.of("golf", "chess"));
        Shop.save(store, loaded);
        FactSnapshot facts = facts();
        assertEquals(Set.of("A1"),
                who(new ComparisonCondition(), Conditions.compare("field.staff", ">=", new BigDecimal("12.5")), facts));
        assertEquals(Set.of("A1"),
                who(new ComparisonCondition(), Conditions.compare("field.sports.golf", "=", 1), facts));
        assertEquals(Set.of("A1"), who(new DateCondition(), Conditions.date("field.payday", "last", 2, "DAY"), facts));
        assertEquals(Set.of("A1"),
                who(new TextCondition(null), Conditions.text("field.slogan", "ends", "UPWARD"), facts));
        assertEquals(Set.of("B2", "C3"), who(new MissingCondition(), Conditions.missing("field.slogan"), facts));
        Party emptied = (Party) store.records(Actor.SYSTEM).load(Literals.PARTY, anna.getId()).orElseThrow();
        fields.set(emptied, slogan, null);
        Shop.save(store, emptied); // a field that somebody uses is not deleted
        Shop.delete(store, slogan);
        ClienteleException gone = assertThrows(ClienteleException.class,
                () -> who(new MissingCondition(), Conditions.missing("field.slogan"), facts()));
        assertEquals(StatusCodes.RULE_DISABLED, gone.code());
        assertTrue(gone.getMessage().contains("field.slogan"), gone.getMessage());
    }

    private static FieldDefinition field(String key, FieldType type) {
        FieldDefinition field = ClienteleFactory.eINSTANCE.createFieldDefinition();
        field.setKey(key);
        field.setEnglish(key);
        field.setType(type);
        return field;
    }

    private FactSnapshot facts() throws ClienteleException {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private static Set<String> who(ConditionType type, TypedCondition condition, FactSnapshot facts)
            throws ClienteleException {
        Set<String> numbers = new TreeSet<>();
        for (int row : type.evaluate(condition, facts, facts.visible()).toArray()) {
            assertTrue(type.explain(condition, facts, row).holds());
            numbers.add(facts.column("number").orElseThrow().text(row));
        }
        return numbers;
    }
}
