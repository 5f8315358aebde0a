package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The keys that one commit needs, each looked up once. */
final class KeyRing {

    private final Connection connection;
    private final PartyKeys keys;
    private final Map<Long, Holder> holders = new HashMap<>();

    /** A key; null where there is none yet or it was destroyed. */
    private record Holder(SecretKey key, boolean destroyed) {
    }

    KeyRing(Connection connection, PartyKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** What was is not told any more when a key of it was destroyed. */
    String sealOld(HistoryLine line) throws SQLException {
        return destroyed(line.oldOf()) != null ? null : seal(line, line.oldOf(), line.oldValue());
    }

    String sealNew(HistoryLine line) throws SQLException, ClienteleException {
        Long destroyed = line.newValue() == null ? null : destroyed(line.newOf());
        if (destroyed != null) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, destroyed < 0
                    ? NLS.bind(Messages.KeyRing_erasedRecord, line.path())
                    : NLS.bind(Messages.KeyRing_erased, line.path(), Long.toString(destroyed)));
        }
        return seal(line, line.newOf(), line.newValue());
    }

    /** The first whose key was destroyed, or null. */
    private Long destroyed(List<Long> whose) throws SQLException {
        for (long one : whose) {
            if (holder(one).destroyed()) {
                return one;
            }
        }
        return null;
    }

    private String seal(HistoryLine line, List<Long> whose, String value) throws SQLException {
        if (value == null || whose.isEmpty()) {
            return value;
        }
        List<SecretKey> all = new ArrayList<>();
        for (long one : whose) {
            Holder holder = holder(one);
            if (holder.key() == null) {
                holder = new Holder(keys.create(connection, one), false);
                holders.put(one, holder);
            }
            all.add(holder.key());
        }
        String sealed = keys.seal(SealedText.joint(all), whose.getFirst(), value);
        return new SealedText(whose, sealed).stored(line.personOf());
    }

    private Holder holder(long whose) throws SQLException {
        Holder holder = holders.get(whose);
        if (holder == null) {
            SecretKey key = keys.find(connection, whose);
            holder = new Holder(key, key == null && keys.isDestroyed(connection, whose));
            holders.put(whose, holder);
        }
        return holder;
    }
}
