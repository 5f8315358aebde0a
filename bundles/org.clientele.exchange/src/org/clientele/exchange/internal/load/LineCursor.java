package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads order lines out of the spool. */
final class LineCursor {

    int order;
    int product;
    long time;
    long quantity;
    int quantityScale;
    long price;
    int priceScale;
    private final RowSpool.Cursor cursor;
    private ByteBuffer row;
    private boolean bad;
    private byte[] block;
    private int textAt;
    private int textLength;

    LineCursor(RowSpool.Cursor cursor) {
        this.cursor = cursor;
    }

    boolean next() throws IOException {
        row = cursor.next();
        if (row == null) {
            return false;
        }
        bad = row.get() == RowLoader.BAD;
        if (!bad) {
            read(row);
        }
        return true;
    }

    /** Reads a row that reads, behind its mark. */
    void read(ByteBuffer from) {
        order = from.getInt();
        product = from.getInt();
        time = from.getLong();
        quantity = from.getLong();
        quantityScale = from.get();
        price = from.getLong();
        priceScale = from.get();
        textLength = from.getShort() & 0xFFFF;
        textAt = from.position();
        block = from.array();
        from.position(textAt + textLength);
    }

    boolean isBad() {
        return bad;
    }

    /** The row that does not read; the caller has to consume it. */
    ByteBuffer bad() {
        return row;
    }

    /** Whether the line has a text that is not the given one. */
    boolean differs(byte[] other) {
        return textLength > 0 && !(other != null
                && Arrays.equals(block, textAt, textAt + textLength, other, 0, other.length));
    }

    String text() {
        return new String(block, textAt, textLength, StandardCharsets.UTF_8);
    }
}
