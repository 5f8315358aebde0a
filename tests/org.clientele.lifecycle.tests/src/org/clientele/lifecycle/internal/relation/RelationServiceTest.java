package org.clientele.lifecycle.internal.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationGauge;
import org.clientele.core.retention.RelationGauge.Kind;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.retention.RelationPicture;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.activity.ActivityColumns;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lamps [V05] and gauges [V06] against figures counted by hand; today is 30 June 2024. */
class RelationServiceTest {

    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T12:00:00Z"));
    private final MemoryStore store = new MemoryStore();
    private final FactServiceImpl facts = new FactServiceImpl(clock, List.of(new ActivityColumns()));
    private final Locale before = Locale.getDefault();
    private Party great;
    private Party small;
    private Party returned;
    private Party never;

    @BeforeEach
    void fourCustomers() throws Exception {
        Locale.setDefault(Locale.US);
        great = add("G");
        small = add("S");
        returned = add("R");
        never = add("N");
        order(great, "2022-06-30T10:00", OrderKind.SALE, "500");
        order(great, "2024-01-10T10:00", OrderKind.SALE, "300");
        order(great, "2024-06-01T10:00", OrderKind.SALE, "100");
        order(small, "2024-06-20T10:00", OrderKind.SALE, "40");
        order(returned, "2024-03-01T10:00", OrderKind.SALE, "800");
        order(returned, "2024-03-09T10:00", OrderKind.RETURN, "-800");
    }

    @AfterEach
    void close() {
        Locale.setDefault(before);
        facts.close();
    }

    private Party add(String number) throws Exception {
        Party party = Shop.customer(number, number, null, null);
        Shop.add(store, party);
        return party;
    }

    private void order(Party party, String at, OrderKind kind, String amount) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(at), kind, amount));
    }

    private RelationPicture read(Party party, RelationMeasure... measures) throws Exception {
        FactSnapshot now = facts.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        return new RelationServiceImpl(List.of(measures)).read(store, now, party.getId()).orElseThrow();
    }

    private static RelationGauge gauge(RelationPicture picture, Kind kind) {
        return picture.gauges().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void gaugesTellTenureFrequencyAndMarginAmongAllCustomers() throws Exception {
        RelationPicture picture = read(great);
        // 30 June 2022 to 30 June 2024 are 731 days, since 2024 has a 29 February
        assertEquals("2 years", gauge(picture, Kind.TENURE).value());
        assertTrue(gauge(picture, Kind.TENURE).why().startsWith("731 days"));
        assertEquals(OptionalDouble.of(1), gauge(picture, Kind.TENURE).place(), "the two others with orders are younger");
        assertEquals("2 a year", gauge(picture, Kind.FREQUENCY).value(), "the one of 2022 is longer ago");
        assertEquals(OptionalDouble.of(1), gauge(picture, Kind.FREQUENCY).place());
        assertEquals("300.00", gauge(picture, Kind.MARGIN).value().replaceAll("[^0-9.]", ""),
                "900 by three purchases");
        assertEquals("10 days", gauge(read(small), Kind.TENURE).value());
        assertEquals(OptionalDouble.of(0.5), gauge(read(small), Kind.MARGIN).place(), "40 is more than 0, less than 300");
    }

    @Test
    void customerWithoutAPurchaseHasNoGaugesAndIsNotComparedWith() throws Exception {
        RelationPicture picture = read(never);
        for (RelationGauge gauge : picture.gauges()) {
            assertEquals("", gauge.value());
            assertEquals(OptionalDouble.empty(), gauge.place());
        }
    }

    @Test
    void contributionIsNetOfReturns() throws Exception {
        RelationMeasure contribution = new ContributionMeasure();
        // net: 900, 40, 0; before the great one there is nobody, before the small one 900 of 940 = 95 %
        assertEquals(State.GOOD, lamp(read(great, contribution), "contribution").state());
        assertEquals("Top 33.3%", lamp(read(great, contribution), "contribution").value());
        assertEquals(State.BAD, lamp(read(small, contribution), "contribution").state());
        assertEquals(State.BAD, lamp(read(returned, contribution), "contribution").state());
        assertEquals("Nothing", lamp(read(returned, contribution), "contribution").value());
        assertEquals(State.UNKNOWN, lamp(read(never, contribution), "contribution").state());
    }

    @Test
    void satisfactionSaysThatNobodyMeasuresItUntilSomebodyDoes() throws Exception {
        RelationLamp lamp = lamp(read(great), RelationMeasure.SATISFACTION);
        assertEquals(State.UNKNOWN, lamp.state());
        assertTrue(lamp.why().contains("Not measured yet"));
        RelationPicture measured = read(great, measure(RelationMeasure.SATISFACTION, false));
        assertEquals(State.GOOD, lamp(measured, RelationMeasure.SATISFACTION).state());
        assertEquals(1, measured.lamps().size());
    }

    @Test
    void failingMeasureTakesOnlyItsOwnLamp() throws Exception {
        assumeTrue(Platform.isRunning(), "the log needs the platform");
        RelationPicture picture = read(great, measure("zeal", false), measure(RelationMeasure.LOYALTY, true),
                new ContributionMeasure());
        assertEquals(List.of("satisfaction", "loyalty", "contribution", "zeal"),
                picture.lamps().stream().map(RelationLamp::measure).toList());
        assertEquals(State.UNKNOWN, lamp(picture, RelationMeasure.LOYALTY).state());
        assertEquals(State.GOOD, lamp(picture, "zeal").state());
    }

    @Test
    void unknownCustomerHasNoPicture() throws Exception {
        FactSnapshot now = facts.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        assertTrue(new RelationServiceImpl(List.of()).read(store, now, 999_999).isEmpty());
    }

    private static RelationLamp lamp(RelationPicture picture, String id) {
        return picture.lamp(id).orElseThrow();
    }

    private static RelationMeasure measure(String id, boolean fails) {
        return new RelationMeasure() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return id;
            }

            @Override
            public Set<String> columns() {
                return Set.of();
            }

            @Override
            public RelationLamp read(Store from, FactSnapshot now, int row) {
                if (fails) {
                    throw new IllegalStateException("no instrument");
                }
                return new RelationLamp(id, id, State.GOOD, "9 of 10", "asked in May");
            }
        };
    }
}
