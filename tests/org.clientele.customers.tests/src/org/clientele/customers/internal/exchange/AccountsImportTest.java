package org.clientele.customers.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.clientele.core.Actor;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.classification.ClassificationColumns;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.customers.internal.fields.CustomFieldServiceImpl;
import org.clientele.customers.internal.fields.FieldColumns;
import org.clientele.customers.internal.fields.Fields;
import org.clientele.exchange.internal.CsvImportService;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldKind;
import org.clientele.model.FieldType;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.ValueSource;
import org.clientele.model.value.PartyId;
import org.clientele.rules.internal.table.DecisionTableServiceImpl;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accounts with parent companies and sales teams in the layout of the crm_sales data: our own small files always, that
 * data itself where the environment says that it is present (its licence is not stated, so it is not part of the source).
 */
class AccountsImportTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final String HEADER = "account,sector,year_established,revenue,employees,office_location,subsidiary_of\r\n";

    @TempDir
    private Path folder;

    private final DefinitionServiceImpl definitions = new DefinitionServiceImpl();
    private final PartyColumns columns = new PartyColumns();
    private final FactServiceImpl bases = new FactServiceImpl(Clock.systemUTC(),
            List.of(new FieldColumns(definitions, columns),
                    new ClassificationColumns(definitions, new DecisionTableServiceImpl(), columns)));
    private final CsvImportService imports = new CsvImportService(definitions, new CustomFieldServiceImpl());
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        definitions.ensureDefaults(store, ANN);
        Shop.add(store, Fields.field("yearEstablished", FieldType.NUMBER), Fields.field("revenue", FieldType.NUMBER),
                Fields.field("employees", FieldType.NUMBER));
    }

    @AfterEach
    void close() {
        bases.close();
        store.close();
    }

    @Test
    void parentsAreFoundByNameLaterInTheFileOrMade() throws Exception {
        Path file = write("accounts.csv", HEADER + "Tochter,medical,1996,1100.04,2822,Germany,Mutter\r\n"
                + "Mutter,medical,1999,251.41,495,Germany,\r\n" + "Zweig,retail,2001,,12,Kenya,Holding\r\n"
                + "Ast,retail,2002,7,,Kenya,Holding\r\n");
        ImportReport report = run(file);
        assertEquals(4, report.outcomes().get(RowOutcome.VALID));
        assertEquals(5, report.created().get("Party"));
        assertEquals("Mutter", parent("Tochter").getDisplayName());
        Party holding = parent("Zweig");
        assertTrue(holding instanceof Organisation && holding.getCustomer() == null && holding.isExternal());
        assertEquals(holding.getId(), parent("Ast").getId());
        FactSnapshot facts = facts();
        assertEquals(4, facts.visible().getCardinality());
        assertEquals(28_220_000, number(facts, "field.employees", "Tochter"));
        assertEquals(11_000_400, number(facts, "field.revenue", "Tochter"));
        assertEquals(FactColumn.MISSING, number(facts, "field.revenue", "Zweig"));

        assertTrue(store.changes(ANN).undoBatch(report.batch().orElseThrow(), false, "undo", null).isCommitted());
        for (EClass type : List.of(Literals.PARTY, Literals.FIELD_VALUE, Literals.RELATIONSHIP)) {
            assertEquals(0, store.records(ANN).count(RecordQuery.all(type, List.of())), type.getName());
        }
        assertEquals(0, facts().visible().getCardinality());
    }

    @Test
    void circlesAndWhatNamesItselfAreRejected() throws Exception {
        Path file = write("circle.csv", HEADER + "A,x,1996,1,1,Kenya,B\r\nB,x,1996,1,1,Kenya,A\r\n"
                + "C,x,1996,1,1,Kenya,C\r\nD,x,1996,1,1,Kenya,A\r\nE,x,1996,many,1,Kenya,\r\nF,x,1996,1,1,Kenya,\r\n");
        ImportReport report = run(file);
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
        assertEquals(5, report.outcomes().get(RowOutcome.REJECTED));
        assertTrue(report.problems().stream().anyMatch(p -> "revenue".equals(p.column()) && p.line() == 6),
                report.problems().toString());
        assertEquals(1, store.records(ANN).count(RecordQuery.all(Literals.PARTY, List.of())));
    }

    @Test
    void classificationsAndChoicesAreReadByTheirNames() throws Exception {
        Shop.add(store, Fields.field("sports", FieldType.MULTI_CHOICE), Fields.field("payday", FieldType.DATE));
        Path file = write("persons.csv", "客户编号,姓名,购买动机,sports,payday,大客户：规模\nK1,张三,经济型,golf; 网球,2026年3月1日,集团；listed\n"
                + "K2,李四,没有这个,golf,,\n");
        ImportReport report = run(file);
        assertEquals(1, report.outcomes().get(RowOutcome.REJECTED), report.problems().toString());
        FactSnapshot facts = facts();
        int row = facts.rowOf(party("张三").getId());
        assertEquals("economic", facts.column("class.motive").orElseThrow().text(row));
        assertEquals("group; listed", facts.column("class.key-account-size").orElseThrow().text(row));
        assertEquals("golf; tennis", facts.column("field.sports").orElseThrow().text(row));
        assertEquals(LocalDate.of(2026, 3, 1).toEpochDay(), number(facts, "field.payday", "张三"));
        assertEquals(ValueSource.IMPORTED,
                party("张三").getCustomer().getClassifications().getFirst().getSource());
    }

    @Test
    void customFieldsClassificationsAndRelationshipsThatTheStoreRefusesRejectTheirRowAlone() throws Exception {
        FeaturePath number = FeaturePath.of(Literals.FIELD_VALUE__NUMBER);
        FeaturePath value = FeaturePath.of(Literals.CLASSIFICATION__VALUE);
        FeaturePath kind = FeaturePath.of(Literals.RELATIONSHIP__KIND);
        Store refusing = refusing((type, columns) -> row -> {
            if (type == Literals.FIELD_VALUE && new BigDecimal(6666).equals(row.getDecimal(columns.indexOf(number)))) {
                return List.of(new CommitProblem(null, number.toString(), "no such size"));
            }
            if (type == Literals.CLASSIFICATION && "economic".equals(row.getString(columns.indexOf(value)))) {
                return List.of(new CommitProblem(null, value.toString(), "no such motive"));
            }
            if (type == Literals.RELATIONSHIP
                    && row.getLong(columns.indexOf(kind)) == RelationshipKind.PART_OF.getValue()) {
                return List.of(new CommitProblem(null, kind.toString(), "no groups"));
            }
            return List.of();
        });
        ImportReport accounts = run(refusing, write("accounts.csv", HEADER + "A,x,1996,1,6666,Kenya,\r\n"
                + "B,x,1996,1,1,Kenya,Mother\r\n" + "C,x,1996,1,1,Kenya,\r\n"));
        assertEquals(1, accounts.outcomes().get(RowOutcome.VALID));
        assertEquals(List.of("2 employees no such size", "3 subsidiary_of no groups"), accounts.problems().stream()
                .map(p -> p.line() + " " + p.column() + " " + p.message()).sorted().toList());
        String errors = Files.readString(folder.resolve("errors.csv"));
        assertTrue(errors.contains("no such size") && errors.contains("no groups"), errors);
        ImportReport persons = run(refusing, write("persons.csv", "客户编号,姓名,购买动机\nK1,张三,经济型\nK2,李四,\n"));
        assertEquals(1, persons.outcomes().get(RowOutcome.VALID));
        assertEquals(List.of("no such motive"), persons.problems().stream().map(p -> p.message()).toList());
        assertEquals(2, store.records(ANN).count(RecordQuery.all(Literals.PARTY, List.of())), "C and K2");
    }

    /** The store, which however asks a rule of ours about single rows. */
    private Store refusing(BiFunction<EClass, List<FeaturePath>, RowCheck> rule) {
        return (Store) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> "rowCheck".equals(method.getName())
                        ? rule.apply((EClass) arguments[0], columns(arguments[1]))
                        : method.invoke(store, arguments));
    }

    @SuppressWarnings("unchecked")
    private static List<FeaturePath> columns(Object columns) {
        return (List<FeaturePath>) columns;
    }

    @Test
    void valueOfAFieldThatIsForOtherKindsOfCustomersIsRejected() throws Exception {
        FieldDefinition hobby = Fields.field("hobby", FieldType.TEXT);
        FieldKind consumer = ClienteleFactory.eINSTANCE.createFieldKind();
        consumer.setKind(CustomerKind.CONSUMER);
        hobby.getKinds().add(consumer);
        Shop.add(store, hobby);
        Path file = write("hobbies.csv", "account,sector,hobby\r\nA,retail,golf\r\nB,retail,\r\n");
        ImportMapping mapping = new ImportMapping(RowKind.CUSTOMER, imports.sniff(file).format(),
                List.of(new Field("account", ImportTargets.CUSTOMER_NUMBER, null),
                        new Field("hobby", "field.hobby", null)),
                null, PartyType.ORGANISATION, Prefixes.NONE);
        ImportReport report = imports.run(store, ANN, new ImportRequest(file, mapping, false, null), null);
        assertEquals(1, report.outcomes().get(RowOutcome.VALID), report.problems().toString());
        assertEquals(1, report.outcomes().get(RowOutcome.REJECTED));
        assertEquals("hobby", report.problems().getFirst().column());
        assertTrue(report.problems().getFirst().message().contains("hobby"), report.problems().toString());
    }

    /** The expected counts were found by awk over the files without their carriage returns. */
    @Test
    void accountsAndTeamsOfTheSampleAreImportedWithParentsManagersAndOwners() throws Exception {
        String data = System.getenv("CLIENTELE_TEST_DATA");
        Path sample = Path.of(data == null || data.isEmpty() ? "missing" : data, "crm_sales");
        Assumptions.assumeTrue(Files.isReadable(sample.resolve("accounts.csv")), "needs the crm_sales data");
        ImportReport accounts = run(sample.resolve("accounts.csv"));
        assertEquals(85, accounts.outcomes().get(RowOutcome.VALID), accounts.problems().toString());
        assertEquals(85, accounts.created().get("Party"), "all 7 parents are accounts");
        assertEquals(15, count(Literals.RELATIONSHIP, FeaturePath.of(Literals.RELATIONSHIP__KIND),
                RelationshipKind.PART_OF));
        Party acme = party("Acme Corporation");
        assertEquals(4, store.records(ANN).count(RecordQuery.all(Literals.RELATIONSHIP, List.of()).and(Criterion
                .eq(FeaturePath.of(Literals.RELATIONSHIP__TARGET), new PartyId(acme.getId())))));
        FactSnapshot facts = facts();
        assertEquals(396_170L * 10_000, sum(facts, "field.employees"));
        BigDecimal revenue = BigDecimal.valueOf(sum(facts, "field.revenue"), 4);
        assertEquals(new BigDecimal("169544"), revenue.setScale(0, RoundingMode.HALF_UP));

        ImportReport teams = importTeams(sample.resolve("sales_teams.csv"));
        assertEquals(35, teams.outcomes().get(RowOutcome.VALID), teams.problems().toString());
        assertEquals(35 + 6 + 3, teams.created().get("Party"), "agents, managers, offices");
        assertEquals(70, count(Literals.RELATIONSHIP, FeaturePath.of(Literals.RELATIONSHIP__KIND),
                RelationshipKind.WORKS_FOR));
        assertEquals(44, count(Literals.PARTY, FeaturePath.of(Literals.PARTY__EXTERNAL), false));
        Party agent = party("Anna Snelling");
        assertFalse(agent.isExternal());
        Party manager = load(agent.getRelationships().get(1).getTarget().value());
        assertTrue(manager instanceof Person, manager.toString());
        assertEquals("Dustin Brinkmann", manager.getDisplayName());
        assertNull(manager.getCustomer());

        Map<String, Long> owned = own(sample.resolve("sales_pipeline.csv"));
        assertEquals(26, owned.get("Darcel Schlecht"));
        assertEquals(13, owned.get("Cassey Cress"));
        assertEquals(15, owned.size());
        assertEquals(26, store.records(ANN).count(RecordQuery.all(Literals.PARTY, List.of()).and(Criterion
                .eq(FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER), "Darcel Schlecht"))));
    }

    private ImportReport importTeams(Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(line.strip() + (lines.isEmpty() ? ",external" : ",no"));
        }
        Path teams = write("sales_teams.csv", String.join("\n", lines) + "\n");
        ImportMapping mapping = new ImportMapping(RowKind.CUSTOMER, imports.sniff(teams).format(),
                List.of(new Field("sales_agent", ImportTargets.CUSTOMER_NAME, null),
                        new Field("manager", ImportTargets.RELATIONSHIP_WORKS_FOR_PERSON, null),
                        new Field("regional_office", ImportTargets.RELATIONSHIP_WORKS_FOR, null),
                        new Field("external", ImportTargets.CUSTOMER_EXTERNAL, null)),
                null, PartyType.PERSON, Prefixes.NONE);
        return imports.run(store, ANN, new ImportRequest(teams, mapping, false, null), null);
    }

    /** An account belongs to the agent with most of its opportunities, the first by name where several have as many. */
    private Map<String, Long> own(Path pipeline) throws Exception {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String line : Files.readAllLines(pipeline)) {
            String[] fields = line.split(",", -1);
            if (!fields[3].isEmpty() && !"account".equals(fields[3])) {
                counts.computeIfAbsent(fields[3], account -> new TreeMap<>()).merge(fields[1], 1, Integer::sum);
            }
        }
        Map<String, Long> owned = new HashMap<>();
        try (UnitOfWork work = store.begin(ANN, "owners")) {
            for (Map.Entry<String, Map<String, Integer>> account : counts.entrySet()) {
                String owner = null;
                for (String agent : account.getValue().keySet()) {
                    owner = owner == null || account.getValue().get(agent) > account.getValue().get(owner) ? agent
                            : owner;
                }
                Party party = party(account.getKey());
                party.getCustomer().setOwner(owner);
                work.save(party);
                owned.merge(owner, 1L, Long::sum);
            }
            assertTrue(work.commit(null).isCommitted());
        }
        return owned;
    }

    private ImportReport run(Path file) throws Exception {
        return run(store, file);
    }

    private ImportReport run(Store target, Path file) throws Exception {
        return imports.run(target, ANN,
                new ImportRequest(file, imports.propose(target, imports.sniff(file)), false, folder.resolve("errors.csv")),
                null);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private FactSnapshot facts() throws Exception {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private long number(FactSnapshot facts, String column, String name) throws Exception {
        return facts.column(column).orElseThrow().number(facts.rowOf(party(name).getId()));
    }

    private static long sum(FactSnapshot facts, String column) {
        FactColumn values = facts.column(column).orElseThrow();
        return facts.visible().stream().mapToLong(values::number).sum();
    }

    private long count(EClass type, FeaturePath path, Object value) throws Exception {
        return store.records(ANN).count(RecordQuery.all(type, List.of()).and(Criterion.eq(path, value)));
    }

    private Party party(String name) throws Exception {
        long[] id = new long[1];
        store.records(ANN).scan(RecordQuery.all(Literals.PARTY, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.PARTY__DISPLAY_NAME), name)), row -> {
                    id[0] = row.id();
                    return true;
                }, null);
        return load(id[0]);
    }

    private Party parent(String name) throws Exception {
        Relationship relationship = party(name).getRelationships().getFirst();
        assertEquals(RelationshipKind.PART_OF, relationship.getKind());
        return load(relationship.getTarget().value());
    }

    private Party load(long id) throws Exception {
        return (Party) store.records(ANN).load(Literals.PARTY, id).orElseThrow();
    }
}
