package org.clientele.customers.internal.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.classification.Entering;
import org.clientele.customers.internal.fields.CustomFieldServiceImpl;
import org.clientele.customers.internal.fields.FieldValueCheck;
import org.clientele.customers.internal.fields.Fields;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.DecisionTable;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldKind;
import org.clientele.model.FieldType;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator cannot save, on a real store: each refusal says what to do, and nothing is written. */
class DefinitionCheckTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @TempDir
    private Path folder;

    private final CustomFieldServiceImpl fields = new CustomFieldServiceImpl();
    private final DefinitionServiceImpl definitions = new DefinitionServiceImpl();
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.create(folder.resolve("store"),
                List.of(new DefinitionCheck(new DecisionTableServiceImpl()), new FieldValueCheck(fields)));
        definitions.ensureDefaults(store, ANN);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void definitionsThatWouldNotWorkAreRefused() throws Exception {
        FieldDefinition field = Fields.field("Bad Key", FieldType.TEXT);
        refused(add(field), "Bad Key");
        refused(add(Fields.field("walletShare", FieldType.TEXT)), "FieldDefinition"); // shipped: the key is taken
        FieldDefinition nameless = Fields.field("nameless", FieldType.TEXT);
        nameless.setEnglish(" ");
        refused(add(nameless), "nameless");
        FieldDefinition twice = Fields.field("twice", FieldType.CHOICE);
        twice.getChoices().get(1).setKey("golf");
        refused(add(twice), "golf");

        ClassificationScheme motive = load(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY,
                "motive");
        motive.setDecisionTable("gone");
        refused(save(motive), "gone");
        ClassificationScheme renamed = load(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY,
                "motive");
        renamed.setKey("other");
        refused(save(renamed), "motive");
    }

    @Test
    void tableThatCannotBeReadIsNotSavedAndOneWhoseTestsFailIs() throws Exception {
        DecisionTable man = load(Literals.DECISION_TABLE, Literals.DECISION_TABLE__KEY, "man");
        man.getRows().getFirst().getCells().getFirst().setText("\"yes");
        CommitResult result = save(man);
        refused(result, "1");
        assertEquals("rows", result.problems().getFirst().path());
        DecisionTable failing = load(Literals.DECISION_TABLE, Literals.DECISION_TABLE__KEY, "man");
        failing.getTests().getFirst().getCells().getLast().setText("stop");
        assertTrue(save(failing).isCommitted());
        assertFalse(new DecisionTableServiceImpl().check(definitions.definitions(store).table("man").orElseThrow())
                .isEmpty());
        DecisionTable inUse = load(Literals.DECISION_TABLE, Literals.DECISION_TABLE__KEY, "loyalty");
        refused(delete(inUse), "1");
    }

    @Test
    void outcomeThatStopsContactKeepsItsKey() throws Exception {
        DecisionTable man = load(Literals.DECISION_TABLE, Literals.DECISION_TABLE__KEY, "man");
        man.getRows().stream().flatMap(row -> row.getCells().stream()).filter(cell -> "stop".equals(cell.getText()))
                .forEach(cell -> cell.setText("leave"));
        CommitResult result = save(man);
        refused(result, "\"stop\"");
        assertEquals("rows", result.problems().getFirst().path());
    }

    @Test
    void valuesInUseAreRetiredRatherThanDeleted() throws Exception {
        Party anna = Shop.customer("A1", "Anna", null, null);
        Entering.enter(definitions.definitions(store), anna, "motive", "ethical", LocalDate.of(2026, 1, 1));
        assertTrue(add(anna).isCommitted());
        ClassificationScheme motive = load(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY,
                "motive");
        motive.getValues().removeIf(value -> "ethical".equals(value.getKey()));
        refused(save(motive), "1");
        refused(delete(load(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY, "motive")), "1");
        ClassificationScheme other = load(Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY,
                "motive");
        other.getValues().removeIf(value -> "economic".equals(value.getKey()));
        other.getValues().getFirst().setRetired(true);
        assertTrue(save(other).isCommitted());
    }

    @Test
    void typeOfAFieldStaysWhileItHasValues() throws Exception {
        FieldDefinition size = Fields.field("size", FieldType.NUMBER);
        assertTrue(add(size).isCommitted());
        Party anna = Shop.customer("A1", "Anna", null, null);
        fields.set(anna, size, BigDecimal.TEN);
        assertTrue(add(anna).isCommitted());
        FieldDefinition changed = load(Literals.FIELD_DEFINITION, Literals.FIELD_DEFINITION__KEY, "size");
        changed.setType(FieldType.TEXT);
        CommitResult result = save(changed);
        refused(result, "1");
        assertEquals("type", result.problems().getFirst().path());
        refused(delete(load(Literals.FIELD_DEFINITION, Literals.FIELD_DEFINITION__KEY, "size")), "1");
        Party loaded = (Party) store.records(ANN).load(Literals.PARTY, anna.getId()).orElseThrow();
        fields.set(loaded, size, null);
        assertTrue(save(loaded).isCommitted());
        FieldDefinition again = load(Literals.FIELD_DEFINITION, Literals.FIELD_DEFINITION__KEY, "size");
        again.setType(FieldType.TEXT);
        assertTrue(save(again).isCommitted());
    }

    @Test
    void valuesThatDoNotFitTheirFieldAreRefused() throws Exception {
        FieldDefinition size = Fields.field("size", FieldType.NUMBER);
        FieldKind business = ClienteleFactory.eINSTANCE.createFieldKind();
        business.setKind(CustomerKind.BUSINESS);
        size.getKinds().add(business);
        assertTrue(add(size).isCommitted());
        Party consumer = Shop.customer("A1", "Anna", null, null);
        fields.set(consumer, size, BigDecimal.TEN);
        refused(add(consumer), "size");
        Party stranger = Shop.customer("B2", "Ben", null, null);
        fields.set(stranger, Fields.field("unknown", FieldType.TEXT), "x");
        refused(add(stranger), "unknown");
        Party company = Shop.customer("C3", "Cai", null, null);
        company.getCustomer().setKind(CustomerKind.BUSINESS);
        fields.set(company, Fields.field("size", FieldType.TEXT), "ten");
        refused(add(company), "size");
        Party right = Shop.customer("D4", "Dan", null, null);
        right.getCustomer().setKind(CustomerKind.BUSINESS);
        fields.set(right, size, BigDecimal.TEN);
        assertTrue(add(right).isCommitted());
    }

    @Test
    void amountInACurrencyThatIsNoneAndAnswerThatIsNeitherYesNorNoAreRefused() throws Exception {
        FieldDefinition budget = Fields.field("budget", FieldType.MONEY);
        assertTrue(add(budget).isCommitted());
        Party anna = Shop.customer("A1", "Anna", null, null);
        fields.set(anna, budget, new Money(BigDecimal.TEN, Currency.getInstance("EUR")));
        anna.getFields().getFirst().setCurrency("XQX");
        assertEquals(Optional.empty(), fields.value(anna, budget));
        refused(add(anna), "budget");
        FieldDefinition member = Fields.field("member", FieldType.YES_NO);
        assertTrue(add(member).isCommitted());
        Party ben = Shop.customer("B2", "Ben", null, null);
        fields.set(ben, member, Boolean.TRUE);
        ben.getFields().getFirst().setChoice("maybe");
        refused(add(ben), "member");
    }

    private static void refused(CommitResult result, String named) {
        assertFalse(result.isCommitted());
        assertEquals(StatusCodes.INVALID_RECORD, result.status().getCode(), result.status().getMessage());
        assertTrue(result.status().getMessage().contains(named) || result.problems().stream()
                .anyMatch(problem -> problem.message().contains(named)), result.status().getMessage());
    }

    private CommitResult add(Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(ANN, "test")) {
            work.add(aggregate);
            return work.commit(null);
        }
    }

    private CommitResult save(Aggregate aggregate) {
        try (UnitOfWork work = store.begin(ANN, "test")) {
            work.save(aggregate);
            return work.commit(null);
        }
    }

    private CommitResult delete(Aggregate aggregate) {
        try (UnitOfWork work = store.begin(ANN, "test")) {
            work.delete(aggregate);
            return work.commit(null);
        }
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> A load(EClass type, EAttribute key, String value) throws Exception {
        return (A) store.records(ANN)
                .load(type, store.records(ANN).find(type, FeaturePath.of(key), value).orElseThrow().id()).orElseThrow();
    }
}
