package org.clientele.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExportService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessRule;
import org.clientele.exchange.internal.CsvExportService;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.rfm.RfmColumns;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/** Lists: scopes, filter as one types, order, values. */
class CustomerListTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final MemoryStore store = new MemoryStore();
    private final FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of(new RfmColumns()));
    private final SegmentServiceImpl segments = new SegmentServiceImpl(
            new RuleServiceImpl(List.of(new ComparisonCondition())));
    private final CustomerListServiceImpl lists = new CustomerListServiceImpl(segments, new PyramidServiceImpl());
    private Party anna;

    @BeforeEach
    void fill() throws Exception {
        anna = Shop.customer("10", "Anna Smith", "ann", "France");
        Party ben = Shop.customer("9", "ben Ángel", "bob", "Germany");
        Party cai = Shop.customer("K-7", "蔡明", null, null);
        Shop.add(store, anna, ben, cai);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 31, 23, 59), OrderKind.SALE, "10.5"),
                Shop.order(ben, LocalDateTime.of(2024, 2, 1, 0, 0), OrderKind.SALE, "200"));
        segments.addSamples(store, ANN, "France");
        segments.addSamples(store, ANN, "France");
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void foundCustomersAreListedUnlessTheyAreHidden() throws Exception {
        CustomerScope everyRow = new CustomerScope.Found((f, m) -> RoaringBitmap.bitmapOfRange(0, f.rows() + 5));
        CustomerScope anna = new CustomerScope.Found((f, m) -> RoaringBitmap.bitmapOf(f.rowOf(this.anna.getId())));

        assertEquals(List.of("10", "9", "K-7"), numbers(list(everyRow, "", "name", false)));
        assertEquals(List.of("10"), numbers(list(anna, "", "name", false)));
    }

    @Test
    void filterFindsBeginningsOfNumberAndWords() throws Exception {
        assertEquals(List.of("10"), numbers(all("smi", "name", false)));
        assertEquals(List.of("10"), numbers(all(" an ", "name", false)));
        assertEquals(List.of("9"), numbers(all("áng BEN", "name", false)));
        assertEquals(List.of("K-7"), numbers(all("k", "name", false)));
        assertEquals(List.of("K-7"), numbers(all("明", "name", false)));
        assertEquals(List.of(), numbers(all("mith", "name", false)));
        assertEquals(List.of("10"), numbers(all("1", "name", false)));
    }

    @Test
    void missingValuesComeLastEitherWay() throws Exception {
        assertEquals(List.of("10", "9", "K-7"), numbers(all("", "country", false)));
        assertEquals(List.of("9", "10", "K-7"), numbers(all("", "country", true)));
        assertEquals(List.of("10", "9", "K-7"), numbers(all("", "orders.last", false)));
    }

    @Test
    void scopesCutTheList() throws Exception {
        assertEquals(List.of("9"), numbers(list(new CustomerScope.InSegment("abroad"), "", "name", false)));
        assertEquals(List.of("9"), numbers(list(new CustomerScope.InTier("platinum"), "", "name", false)));
        assertEquals(List.of("10"), numbers(list(new CustomerScope.InTier("lead"), "", "name", false)),
                "200 of 210.50 are above 95 % at once");
        assertEquals(List.of("10"),
                numbers(list(new CustomerScope.Given(Set.of(anna.getId(), 999L)), "", "name", false)));
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> list(new CustomerScope.InSegment("nobody"), "", "name", false)).code());
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> list(new CustomerScope.All(), "", "shoe.size", false)).code());
    }

    @Test
    void valuesAreOfTheColumnsType() throws Exception {
        CustomerListing list = all("", "name", false);
        assertEquals(Arrays.asList("10", 1L, new BigDecimal("10.5000"), LocalDate.of(2024, 1, 31), "France"),
                list.values(0, 1, List.of("number", "orders.count", "orders.gross", "orders.last", "country")).getFirst());
        assertEquals(Arrays.asList(null, 0L),
                list.values(2, 1, List.of("orders.last", "orders.count")).getFirst());
        assertEquals(0, list.indexOf(anna.getId()));
        assertEquals(-1, list.indexOf(4711));
    }

    @Test
    void whatTheAccessFilterHidesIsNotExported(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("list.csv");
        ExportService exports = new CsvExportService();
        store.filter(actor -> new AccessRule.Except(Set.of(anna.getId())));
        FactServiceImpl filtered = new FactServiceImpl(Clock.systemUTC(), List.of());
        try {
            FactSnapshot facts = filtered.of(store).await(ANN, store.journal().lastSequence(), null);
            CustomerListing all = lists.list(store, ANN, facts,
                    new CustomerQuery(new CustomerScope.All(), "", "name", false), null);
            assertEquals(2, exports.export(store, ANN, all, List.of("number"), file, null));
            assertEquals(List.of("9", "K-7"), exported(file));
            CustomerListing asked = lists.list(store, ANN, facts, new CustomerQuery(
                    new CustomerScope.Given(Set.of(anna.getId())), "", "name", false), null);
            assertEquals(0, exports.export(store, ANN, asked, List.of("number"), file, null));
            assertEquals(List.of(), exported(file), "not by its id either");
        } finally {
            filtered.close();
        }
    }

    private static List<String> exported(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    @Test
    void samplesAreAddedOnce() throws Exception {
        assertEquals(4, segments.segments(store, ANN).size());
    }

    @Test
    void sortingByDigitsAgreesWithTheLibrary() {
        Random random = new Random(7);
        for (int n : new int[] { 0, 1, 2, 200, 5_000 }) {
            long[] keys = random.longs(n, -1_000_000_000_000L, 1L << 60).toArray();
            int[] rows = IntStream.range(0, n).toArray();
            List<Integer> expected = IntStream.range(0, n).boxed()
                    .sorted((a, b) -> Long.compare(keys[a], keys[b])).toList();
            RowSort.sort(rows, keys.clone());
            assertEquals(expected, Arrays.stream(rows).boxed().toList());
        }
    }

    private CustomerListing all(String filter, String sort, boolean descending) throws Exception {
        return list(new CustomerScope.All(), filter, sort, descending);
    }

    private CustomerListing list(CustomerScope scope, String filter, String sort, boolean descending)
            throws Exception {
        FactSnapshot facts = service.of(store).await(ANN, store.journal().lastSequence(), null);
        return lists.list(store, ANN, facts, new CustomerQuery(scope, filter, sort, descending), null);
    }

    private static List<Object> numbers(CustomerListing list) throws Exception {
        return list.values(0, list.size(), List.of("number")).stream().map(List::getFirst).toList();
    }
}
