package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.RecordQuery;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** What the store finds when somebody changed its database behind its back, and what it cannot read any more. */
abstract class AuditContract extends StoreContract {

    /** Changes the database as no part of the program would. */
    private void behindTheBack(String... statements) throws Exception {
        store.close();
        StoreFolder folder = new StoreFolder(directory());
        engine.dialect().prepare(folder.directory());
        try (Connection connection = engine.driver()
                .createDataSource(engine.dialect().connectionProperties(folder.database(), false)).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                assertTrue(statement.executeUpdate(sql) > 0, sql);
            }
        }
        engine.dialect().shutdown(folder.directory(), folder.database());
        store = opener.open(directory(), null);
    }

    private long number(String sql) throws Exception {
        store.close();
        StoreFolder folder = new StoreFolder(directory());
        engine.dialect().prepare(folder.directory());
        long number;
        try (Connection connection = engine.driver()
                .createDataSource(engine.dialect().connectionProperties(folder.database(), false)).getConnection();
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            number = row.getLong(1);
        }
        engine.dialect().shutdown(folder.directory(), folder.database());
        store = opener.open(directory(), null);
        return number;
    }

    private void finds(String part) {
        IStatus status = store.verify(null);
        assertEquals(StatusCodes.STORE_DAMAGED, status.getCode(), status::toString);
        assertTrue(List.of(status.getChildren()).stream().anyMatch(s -> s.getMessage().contains(part)),
                status::toString);
    }

    private Person edited() throws Exception {
        Person person = person("Ada", "C1", "anna");
        add(person);
        person.setNote("secret note");
        save(person);
        person.getCustomer().setOwner("bernd");
        save(person);
        return person;
    }

    private List<Change> history(Person person) throws Exception {
        return store.changes(ANNA).history(new AggregateRef(Literals.PARTY, person.getId()), OptionalLong.empty(), 99);
    }

    @Test
    void chainOfAHealthyStoreVerifies() throws Exception {
        edited();
        IStatus status = store.verify(null);
        assertTrue(status.isOK(), status::toString);
    }

    @Test
    void changedReasonIsFound() throws Exception {
        edited();
        behindTheBack("UPDATE JOURNAL SET REASON = 'other' WHERE SEQ = 2");
        finds("2");
    }

    @Test
    void changedHistoryIsFound() throws Exception {
        edited();
        behindTheBack("UPDATE HISTORY SET NEW_VALUE = 'anna' WHERE SEQ = 3");
        finds("3");
    }

    @Test
    void missingEntryIsFound() throws Exception {
        edited();
        behindTheBack("DELETE FROM JOURNAL WHERE SEQ = 3");
        finds("3");
    }

    @Test
    void personalValuesAreNotReadableInTheDatabase() throws Exception {
        edited();
        assertEquals(0, number("SELECT COUNT(*) FROM HISTORY WHERE NEW_VALUE LIKE '%secret%'"));
        assertEquals(0, number("SELECT COUNT(*) FROM HISTORY WHERE NEW_VALUE = 'Ada'"));
        assertEquals(1, number("SELECT COUNT(*) FROM PARTY_KEY"));
    }

    @Test
    void destroyedKeyErasesThePersonAndTheChainStillVerifies() throws Exception {
        Person person = edited();
        assertTrue(history(person).stream().anyMatch(c -> "secret note".equals(c.newValue())));
        behindTheBack("UPDATE PARTY_KEY SET WRAPPED = NULL");
        List<Change> history = history(person);
        Change note = history.stream().filter(c -> c.path().equals("note")).findFirst().orElseThrow();
        assertNull(note.newValue());
        assertTrue(history.stream().anyMatch(c -> "bernd".equals(c.newValue())), "what is not personal stays");
        assertTrue(store.verify(null).isOK());
    }

    @Test
    void orphansAndDanglingIdsAreFound() throws Exception {
        Person person = person("Ada", "C1", "anna");
        Tag tag = ClienteleFactory.eINSTANCE.createTag();
        tag.setName("vip");
        person.getCustomer().getTags().add(tag);
        add(person);
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setCustomer(new PartyId(person.getId()));
        add(order);
        assertTrue(store.verify(null).isOK());
        behindTheBack("DELETE FROM \"PARTY\"");
        finds("Tag " + tag.getId());
        finds("Order " + order.getId());
    }

    @Test
    void unreadableRowIsReportedAndInNobodysWay() throws Exception {
        Person broken = person("Broken", "C1", "anna");
        add(broken);
        long whole = add(person("Whole", "C2", "anna"));
        behindTheBack("INSERT INTO MODEL_CLASS (CODE, PACKAGE, NAME) VALUES (777, 'urn:gone', 'Gone')",
                "UPDATE \"PARTY\" SET TYPE = 777 WHERE ID = " + broken.getId());
        finds("Party " + broken.getId());
        assertTrue(store.records(ANNA).load(Literals.PARTY, broken.getId()).isEmpty());
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertEquals(List.of(whole), store.records(ANNA).search("w", 5).stream().map(r -> r.id()).toList());
        Person loaded = (Person) store.records(ANNA).load(Literals.PARTY, whole).orElseThrow();
        loaded.setNote("n");
        save(loaded);
        assertFalse(store.verify(null).isOK());
    }
}
