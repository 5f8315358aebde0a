package org.clientele.customers.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.Party;
import org.clientele.model.value.Money;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field that was added a moment ago is a column, which follows each edit. */
class FieldColumnsTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final CustomFieldServiceImpl fields = new CustomFieldServiceImpl();
    private final DefinitionServiceImpl definitions = new DefinitionServiceImpl();

    @Test
    void fieldThatIsAddedWhileTheProgramRunsIsAColumnOfTheNextSnapshot(@TempDir Path folder) throws Exception {
        FactServiceImpl bases = bases();
        try (Store store = TestStores.create(folder.resolve("store"))) {
            Party anna = Shop.customer("A1", "Anna", null, null);
            Party ben = Shop.customer("B2", "Ben", null, null);
            Shop.add(store, anna, ben);
            assertTrue(facts(bases, store).column("field.employees").isEmpty());

            FieldDefinition employees = Fields.field("employees", FieldType.NUMBER);
            FieldDefinition budget = Fields.field("budget", FieldType.MONEY);
            FieldDefinition sports = Fields.field("sports", FieldType.MULTI_CHOICE);
            FieldDefinition payday = Fields.field("payday", FieldType.DATE);
            Shop.add(store, employees, budget, sports, payday);
            Party loaded = load(store, anna.getId());
            fields.set(loaded, employees, new BigDecimal("12.5"));
            fields.set(loaded, budget, new Money(new BigDecimal("99.99"), Currency.getInstance("GBP")));
            fields.set(loaded, sports, List.of("golf", "tennis"));
            fields.set(loaded, payday, LocalDate.of(2026, 3, 1));
            Shop.save(store, loaded);
            Party other = load(store, ben.getId());
            fields.set(other, budget, new Money(new BigDecimal("5"), Currency.getInstance("EUR")));
            fields.set(other, sports, List.of("tennis"));
            Shop.save(store, other);

            FactSnapshot facts = facts(bases, store);
            int row = facts.rowOf(anna.getId());
            int second = facts.rowOf(ben.getId());
            assertEquals(125_000, number(facts, "field.employees", row));
            assertEquals(999_900, number(facts, "field.budget", row));
            assertEquals(FactColumn.MISSING, number(facts, "field.budget", second), "another currency");
            assertEquals(LocalDate.of(2026, 3, 1).toEpochDay(), number(facts, "field.payday", row));
            assertEquals("golf; tennis", facts.column("field.sports").orElseThrow().text(row));
            assertEquals("Golf; Tennis", facts.column("field.sports").orElseThrow().shown(row));
            assertEquals(1, number(facts, "field.sports.golf", row));
            assertEquals(FactColumn.MISSING, number(facts, "field.sports.golf", second));
            assertEquals(1, number(facts, "field.sports.tennis", second));

            Party again = load(store, anna.getId());
            fields.set(again, employees, null);
            Shop.save(store, again);
            FactSnapshot next = facts(bases, store);
            assertEquals(FactColumn.MISSING, number(next, "field.employees", row));
            assertEquals(125_000, number(facts, "field.employees", row), "the old snapshot stays");
        } finally {
            bases.close();
        }
    }

    @Test
    void followingTheJournalGivesWhatReadingAllGives() throws Exception {
        long seed = Long.getLong("clientele.seed", System.nanoTime());
        Random random = new Random(seed);
        MemoryStore store = new MemoryStore();
        FactServiceImpl bases = bases();
        FieldDefinition sports = Fields.field("sports", FieldType.CHOICE);
        FieldDefinition size = Fields.field("size", FieldType.NUMBER);
        Shop.add(store, sports, size);
        List<Long> parties = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            if (parties.size() < 3 || random.nextInt(3) == 0) {
                Party party = Shop.customer("N" + step, "Name " + step, null, null);
                change(party, sports, size, random);
                Shop.add(store, party);
                parties.add(party.getId());
            } else {
                int place = random.nextInt(parties.size());
                Party party = load(store, parties.get(place));
                if (random.nextInt(8) == 0) {
                    Shop.delete(store, party);
                    parties.remove(place);
                } else {
                    change(party, sports, size, random);
                    Shop.save(store, party);
                }
            }
            if (random.nextInt(10) == 0) {
                store.forgetJournal(); // a gap: everything is read again
            }
            FactSnapshot facts = facts(bases, store);
            for (long id : parties) {
                Party party = load(store, id);
                int row = facts.rowOf(id);
                assertEquals(fields.value(party, sports).orElse(null),
                        facts.column("field.sports").orElseThrow().text(row), "seed " + seed);
                long wanted = fields.value(party, size).map(n -> ((BigDecimal) n).longValue() * 10_000)
                        .orElse(FactColumn.MISSING);
                assertEquals(wanted, number(facts, "field.size", row), "seed " + seed);
            }
        }
        bases.close();
    }

    @Test
    void choicesAreSortedInTheOrderOfTheirDefinition() throws Exception {
        MemoryStore store = new MemoryStore();
        FactServiceImpl bases = bases();
        FieldDefinition grade = Fields.field("grade", FieldType.CHOICE);
        grade.getChoices().move(0, 1); // tennis before golf
        Shop.add(store, grade);
        Party golf = Shop.customer("A1", "Anna", null, null);
        fields.set(golf, grade, "golf");
        Party tennis = Shop.customer("B2", "Ben", null, null);
        fields.set(tennis, grade, "tennis");
        Shop.add(store, golf, tennis, Shop.customer("C3", "Cai", null, null));
        FactSnapshot facts = facts(bases, store);
        FactColumn column = facts.column("field.grade").orElseThrow();
        assertTrue(column.rank(facts.rowOf(tennis.getId())) < column.rank(facts.rowOf(golf.getId())));
        bases.close();
    }

    private FactServiceImpl bases() {
        return new FactServiceImpl(Clock.systemUTC(),
                List.of(new FieldColumns(definitions, new PartyColumns())));
    }

    private void change(Party party, FieldDefinition sports, FieldDefinition size, Random random) throws Exception {
        fields.set(party, sports, random.nextInt(3) == 0 ? null : random.nextBoolean() ? "golf" : "tennis");
        fields.set(party, size, random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(100)));
    }

    private static FactSnapshot facts(FactServiceImpl bases, Store store) throws Exception {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private static long number(FactSnapshot facts, String column, int row) {
        return facts.column(column).orElseThrow().number(row);
    }

    private static Party load(Store store, long id) throws Exception {
        return (Party) store.records(ANN).load(Literals.PARTY, id).orElseThrow();
    }
}
