package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessEntry.Kind;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Person;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.Test;

/** Who read and exported what. */
abstract class AccessLogContract extends StoreContract {

    private final SetClock clock = new SetClock();
    private final List<Actor> restricted = new ArrayList<>();

    /** Stands where the test put it. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-10T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Override
    StoreOpener opener() {
        return engine.opener(() -> actor -> restricted.contains(actor)
                ? new AccessRule.OwnedBy(Set.of(actor.account()))
                : new AccessRule.Everything(), List::of, clock);
    }

    private AggregateRef customer(String number, String owner) throws Exception {
        return new AggregateRef(Literals.PARTY, add(person("Ada", number, owner)));
    }

    private List<AccessEntry> all(Actor asker) throws Exception {
        return store.accessLog().entries(asker, AccessQuery.ALL, OptionalLong.empty(), 100);
    }

    @Test
    void readingIsNotedOnceInFiveMinutesForEachPersonAndRecord() throws Exception {
        AggregateRef ada = customer("C1", "anna");
        AccessLog log = store.accessLog();
        log.read(ANNA, ada);
        clock.now = clock.now.plus(Duration.ofMinutes(4));
        log.read(ANNA, ada);
        log.read(BERND, ada);
        log.read(Actor.SYSTEM, ada);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        log.read(ANNA, ada);
        assertEquals(List.of("anna", "bernd", "anna"), all(ANNA).stream().map(AccessEntry::account).toList());
        assertEquals(List.of(Instant.parse("2026-03-10T09:05:00Z"), Instant.parse("2026-03-10T09:04:00Z"),
                Instant.parse("2026-03-10T09:00:00Z")), all(ANNA).stream().map(AccessEntry::at).toList());
        assertEquals(Optional.of(ada), all(ANNA).getFirst().aggregate());
        assertEquals(Kind.READ, all(ANNA).getFirst().kind());
    }

    @Test
    void exportIsNotedWithItsColumnsAndCountAndSurvivesBackupAndClosing() throws Exception {
        AggregateRef ada = customer("C1", "anna");
        store.accessLog().exported(ANNA, "All customers", List.of("number", "name"), 1, "list.csv");
        store.accessLog().read(BERND, ada);
        Path copy = folder.resolve("copy");
        store.backup(copy, null);
        reopen();
        assertEquals(2, all(ANNA).size());
        store.close();
        opener.restore(copy, folder.resolve("restored"), null);
        store = opener.open(folder.resolve("restored"), null);
        AccessEntry read = all(ANNA).getFirst();
        assertEquals(List.of("bernd", Kind.READ), List.of(read.account(), read.kind()));
        AccessEntry export = all(ANNA).getLast();
        assertEquals(List.of("anna", Kind.EXPORTED, Optional.empty(), "All customers", List.of("number", "name"), 1L,
                "list.csv"), List.of(export.account(), export.kind(), export.aggregate(), export.what(),
                        export.columns(), export.count(), export.file()));
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void linesAreAskedForByRecordPersonAndTimePageByPage() throws Exception {
        AggregateRef ada = customer("C1", "anna");
        AggregateRef bob = customer("C2", "anna");
        for (int i = 0; i < 5; i++) {
            store.accessLog().read(ANNA, ada);
            store.accessLog().read(BERND, i % 2 == 0 ? ada : bob);
            clock.now = clock.now.plus(Duration.ofHours(1));
        }
        AccessLog log = store.accessLog();
        assertEquals(2, log.entries(ANNA, AccessQuery.of(bob), OptionalLong.empty(), 100).size());
        assertEquals(5, log.entries(ANNA, AccessQuery.by("bernd"), OptionalLong.empty(), 100).size());
        AccessQuery hour = new AccessQuery(Optional.of(ada), Optional.of("anna"),
                Optional.of(Instant.parse("2026-03-10T10:00:00Z")), Optional.of(Instant.parse("2026-03-10T11:00:00Z")));
        assertEquals(1, log.entries(ANNA, hour, OptionalLong.empty(), 100).size());
        List<Long> ids = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (int page = 0; page < 4; page++) {
            List<AccessEntry> entries = log.entries(ANNA, AccessQuery.ALL, before, 3);
            entries.forEach(e -> ids.add(e.id()));
            before = OptionalLong.of(entries.getLast().id());
        }
        assertEquals(ids.stream().sorted((a, b) -> Long.compare(b, a)).distinct().toList(), ids);
        assertEquals(10, ids.size());
    }

    @Test
    void whoDoesNotSeeEverythingSeesTheLinesOfOwnCustomersAndOwnExports() throws Exception {
        AggregateRef own = customer("C1", "bernd");
        AggregateRef hidden = customer("C2", "anna");
        AccessLog log = store.accessLog();
        log.read(ANNA, own);
        log.read(ANNA, hidden);
        log.exported(ANNA, "all", List.of("number"), 2, "a.csv");
        log.exported(BERND, "mine", List.of("number"), 1, "b.csv");
        restricted.add(BERND);
        assertEquals(List.of("mine", own), all(BERND).stream()
                .map(e -> e.aggregate().<Object>map(a -> a).orElse(e.what())).toList());
        assertEquals(List.of(), log.entries(BERND, AccessQuery.of(hidden), OptionalLong.empty(), 9));
        assertEquals(4, all(ANNA).size());
    }

    @Test
    void oldLinesGoAfterTheTimeThatIsSet() throws Exception {
        AggregateRef ada = customer("C1", "anna");
        store.accessLog().read(ANNA, ada);
        assertEquals(1, all(ANNA).size());
        clock.now = clock.now.plus(Duration.ofDays(40));
        store.accessLog().read(ANNA, ada);
        assertEquals(2, all(ANNA).size());
        store.putSetting(ANNA, AccessLog.RETENTION_DAYS, "30");
        assertEquals(1, all(ANNA).size());
        store.putSetting(ANNA, AccessLog.RETENTION_DAYS, "0");
        assertEquals(2, all(ANNA).size());
        clock.now = clock.now.plus(Duration.ofDays(1065));
        store.putSetting(ANNA, AccessLog.RETENTION_DAYS, null);
        assertEquals(1, all(ANNA).size(), "three years");
    }

    @Test
    void storeOfTheFirstSchemaIsBroughtUpToDateAndRemembersTheNumbersOfDeletedCustomers() throws Exception {
        Person gone = person("Gone", "C7", "anna");
        add(gone);
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(gone);
            committed(work.commit(null));
        }
        customer("C1", "anna");
        store.close();
        StoreFolder files = new StoreFolder(directory());
        engine.dialect().prepare(files.directory());
        try (Connection connection = engine.driver()
                .createDataSource(engine.dialect().connectionProperties(files.database(), false)).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE ACCESS_LOG");
            statement.execute("DROP TABLE RETIRED_KEY");
            statement.execute("DROP TABLE MODEL_ELEMENT");
            statement.execute("DELETE FROM MIGRATION WHERE LINE = 'clientele' AND NUMBER > 1");
        }
        engine.dialect().shutdown(files.directory(), files.database());
        Descriptor.read(files).opened(1, "").write(files);
        store = opener.open(directory(), null);
        store.accessLog().read(ANNA, customer("C2", "anna"));
        assertEquals(1, all(ANNA).size());
        try (UnitOfWork work = store.begin(ANNA, "again")) {
            work.add(person("New", "C7", "anna"));
            refused(StatusCodes.INVALID_RECORD, work.commit(null));
        }
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }
}
