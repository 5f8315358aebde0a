package org.clientele.store.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;

import org.clientele.store.internal.history.StoredLine.Text;

/** The keys that reading a history needs, each looked up once. */
final class FoundKeys {

    private final Connection connection;
    private final PartyKeys keys;
    private final Map<Long, SecretKey> found = new HashMap<>();

    FoundKeys(Connection connection, PartyKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** A stored value of a line about a party or {@link HistoryLine#NOBODY}, to be decrypted when it is asked for. */
    Text text(long person, String stored) throws SQLException {
        if (person == HistoryLine.NOBODY || stored == null) {
            return new Text(stored, HistoryLine.NOBODY, null, keys);
        }
        SealedText text = SealedText.of(person, stored);
        return new Text(text.sealed(), text.whose().getFirst(), key(text.whose()), keys);
    }

    private SecretKey key(List<Long> whose) throws SQLException {
        List<SecretKey> all = new ArrayList<>();
        for (long one : whose) {
            if (!found.containsKey(one)) {
                found.put(one, keys.find(connection, one));
            }
            all.add(found.get(one));
        }
        return all.contains(null) ? null : SealedText.joint(all);
    }
}
