package org.clientele.lifecycle.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.DeclineMeasureQuery;
import org.clientele.core.retention.DeclineMeasurement;
import org.clientele.core.retention.DeclineMeasurement.Line;
import org.clientele.core.retention.DeclineService;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.contact.ContactColumns;
import org.clientele.lifecycle.internal.repeat.AliveColumns;
import org.clientele.lifecycle.internal.repeat.StoreFits;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.OnlineRetail;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The figures of docs/decline.md, and that the model never sees what comes after the cut. */
class HonestMeasureTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    /** Customers, who stayed away and the simple rules by a second implementation (Python over the file). */
    @Test
    void onlineRetail() throws Exception {
        DeclineMeasurement measured = measure(OnlineRetail.load(), "2011-12-10T10:00:00Z",
                DeclineMeasureQuery.standard(DeclineService.DEFAULT));
        assertEquals(LocalDate.of(2011, 9, 10), measured.cut());
        assertEquals(LocalDate.of(2011, 12, 9), measured.end());
        assertEquals(2_008, measured.customers());
        assertEquals(602, measured.stayedAway());
        assertEquals(0.2998, measured.prevalence(), 0.00005);
        line(measured.baselines().get(0), 517, 240);
        line(measured.baselines().get(1), 681, 298);
        assertEquals(0.6487, measured.pauseAuc(), 0.00005);
        line(measured.flagged(), 193, 104); // as told in docs/decline.md
        assertEquals(0.6061, measured.auc(), 0.00005);
        assertEquals(1, measured.notes().size(), measured.notes().toString());
    }

    @Test
    void cdnow() throws Exception {
        DeclineMeasurement measured = measure(cdnowStore(), "1998-07-01T10:00:00Z",
                new DeclineMeasureQuery(DeclineService.DEFAULT, null, 182, 0, null));
        assertEquals(LocalDate.of(1997, 12, 30), measured.cut());
        assertEquals(10_637, measured.customers());
        assertEquals(6_278, measured.stayedAway());
        line(measured.baselines().get(0), 4_225, 3_328);
        line(measured.baselines().get(1), 6_433, 4_602);
        assertEquals(0.7206, measured.pauseAuc(), 0.00005);
        line(measured.flagged(), 4_522, 3_391); // as told in docs/decline.md
        assertEquals(0.6770, measured.auc(), 0.00005);
    }

    /** One customer with a rhythm of 30 days stops, the other goes on; the cut is 100 days after the last purchase of the first. */
    @Test
    void whatComesAfterTheCutChangesNoScore() throws Exception {
        LocalDate begin = LocalDate.of(2023, 1, 1);
        MemoryStore store = new MemoryStore();
        Party stops = Shop.customer("S", "Stops", null, null);
        Party goesOn = Shop.customer("G", "Goes on", null, null);
        Shop.add(store, stops, goesOn);
        for (int i = 0; i < 5; i++) {
            Shop.add(store, Shop.order(stops, begin.plusDays(30 * i).atTime(LocalTime.NOON), OrderKind.SALE, "10"));
        }
        for (int i = 0; i < 9; i++) {
            Shop.add(store, Shop.order(goesOn, begin.plusDays(30 * i).atTime(LocalTime.NOON), OrderKind.SALE, "10"));
        }
        LocalDate cut = begin.plusDays(220);
        DeclineMeasureQuery query = new DeclineMeasureQuery(DeclineService.DEFAULT, cut, 20, 50, null);
        DeclineMeasurement measured = measure(store, "2023-12-01T10:00:00Z", query);
        assertEquals(2, measured.customers());
        assertEquals(1, measured.stayedAway());
        line(measured.flagged(), 1, 1);
        line(measured.baselines().get(0), 1, 1);
        assertEquals(1, measured.auc());
        Shop.add(store, Shop.order(stops, cut.plusDays(1).atTime(LocalTime.NOON), OrderKind.SALE, "10"));
        DeclineMeasurement later = measure(store, "2023-12-01T10:00:00Z", query);
        line(later.flagged(), 1, 0);
        assertEquals(0, later.stayedAway());
    }

    @Test
    void daysThatAreNotInTheDataAreRefused() throws Exception {
        MemoryStore store = new MemoryStore();
        assertEquals(StatusCodes.INVALID_INPUT, refused(store, DeclineMeasureQuery.standard(DeclineService.DEFAULT)));
        Party party = Shop.customer("S", "Stops", null, null);
        Shop.add(store, party);
        Shop.add(store, Shop.order(party, LocalDate.of(2023, 3, 1).atTime(LocalTime.NOON), OrderKind.SALE, "10"));
        assertEquals(StatusCodes.INVALID_INPUT, refused(store,
                new DeclineMeasureQuery(DeclineService.DEFAULT, LocalDate.of(2023, 2, 1), 29, 0, null)));
        assertEquals(StatusCodes.INVALID_INPUT, refused(store,
                new DeclineMeasureQuery(DeclineService.DEFAULT, LocalDate.of(2023, 2, 1), 28, 0, null)), "nobody has two");
        assertEquals(StatusCodes.NOT_FOUND, refused(store, DeclineMeasureQuery.standard("unknown")));
    }

    private static int refused(MemoryStore store, DeclineMeasureQuery query) {
        return assertThrows(ClienteleException.class, () -> measure(store, "2023-12-01T10:00:00Z", query)).code();
    }

    private static void line(Line line, long flagged, long hits) {
        assertEquals(flagged, line.flagged(), line.label());
        assertEquals(hits, line.hits(), line.label());
    }

    private static DeclineMeasurement measure(MemoryStore store, String now, DeclineMeasureQuery query)
            throws Exception {
        if (Models.find(store, DeclineService.DEFAULT).isEmpty()) {
            Shop.add(store, new ShippedDecline().definitions().getFirst());
        }
        FactServiceImpl facts = new FactServiceImpl(new TestClock(Instant.parse(now)),
                List.of(new AliveColumns(new StoreFits()), new ContactColumns()));
        try {
            return new DeclineMeasureImpl(facts, Shipped.signals()).measure(store, ANN, query, null);
        } finally {
            facts.close();
        }
    }

    private static MemoryStore cdnowStore() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("CLIENTELE_TEST_DATA", "?"), "cdnow/CDNOW_master.txt");
        Assumptions.assumeTrue(Files.exists(file), "the full CDNOW data are not at " + file
                + ": set CLIENTELE_TEST_DATA to a folder with cdnow/CDNOW_master.txt");
        Map<String, Party> parties = new LinkedHashMap<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] f = line.trim().split("\\s+");
            if (f.length == 4 && Character.isDigit(f[1].charAt(0))) {
                parties.computeIfAbsent(f[0], n -> Shop.customer(n, "Customer " + n, null, null));
                rows.add(f);
            }
        }
        MemoryStore store = new MemoryStore();
        store.batch(new ArrayList<>(parties.values()));
        store.batch(new ArrayList<>(rows.stream().map(f -> Shop.order(parties.get(f[0]),
                LocalDate.parse(f[1], DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.NOON), OrderKind.SALE, f[3]))
                .toList()));
        return store;
    }
}
