package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
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

    /** A party's key; null where it has none yet or it was destroyed. */
    private record Holder(SecretKey key, boolean destroyed) {
    }

    KeyRing(Connection connection, PartyKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** What was is not told any more when the party's key was destroyed. */
    String sealOld(HistoryLine line) throws SQLException {
        return line.oldValue() == null || holder(line.personOf()).destroyed() ? null
                : seal(line.personOf(), line.oldValue());
    }

    String sealNew(HistoryLine line) throws SQLException, ClienteleException {
        if (line.newValue() == null) {
            return null;
        }
        if (holder(line.personOf()).destroyed()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD,
                    NLS.bind(Messages.KeyRing_erased, line.path(), Long.toString(line.personOf())));
        }
        return seal(line.personOf(), line.newValue());
    }

    private String seal(long party, String value) throws SQLException {
        Holder holder = holder(party);
        if (holder.key() == null) {
            holder = new Holder(keys.create(connection, party), false);
            holders.put(party, holder);
        }
        return keys.seal(holder.key(), party, value);
    }

    private Holder holder(long party) throws SQLException {
        Holder holder = holders.get(party);
        if (holder == null) {
            SecretKey key = keys.find(connection, party);
            holder = new Holder(key, key == null && keys.isDestroyed(connection, party));
            holders.put(party, holder);
        }
        return holder;
    }
}
