package org.clientele.customers.internal.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Records;
import org.clientele.model.Party;

/** The values of one column up to a commit. Used by one thread at a time. */
final class LoadedColumn {

    private final PartyValues values;
    private final LocalDate today;
    private final TextCodes codes = new TextCodes();
    private ColumnData data;
    private long sequence;

    private LoadedColumn(PartyValues values, LocalDate today, long sequence) {
        this.values = values;
        this.today = today;
        this.sequence = sequence;
    }

    static LoadedColumn read(PartyValues values, Records records, FactSnapshot facts) throws ClienteleException {
        LoadedColumn column = new LoadedColumn(values, facts.today(), facts.sequence());
        long[] block = new long[facts.rows()];
        Arrays.fill(block, FactColumn.MISSING);
        values.readAll(records, facts.today(), (party, value) -> {
            int row = facts.rowOf(party);
            if (row >= 0) {
                block[row] = column.number(value);
            }
        });
        column.data = ColumnData.of(block);
        return column;
    }

    /** Whether the values can be brought up to date for a source that was described anew. */
    boolean fits(PartyValues source, LocalDate day) {
        return values.state().equals(source.state()) && today.equals(day);
    }

    long sequence() {
        return sequence;
    }

    /** Brings the values to a snapshot: the parties that changed, null for those that are gone. */
    void follow(Map<Long, Party> changed, FactSnapshot facts) {
        Map<Integer, Long> rows = new HashMap<>();
        changed.forEach((id, party) -> {
            int row = facts.rowOf(id);
            if (row >= 0) {
                Object value = party == null ? null : values.read(party, today);
                rows.put(row, value == null ? FactColumn.MISSING : number(value));
            }
        });
        if (!rows.isEmpty()) {
            data = data.with(rows);
        }
        sequence = facts.sequence();
    }

    FactColumn column(PartyValues source) {
        return new PartyColumn(source, data, codes);
    }

    long memory() {
        return data.memory() + 80L * codes.size();
    }

    private long number(Object value) {
        return value instanceof Long number ? number : codes.add((String) value);
    }
}
