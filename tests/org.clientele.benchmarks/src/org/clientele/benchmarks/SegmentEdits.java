package org.clientele.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.text.ConditionTextServiceImpl;
import org.clientele.segmentation.internal.SegmentServiceImpl;
import org.clientele.segmentation.internal.membership.MembershipServiceImpl;
import org.clientele.segmentation.internal.membership.SegmentColumns;
import org.clientele.segmentation.internal.membership.SegmentCondition;
import org.clientele.segmentation.internal.membership.SegmentLibrary;

/**
 * What two hundred segments cost whoever edits one customer among a million, and how long after an import of a hundred
 * thousand orders all memberships are right again.
 */
final class SegmentEdits implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 1_000_000;
    private static final int IMPORTED = 100_000;
    private static final int SEGMENTS = 200;
    private static final int EDITS = 50;
    private static final long BETWEEN_MILLIS = 100; // as persons edit: a burst is worked in the background
    private static final double MOST_MILLIS = 5;
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    /** After how many of the last edits the memberships were right when the commit returned. */
    private int inTime;
    private int edited;

    @Override
    public String name() {
        return "segment-edits";
    }

    @Override
    public String about() {
        return "what 200 segments cost one edit among a million customers, and an import of 100,000 orders";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        List<Figure> figures = new ArrayList<>();
        try (Store store = Stores.create(setting.fresh("segment-edits"))) {
            Generated generated = new Generated(customers, setting.rows(ORDERS));
            Path file = setting.fresh("segment-edits.csv");
            generated.writeCustomers(file);
            setting.say("  customers: " + Stopwatch.of(() -> Stores.importFile(store, file)));
            generated.writeOrders(file);
            setting.say("  orders: " + Stopwatch.of(() -> Stores.importFile(store, file)));
            SegmentLibrary library = new SegmentLibrary();
            FactServiceImpl facts = new FactServiceImpl(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    ZoneOffset.UTC), List.of(new SegmentColumns(library)));
            try {
                FactSnapshot first = facts.of(store).await(Stores.ACTOR, store.journal().lastSequence(), null);
                edits(store, first, customers, new AtomicLong()); // the first commits are slow
                double[] alone = edits(store, first, customers, new AtomicLong(Long.MAX_VALUE));
                List<ConditionType> types = new ArrayList<>(SegmentRace.types());
                types.add(new SegmentCondition(library));
                RuleServiceImpl rules = new RuleServiceImpl(types);
                MembershipServiceImpl memberships = new MembershipServiceImpl(facts, rules, library);
                define(store, new SegmentServiceImpl(rules, library), types, first);
                AtomicLong known = new AtomicLong();
                try (AutoCloseable listening = memberships.onChange(store, change -> known.set(change.sequence()))) {
                    setting.say("  first evaluation of all segments: "
                            + Stopwatch.of(() -> memberships.members(store, "s0")));
                    double[] with = edits(store, first, customers, known);
                    figures.add(new Figure("One edit, what " + SEGMENTS + " segments cost it, median",
                            median(with) - median(alone), Double.NaN, "ms", MOST_MILLIS,
                            "commit %.2f ms with, %.2f ms without; %d edits, after %d of which memberships were right when the commit returned"
                                    .formatted(median(with), median(alone), EDITS, inTime)));
                    new Generated(customers, setting.rows(IMPORTED)).writeOrders(file, 50_000_000);
                    Stopwatch imported = Stopwatch.of(() -> Stores.importFile(store, file));
                    long target = store.journal().lastSequence();
                    Stopwatch follow = Stopwatch.of(() -> {
                        facts.of(store).await(Stores.ACTOR, target, null);
                        memberships.members(store, "s0");
                    });
                    figures.add(new Figure("Import of %,d orders, until memberships are right".formatted(
                            setting.rows(IMPORTED)), follow.seconds(), Double.NaN, "s", Double.NaN,
                            "after an import of %.1f s".formatted(imported.seconds())));
                    if (!memberships.verify(store, null).isOK()) {
                        throw new IllegalStateException("The memberships are not those of a full evaluation");
                    }
                }
            } finally {
                facts.close();
            }
        }
        return figures;
    }

    /** The milliseconds of commits that change the owner of customers; a first round does not count. */
    private double[] edits(Store store, FactSnapshot facts, int customers, AtomicLong known) throws Exception {
        Random random = new Random(++edited); // other customers and owners each time
        double[] millis = new double[EDITS];
        for (int round = 0; round < 2; round++) {
            inTime = 0;
            for (int i = 0; i < EDITS; i++) {
                Party party = (Party) store.records(Stores.ACTOR).load(Literals.PARTY,
                        facts.partyId(random.nextInt(customers))).orElseThrow();
                party.getCustomer().setOwner("staff" + random.nextInt(50));
                Thread.sleep(BETWEEN_MILLIS);
                try (UnitOfWork work = store.begin(Stores.ACTOR, "Change owner")) {
                    work.save(party);
                    long start = System.nanoTime();
                    CommitResult result = work.commit(null);
                    millis[i] = (System.nanoTime() - start) / 1e6;
                    if (!result.isCommitted()) {
                        throw new IllegalStateException(result.status().getMessage());
                    }
                    inTime += known.get() >= result.sequence() ? 1 : 0;
                }
            }
        }
        return millis;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void define(Store store, SegmentServiceImpl segments, List<ConditionType> types, FactSnapshot facts)
            throws Exception {
        ConditionTextServiceImpl texts = new ConditionTextServiceImpl(types);
        TextContext context = TextContext.of(Locale.ENGLISH, facts).withTypes(types);
        for (int i = 0; i < SEGMENTS; i++) {
            Parsed parsed = texts.parse(rule(i), context);
            if (!parsed.isUsable()) {
                throw new IllegalStateException(rule(i) + ": " + parsed.problems());
            }
            Segment segment = ClienteleFactory.eINSTANCE.createSegment();
            segment.setKey("s" + i);
            segment.setName("Segment " + i);
            segment.setCondition(parsed.condition());
            CommitResult saved = segments.save(store, Stores.ACTOR, segment);
            if (!saved.isCommitted()) {
                throw new IllegalStateException(saved.status().getMessage());
            }
        }
    }

    private static String rule(int i) {
        String owner = "owner in (\"staff%d\", \"staff%d\")".formatted(i % 50, (i * 7 + 3) % 50);
        return switch (i % 5) {
        case 0 -> owner;
        case 1 -> owner + " and count of orders in last " + (30 + i) + " days >= 1";
        case 2 -> "sum of orders in last " + (90 + i) + " days > " + 50 * (i % 7 + 1) + " or not " + owner;
        case 3 -> "at least 2 of (" + owner + ", days since last orders <= " + (20 + i) + ", since >= 2021-06-01)";
        default -> "in segment \"s" + (i - 4) + "\" and not in segment \"s" + (i - 1) + "\"";
        };
    }
}
