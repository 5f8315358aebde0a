package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.facts.FactSnapshot.MemoryUse;

/** Adds up what a table takes, by part. */
final class MemoryReport {

    private final Map<String, Long> parts = new TreeMap<>();

    private MemoryReport() {
    }

    static List<MemoryUse> of(FactTable table) {
        MemoryReport report = new MemoryReport();
        for (Chunk chunk : table.chunks()) {
            report.add(chunk);
        }
        report.add("kind", table.words().kinds().memory()); //$NON-NLS-1$
        report.add("owner", table.words().owners().memory()); //$NON-NLS-1$
        report.add("country", table.words().countries().memory()); //$NON-NLS-1$
        report.add("index", table.index().memory() + table.alive().getLongSizeInBytes()); //$NON-NLS-1$
        report.add("number.rank", table.numberRanks().memory()); //$NON-NLS-1$
        report.add("name.rank", table.nameRanks().memory()); //$NON-NLS-1$
        List<MemoryUse> uses = new ArrayList<>();
        report.parts.forEach((part, bytes) -> uses.add(new MemoryUse(part, bytes)));
        return uses;
    }

    /** What a view takes, with what was loaded on first use and the views of other days. */
    static List<MemoryUse> of(TableView view) {
        List<MemoryUse> uses = new ArrayList<>(of(view.table()));
        uses.addAll(view.streams().memory());
        uses.add(new MemoryUse("days", view.memoryOfDays())); //$NON-NLS-1$
        return uses;
    }

    private void add(Chunk chunk) {
        long rows = chunk.attributes().rows();
        add("party", 16 + 8 * rows); //$NON-NLS-1$
        add("number", chunk.attributes().numbers.memory()); //$NON-NLS-1$
        add("name", chunk.attributes().names.memory()); //$NON-NLS-1$
        for (String part : List.of("kind", "owner", "country", "since", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                "orders.count", "orders.first", "orders.last")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            add(part, 16 + 4 * rows);
        }
        add("orders.gross", 16 + 8 * rows); //$NON-NLS-1$
        add("orders.net", 16 + 8 * rows); //$NON-NLS-1$
        add("orders", chunk.orders().memory()); //$NON-NLS-1$
        add("delta", chunk.delta().memory()); //$NON-NLS-1$
    }

    private void add(String part, long bytes) {
        parts.merge(part, bytes, Long::sum);
    }
}
