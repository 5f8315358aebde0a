package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.store.Batch;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.mapping.Columns;
import org.eclipse.core.runtime.SubMonitor;

/** Imports rows of one kind: reads them into the spool, settles what becomes of them, writes what is new. */
abstract class RowLoader {

    /** A row that reads. */
    static final byte GOOD = 0;
    /** A row that does not. */
    static final byte BAD = 1;

    final LoadContext context;
    final Columns columns;
    final RowFields fields;

    RowLoader(LoadContext context) {
        this.context = context;
        this.columns = context.columns();
        this.fields = new RowFields(columns);
    }

    /** Reads a row into the spool. */
    final void read(CsvRow row) throws IOException {
        context.tally().row();
        ByteBuffer target = context.spool().beginRow();
        int start = target.position();
        try {
            target.put(GOOD);
            spool(row, target);
        } catch (RejectedRowException e) {
            target.position(start);
            target.put(BAD);
            String column = e.column() < 0 ? "" : columns.name(e.column()); //$NON-NLS-1$
            putBad(target, row, column, e.getMessage());
        }
    }

    private void putBad(ByteBuffer target, CsvRow row, String column, String message) {
        target.putInt(orderOf(row));
        target.putLong(row.line());
        RowSpool.putText(target, column.toCharArray(), 0, Math.min(column.length(), 1000));
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        target.putShort((short) bytes.length);
        target.put(bytes);
    }

    /** Takes a row that does not read out of the spool and counts it. */
    final void settleBad(ByteBuffer row) {
        row.getInt();
        long line = row.getLong();
        String column = RowSpool.getText(row);
        String message = RowSpool.getText(row);
        context.tally().outcome(RowOutcome.REJECTED);
        context.tally().problem(new RowProblem(line, column.isEmpty() ? null : column, message));
    }

    static void skipBad(ByteBuffer row) {
        row.position(row.position() + Integer.BYTES + Long.BYTES);
        RowSpool.skipText(row);
        RowSpool.skipText(row);
    }

    /** Notes that the order of a row that does not read cannot be used, and answers it; -1 without orders. */
    abstract int orderOf(CsvRow row);

    /** Writes the values of a row into the spool. */
    abstract void spool(CsvRow row, ByteBuffer target) throws RejectedRowException;

    /** Looks up what the store has already. */
    abstract void resolve(SubMonitor monitor) throws ClienteleException;

    /** Decides what becomes of each row. */
    abstract void settle(SubMonitor monitor) throws IOException, ClienteleException;

    /** Tells why a row goes to the error file: null when it does not. Consumes the row. */
    abstract String rejection(ByteBuffer row);

    /** How many records will be new, by class. */
    abstract Map<String, Long> created();

    /** Writes what is new. */
    abstract void insert(Batch batch, SubMonitor monitor) throws ClienteleException;

    /** How many return lines were linked with which confidence. */
    Map<String, Long> returns() {
        return Map.of();
    }
}
