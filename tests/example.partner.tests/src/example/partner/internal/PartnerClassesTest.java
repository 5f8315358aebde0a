package example.partner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.clientele.core.Actor;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.partner.PartnerModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What the program does with a partner's classes by their model alone: rows of files, attributes of customers. */
class PartnerClassesTest {

    private static final Actor ACTOR = new Actor("partner", "Partner");
    private static final BundleContext BUNDLE = FrameworkUtil.getBundle(GuestVisits.class).getBundleContext();
    private static final PartnerModel LOYALTY = new PartnerModel(PartnerClassesTest.class.getResource("loyalty.ecore"));
    private static final EClass CARD = LOYALTY.type("Card");

    @TempDir
    private static Path folder;
    private static ServiceRegistration<ModelContribution> model;
    private static Store store;
    private final ImportService imports = service(ImportService.class);
    private final ExchangeService exchange = service(ExchangeService.class);

    @BeforeAll
    static void open() throws Exception {
        model = BUNDLE.registerService(ModelContribution.class, LOYALTY::ePackage, new Hashtable<>());
        store = apart(() -> service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Partner", Currency.getInstance("CNY"), ZoneOffset.UTC), null));
    }

    @AfterAll
    static void close() throws Exception {
        apart(() -> {
            store.close();
            return null;
        });
        model.unregister();
    }

    @Test
    void rowsOfAFileBecomeRecordsByTheNamesOfAttributesAndChangeThemWhenItComesAgain() throws Exception {
        long before = cards();
        add("C1", ClienteleFactory.eINSTANCE.createPerson());
        add("C2", ClienteleFactory.eINSTANCE.createPerson());
        ImportReport first = run(mapped("""
                customer number,Code,Limit,卡级别,Issued,Active
                C1,K-1,1200.50,gold level,2026-01-31,yes
                C2,K-2,,金卡,2026/2/1,no
                """), false);
        assertEquals(Map.of("Card", 2L), first.created());
        assertEquals(List.of("K-1", new BigDecimal("1200.5"), "GOLD", LocalDate.of(2026, 1, 31), true), card("K-1"));
        assertEquals("GOLD", card("K-2").get(2));

        ImportReport second = run(mapped("""
                customer number,Code,Limit,卡级别,Issued,Active
                C1,K-1,1500,PLAIN,,no
                C2,K-2,,,,
                C2,K-3,7,PLAIN,2026-03-01,yes
                """), false);
        assertEquals(Map.of("Card", 1L), second.created());
        assertEquals(Map.of(ImportReport.CHANGED_RECORDS, 1L), second.facts());
        assertEquals(2, second.outcomes().get(RowOutcome.VALID));
        assertEquals(1, second.outcomes().get(RowOutcome.UNCHANGED));
        assertEquals(List.of("K-1", new BigDecimal("1500"), "PLAIN", LocalDate.of(2026, 1, 31), false), card("K-1"));
        assertEquals(before + 3, cards());

        undo(second.edits().orElseThrow());
        undo(second.batch().orElseThrow());
        assertEquals(before + 2, cards());
        assertEquals(new BigDecimal("1200.5"), card("K-1").get(1));
    }

    @Test
    void badRowsAreToldWithLineAndColumnAndADryRunKeepsNothing() throws Exception {
        long before = cards();
        add("D1", ClienteleFactory.eINSTANCE.createPerson());
        add("D2", ClienteleFactory.eINSTANCE.createPerson());
        ImportMapping mapping = mapped("""
                customer number,code,limit,level,issued
                D1,L-1,1,silver,2026-01-31
                D9,L-2,1,GOLD,2026-01-31
                D1,L-3,a lot,GOLD,2026-01-31
                D1,L-4,1,GOLD,soon
                D1,L-5,1,GOLD,2026-01-31
                D1,L-5,1,GOLD,2026-01-31
                """);
        ImportReport tried = run(mapping, true);
        assertEquals(List.of("2 level", "3 customer number", "4 limit", "5 issued", "7 code"),
                tried.problems().stream().map(p -> p.line() + " " + p.column()).toList());
        assertEquals(before, cards());
        run(mapping, false);
        assertEquals(before + 1, cards());

        ImportReport taken = run(mapped("customer number,code,limit\nD2,L-5,2\n"), false);
        assertEquals(List.of("code"), taken.problems().stream().map(p -> p.column()).toList());
    }

    @Test
    void recordsWithoutAKeyAreNotDoubled() throws Exception {
        add("E1", ClienteleFactory.eINSTANCE.createPerson());
        String rows = """
                customer number,day,people,amount,wish
                E1,2026-03-01,4,520.50,quiet table
                E1,2026-03-01,4,520.50,quiet table
                E1,2026-03-02,2,80,
                """;
        assertEquals(Map.of("Visit", 3L), run(mapped(rows), false).created());
        ImportReport again = run(mapped(rows + "E1,2026-03-03,2,80,\n"), false);
        assertEquals(Map.of("Visit", 1L), again.created());
        assertEquals(3, again.outcomes().get(RowOutcome.UNCHANGED));
    }

    @Test
    void attributesOfAPersonsSubclassAreColumns() throws Exception {
        Person member = (Person) LOYALTY.create("Member");
        PartnerModel.with(member, "points", 250);
        PartnerModel.with(member, "seat", "window");
        PartnerModel.with(member, "level", ((EEnum) LOYALTY.ePackage().getEClassifier("Level")).getEEnumLiteral("GOLD"));
        add("F1", member);
        Person other = ClienteleFactory.eINSTANCE.createPerson();
        add("F2", other);
        FactSnapshot facts = apart(() -> service(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null));
        int row = facts.rowOf(member.getId());
        assertEquals(250, facts.column("loyalty.Member.points").orElseThrow().number(row));
        assertEquals("GOLD", facts.column("loyalty.Member.level").orElseThrow().text(row));
        assertEquals("window", facts.column("loyalty.Member.seat").orElseThrow().text(row));
        FactColumn seat = facts.column("loyalty.Member.seat").orElseThrow();
        assertNull(seat.text(facts.rowOf(other.getId())));
        assertTrue(List.of("Favourite seat", "喜欢的座位").contains(seat.descriptor().label()));
    }

    private ImportMapping mapped(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), rows);
        ImportMapping mapping = apart(() -> imports.propose(store, imports.sniff(file)));
        assertEquals(RowKind.RECORD, mapping.kind(), mapping::toString);
        return mapping;
    }

    private ImportReport run(ImportMapping mapping, boolean dry) throws Exception {
        return apart(() -> exchange.run(ExchangeService.CSV, store, ACTOR,
                new ImportRequest(folder.resolve("rows.csv"), mapping, dry, folder.resolve("rejected.csv")), null));
    }

    private void undo(long batch) throws Exception {
        assertTrue(apart(() -> store.changes(ACTOR).undoBatch(batch, false, "No", null)).isCommitted());
    }

    private void add(String number, Person person) throws Exception {
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber(number);
        person.setDisplayName("Guest " + number);
        person.setCustomer(customer);
        apart(() -> {
            try (UnitOfWork work = store.begin(ACTOR, "Test")) {
                work.add(person);
                assertTrue(work.commit(null).isCommitted());
            }
            return null;
        });
    }

    private long cards() throws Exception {
        return apart(() -> store.records(ACTOR).count(RecordQuery.all(CARD, List.of())));
    }

    private List<Object> card(String code) throws Exception {
        return apart(() -> {
            long id = store.records(ACTOR).find(CARD,
                    FeaturePath.of(LOYALTY.attribute("Card", "code")), code).orElseThrow().id();
            Aggregate card = store.records(ACTOR).load(CARD, id).orElseThrow();
            return List.of(PartnerModel.value(card, "code"), plain(PartnerModel.value(card, "limit")),
                    PartnerModel.value(card, "level").toString(), PartnerModel.value(card, "issued"),
                    PartnerModel.value(card, "active"));
        });
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
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
