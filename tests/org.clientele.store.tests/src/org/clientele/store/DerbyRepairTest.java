package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.CompactReport;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RepairLine;
import org.clientele.core.store.RepairLine.Outcome;
import org.clientele.core.store.RepairReport;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.Test;

/** Repair, compaction and the check of backups, on stores that somebody damaged behind the program's back. */
class DerbyRepairTest extends StoreContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    private void behindTheBack(String... statements) throws Exception {
        store.close();
        StoreFolder at = new StoreFolder(directory());
        engine.dialect().prepare(at.directory());
        try (Connection connection = engine.driver()
                .createDataSource(engine.dialect().connectionProperties(at.database(), false)).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                assertTrue(statement.executeUpdate(sql) > 0, sql);
            }
        }
        engine.dialect().shutdown(at.directory(), at.database());
        store = opener.open(directory(), null);
    }

    private static String line(RepairReport report, Outcome outcome, String part) {
        return report.lines().stream().filter(l -> l.outcome() == outcome && l.sentence().contains(part))
                .map(RepairLine::sentence).findFirst().orElseThrow(() -> new AssertionError(report.toString()));
    }

    @Test
    void soundStoreIsLeftAloneWithoutABackup() throws Exception {
        add(person("Ada", "C1", "anna"));
        assertEquals(new RepairReport(Optional.empty(), List.of()), store.repair(ANNA, null));
        assertTrue(opener.backups(directory()).isEmpty());
    }

    @Test
    void whatNamesNothingIsEmptiedAndToldByHistoryAndWhatBelongsToNothingIsPutAside() throws Exception {
        Person person = person("Ada", "C1", "anna");
        Tag tag = ClienteleFactory.eINSTANCE.createTag();
        tag.setName("vip");
        person.getCustomer().getTags().add(tag);
        add(person);
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setCustomer(new PartyId(person.getId()));
        add(order);
        long whole = add(person("Whole", "C2", "anna"));
        behindTheBack("DELETE FROM \"PARTY\" WHERE ID = " + person.getId());

        RepairReport report = store.repair(ANNA, null);
        line(report, Outcome.REPAIRED, "Order " + order.getId());
        line(report, Outcome.PUT_ASIDE, "Tag " + tag.getId());
        assertTrue(report.isSound());
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
        assertNull(load(order).getCustomer());
        assertEquals("customer", store.changes(ANNA)
                .history(new AggregateRef(Literals.ORDER, order.getId()), OptionalLong.empty(), 9).getFirst().path());
        assertTrue(store.records(ANNA).load(Literals.PARTY, whole).isPresent());
        Path backup = report.backup().orElseThrow();
        assertEquals(List.of(backup), opener.backups(directory()).stream().map(b -> b.directory()).toList());
    }

    @Test
    void unknownValuesAndClassesArePutAsideAndThoseOfAbsentBundlesStay() throws Exception {
        Person person = person("Ada", "C1", "anna");
        person.getNames().add(ClienteleFactory.eINSTANCE.createPartyName());
        person.getNames().getFirst().setText("Ada");
        add(person);
        Person strange = person("Strange", "C2", "anna");
        add(strange);
        Person absent = person("Absent", "C3", "anna");
        add(absent);
        behindTheBack("UPDATE \"PARTY_NAME\" SET \"KIND\" = 99",
                "UPDATE \"PARTY\" SET TYPE = 778 WHERE ID = " + strange.getId(),
                "INSERT INTO MODEL_CLASS (CODE, PACKAGE, NAME) VALUES (777, 'urn:gone', 'Gone')",
                "UPDATE \"PARTY\" SET TYPE = 777 WHERE ID = " + absent.getId(),
                "UPDATE ID_ALLOCATION SET NEXT_ID = 2");
        RepairReport report = store.repair(ANNA, null);
        assertTrue(line(report, Outcome.PUT_ASIDE, "99").contains("kind"));
        line(report, Outcome.PUT_ASIDE, "778");
        line(report, Outcome.LEFT, "Party " + absent.getId());
        line(report, Outcome.REPAIRED, "Ids of Party");
        assertFalse(report.isSound());
        person = load(person);
        assertEquals("Ada", person.getNames().getFirst().getText());
        person.setNote("n");
        save(person);
        assertTrue(add(person("Next", "C4", "anna")) > absent.getId());
        assertEquals(1, store.verify(null).getChildren().length, () -> store.verify(null).toString());
    }

    @Test
    void auditTrailIsNotMendedAndTheRestIs() throws Exception {
        add(person("Ada", "C1", "anna"));
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setCustomer(new PartyId(add(person("Bob", "C2", "anna"))));
        add(order);
        behindTheBack("UPDATE JOURNAL SET REASON = 'other' WHERE SEQ = 1", "UPDATE \"ORDERS\" SET \"CUSTOMER\" = 4711");
        RepairReport report = store.repair(ANNA, null);
        line(report, Outcome.REPAIRED, "4711");
        assertTrue(line(report, Outcome.LEFT, "Audit entry 1").contains("worthless"));
    }

    @Test
    void compactionGivesSpaceBackAndChangesNothing() throws Exception {
        for (int i = 0; i < 120; i++) {
            Person person = person("P" + i, "C" + i, "anna");
            person.setNote("x".repeat(3_000));
            add(person);
        }
        behindTheBack("DELETE FROM HISTORY WHERE PATH = 'note'", "UPDATE \"PARTY\" SET \"NOTE\" = NULL");
        CompactReport report = store.compact(null);
        assertTrue(report.complete() && report.tables() > 20, report::toString);
        assertTrue(report.after() < report.before(), report::toString);
        assertEquals(120, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
    }

    @Test
    void backupIsCheckedByRestoringItAndDamageIsTold() throws Exception {
        add(person("Ada", "C1", "anna"));
        add(person("Bob", "C2", "anna"));
        Path backup = folder.resolve("copies/one");
        Files.createDirectories(backup.getParent());
        store.backup(backup, null);
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        BackupCheck check = opener.checkBackup(backup, scratch, null);
        assertTrue(check.isSound(), check::toString);
        assertEquals(2, check.parties());
        assertEquals(2, check.lastSequence());
        try (Stream<Path> left = Files.list(scratch)) {
            assertEquals(0, left.count());
        }
        assertEquals(List.of(backup), opener.backupsIn(backup.getParent()).stream().map(b -> b.directory()).toList());
        Files.write(backup.resolve("master.key"), "x".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        BackupCheck damaged = opener.checkBackup(backup, scratch, null);
        assertFalse(damaged.isSound());
        assertTrue(damaged.findings().getFirst().contains("master.key"), damaged::toString);
    }
}
