package org.clientele.customers.internal.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.Decision;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.DecisionTable;
import org.clientele.model.Requirement;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;
import org.clientele.model.Titled;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped, that it is given once, and that a snapshot follows the store. */
class DefinitionServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final DefinitionServiceImpl service = new DefinitionServiceImpl();
    private final DecisionTableServiceImpl tables = new DecisionTableServiceImpl();

    @Test
    void everySchemeOfTheCatalogueIsShippedInBothLanguages() throws Exception {
        Definitions definitions = seeded(new MemoryStore());
        Set<String> sources = new HashSet<>();
        definitions.schemes().stream().filter(scheme -> definitions.gradeTable(scheme.getKey()).isEmpty())
                .forEach(scheme -> sources.addAll(List.of(scheme.getSource().split(", "))));
        // C01 is a flag, C02 a kind, C19 an industry pack, C21 lamps; C22 and C24 are not built
        assertEquals(Set.of("C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16",
                "C17", "C18", "C20", "C23", "D02", "D04"), sources);
        for (ClassificationScheme scheme : definitions.schemes()) {
            scheme.eAllContents().forEachRemaining((EObject part) -> named((Titled) part));
            named(scheme);
        }
        assertEquals(List.of("潜在客户", "新客户", "常客户", "老客户", "忠诚客户"), definitions.scheme("loyalty").orElseThrow()
                .getValues().stream().map(value -> Titles.of(value, Locale.SIMPLIFIED_CHINESE)).toList());
        assertEquals(13, definitions.scheme(DefinitionKeys.NEED_TYPE).orElseThrow().getValues().size());
    }

    @Test
    void everyShippedTableIsReadableAndItsTestsPass() throws Exception {
        Definitions definitions = seeded(new MemoryStore());
        for (DecisionTable table : definitions.tables()) {
            assertEquals(List.of(), tables.check(table), table.getKey());
            assertFalse(table.getTests().isEmpty(), table.getKey());
        }
        for (ClassificationScheme scheme : definitions.schemes()) {
            if (scheme.getDecisionTable() != null) {
                DecisionTable table = definitions.table(scheme.getDecisionTable()).orElseThrow();
                Set<String> values = new HashSet<>();
                scheme.getValues().forEach(value -> values.add(value.getKey()));
                table.getRows().forEach(row -> row.getCells().stream()
                        .filter(cell -> DefinitionKeys.OUTCOME.equals(cell.getColumn()))
                        .forEach(cell -> assertTrue(values.contains(cell.getText()), cell.getText())));
            }
        }
    }

    /** The eight rows as the catalogue prints them (Q01). */
    @Test
    void moneyAuthorityNeedGiveTheEightActions() throws Exception {
        DecisionTable man = seeded(new MemoryStore()).table(DefinitionKeys.MAN).orElseThrow();
        assertEquals("有望客户，理想", man(man, "yes", "yes", "yes"));
        assertEquals("可以接触，配上熟练的销售技术，有成功的希望", man(man, "yes", "yes", "no"));
        assertEquals("可以接触，设法找到具有A之人", man(man, "yes", "no", "yes"));
        assertEquals("可以接触，需调查其业务状况、信用条件等给予融资", man(man, "no", "yes", "yes"));
        String cultivate = "应长期观察、培养，使之具备另一条件";
        assertEquals(cultivate, man(man, "no", "no", "yes"));
        assertEquals(cultivate, man(man, "no", "yes", "no"));
        assertEquals(cultivate, man(man, "yes", "no", "no"));
        assertEquals("非客户，停止接触", man(man, "no", "no", "no"));
        assertFalse(tables.decide(man, Map.of(DefinitionKeys.MAN_MONEY, "unknown", DefinitionKeys.MAN_AUTHORITY, "yes",
                DefinitionKeys.MAN_NEED, "yes")).isHit());
    }

    @Test
    void fitHasFiveInputsOnEachSideWithCostAndRiskNegative() throws Exception {
        Definitions definitions = seeded(new MemoryStore());
        Scorecard fit = definitions.scorecard(DefinitionKeys.FIT).orElseThrow();
        assertEquals(5, inGroup(fit, DefinitionKeys.ATTRACTIVENESS).size());
        assertEquals(5, inGroup(fit, DefinitionKeys.CAPABILITY).size());
        assertEquals(List.of("cost", "risk"), fit.getCriteria().stream().filter(c -> c.getWeight().signum() < 0)
                .map(ScorecardCriterion::getKey).toList());
        assertEquals(4, definitions.scorecard(DefinitionKeys.POTENTIAL).orElseThrow().getCriteria().size());
    }

    @Test
    void everyKindOfCustomerHasAProfileWithPurposeAndLegalBasis() throws Exception {
        Definitions definitions = seeded(new MemoryStore());
        for (CustomerKind kind : CustomerKind.VALUES) {
            definitions.profile(kind).orElseThrow().getFields().forEach(field -> {
                assertFalse(field.getPurpose().isBlank(), field.getPath());
                assertTrue(field.getRequirement() == Requirement.FORBIDDEN || !field.getLegalBasis().isBlank(),
                        field.getPath());
            });
        }
        assertTrue(definitions.profile(CustomerKind.CONSUMER).orElseThrow().getFields().stream().anyMatch(
                field -> "field.religion".equals(field.getPath()) && field.getRequirement() == Requirement.FORBIDDEN));
    }

    @Test
    void defaultsAreGivenOnceAndNeverOverwritten(@TempDir Path folder) throws Exception {
        try (Store store = TestStores.create(folder.resolve("store"))) {
            int added = service.ensureDefaults(store, ANN);
            assertTrue(added > 40, "added " + added);
            Definitions before = service.definitions(store);
            edit(store, before.scheme("motive").orElseThrow().getId(), "Our motives");
            delete(store, before.scheme("temperament").orElseThrow().getId());
            assertEquals(0, service.ensureDefaults(store, ANN));
            Definitions after = service.definitions(store);
            assertEquals("Our motives", after.scheme("motive").orElseThrow().getEnglish());
            assertTrue(after.scheme("temperament").isEmpty());
            assertEquals(before.schemes().size() - 1, after.schemes().size());
        }
        try (Store store = TestStores.service().open(folder.resolve("store"), null)) {
            assertEquals(0, new DefinitionServiceImpl().ensureDefaults(store, ANN));
            Definitions again = new DefinitionServiceImpl().definitions(store);
            assertEquals("Our motives", again.scheme("motive").orElseThrow().getEnglish());
            assertEquals(List.of(), tables.check(again.table(DefinitionKeys.MAN).orElseThrow()));
        }
    }

    @Test
    void snapshotStaysTheSameUntilADefinitionIsTouched() throws Exception {
        MemoryStore store = new MemoryStore();
        Definitions before = seeded(store);
        Shop.add(store, Shop.customer("A1", "Anna", null, null));
        assertSame(before, service.definitions(store));
        edit(store, before.scheme("motive").orElseThrow().getId(), "Our motives");
        Definitions after = service.definitions(store);
        assertNotSame(before, after);
        assertEquals("Motive", before.scheme("motive").orElseThrow().getEnglish());
        assertEquals("Our motives", after.scheme("motive").orElseThrow().getEnglish());
        store.forgetJournal();
        Shop.add(store, Shop.customer("A2", "Ben", null, null));
        assertEquals(after.schemes().size(), service.definitions(store).schemes().size());
    }

    @Test
    void homeIsTheCountryOfTheStoresZone() throws Exception {
        DecisionTable origin = seeded(new MemoryStore()).table("origin").orElseThrow();
        assertEquals("domestic", tables.decide(origin, Map.of("country", "United Kingdom")).text("outcome"));
        assertEquals("domestic", tables.decide(origin, Map.of("country", "英国")).text("outcome"));
        assertEquals("abroad", tables.decide(origin, Map.of("country", "France")).text("outcome"));
        assertFalse(tables.decide(origin, Map.of()).isHit());
    }

    private Definitions seeded(Store store) throws Exception {
        service.ensureDefaults(store, ANN);
        return service.definitions(store);
    }

    private String man(DecisionTable table, String money, String authority, String need) throws Exception {
        Decision decision = tables.decide(table, Map.of(DefinitionKeys.MAN_MONEY, money, DefinitionKeys.MAN_AUTHORITY,
                authority, DefinitionKeys.MAN_NEED, need));
        return decision.text(DefinitionKeys.ACTION_CHINESE);
    }

    private static void named(Titled titled) {
        assertFalse(titled.getEnglish().isBlank(), titled.toString());
        assertTrue(titled.getChinese().codePoints().anyMatch(c -> Character.UnicodeScript
                .of(c) == Character.UnicodeScript.HAN), titled.toString());
    }

    private static List<ScorecardCriterion> inGroup(Scorecard scorecard, String group) {
        return scorecard.getCriteria().stream().filter(criterion -> group.equals(criterion.getGroup())).toList();
    }

    private static void edit(Store store, long id, String english) throws Exception {
        ClassificationScheme scheme = load(store, id);
        scheme.setEnglish(english);
        Shop.save(store, scheme);
    }

    private static void delete(Store store, long id) throws Exception {
        Shop.delete(store, load(store, id));
    }

    private static ClassificationScheme load(Store store, long id) throws Exception {
        return (ClassificationScheme) store.records(ANN).load(Literals.CLASSIFICATION_SCHEME, id).orElseThrow();
    }
}
