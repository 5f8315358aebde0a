package org.clientele.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.membership.MembershipServiceImpl;
import org.clientele.segmentation.internal.membership.SegmentColumns;
import org.clientele.segmentation.internal.membership.SegmentCondition;
import org.clientele.segmentation.internal.membership.SegmentLibrary;
import org.clientele.segmentation.internal.rfm.RfmColumns;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.OnlineRetail;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.Test;

/**
 * The sample segments over the Online Retail data: the members today are those of the published notebooks, and those of
 * past days are counted a second time from the orders themselves.
 */
class RetailMembershipTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @Test
    void thePastOfOneTimeBuyersIsThatOfTheOrders() throws Exception {
        MemoryStore store = OnlineRetail.load();
        SegmentLibrary library = new SegmentLibrary();
        TestClock clock = new TestClock(Instant.parse("2011-12-10T12:00:00Z"));
        try (FactServiceHolder facts = new FactServiceHolder(new FactServiceImpl(clock,
                List.of(new RfmColumns(), new SegmentColumns(library))))) {
            RuleServiceImpl rules = new RuleServiceImpl(List.of(new ComparisonCondition(), new SegmentCondition(library)));
            MembershipServiceImpl memberships = new MembershipServiceImpl(facts.service(), rules, library);
            new SegmentServiceImpl(rules, library).addSamples(store, ANN, "United Kingdom");
            assertEquals(1_493, memberships.members(store, "one-time-buyers").getCardinality());
            memberships.record(store, null);
            for (LocalDate day : List.of(LocalDate.of(2010, 12, 1), LocalDate.of(2011, 3, 31),
                    LocalDate.of(2011, 10, 9), LocalDate.of(2011, 12, 9))) {
                assertEquals(oneTimeBuyers(store, day),
                        memberships.membersOn(store, ANN, "one-time-buyers", day).getCardinality(), day::toString);
            }
            assertTrue(memberships.verify(store, null).isOK());
            assertEquals(0, memberships.record(store, null));
            memberships.close();
        }
    }

    /** Counts who has exactly one sale with an amount above zero up to a day. */
    private static long oneTimeBuyers(MemoryStore store, LocalDate day) throws Exception {
        Map<Long, Integer> purchases = new HashMap<>();
        store.records(ANN).scan(
                RecordQuery.all(Literals.ORDER,
                        List.of(FeaturePath.of(Literals.ORDER__CUSTOMER), FeaturePath.of(Literals.ORDER__PLACED_AT),
                                FeaturePath.of(Literals.ORDER__BASE_AMOUNT)))
                        .and(Criterion.eq(FeaturePath.of(Literals.ORDER__KIND), OrderKind.SALE)),
                row -> {
                    if (!row.getDateTime(1).toLocalDate().isAfter(day) && row.getDecimal(2).signum() > 0) {
                        purchases.merge(row.getLong(0), 1, Integer::sum);
                    }
                    return true;
                }, null);
        return purchases.values().stream().filter(count -> count == 1).count();
    }

    /**
     * Closes the facts.
     *
     * @param service the facts
     */
    private record FactServiceHolder(FactServiceImpl service) implements AutoCloseable {
        @Override
        public void close() {
            service.close();
        }
    }
}
