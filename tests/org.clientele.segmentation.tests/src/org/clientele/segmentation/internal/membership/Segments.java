package org.clientele.segmentation.internal.membership;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.segmentation.Members;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.MissingCondition;
import org.clientele.rules.internal.types.RangeCondition;
import org.clientele.rules.internal.types.RelationshipCondition;
import org.clientele.rules.internal.types.TextCondition;
import org.clientele.segmentation.internal.SegmentServiceImpl;
import org.clientele.segmentation.internal.rfm.RfmColumns;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.TestClock;
import org.roaringbitmap.IntConsumer;

/** The services of segments over a store in memory, with a clock that the test moves. */
final class Segments implements AutoCloseable {

    static final Actor ANN = new Actor("ann", "Ann");

    final MemoryStore store;
    final TestClock clock = new TestClock(Instant.parse("2024-03-01T10:00:00Z"));
    final SegmentLibrary library = new SegmentLibrary();
    final FactServiceImpl facts;
    final RuleServiceImpl rules;
    final MembershipServiceImpl memberships;
    final SegmentServiceImpl segments;

    Segments(MemoryStore store, ConditionType... more) {
        this(store, List.of(new RfmColumns()), more);
    }

    Segments(MemoryStore store, List<ColumnProvider> columns, ConditionType... more) {
        this.store = store;
        List<ColumnProvider> providers = new ArrayList<>(columns);
        providers.add(new SegmentColumns(library));
        facts = new FactServiceImpl(clock, providers);
        List<ConditionType> types = new ArrayList<>(List.of(new ComparisonCondition(), new RangeCondition(),
                new TextCondition(), new MissingCondition(), new DateCondition(), new AggregateCondition(), new RelationshipCondition(),
                new SegmentCondition(library)));
        types.addAll(List.of(more));
        rules = new RuleServiceImpl(types);
        memberships = new MembershipServiceImpl(facts, rules, library);
        segments = new SegmentServiceImpl(rules, library, clock);
    }

    static Segment segment(String key, Condition condition) {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey(key);
        segment.setName("The " + key);
        segment.setCondition(condition);
        return segment;
    }

    Segment save(String key, Condition condition) throws ClienteleException {
        Segment segment = segments.find(store, ANN, key).orElseGet(() -> segment(key, null));
        segment.setCondition(condition);
        segments.save(store, ANN, segment);
        return segment;
    }

    /** Such as "1, 3": the numbers of the members. */
    String members(String key) throws ClienteleException {
        Members members = memberships.members(store, ANN, key);
        Set<String> numbers = new TreeSet<>();
        members.rows().forEach((IntConsumer) row -> numbers.add(number(members.facts(), row)));
        return String.join(", ", numbers);
    }

    /** The numbers of members as of a day. */
    String membersOn(String key, LocalDate day) throws ClienteleException {
        FactSnapshot now = facts.of(store).await(ANN, 0, null);
        Set<String> numbers = new TreeSet<>();
        memberships.membersOn(store, ANN, key, day)
                .forEach((IntConsumer) party -> numbers.add(number(now, now.rowOf(Integer.toUnsignedLong(party)))));
        return String.join(", ", numbers);
    }

    private static String number(FactSnapshot facts, int row) {
        return facts.column("number").orElseThrow().text(row);
    }

    int row(Party party) throws ClienteleException {
        return facts.of(store).await(ANN, 0, null).rowOf(party.getId());
    }

    /** Services as of a new start of the program over the same store and time. */
    Segments restarted() {
        close();
        Segments next = new Segments(store);
        next.clock.advance(Duration.between(next.clock.instant(), clock.instant()));
        return next;
    }

    void passDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), store.info().settings().zone());
    }

    @Override
    public void close() {
        memberships.close();
        facts.close();
    }
}
