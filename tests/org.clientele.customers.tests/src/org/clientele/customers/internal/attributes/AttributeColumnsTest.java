package org.clientele.customers.internal.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/** Attributes of the record that lists, conditions and exports know as columns. */
class AttributeColumnsTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @Test
    void languageOfACustomerIsAColumnThatFollowsEdits() throws Exception {
        MemoryStore store = new MemoryStore();
        FactServiceImpl bases = new FactServiceImpl(Clock.systemUTC(), List.of(new AttributeColumns(new PartyColumns())));
        Party anna = Shop.customer("A1", "Anna", null, null);
        anna.getCustomer().setLanguage("zh-CN");
        Party ben = Shop.customer("B2", "Ben", null, null);
        Shop.add(store, anna, ben);
        FactSnapshot before = facts(bases, store);
        assertEquals("zh-CN", language(before, anna));
        assertNull(language(before, ben));

        Party edited = (Party) store.records(ANN).load(Literals.PARTY, ben.getId()).orElseThrow();
        edited.getCustomer().setLanguage("de");
        Shop.save(store, edited);
        assertEquals("de", language(facts(bases, store), ben));
        bases.close();
    }

    @Test
    void languageIsNamedInBothLanguages() {
        ColumnDescriptor column = new AttributeColumns(new PartyColumns()).columns().iterator().next();
        assertEquals("language", column.id());
        assertTrue(column.names().containsAll(List.of("Language", "沟通语言")), column.names()::toString);
    }

    private static String language(FactSnapshot facts, Party party) throws Exception {
        return facts.column("language").orElseThrow().text(facts.rowOf(party.getId()));
    }

    private static FactSnapshot facts(FactServiceImpl bases, Store store) throws Exception {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }
}
