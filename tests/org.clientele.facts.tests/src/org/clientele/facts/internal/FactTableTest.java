package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.OrderFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Collator;

/** Chunks, deltas and merging, over more than one chunk; a plain map of rows is the second method. */
class FactTableTest {

    private static final int ROWS = Chunk.ROWS + 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<Integer, RowFacts> expected = new HashMap<>();
    private FactTable table = FactTable.empty(LocalDate.of(2024, 1, 1));

    @BeforeEach
    void fill() {
        Map<Integer, RowFacts> first = new HashMap<>();
        for (int row = 0; row < ROWS; row++) {
            first.put(row, facts(row));
        }
        change(first);
    }

    @Test
    void manyNewRowsBecomeBlocksAtOnce() {
        assertEquals(2, table.chunks().length);
        assertEquals(0, table.chunks()[0].delta().size());
        assertEquals(ROWS, table.rows());
        check();
    }

    @Test
    void editCopiesNoBlock() {
        AttributeBlock attributes = table.chunks()[1].attributes();
        Chunk other = table.chunks()[0];
        change(Map.of(ROWS - 1, facts(ROWS - 1)));
        assertSame(attributes, table.chunks()[1].attributes());
        assertSame(other, table.chunks()[0]);
        assertEquals(1, table.chunks()[1].delta().size());
    }

    @Test
    void editsRemovalsAndNewRowsAreSeenBeforeAndAfterMerging() {
        for (int round = 0; round < 30; round++) {
            Map<Integer, RowFacts> changed = new HashMap<>();
            int rows = table.rows();
            for (int i = random.nextInt(80); i >= 0; i--) {
                int row = random.nextInt(rows);
                changed.put(row, random.nextInt(5) == 0 ? RowFacts.removed(row + 1, OrderList.EMPTY) : facts(row));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                changed.put(rows, facts(rows));
                rows++;
            }
            change(changed);
            if (random.nextInt(3) == 0) {
                FactTable before = table;
                table = table.merged();
                assertEquals(before.orders(), table.orders());
            }
        }
        check();
        table = table.merged();
        check();
        assertTrue(MemoryPlan.of(table) / table.rows() < 250, "bytes a row with its orders");
    }

    private void change(Map<Integer, RowFacts> changed) {
        expected.putAll(changed);
        table = table.with(changed, table.sequence() + 1);
    }

    private RowFacts facts(int row) {
        OrderList orders = OrderList.EMPTY;
        for (int i = random.nextInt(4); i > 0; i--) {
            long amount = random.nextInt(20) == 0 ? 5_000_000_000L : random.nextInt(1_000_000) + 1L;
            orders = orders.with(Stamps.of(random.nextInt(30_000_000), OrderFacts.PURCHASE), amount, row * 8 + i, 0);
        }
        return new RowFacts(row + 1, true, "N" + row, "Name " + random.nextInt(1_000), 0,
                table.words().owners().add("owner" + random.nextInt(9)), TextDictionary.MISSING, random.nextInt(20_000),
                orders);
    }

    private void check() {
        int rows = table.rows();
        FactColumn gross = FactColumns.of("orders.gross", table);
        FactColumn names = FactColumns.of("name", table);
        FactColumn owners = FactColumns.of("owner", table);
        FactColumn countries = FactColumns.of("country", table);
        long[] block = new long[rows];
        gross.numbers(0, rows, block);
        long[] ranks = new long[rows];
        names.ranks(0, rows, ranks);
        long orders = 0;
        for (int row = 0; row < rows; row++) {
            RowFacts facts = expected.get(row);
            String what = "seed " + seed + ", row " + row;
            assertEquals(facts.alive(), table.alive().contains(row), what);
            assertEquals(row, table.index().rowOf(row + 1), what);
            orders += facts.orders().size();
            if (facts.alive()) {
                assertEquals(facts.name(), names.text(row), what);
                assertEquals(table.words().owners().text(facts.owner()), owners.text(row), what);
                assertEquals(FactColumn.MISSING, countries.number(row), what);
                assertEquals(facts.orders().totals().gross(), block[row], what);
                assertEquals(block[row], gross.number(row), what);
                assertEquals(names.rank(row), ranks[row], what);
            }
        }
        assertEquals(orders, table.orders());
        Collator collator = Collation.collator();
        for (int i = 0; i < 2_000; i++) {
            int a = random.nextInt(rows);
            int b = random.nextInt(rows);
            if (expected.get(a).alive() && expected.get(b).alive()) {
                assertEquals(
                        Integer.signum(collator.compare(expected.get(a).name(), expected.get(b).name())),
                        Long.signum(Long.compare(ranks[a], ranks[b])), "seed " + seed + ", rows " + a + " and " + b);
            }
        }
        String beginning = "name 77";
        assertEquals(expected.entrySet().stream()
                .filter(e -> e.getValue().alive() && e.getValue().name().toLowerCase(Locale.ROOT).startsWith(beginning)).count(),
                names.rowsWithWord("77", table.alive()).getCardinality());
    }
}
