package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads customers out of the spool. */
final class CustomerCursor {

    int customer;
    /** The day since which the party is a customer, or {@link CustomerLoader#NO_DAY}. */
    long since;
    /** The day of birth, or {@link CustomerLoader#NO_DAY}. */
    long birth;
    private final RowSpool.Cursor cursor;
    private final CustomerFields targets;
    private final String[] texts;
    private ByteBuffer row;
    private boolean bad;

    CustomerCursor(RowSpool.Cursor cursor, CustomerFields targets) {
        this.cursor = cursor;
        this.targets = targets;
        this.texts = new String[targets.texts()];
    }

    boolean next() throws IOException {
        row = cursor.next();
        if (row == null) {
            return false;
        }
        bad = row.get() == RowLoader.BAD;
        if (!bad) {
            customer = row.getInt();
            since = row.getLong();
            birth = row.getLong();
            for (int i = 0; i < texts.length; i++) {
                String text = RowSpool.getText(row);
                texts[i] = text.isEmpty() ? null : text;
            }
        }
        return true;
    }

    static void skip(ByteBuffer row, CustomerFields targets) {
        row.position(row.position() + Integer.BYTES + 2 * Long.BYTES);
        for (int i = 0; i < targets.texts(); i++) {
            RowSpool.skipText(row);
        }
    }

    boolean isBad() {
        return bad;
    }

    /** The row that does not read; the caller has to consume it. */
    ByteBuffer bad() {
        return row;
    }

    /** A text of the party, or null. */
    String party(int slot) {
        return slot < 0 ? null : texts[slot];
    }

    /** A text of the address, or null. */
    String address(int slot) {
        return texts[targets.party.size() + slot];
    }

    /** A contact point, or null. */
    String contact(int slot) {
        return texts[targets.party.size() + targets.address.size() + slot];
    }

    /** What is kept of another column, or null. */
    String extra(ExtraField field) {
        return texts[targets.all.size() + targets.extras.indexOf(field)];
    }

    /** Whether the party stands outside of the enterprise: so it does unless the file says otherwise. */
    boolean isExternal() {
        for (ExtraField field : targets.extras) {
            if (field instanceof ExtraField.External) {
                return !"0".equals(extra(field)); //$NON-NLS-1$
            }
        }
        return true;
    }

    boolean hasAddress() {
        for (int i = 0; i < targets.address.size(); i++) {
            if (address(i) != null) {
                return true;
            }
        }
        return false;
    }
}
