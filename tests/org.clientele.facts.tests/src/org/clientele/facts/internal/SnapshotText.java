package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;

/** All that a snapshot tells, as text. */
final class SnapshotText {

    private SnapshotText() {
    }

    /** For each visible row, the values of all columns and streams by their id. */
    static Map<Integer, Map<String, String>> values(FactSnapshot facts) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        facts.visible().forEach((int row) -> rows.put(row, new TreeMap<>()));
        long[] block = new long[facts.rows()];
        for (ColumnDescriptor d : facts.columns()) {
            FactColumn column = facts.column(d.id()).orElseThrow();
            column.numbers(0, block.length, block);
            rows.forEach((row, values) -> {
                assertEquals(column.number(row), block[row], d.id());
                values.put(d.id(), d.type() == ColumnType.TEXT ? column.text(row) : Long.toString(column.number(row)));
            });
        }
        for (EventDescriptor d : facts.eventStreams()) {
            EventFacts events = facts.events(d.id()).orElseThrow();
            checkSums(facts, events);
            rows.forEach((row, values) -> values.put(d.id(), text(events, row)));
        }
        rows.forEach((row, values) -> {
            List<String> links = new ArrayList<>();
            facts.links().orElseThrow().forEach(row, (kind, outgoing, other, role, today) -> links
                    .add(kind + (outgoing ? " to " : " from ") + other + ' ' + role + ' ' + today + ';'));
            links.sort(null);
            values.put("links", String.join("", links));
            StringBuilder orders = new StringBuilder();
            facts.orders().forEach(row, (minute, amount, flags) -> orders.append(minute).append('/').append(amount)
                    .append('/').append(flags).append(' '));
            values.put("orders", values.get("orders") + orders
                    + facts.orders().remainder(row).stripTrailingZeros().toPlainString());
        });
        return rows;
    }

    private static String text(EventFacts events, int row) {
        Map<String, Integer> all = new TreeMap<>();
        events.forEach(row, (minute, value, code) -> all
                .merge(minute + "/" + value + "/" + (events.codes() == 0 ? "" : events.textOfCode(code)), 1, Integer::sum));
        return all.toString();
    }

    /** The sums agree with the events one by one. */
    private static void checkSums(FactSnapshot facts, EventFacts events) {
        int rows = facts.rows();
        int from = 27_900_000;
        int to = 28_200_000;
        for (EventFilter filter : new EventFilter[] { EventFilter.USUAL, EventFilter.ALL, EventFilter.ofCodes(true, 1, 2) }) {
            long[] counts = new long[rows];
            long[] sums = new long[rows];
            int[] first = new int[rows];
            int[] last = new int[rows];
            events.aggregate(0, rows, from, to, filter, counts, sums, first, last);
            for (int row = 0; row < rows; row++) {
                long[] own = { 0, 0, EventFacts.NONE, EventFacts.NONE };
                events.forEach(row, from, to, filter, (minute, value, code) -> {
                    own[2] = own[0]++ == 0 ? minute : own[2];
                    own[1] += value;
                    own[3] = minute;
                });
                assertEquals(own[0], counts[row]);
                assertEquals(own[1], sums[row]);
                assertEquals(own[2], first[row]);
                assertEquals(own[3], last[row]);
            }
        }
    }
}
